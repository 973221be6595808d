import type { ArrivalSettings } from '../../core/scaling/arrivals.ts';

/** Mails a second that are expected at second `tS`, without the mails of a burst. */
export function rateAt(arrivals: ArrivalSettings, tS: number): number {
  switch (arrivals.shape) {
    case 'steady':
    case 'burst':
      return arrivals.ratePerMin / 60;
    case 'monday-morning': {
      const distance = (tS - arrivals.peakAtS) / arrivals.widthS;
      const bell = Math.exp((-distance * distance) / 2);
      return (arrivals.ratePerMin + (arrivals.peakPerMin - arrivals.ratePerMin) * bell) / 60;
    }
    case 'drip':
      return 1 / arrivals.everyS;
  }
}
