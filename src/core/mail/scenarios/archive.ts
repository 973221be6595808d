import type { Scenario } from './scenario.ts';

/** Mails on which nobody has to act. */
export const archive = {} as const satisfies Record<string, Scenario>;
