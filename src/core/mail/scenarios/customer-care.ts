import type { Scenario } from './scenario.ts';

/** Matters for those who answer passengers. */
export const customerCare = {} as const satisfies Record<string, Scenario>;
