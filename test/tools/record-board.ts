/**
 * Makes the recording that the board plays where there is no system: brings up a system of its own with three slowed
 * workers under wasmtime, sends mails by SMTP (some damaged on purpose, and a heap in the middle), and records.
 *
 *   node bin/run.mjs test/tools/record-board.ts
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = 'labs/mail-triage/recordings/board.jsonl';
const seconds = 60;
const workMs = 100;
/** A damaged mail is tried for most of a minute before it is dead, so mails come before the recording begins. */
const beforeMs = 40_000;
const steady = { perSecond: 6, mails: 580 };
const heap = { mails: 600, afterMs: beforeMs + 12_000 };

const folder = mkdtempSync(join(tmpdir(), 'mailroom-board-'));
const env = { ...process.env, MAILROOM_STATE_DIR: folder, MAILROOM_WORK_MS: String(workMs) };
const command = (...args: string[]) => ['src/cli/main.ts', ...args];

/** Runs the mailroom command to its end; what it says goes to the terminal. */
function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, command(...args), {
    cwd: root,
    env,
    stdio: 'inherit',
    timeout: 180_000,
  });
  if (status !== 0) throw new Error(`expected mailroom ${args.join(' ')} to succeed, found exit code ${status}`);
}

/** Starts the mailroom command; its account of the mails is printed when it is there. */
async function send(...args: string[]): Promise<void> {
  const options = { cwd: root, env, timeout: 180_000 };
  const { stdout } = await promisify(execFile)(process.execPath, command('mail', 'send', '--seed', ...args), options);
  console.log(stdout);
}

const what =
  `Each worker takes ${workMs} ms more for a mail than it needs, so that a queue is seen. ` +
  `${steady.perSecond} mails come in a second, some damaged on purpose, and ${heap.mails} more all at once.`;

try {
  run('system', 'up', '--workers', '3', '--ports', 'any', '--detach');
  const recordArguments = command('system', 'record', file, '--seconds', String(seconds), '--what', what);
  const recording = pause(beforeMs).then(() =>
    promisify(execFile)(process.execPath, recordArguments, { cwd: root, env, timeout: 180_000 }),
  );
  const mails = [
    send(
      '4',
      '--count',
      String(steady.mails),
      '--rate',
      String(steady.perSecond),
      '--drill',
      'poison',
      '--drill',
      'huge',
    ),
    pause(heap.afterMs).then(() => send('7', '--count', String(heap.mails))),
  ];
  await Promise.all([recording, ...mails]);
} finally {
  run('system', 'down', '--purge', '--yes');
  rmSync(folder, { recursive: true, force: true });
}
