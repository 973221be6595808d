import { median } from '../median.ts';
import { drainInPod, type PodDrained } from './drain-in-pod.ts';
import { makeCold } from './images-on-node.ts';
import { type Moments, startMs } from './moments.ts';
import { type Bench, startPause, startWorker } from './start-worker.ts';
import { variants } from './variant.ts';
import { holdAtZero, letGoAfter, pollingMs, zeroToVerdict } from './zero-to-verdict.ts';

type Form = keyof typeof variants;
const forms: readonly Form[] = ['wasm', 'native', 'plain'];

/** Every start of a form: the first after its image came, and one with everything that the node keeps of it. */
export type Starts = Readonly<Record<Form, { readonly cold: Moments[]; readonly warm: Moments[] }>>;

const whole = (ms: number) => `${ms.toFixed(0)} ms`;

/**
 * Each form cold and then warm, in turns, so that what the machine does meanwhile meets all. The plain form, which is a
 * side remark, only in every other round.
 */
export async function startRounds(bench: Bench, rounds: number, nextSeed: () => number): Promise<Starts> {
  const found = { wasm: none(), native: none(), plain: none() };
  for (let round = 1; round <= rounds; round += 1) {
    for (const form of round % 2 === 1 ? forms : forms.slice(0, 2)) {
      const variant = variants[form];
      await makeCold(variant);
      const cold = await startWorker(bench, variant, { pod: `bench-${form}-cold-${round}`, seed: nextSeed() });
      const warm = await startWorker(bench, variant, { pod: `bench-${form}-warm-${round}`, seed: nextSeed() });
      found[form].cold.push(cold);
      found[form].warm.push(warm);
      console.log(`start ${round}, ${form}: cold ${whole(startMs(cold))}, warm ${whole(startMs(warm))}`);
    }
  }
  return found;
}
const none = (): { cold: Moments[]; warm: Moments[] } => ({ cold: [], warm: [] });

export interface Drains {
  readonly wasm: PodDrained[];
  readonly native: PodDrained[];
}

/** One worker of each, in turns, with that many mails waiting. */
export async function drainRounds(
  bench: Bench,
  { rounds, mails }: { rounds: number; mails: number },
  nextSeed: () => number,
): Promise<Drains> {
  const found: Drains = { wasm: [], native: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const form of ['wasm', 'native'] as const) {
      const pod = `bench-${form}-drain-${round}`;
      found[form].push(await drainInPod(bench, variants[form], { pod, seed: nextSeed(), mails }));
    }
    const [wasm, native] = [found.wasm.at(-1), found.native.at(-1)];
    console.log(`drain ${round}: wasm ${wasm?.mailsPerS.toFixed(0)} mails/s, native ${native?.mailsPerS.toFixed(0)}`);
  }
  return found;
}

/** From zero workers to a verdict, and beside each round the start of a pause container. */
export interface Zeros {
  readonly pollingMs: number;
  readonly verdictMs: number[];
  readonly pauseMs: number[];
}

/**
 * When in KEDA's interval a round's mail comes: at random in the round's own share of it, so that few rounds meet the
 * whole interval. `round` counts from 1.
 */
export const evenlyMs = (round: number, rounds: number, periodMs: number): number =>
  ((round - 1 + Math.random()) / rounds) * periodMs;

export async function zeroRounds(
  bench: Bench,
  { rounds, pauseImage }: { rounds: number; pauseImage: string },
  nextSeed: () => number,
): Promise<Zeros> {
  const found: Zeros = { pollingMs: await pollingMs(), verdictMs: [], pauseMs: [] };
  await letGoAfter(1);
  await holdAtZero(false);
  for (let round = 1; round <= rounds; round += 1) {
    found.pauseMs.push(await startPause(bench, `bench-pause-${round}`, pauseImage));
    const waitMs = evenlyMs(round, rounds, found.pollingMs);
    found.verdictMs.push(await zeroToVerdict(bench, nextSeed(), waitMs));
    console.log(
      `zero ${round}: verdict ${whole(found.verdictMs.at(-1) ?? 0)}, pause ${whole(found.pauseMs.at(-1) ?? 0)}`,
    );
  }
  return found;
}

/** Half a polling interval, which nobody can avoid on average, and the least start there is. */
export const floorMs = ({ pollingMs: period, pauseMs }: Zeros): number => period / 2 + median(pauseMs);
