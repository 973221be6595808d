import { setup } from '../../cluster/world/setup.ts';
import type { Bench } from '../figure.ts';
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

/**
 * The system on a real cluster from the kit's pack, wasm against the native twin. Needs what the cluster tests need
 * (root, Debian, Docker, the kit beside the checkout).
 */
export const bench: Bench = async () => {
  await setup();
  using _ = removeOnInterrupt();
  try {
    const ups = await upRounds(rounds.up);
    await using open = await openBench();
    // Mails of different seeds have different ids, and the broker takes an id once.
    let seed = 0;
    const nextSeed = () => (seed += 1);
    // The first start of anything warms files and tables of the node, and is not counted.
    await startRounds(open, 1, nextSeed);
    const starts = await startRounds(open, rounds.start, nextSeed);
    const drains = await drainRounds(open, { rounds: rounds.drain, mails }, nextSeed);
    const zeros = await zeroRounds(open, { rounds: rounds.zero, pauseImage: await pauseImage() }, nextSeed);
    return {
      figures: [
        ...startFigures(starts),
        ...drainFigures(drains, mails),
        ...imageFigures(),
        ...zeroFigures(zeros),
        ...upFigures(ups),
      ],
      versions: await clusterVersions(),
    };
  } finally {
    await removeClusters();
  }
};
