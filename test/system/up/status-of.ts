import { z } from 'zod';
import type { Command } from './command.ts';

const statusSchema = z.object({
  system: z.enum(['up', 'partly', 'down']),
  supervisor: z.object({ pid: z.int() }).optional(),
  host: z.string().optional(),
  processes: z.array(z.looseObject({ name: z.string(), pid: z.int(), health: z.string(), restarts: z.int() })),
  counts: z.object({ waiting: z.int(), inWork: z.int(), verdicts: z.int(), dead: z.int() }).optional(),
});

/** `mailroom system status --json`, read, with its exit code. */
export async function statusOf(command: Command) {
  const { code, stdout } = await command.run('system', 'status', '--json');
  return { code, ...statusSchema.parse(JSON.parse(stdout)) };
}
