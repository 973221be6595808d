import { type ChildProcess, spawn } from 'node:child_process';
import type { HostedCommand } from './hosts/host.ts';
import { lastLines, logPath, openLog } from './log-files.ts';
import { type ProcessIdentity, signalProcess, startOf } from './process-identity.ts';
import { EndedEarly } from './until.ts';

/** Waits before a start: the first, and the longest; each failure in a row doubles it. */
const [firstWaitMs, longestWaitMs] = [250, 5000];
/** A process that ran this long has not failed at its start. */
const settledMs = 10_000;

/** What a kept process tells its owner: that it started, ended or will start again. */
export type Notice = (text?: string) => void;

/** One process of the system, started again whenever it ends, until `keep` is over. */
export class KeptProcess {
  readonly name: string;
  restarts = 0;
  since = new Date();
  /** How it ended the last time, such as "ended with code 0". */
  lastEnd: string | undefined;
  #identity: ProcessIdentity | undefined;
  #kept = false;
  #mayStart = true;
  #failures = 0;
  #ended: Promise<void> = Promise.resolve();
  #again: NodeJS.Timeout | undefined;
  readonly #command: HostedCommand;
  readonly #folder: string;
  readonly #logs: string;
  readonly #notice: Notice;

  constructor(name: string, command: HostedCommand, at: { folder: string; logs: string }, notice: Notice) {
    this.name = name;
    this.#command = command;
    this.#folder = at.folder;
    this.#logs = at.logs;
    this.#notice = notice;
  }

  /** The process that runs, or ran last. */
  get identity(): ProcessIdentity | undefined {
    return this.#identity;
  }

  /** Starts it once. Its output goes to its log; it leads a group of its own, so that Ctrl-C is ours alone to hear. */
  async start(): Promise<void> {
    const log = await openLog(this.#logs, this.name);
    try {
      if (!this.#mayStart) return;
      const { program, args, env } = this.#command;
      const child = spawn(program, args, {
        cwd: this.#folder,
        env,
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      });
      this.since = new Date();
      const startedAt = child.pid === undefined ? undefined : startOf(child.pid);
      this.#identity =
        child.pid === undefined ? undefined : { pid: child.pid, startedAt: startedAt ?? 'ended at once' };
      this.#ended = this.#watch(child);
    } finally {
      await log.close();
    }
    this.#notice();
  }

  /** From now on it is started again when it ends. */
  keep(): void {
    this.#kept = true;
    if (this.#hasEnded) this.#startAgain(this.lastEnd ?? 'ended');
  }

  /** From now on it may end, and is not started: also not by a start that is on its way. */
  release(): void {
    this.#kept = false;
    this.#mayStart = false;
    clearTimeout(this.#again);
  }

  /** Throws {@link EndedEarly} with the end of its log when it no longer runs. */
  async mustRun(): Promise<void> {
    if (!this.#hasEnded) return;
    const tail = await lastLines(logPath(this.#logs, this.name), 5);
    throw new EndedEarly(`expected ${this.name} to run, found that it ended. The end of its log:\n${tail.join('\n')}`);
  }

  /** Waits for its end; true when that comes within the time. */
  async endsWithin(timeoutMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), timeoutMs);
    });
    const result = await Promise.race([this.#ended.then(() => true), late]);
    clearTimeout(timer);
    return result;
  }

  /** Asks it to end, and kills it when it does not within the grace. */
  async stop(graceMs: number): Promise<void> {
    this.release();
    if (this.#identity !== undefined && signalProcess(this.#identity, 'SIGTERM')) {
      if (await this.endsWithin(graceMs)) return;
    }
    this.kill();
    await this.endsWithin(graceMs);
  }

  kill(): void {
    this.release();
    if (this.#identity !== undefined) signalProcess(this.#identity, 'SIGKILL');
  }

  get #hasEnded(): boolean {
    return this.#identity === undefined || startOf(this.#identity.pid) !== this.#identity.startedAt;
  }

  #watch(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      const end = (how: string) => {
        this.lastEnd = how;
        resolve();
        if (this.#kept) this.#startAgain(how);
      };
      child.once('error', (error) => end(`did not start: ${error.message}`));
      child.once('exit', (code, signal) => end(signal === null ? `ended with code ${code}` : `ended by ${signal}`));
    });
  }

  #startAgain(how: string): void {
    const ranMs = Date.now() - this.since.getTime();
    this.#failures = ranMs > settledMs ? 0 : this.#failures + 1;
    const waitMs = Math.min(firstWaitMs * 2 ** Math.max(0, this.#failures - 1), longestWaitMs);
    this.#notice(`${this.name} ${how}; starting it again in ${waitMs} ms`);
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      if (!this.#kept) return;
      this.restarts += 1;
      this.start().catch((error: unknown) => this.#startAgain(`did not start: ${String(error)}`));
    }, waitMs);
  }
}
