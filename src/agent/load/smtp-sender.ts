import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { emlOf } from './eml.ts';
import { type Answer, answerMs, oneAnswer, type Sender } from './sender.ts';

const failureSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  /** The three digits, when the server has spoken at all. */
  responseCode: z.int().optional(),
  response: z.string().optional(),
});

function answerOf(error: unknown): Answer {
  const { message, code, responseCode, response } = failureSchema.parse(error);
  if (responseCode !== undefined && responseCode >= 500) {
    return { kind: 'refused', answer: oneAnswer(response ?? message) };
  }
  return { kind: 'later', answer: oneAnswer(response ?? `${code ?? 'no answer'}: ${message}`) };
}

/** Sends as a mail server does, over up to `connections` connections that are used again. */
export function smtpSender({ host, port }: { host: string; port: number }, connections: number): Sender {
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: false,
    ignoreTLS: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(seeded) {
      const { sender, recipient } = seeded.mail;
      const raw = await emlOf(seeded, { truth: false });
      try {
        await transport.sendMail({ envelope: { from: sender, to: [recipient] }, raw });
        return { kind: 'accepted' };
      } catch (error) {
        return answerOf(error);
      }
    },
    close() {
      transport.close();
      return Promise.resolve();
    },
  };
}
