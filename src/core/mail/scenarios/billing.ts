import type { Scenario } from './scenario.ts';

/** Matters for those who write invoices, refunds and reminders. */
export const billing = {} as const satisfies Record<string, Scenario>;
