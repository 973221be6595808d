import { z } from 'zod';

const atS = z.number().min(0).max(86_400);

/** What goes wrong, and when, in seconds of simulated time. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** The broker is away: no pull, no acknowledgement, no metric. Its data survives. */
  z.strictObject({ kind: z.literal('broker-down'), fromS: atS, toS: atS }),
  /** Only KEDA cannot reach the broker's monitoring port; the workers go on. */
  z.strictObject({ kind: z.literal('monitor-down'), fromS: atS, toS: atS }),
  /** The durable consumer does not exist: nobody can pull, and KEDA gets an error. */
  z.strictObject({ kind: z.literal('consumer-missing'), fromS: atS, toS: atS }),
  /** The broker comes back without its data: every unfinished mail is lost and the stream is gone. */
  z.strictObject({ kind: z.literal('stream-lost'), atS }),
]);

export type Fault = z.output<typeof faultSchema>;
