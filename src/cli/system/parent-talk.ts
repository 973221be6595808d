import { z } from 'zod';
import type { Talk } from './talk.ts';

/** What a supervisor in the background says to the `up --detach` that waits for it. */
export const supervisorMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), text: z.string() }),
  z.strictObject({ kind: z.literal('up'), text: z.string() }),
]);

type SupervisorMessage = z.output<typeof supervisorMessageSchema>;

const tell = (message: SupervisorMessage) => {
  console.error(`${new Date().toISOString()} ${message.text}`);
  // A parent that has gone is no reason to stop.
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
};

/** To the parent while it listens, and always to the log, with the time. */
export function parentTalk(): Talk {
  return {
    line: (text) => tell({ kind: 'line', text }),
    up: (text) => tell({ kind: 'up', text }),
  };
}
