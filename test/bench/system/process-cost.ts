import { readFileSync } from 'node:fs';

/** What a process has cost so far. */
export interface ProcessCost {
  /** Most memory that was resident at once, in bytes. */
  readonly peakRssBytes: number;
  /** Processor time in the program, and in the kernel for it, in milliseconds. */
  readonly userMs: number;
  readonly systemMs: number;
}

/** Clock ticks of /proc/PID/stat: 100 a second on every Linux that we know. */
const tickMs = 10;

/** The fields of a stat file behind the name, which stands in brackets and may have blanks. */
const statFields = (file: string) => {
  const stat = readFileSync(file, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** Processor time of all processes that this one started and that have ended, in milliseconds. */
export function endedChildrenMs(): number {
  const fields = statFields('/proc/self/stat');
  return (Number(fields[13]) + Number(fields[14])) * tickMs;
}

/** Reads /proc of Linux. Throws when the process has ended. */
export function processCost(pid: number): ProcessCost {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kib = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
  const fields = statFields(`/proc/${pid}/stat`);
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  if (![kib, user, system].every((value) => Number.isFinite(value))) {
    throw new Error(`expected VmHWM and times of process ${pid} in /proc, found none: this measures on Linux`);
  }
  return { peakRssBytes: kib * 1024, userMs: user * tickMs, systemMs: system * tickMs };
}
