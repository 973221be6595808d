import { z } from 'zod';
import { readOwnerJson, writeOwnerFile } from './owner-file.ts';

const identitySchema = z.strictObject({ pid: z.int().positive(), startedAt: z.string() });

/** Each process of a system, written as soon as it starts, so that no crash leaves one that nobody knows. */
const processRecordSchema = z.strictObject({
  version: z.literal(1),
  /** Starts again what dies; `mailroom system up` itself, or what it left in the background. */
  supervisor: identitySchema,
  children: z.array(
    identitySchema.extend({
      /** broker, gateway, worker-1 ... */
      name: z.string(),
      /** How often the supervisor started it again. */
      restarts: z.int().nonnegative(),
      since: z.iso.datetime(),
    }),
  ),
});

export type ProcessRecord = z.output<typeof processRecordSchema>;

export function readProcesses(path: string): Promise<ProcessRecord | undefined> {
  return readOwnerJson(path, processRecordSchema);
}

export function writeProcesses(path: string, record: ProcessRecord): Promise<void> {
  return writeOwnerFile(path, `${JSON.stringify(record, null, 2)}\n`);
}
