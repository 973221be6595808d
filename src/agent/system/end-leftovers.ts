import { isRunning, signalProcess } from './process-identity.ts';
import type { ProcessRecord } from './process-record.ts';
import { until } from './until.ts';

const graceMs = 10_000;

/**
 * Ends the processes of a system whose supervisor has gone: workers and gateway first, the broker last, each asked
 * before it is killed. Processes that got a pid of theirs later are left alone. The names of those that still ran.
 */
export async function endLeftovers({ children }: ProcessRecord): Promise<string[]> {
  const running = children.filter(isRunning);
  const brokers = running.filter(({ name }) => name === 'broker');
  for (const group of [running.filter(({ name }) => name !== 'broker'), brokers]) {
    for (const child of group) signalProcess(child, 'SIGTERM');
    const gone = () => (group.some(isRunning) ? undefined : true);
    await until('leftovers to end', graceMs, gone).catch(async () => {
      for (const child of group) signalProcess(child, 'SIGKILL');
      await until('leftovers to end after SIGKILL', graceMs, gone);
    });
  }
  return running.map(({ name, pid }) => `${name} (pid ${pid})`);
}
