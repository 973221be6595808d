import { type ArrivalShape, arrivals } from '../../core/mail/generate/arrivals.ts';
import { defaultStart } from '../../core/mail/generate/options.ts';
import { createRandom } from '../../core/mail/generate/random.ts';

/** When mails are to leave. Without a rate they leave as fast as they are taken. */
export interface Pace {
  readonly count: number;
  readonly seed: number;
  readonly shape: ArrivalShape;
  /** Mails a second, as the mean of the whole run. */
  readonly rate?: number;
}

/**
 * Milliseconds after the beginning at which each mail leaves. The shape is the generator's, a Monday or heaps with quiet
 * between; its time runs so fast that the mean is the wanted rate.
 */
export function* dueTimes({ count, seed, shape, rate }: Pace): Generator<number, void> {
  if (rate === undefined || shape === 'steady') {
    for (let mail = 0; mail < count; mail += 1) yield rate === undefined ? 0 : (mail * 1000) / rate;
    return;
  }
  const times = () => arrivals(shape, defaultStart, createRandom(seed));
  let lastS: number = defaultStart;
  let left = count;
  for (const atS of times()) {
    lastS = atS;
    left -= 1;
    if (left <= 0) break;
  }
  const factor = lastS === defaultStart ? 0 : (count * 1000) / rate / (lastS - defaultStart);
  left = count;
  for (const atS of times()) {
    if (left === 0) return;
    left -= 1;
    yield (atS - defaultStart) * factor;
  }
}
