import { randomBytes } from 'node:crypto';
import { jetstream, JetStreamApiError } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { oneAnswer, type Sender } from './sender.ts';

/** Until the broker has confirmed. */
const confirmMs = 5_000;
/** JetStream's error code for a message that is larger than its stream allows. */
const messageTooLarge = 10_054;

/** Past the gateway: publishes as it does, with the mail's id as message id and a trace of its own. */
export function brokerSender(connection: NatsConnection, subject: string): Sender {
  const stream = jetstream(connection);
  return {
    async send({ mail }) {
      const fields = headers();
      fields.set('traceparent', `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`);
      try {
        await stream.publish(subject, JSON.stringify(mail), { msgID: mail.id, headers: fields, timeout: confirmMs });
        return { kind: 'accepted' };
      } catch (error) {
        const answer = oneAnswer(error instanceof Error ? error.message : String(error));
        const forGood = error instanceof JetStreamApiError && error.code === messageTooLarge;
        return { kind: forGood ? 'refused' : 'later', answer };
      }
    },
    // Whoever opened the connection closes it.
    close: () => Promise.resolve(),
  };
}
