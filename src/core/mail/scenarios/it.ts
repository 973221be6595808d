import type { Scenario } from './scenario.ts';

/** Matters for those who keep computers, accounts and ticket machines. */
export const it = {} as const satisfies Record<string, Scenario>;
