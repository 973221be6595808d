import type { Scenario } from './scenario.ts';

/** Matters for those who look after buildings, gates, lifts and stops. */
export const facilities = {} as const satisfies Record<string, Scenario>;
