import { spawn } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { lastLines, logPath, openLog } from '../../agent/system/log-files.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import { CommandError } from '../command-error.ts';
import { supervisorMessageSchema } from './parent-talk.ts';
import type { UpCommandOptions } from './up.ts';

/** What a shell calls a program that Ctrl-C ended. */
const interruptedCode = 130;

/**
 * Starts a supervisor in a session of its own, so that it survives this terminal, and waits until all is up. Its log is
 * that of the last start. Ctrl-C while waiting ends what was started.
 */
export async function startDetached(options: UpCommandOptions): Promise<void> {
  const { logs } = stateFolder(process.env);
  const log = await openLog(logs, 'supervisor');
  await truncate(logPath(logs, 'supervisor'));
  const main = process.argv[1];
  if (main === undefined) throw new Error('expected the path of the command in argv, found none');
  const args = ['--workers', String(options.workers), '--host', options.host, '--ports', options.ports];
  const pack = options.pack === undefined ? [] : ['--pack', options.pack];
  const child = spawn(process.execPath, [main, 'system', 'up', '--supervisor', ...args, ...pack], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  });
  await log.close();
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const up = await new Promise<string | undefined>((resolve, reject) => {
    child.on('message', (message) => {
      const { kind, text } = supervisorMessageSchema.parse(message);
      if (kind === 'up') resolve(text);
      else console.error(`mailroom: ${text}`);
    });
    child.once('exit', () => resolve(undefined));
    child.once('error', reject);
  });
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
  if (up !== undefined) {
    console.log(up);
    if (child.connected) child.disconnect();
    child.unref();
    return;
  }
  if (interrupted) {
    console.error('mailroom: stopped');
    process.exitCode = interruptedCode;
    return;
  }
  const said = await lastLines(logPath(logs, 'supervisor'), 8);
  throw new CommandError(`Expected the system to come up in the background, found that it ended:\n${said.join('\n')}`);
}
