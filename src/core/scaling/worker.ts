import { z } from 'zod';

/** What one pod does with mail. */
export const workerSettingsSchema = z.strictObject({
  /** Mails that one pull asks for; they count as in flight from then on, worked on or not. */
  batch: z.int().min(1).max(1000),
  /** Mails that one pod works on at the same time. */
  concurrency: z.int().min(1).max(100),
  /** Mean time for one mail, in milliseconds. */
  serviceMs: z.number().min(1).max(600_000),
  /** How that time varies: not at all, evenly by half, as a memoryless process, or with a long tail. */
  serviceSpread: z.enum(['constant', 'uniform', 'exponential', 'long-tail']),
  /** Share of mails that never succeed, in percent: they come back until `maxDeliver`. */
  poisonPercent: z.number().min(0).max(100),
  /**
   * What SIGTERM does: finish the mail in hand; exit at once and drop it (a Wasm command component); or go on
   * working until SIGKILL (a WASI 0.1 module).
   */
  onSigterm: z.enum(['finish', 'drop', 'ignore']),
  /** `terminationGracePeriodSeconds`: SIGKILL comes this long after SIGTERM. */
  gracePeriodS: z.number().min(0).max(3600),
});

export type WorkerSettings = z.output<typeof workerSettingsSchema>;
