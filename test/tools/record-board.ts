/**
 * Makes the recording that the board plays where there is no system: brings up a system of its own with three slowed
 * workers, sends mails by SMTP (some damaged on purpose, and a heap in the middle), and records.
 *
 *   node bin/run.mjs test/tools/record-board.ts
 */
import { setTimeout as pause } from 'node:timers/promises';
import { withOwnSystem } from './own-system.ts';

const file = 'labs/mail-triage/recordings/board.jsonl';
const seconds = 60;
const workMs = 100;
/** A damaged mail is tried several times before it is dead, so mails come before the recording begins. */
const beforeMs = 8_000;
const steady = { perSecond: 6, mails: 390 };
const heap = { mails: 600, afterMs: beforeMs + 12_000 };

const what =
  `Each worker takes ${workMs} ms more for a mail than it needs, so that a queue is seen. ` +
  `${steady.perSecond} mails come in a second, some damaged on purpose, and ${heap.mails} more all at once.`;
const drills = ['--drill', 'poison', '--drill', 'huge'];

await withOwnSystem({ workers: 3, env: { MAILROOM_WORK_MS: String(workMs) } }, async ({ mailroom }) => {
  const send = async (seed: string, count: number, ...options: string[]) =>
    console.log(await mailroom('mail', 'send', '--seed', seed, '--count', String(count), ...options));
  await Promise.all([
    pause(beforeMs).then(() => mailroom('system', 'record', file, '--seconds', String(seconds), '--what', what)),
    send('4', steady.mails, '--rate', String(steady.perSecond), ...drills),
    pause(heap.afterMs).then(() => send('7', heap.mails)),
  ]);
});
