import { rm } from 'node:fs/promises';
import { recover } from './bring-up.ts';
import { lockHolder, releaseLock, takeLock } from './lock.ts';
import { signalProcess } from './process-identity.ts';
import { readProcesses } from './process-record.ts';
import type { StateFolder } from './state-folder.ts';
import { until } from './until.ts';

/** The supervisor lets workers drain and ends each process: longer than all its own limits together. */
const supervisorMs = 60_000;

/**
 * Ends the system of the folder: asks its supervisor, which lets the workers drain; without one, ends what is left.
 * False when there was nothing to end.
 */
export async function bringDown(folder: StateFolder, report: (line: string) => void): Promise<boolean> {
  const supervisor = await lockHolder(folder.lock);
  if (supervisor !== undefined) {
    report(`asking the supervisor (pid ${supervisor.pid}) to end the system`);
    signalProcess(supervisor, 'SIGTERM');
    const gone = async () => ((await lockHolder(folder.lock)) === undefined ? true : undefined);
    await until('the supervisor to end', supervisorMs, gone).catch(() => {
      report(`the supervisor did not end within ${supervisorMs / 1000} s; killing it`);
      signalProcess(supervisor, 'SIGKILL');
    });
  }
  const left = await readProcesses(folder.processes).catch(() => undefined);
  if (left === undefined) return supervisor !== undefined;
  if (!(await takeLock(folder.lock)))
    throw new Error('expected nobody to start a system meanwhile, found one who does');
  try {
    await recover(folder, report);
  } finally {
    await releaseLock(folder.lock);
  }
  return true;
}

/** Removes the broker's streams, mails and verdicts with them, and the logs. Nothing of the system may run. */
export async function purge(folder: StateFolder): Promise<void> {
  if (!(await takeLock(folder.lock)))
    throw new Error('expected no system to run while its store is removed, found one');
  try {
    await rm(folder.store, { recursive: true, force: true });
    await rm(folder.logs, { recursive: true, force: true });
    await rm(folder.brokerConfig, { force: true });
  } finally {
    await releaseLock(folder.lock);
  }
}
