import type { WorkerSettings } from '../../core/scaling/worker.ts';
import type { Random } from '../random.ts';

/** sigma of the long tail: a mean of 1 with a 99th percentile of about 4.5. */
const tailSigma = 0.9;

/** Time for one mail in seconds; its mean is `serviceMs` for every spread. */
export function drawServiceS(worker: WorkerSettings, random: Random): number {
  const meanS = worker.serviceMs / 1000;
  switch (worker.serviceSpread) {
    case 'constant':
      return meanS;
    case 'uniform':
      return meanS * (0.5 + random());
    case 'exponential':
      return -meanS * Math.log(1 - random());
    case 'long-tail': {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return meanS * Math.exp(tailSigma * normal - (tailSigma * tailSigma) / 2);
    }
  }
}
