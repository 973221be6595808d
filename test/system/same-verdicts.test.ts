import { jetstream } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { Account } from '../../src/agent/load/account.ts';
import { dueTimes } from '../../src/agent/load/pace.ts';
import { sendLoad } from '../../src/agent/load/send-load.ts';
import { smtpSender } from '../../src/agent/load/smtp-sender.ts';
import { until } from '../../src/agent/system/until.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../src/core/mail/seeded-mail.ts';
import { linesUnderWasmtime, wasip1Module } from '../tools/wasmtime-triage.ts';
import { World } from './world/world.ts';

const count = 1_000;
const mails = generateMails({ seed: 2026, count });

/** The lines that `lines.wasm` prints, by the id of the mail. */
async function printedVerdicts(): Promise<Map<string, string>> {
  const { lines } = await linesUnderWasmtime(mails.map(({ mail }) => mail));
  return new Map(mails.map(({ mail }, index) => [mail.id, lines[index] ?? '']));
}

test('a thousand mails by SMTP get, byte for byte, the verdicts that lines.wasm prints', async () => {
  await using world = await World.open();
  const { smtpPort } = await world.gateway();
  await world.worker();
  const account = new Account();
  const sender = smtpSender({ host: '127.0.0.1', port: smtpPort }, 8);
  await sendLoad(mails, dueTimes({ count, seed: 1, shape: 'steady' }), {
    sender,
    account,
    connections: 8,
    retryForMs: 30_000,
    stop: AbortSignal.timeout(90_000),
  });
  await sender.close();
  expect(account.progress).toMatchObject({ sent: count, accepted: count });

  const operator = await world.connect('operator');
  const { streams } = await jetstream(operator).jetstreamManager();
  await until('a verdict for each mail', 60_000, async () =>
    (await streams.info('TRIAGED')).state.messages >= count ? true : undefined,
  );
  const consumer = await jetstream(operator).consumers.get('TRIAGED');
  const found = new Map<string, string>();
  for await (const message of await consumer.fetch({ max_messages: count, expires: 5_000 })) {
    found.set(message.headers?.get('Nats-Msg-Id') ?? '', message.string());
  }
  expect(found).toEqual(await printedVerdicts());
});

test('the module of WASI 0.1 prints, byte for byte, what lines.wasm prints, also of mails that nobody can judge', async () => {
  const damaged = generateMails({ seed: 2027, count: 300, drills: [...drillKinds], drillEvery: 10 });
  const letters = damaged.map(({ mail }) => mail);
  const { lines } = await linesUnderWasmtime(letters);
  expect(lines).toHaveLength(letters.length);
  expect(lines.filter((line) => line.includes('"rejection"')).length).toBeGreaterThan(5);
  expect((await linesUnderWasmtime(letters, wasip1Module)).lines).toEqual(lines);
});
