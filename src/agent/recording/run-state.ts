import type { LineFields } from '../../core/scaling/recording.ts';

/** Where a recorded run stands, by the lines that were said. */
export class RunState {
  /** The most replicas that were wanted. */
  peak = 0;
  spec = 0;
  /** The burst has its account, or has failed. */
  sent = false;
  #status = 0;
  #lag: number | undefined;
  #isSeen = false;

  hear(fields: LineFields): void {
    if (fields.kind === 'lag') this.#lag = fields.lag;
    if (fields.kind !== 'deployment') return;
    this.#isSeen = true;
    [this.spec, this.#status] = [fields.spec, fields.status];
    this.peak = Math.max(this.peak, fields.spec);
  }

  /** No worker wanted or there, no mail waiting. */
  get isAtRest(): boolean {
    return this.#isSeen && this.spec === 0 && this.#status === 0 && this.#lag === 0;
  }

  get isBackAtRest(): boolean {
    return this.peak > 0 && this.isAtRest;
  }

  get text(): string {
    return `${this.#status} of ${this.spec} workers, ${this.#lag ?? 'unknown many'} mails in the queue`;
  }
}
