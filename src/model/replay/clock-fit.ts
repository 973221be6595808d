/** A clock seen ticking: the moment of one tick and the distance to the next, in seconds. */
export interface FittedClock {
  readonly phaseS: number;
  readonly periodS: number;
}

/**
 * Fits ticks to seen moments. The HPA waits its period *after* each sync, so its period comes out a little longer than
 * 15 s and is fitted; KEDA sets its timer before it polls, so its period is exact and only the phase is taken (median).
 */
export function fitClock(seenS: readonly number[], nominalS: number, fitPeriod: boolean): FittedClock {
  const first = seenS[0];
  if (first === undefined) throw new Error('no tick of this clock was recorded; expected at least one status change');
  const ticks = seenS.map((atS) => ({ index: Math.round((atS - first) / nominalS), atS }));
  if (!fitPeriod || ticks.length < 2) {
    const offsets = ticks.map(({ index, atS }) => atS - index * nominalS).toSorted((a, b) => a - b);
    return { phaseS: offsets[Math.floor(offsets.length / 2)] ?? first, periodS: nominalS };
  }
  const meanIndex = ticks.reduce((sum, { index }) => sum + index, 0) / ticks.length;
  const meanS = ticks.reduce((sum, { atS }) => sum + atS, 0) / ticks.length;
  let above = 0;
  let below = 0;
  for (const { index, atS } of ticks) {
    above += (index - meanIndex) * (atS - meanS);
    below += (index - meanIndex) ** 2;
  }
  const periodS = below === 0 ? nominalS : above / below;
  return { phaseS: meanS - meanIndex * periodS, periodS };
}

/** The first tick at or after `fromS`. */
export function firstTick({ phaseS, periodS }: FittedClock, fromS: number): number {
  return phaseS + Math.ceil((fromS - phaseS) / periodS) * periodS;
}
