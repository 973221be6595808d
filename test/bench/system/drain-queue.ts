import { jetstreamManager } from '@nats-io/jetstream';
import { Account } from '../../../src/agent/load/account.ts';
import { brokerSender } from '../../../src/agent/load/broker-sender.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import { dueTimes } from '../../../src/agent/load/pace.ts';
import type { HostedCommand } from '../../../src/agent/system/hosts/host.ts';
import { until } from '../../../src/agent/system/until.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { readStored } from '../../system/chaos/read-stored.ts';
import { World } from '../../system/world/world.ts';
import { processCost, type ProcessCost } from './process-cost.ts';

export interface Drained extends ProcessCost {
  /** From the start of the process to the first verdict that is stored. */
  readonly firstVerdictMs: number;
  /** From the first verdict to the last. */
  readonly mailsPerS: number;
}

/** How a worker is started, given what it is to see of its surroundings. */
export type WorkerCommand = (env: Readonly<Record<string, string>>) => HostedCommand;

const drainMs = 180_000;

/** Fills a fresh broker with seeded mails, starts one worker, and measures it until all have their verdict. */
export async function drainQueue(command: WorkerCommand, mails: number, seed: number): Promise<Drained> {
  await using world = await World.open();
  const account = new Account();
  await sendLoad(generateMails({ seed, count: mails }), dueTimes({ count: mails, seed, shape: 'steady' }), {
    sender: brokerSender(await world.connect('gateway'), world.wiring.subjects.received),
    account,
    connections: 256,
    retryForMs: 10_000,
    stop: AbortSignal.timeout(drainMs),
  });
  const operator = await world.connect('operator');
  const { streams } = await jetstreamManager(operator);
  const queued = (await streams.info('MAIL')).state.messages;
  if (queued !== mails) throw new Error(`expected ${mails} mails in the queue, found ${queued}`);

  const { program, args, env } = command({ MAILROOM_NATS_URL: world.broker.url('worker'), MAILROOM_NAME: 'bench' });
  const startedAtMs = performance.timeOrigin + performance.now();
  const worker = world.start('worker', [program, ...args], env);
  await until(
    'all verdicts',
    drainMs,
    async () => {
      if (!worker.running) throw new Error(`the worker ended: ${await worker.printed()}`);
      return (await streams.info('TRIAGED')).state.messages === mails ? true : undefined;
    },
    100,
  );
  const cost = processCost(worker.pid);
  const verdicts = await readStored(operator, 'TRIAGED');
  const [firstMs = 0, lastMs = 0] = [verdicts[0]?.atMs, verdicts.at(-1)?.atMs];
  return {
    ...cost,
    firstVerdictMs: firstMs - startedAtMs,
    mailsPerS: lastMs === firstMs ? 0 : ((mails - 1) * 1000) / (lastMs - firstMs),
  };
}
