import type { ComponentFacts } from '../../core/component/facts.ts';
import type { Mail } from '../../core/mail/mail.ts';
import { openTriage, type TriageRun } from '../triage/open-triage.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';

/** Mails that wait for a worker. */
const mostWaiting = 16;
/** A worker holds the component, its memory and its index: more than four help nobody on a desk. */
const mostWorkers = 4;

/** One worker for each core but the page's own; two where there are two cores, because a verdict is short work. */
export function poolSize(cores: number): number {
  return Math.max(1, Math.min(mostWorkers, cores, Math.max(2, cores - 1)));
}

export interface PoolListener {
  /** `mail` is the number of the mail in the simulation. */
  answered(mail: number, answer: TriageAnswer): void;
  failed(error: unknown): void;
}

interface Job {
  readonly number: number;
  readonly mail: Mail;
}

/** Real Web Workers, each with the composed component, that give real verdicts for simulated pods. */
export class VerdictPool {
  readonly size: number;
  readonly #listener: PoolListener;
  readonly #stopping = new AbortController();
  readonly #jobs: Job[] = [];
  #started = false;
  #facts: ComponentFacts | undefined;
  readonly #idle: (() => void)[] = [];

  constructor(cores: number, listener: PoolListener) {
    this.size = poolSize(cores);
    this.#listener = listener;
  }

  get facts(): ComponentFacts | undefined {
    return this.#facts;
  }

  get hasRoom(): boolean {
    return this.#jobs.length < mostWaiting && !this.#stopping.signal.aborted;
  }

  /** Does nothing without room: more than that comes from a clock that runs faster than the machine triages. */
  add(number: number, mail: Mail): void {
    if (!this.hasRoom) return;
    this.#jobs.push({ number, mail });
    this.#start();
    this.#idle.shift()?.();
  }

  /** Drops what waits; the workers stay. */
  clear(): void {
    this.#jobs.length = 0;
  }

  stop(): void {
    this.#jobs.length = 0;
    this.#stopping.abort();
    for (const wake of this.#idle) wake();
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    for (let index = 0; index < this.size; index += 1) {
      this.#work().catch((error: unknown) => {
        if (this.#stopping.signal.aborted) return;
        this.stop();
        this.#listener.failed(error);
      });
    }
  }

  async #work(): Promise<void> {
    const run = await openTriage({ signal: this.#stopping.signal });
    this.#facts ??= run.component.facts;
    while (!this.#stopping.signal.aborted) {
      const job = this.#jobs.shift();
      if (job === undefined) await this.#nextJob();
      else await this.#answer(run, job);
    }
  }

  #nextJob(): Promise<void> {
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #answer(run: TriageRun, { number, mail }: Job): Promise<void> {
    this.#listener.answered(number, await run.triage(mail));
  }
}
