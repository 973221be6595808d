import { z } from 'zod';

const pageSchema = z.object({
  account_details: z
    .array(
      z.object({
        stream_detail: z
          .array(
            z.object({
              name: z.string(),
              state: z.object({ messages: z.int(), last_seq: z.int() }),
              consumer_detail: z
                .array(
                  z.object({
                    name: z.string(),
                    num_pending: z.int(),
                    num_ack_pending: z.int(),
                    num_redelivered: z.int(),
                  }),
                )
                .nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

export interface BrokerLook {
  readonly pending: number;
  readonly ackPending: number;
  readonly redelivered: number;
  /** Messages that were ever stored in the streams of verdicts and of the dead. */
  readonly verdicts: number;
  readonly dead: number;
}

/** Reads the broker's jsz page (`?consumers=true`); undefined while stream or consumer are missing. */
export function lookOf(
  page: unknown,
  names: { stream: string; consumer: string; triaged: string; dead: string },
): BrokerLook | undefined {
  const streams = (pageSchema.parse(page).account_details ?? []).flatMap((account) => account.stream_detail ?? []);
  const stream = (name: string) => streams.find((one) => one.name === name);
  const consumer = stream(names.stream)?.consumer_detail?.find((one) => one.name === names.consumer);
  if (consumer === undefined) return undefined;
  return {
    pending: consumer.num_pending,
    ackPending: consumer.num_ack_pending,
    redelivered: consumer.num_redelivered,
    verdicts: stream(names.triaged)?.state.last_seq ?? 0,
    dead: stream(names.dead)?.state.last_seq ?? 0,
  };
}
