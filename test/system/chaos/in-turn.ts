import type { Sender } from '../../../src/agent/load/sender.ts';

/** Sends each mail by the next way. */
export function inTurn(senders: readonly Sender[]): Sender {
  let turn = 0;
  return {
    send: (seeded) => {
      const sender = senders[turn % senders.length];
      turn += 1;
      if (sender === undefined) throw new Error('expected at least one way to send, found none');
      return sender.send(seeded);
    },
    close: async () => void (await Promise.all(senders.map((sender) => sender.close()))),
  };
}
