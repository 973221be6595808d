import type { ChaosSummary } from '../../../src/core/measured.ts';
import { runClusterChaos } from '../../cluster/chaos/run-chaos.ts';
import { setup } from '../../cluster/world/setup.ts';
import { sumOfRuns } from '../../system/chaos/chaos-account.ts';
import type { Bench, Figure } from '../figure.ts';
import { drainFigures, imageFigures, startFigures, upFigures, zeroFigures } from './figures.ts';
import { openBench } from './open-bench.ts';
import { drainRounds, startRounds, zeroRounds } from './rounds.ts';
import { removeClusters, upRounds } from './up-rounds.ts';
import { clusterVersions, pauseImage } from './versions.ts';

const rounds = { up: 3, start: 10, drain: 5, zero: 10 };
const mails = 10_000;

/** Ctrl-C takes the clusters down before it ends the bench; what up.sh is at then is waited for. */
function removeOnInterrupt(): Disposable {
  const interrupted = () => {
    console.error('interrupted: removing the clusters first');
    void removeClusters().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return {
    [Symbol.dispose]: () => void process.off('SIGINT', interrupted).off('SIGTERM', interrupted),
  };
}

/** One run with kills at random, as the cluster tests do it: 5,000 mails, at a rate that leaves time for every kill. */
const chaosPlan = { seed: 1, mails: 5000, rate: 100 };

/** What is measured while nobody kills anything. */
async function quietFigures(): Promise<Figure[]> {
  await using open = await openBench();
  // Mails of different seeds have different ids, and the broker takes an id once.
  let seed = 0;
  const nextSeed = () => (seed += 1);
  // The first start of anything warms files and tables of the node, and is not counted.
  await startRounds(open, 1, nextSeed);
  const starts = await startRounds(open, rounds.start, nextSeed);
  const drains = await drainRounds(open, { rounds: rounds.drain, mails }, nextSeed);
  const zeros = await zeroRounds(open, { rounds: rounds.zero, pauseImage: await pauseImage() }, nextSeed);
  return [...startFigures(starts), ...drainFigures(drains, mails), ...imageFigures(), ...zeroFigures(zeros)];
}

/** A run that could not be brought to its end costs its own account and an exit code, not the figures before it. */
async function chaosSums(): Promise<ChaosSummary | undefined> {
  try {
    return sumOfRuns([await runClusterChaos({ ...chaosPlan, report: (line) => console.log(line) })]);
  } catch (error) {
    console.error('no account of the chaos:', error);
    process.exitCode = 1;
    return undefined;
  }
}

/**
 * The system on a real cluster from the kit's pack, wasm against the native twin, and what it loses under kills. Needs
 * what the cluster tests need (root, Debian, Docker, the kit beside the checkout).
 */
export const bench: Bench = async () => {
  await setup();
  using _ = removeOnInterrupt();
  try {
    const ups = upFigures(await upRounds(rounds.up));
    const figures = [...(await quietFigures()), ...ups];
    const versions = await clusterVersions();
    const chaos = await chaosSums();
    return { figures, versions, ...(chaos === undefined ? {} : { chaos }) };
  } finally {
    await removeClusters();
  }
};
