import type { ArrivalSettings } from '../../core/scaling/arrivals.ts';
import type { Random } from '../random.ts';
import { rateAt } from './rate.ts';

/** Gives the time of the next mail, in seconds, ever later; Infinity when there is none any more. */
export type ArrivalStream = () => number;

/**
 * A Poisson process with the rate of `rateAt`, taken as constant within each second. Distances are drawn as unit
 * exponentials and stretched by the rate, so that a higher rate with the same seed makes every mail earlier and loses
 * none.
 */
function poisson(arrivals: ArrivalSettings, random: Random, fromS: number, untilS: number): ArrivalStream {
  let tS = fromS;
  return () => {
    let needed = -Math.log(1 - random());
    while (tS < untilS) {
      const cellEndS = Math.floor(tS) + 1;
      const rate = rateAt(arrivals, Math.floor(tS) + 0.5);
      const has = rate * (cellEndS - tS);
      if (has > needed) {
        tS += needed / rate;
        return tS;
      }
      needed -= has;
      tS = cellEndS;
    }
    return Infinity;
  };
}

function listed(timesS: readonly number[], fromS: number): ArrivalStream {
  let next = 0;
  while (next < timesS.length && (timesS[next] ?? 0) < fromS) next += 1;
  return () => timesS[next++] ?? Infinity;
}

function dripping(everyS: number, fromS: number): ArrivalStream {
  let count = Math.floor(fromS / everyS);
  return () => {
    count += 1;
    return count * everyS;
  };
}

function burst(mails: number, atS: number, spreadS: number, fromS: number): ArrivalStream {
  let next = 0;
  const time = (): number => atS + (spreadS * next) / mails;
  while (next < mails && time() < fromS) next += 1;
  return () => {
    if (next >= mails) return Infinity;
    const tS = time();
    next += 1;
    return tS;
  };
}

function merged(a: ArrivalStream, b: ArrivalStream): ArrivalStream {
  let nextA = a();
  let nextB = b();
  return () => {
    const first = Math.min(nextA, nextB);
    if (first === Infinity) return first;
    if (nextA <= nextB) nextA = a();
    else nextB = b();
    return first;
  };
}

/** Mails from `fromS` on, by shape; random shapes end at `untilS`. */
export function createArrivals(
  arrivals: ArrivalSettings,
  random: Random,
  fromS: number,
  untilS: number,
): ArrivalStream {
  switch (arrivals.shape) {
    case 'drip':
      return dripping(arrivals.everyS, fromS);
    case 'burst':
      return merged(
        burst(arrivals.mails, arrivals.atS, arrivals.spreadS, fromS),
        poisson(arrivals, random, fromS, untilS),
      );
    default:
      return poisson(arrivals, random, fromS, untilS);
  }
}

/** Mails at given times, for the replay of a recording. */
export function createListedArrivals(timesS: readonly number[], fromS: number): ArrivalStream {
  return listed(timesS, fromS);
}
