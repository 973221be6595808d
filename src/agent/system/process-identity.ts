import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that is told from a later one with the same pid by when it began. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** Processes that have ended and wait for their parent to notice. */
const ended = /^[ZXx]/;

/**
 * When the operating system says that the process began, in words of its own; undefined when there is no such process,
 * or only what is left of one.
 */
export function startOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  } catch {
    return undefined;
  }
}

/** Whether exactly this process still runs. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return startOf(pid) === startedAt;
}

/** Sends a signal to exactly this process; false when it has ended. */
export function signalProcess(identity: ProcessIdentity, signal: 'SIGTERM' | 'SIGKILL'): boolean {
  if (!isRunning(identity)) return false;
  try {
    process.kill(identity.pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** proc(5): after the name in brackets come the state and, as the 20th, clock ticks from boot to start. */
function startOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = 'X', ticks] = [fields[0], fields[19]];
  if (ended.test(state) || ticks === undefined) return undefined;
  return `${ticks} ticks after boot ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
}

function startByPs(pid: number): string | undefined {
  const said = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 5000 });
  const [state = 'X', ...start] = said.trim().split(/\s+/);
  return ended.test(state) || start.length === 0 ? undefined : start.join(' ');
}
