import { z } from 'zod';

/*
 * The parts of the JetStream API's answers that the board reads
 * (https://docs.nats.io/reference/reference-protocols/nats_api_reference, read 2026-11-23).
 */
const natural = z.int().nonnegative();

const apiErrorSchema = z.object({
  error: z.object({ code: z.int(), description: z.string() }),
});

export const consumerInfoSchema = z.object({
  num_pending: natural,
  num_ack_pending: natural,
  num_waiting: natural,
  num_redelivered: natural,
});

export const streamInfoSchema = z.object({
  state: z.object({
    messages: natural,
    first_seq: natural,
    last_seq: natural,
    /** Messages by subject, when asked for with `subjects_filter`. */
    subjects: z.record(z.string(), natural).optional(),
  }),
});

export const storedMessageSchema = z.object({
  message: z.object({
    subject: z.string(),
    seq: natural,
    /** Headers and payload in base64; missing when empty. */
    hdrs: z.string().optional(),
    data: z.string().optional(),
    time: z.string(),
  }),
});

/** The broker has answered, and has not given what was asked for. */
class Refusal extends Error {
  readonly code: number;

  constructor(subject: string, code: number, description: string) {
    super(`Expected an answer to ${subject}, found ${code} ${description}.`);
    this.code = code;
  }
}

/** With a code: true when the broker refused for just that. */
export function isRefusal(error: unknown, code?: number): error is Error {
  return error instanceof Refusal && (code === undefined || error.code === code);
}

/** Reads an answer. Throws a Refusal with the broker's own words when it is a refusal, such as "stream not found". */
export function readAnswer<T>(schema: z.ZodType<T>, subject: string, answer: string): T {
  const value: unknown = JSON.parse(answer);
  const refused = apiErrorSchema.safeParse(value);
  if (refused.success) {
    const { code, description } = refused.data.error;
    throw new Refusal(subject, code, description);
  }
  return schema.parse(value);
}
