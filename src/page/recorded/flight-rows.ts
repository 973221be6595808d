import type { LineOf } from '../../core/scaling/recording.ts';

/** One step of a mail's flight, and the wait that ended with it, in seconds after the first step. */
export interface FlightRow {
  readonly by: string;
  readonly step: string;
  readonly fromS: number;
  readonly toS: number;
}

/** The flight as a waterfall. Clocks differ a little, so a step that seems to come before the last one has no width. */
export function flightRows({ steps }: Pick<LineOf<'flight'>, 'steps'>): FlightRow[] {
  const startS = steps[0]?.s ?? 0;
  let reachedS = 0;
  return steps.map(({ step, by, s }) => {
    const fromS = reachedS;
    reachedS = Math.max(reachedS, s - startS);
    return { by, step, fromS, toS: reachedS };
  });
}

/** The flight of the mail that found nobody there and had KEDA wake a worker; else the first there is. */
export function wakingFlight(flights: readonly LineOf<'flight'>[]): LineOf<'flight'> | undefined {
  return flights.find(({ steps }) => steps.some(({ by }) => by === 'KEDA')) ?? flights[0];
}
