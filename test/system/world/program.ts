import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, openSync, closeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { until } from '../../../src/agent/system/until.ts';

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** What is to be started: a program with arguments, and all of its environment but PATH. */
export interface Start {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output and standard error are appended here. */
  readonly log: string;
}

/** A process that the test started and that the test ends, by its pid. */
export class Program {
  readonly name: string;
  readonly log: string;
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;

  constructor({ name, command: [program, ...args], env = {}, log }: Start) {
    this.name = name;
    this.log = log;
    const out = openSync(log, 'a', 0o600);
    this.#child = spawn(program, args, {
      stdio: ['ignore', out, out],
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    closeSync(out);
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    // Whoever waits for the end hears of it; nobody has to.
    this.ended.catch(() => undefined);
  }

  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error(`expected that ${this.name} starts, found no process`);
    return pid;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null && this.#child.pid !== undefined;
  }

  /** Ends it with SIGKILL, as a lost power cord does, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.running) this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Stops and goes on, without that the process notices. */
  signal(signal: 'SIGSTOP' | 'SIGCONT' | 'SIGTERM' | 'SIGINT'): void {
    this.#child.kill(signal);
  }

  /** All that it printed so far. */
  printed(): Promise<string> {
    return text(createReadStream(this.log));
  }

  /** Waits for a line of its log. Fails at once when the process ends without having printed it. */
  async says(pattern: RegExp, withinMs = 15_000): Promise<void> {
    const said = await until(`a line like ${pattern.source} from ${this.name}`, withinMs, async () => {
      if (pattern.test(await this.printed())) return true;
      return this.running ? undefined : false;
    });
    if (!said)
      throw new Error(`expected a line like ${pattern.source}, found that ${this.name} ended: ${await this.printed()}`);
  }
}
