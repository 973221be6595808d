import { fileURLToPath } from 'node:url';
import { natsServer, wasmtime } from '../../../src/agent/programs/known-programs.ts';
import { readComponent } from '../../../src/agent/system/components.ts';
import { nativeHost } from '../../../src/agent/system/hosts/native-host.ts';
import { wasmtimeUnderTest } from '../../system/world/hosted.ts';
import { provideWasmtime } from '../../tools/wasmtime.ts';
import { type Bench, figure } from '../figure.ts';
import { median } from '../median.ts';
import { chaosRuns } from './chaos-runs.ts';
import { type Drained, drainQueue, type WorkerCommand } from './drain-queue.ts';
import { imageSizes } from './image-sizes.ts';
import { rulesAlone } from './rules-alone.ts';

const rounds = 5;
const coldRounds = 3;
const mails = 10_000;
const mib = 2 ** 20;

const lines = fileURLToPath(new URL('../../../public/components/lines.wasm', import.meta.url));

interface Rounds {
  readonly wasm: Drained[];
  readonly native: Drained[];
  /** One mail in the queue, and wasmtime has to compile the component first. */
  readonly cold: Drained[];
}

/** Worker under wasmtime and native twin in turn, so that what the machine does meanwhile meets both. */
async function measure(wasm: WorkerCommand, native: WorkerCommand, cold: WorkerCommand): Promise<Rounds> {
  const found: Rounds = { wasm: [], native: [], cold: [] };
  // The first run warms the files of both in memory, and is not counted.
  await drainQueue(wasm, 100, 99);
  await drainQueue(native, 100, 99);
  for (let round = 1; round <= rounds; round += 1) {
    found.wasm.push(await drainQueue(wasm, mails, round));
    found.native.push(await drainQueue(native, mails, round));
    if (round <= coldRounds) found.cold.push(await drainQueue(cold, 1, round));
    const [last, twin] = [found.wasm.at(-1), found.native.at(-1)];
    console.log(`round ${round}: ${last?.mailsPerS.toFixed(0)} mails/s, native ${twin?.mailsPerS.toFixed(0)}`);
  }
  return found;
}

const middle = (runs: readonly Drained[], of: (run: Drained) => number) => Number(median(runs.map(of)).toFixed(1));
const perMailUs = (ms: number) => (ms * 1000) / mails;

/** Where the processor time of one mail goes: rules, the rest of the worker, and the kernel for it. */
function costs(runs: readonly Drained[], rulesUs?: number): Record<string, number> {
  const userUs = middle(runs, ({ userMs }) => perMailUs(userMs));
  return {
    userUs,
    kernelUs: middle(runs, ({ systemMs }) => perMailUs(systemMs)),
    ...(rulesUs === undefined ? {} : { rulesUs: Number(rulesUs.toFixed(1)) }),
  };
}

/**
 * The worker under wasmtime against its native twin on the same broker, then chaos. Needs Linux, the components, and
 * the native twins in the folder of MAILROOM_NATIVE.
 */
export const bench: Bench = async () => {
  const [host, twin] = [await wasmtimeUnderTest(), await nativeHost(process.env)];
  const component = (await readComponent('worker', process.env)).path;
  const images = imageSizes({ component, native: twin.command('worker', {}).program });
  const warm: WorkerCommand = (env) => host.command('worker', env);
  const { wasm, native, cold } = await measure(
    warm,
    (env) => twin.command('worker', env),
    (env) => {
      const command = warm(env);
      // wasmtime keeps what it compiled, so without this only the first round was cold.
      const args = command.args.flatMap((argument) => {
        if (argument === 'run') return ['run', '-C', 'cache=n'];
        return argument.endsWith('.cwasm') ? [component] : [argument];
      });
      return { ...command, args };
    },
  );
  const program = await provideWasmtime();
  const rulesUs = [1, 2, 3].map((seed) => rulesAlone([program, 'run', lines], mails, seed));
  const pairs = wasm.map((run, index) => run.mailsPerS / (native[index]?.mailsPerS ?? Number.NaN));
  const chaos = await chaosRuns();
  return {
    figures: [
      figure('throughputToNative', pairs, {
        unit: 'ratio',
        meaning: `Mails a second of one worker under wasmtime to its native twin, ${mails} mails waiting, same broker.`,
        goal: 'at least 0.8',
        parts: { wasm: middle(wasm, (run) => run.mailsPerS), native: middle(native, (run) => run.mailsPerS) },
      }),
      figure(
        'cpuUsWasm',
        wasm.map(({ userMs, systemMs }) => perMailUs(userMs + systemMs)),
        {
          unit: 'µs',
          meaning:
            'Processor time of a mail under wasmtime: in the worker, of that in the rules alone, and in the kernel.',
          parts: costs(wasm, median(rulesUs)),
        },
      ),
      figure(
        'cpuUsNative',
        native.map(({ userMs, systemMs }) => perMailUs(userMs + systemMs)),
        {
          unit: 'µs',
          meaning: 'Processor time of a mail in the native twin.',
          parts: costs(native),
        },
      ),
      figure(
        'startMsWasm',
        wasm.map((run) => run.firstVerdictMs),
        {
          unit: 'ms',
          meaning: 'From the start of wasmtime to the first verdict that is stored; the component was compiled before.',
        },
      ),
      figure(
        'startMsWasmCold',
        cold.map((run) => run.firstVerdictMs),
        {
          unit: 'ms',
          meaning: 'The same when wasmtime has to compile the component first.',
        },
      ),
      figure(
        'startMsNative',
        native.map((run) => run.firstVerdictMs),
        {
          unit: 'ms',
          meaning: 'From the start of the native twin to the first verdict that is stored.',
        },
      ),
      figure(
        'rssWasmMb',
        wasm.map((run) => run.peakRssBytes / mib),
        {
          unit: 'MiB',
          meaning: `Most memory that wasmtime with the worker had resident while it triaged ${mails} mails.`,
        },
      ),
      figure(
        'rssNativeMb',
        native.map((run) => run.peakRssBytes / mib),
        {
          unit: 'MiB',
          meaning: 'Most memory that the native twin had resident.',
        },
      ),
      figure('imageToNative', [images.wasm / images.native], {
        unit: 'ratio',
        meaning: 'Bytes of the image with the component to those of the image with the static native program.',
        goal: 'at most 0.25',
        parts: images,
      }),
    ],
    versions: { wasmtime: wasmtime.wheel.version, 'nats-server': natsServer.wheel.version },
    chaos,
  };
};
