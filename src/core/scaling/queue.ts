import { z } from 'zod';

/** A NATS JetStream durable pull consumer with explicit acknowledgement. */
export const queueSettingsSchema = z.strictObject({
  /** A delivered mail that is not acknowledged within this time is delivered again (`AckWait`). */
  ackWaitS: z.number().min(0.1).max(3600),
  /** After this many deliveries without acknowledgement a mail counts as dead (`MaxDeliver`). */
  maxDeliver: z.int().min(1).max(100),
});

export type QueueSettings = z.output<typeof queueSettingsSchema>;
