import type { BoardEvent } from '../../core/board/event.ts';
import type { BoardNames } from '../../core/board/names.ts';
import { brokerPath, type SiteFacts } from '../../core/board/site-facts.ts';
import { backoffMs } from './backoff.ts';
import { readBroker } from './broker-session.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';
import { askSite } from './site-facts.ts';

export interface LiveSourceOptions {
  readonly names: BoardNames;
  /** Of the site, with a slash at the end. */
  readonly base: string;
  readonly reconnectFirstMs: number;
  readonly reconnectMostMs: number;
  readonly take: (event: BoardEvent) => void;
  readonly onLink: (link: Link) => void;
}

type Facts = Extract<SiteFacts, { system: true }>;

/** How often the site is asked again, while there is no system, and while there is one: it may get more workers. */
const factsMs = 5000;

/** Follows the system of this machine through its life: looks for it, connects, and comes back when it does. */
export class LiveSource {
  readonly #options: LiveSourceOptions;
  readonly #stopped = new AbortController();
  #link: Link = { state: 'looking' };
  /** What the site said last, and when. */
  #facts: Facts | undefined;
  #askedAtMs = 0;

  constructor(options: LiveSourceOptions) {
    this.#options = options;
    void this.#follow();
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopped;
    const { base, reconnectFirstMs, reconnectMostMs } = this.#options;
    let attempt = 0;
    while (!signal.aborted) {
      const facts = await askSite(base, signal);
      this.#askedAtMs = Date.now();
      const known = this.#link.state === 'live' || this.#link.state === 'reconnecting';
      if (facts?.system === false || (facts === undefined && !known)) {
        attempt = 0;
        this.#tellOfNone();
        await pause(factsMs, signal);
        continue;
      }
      if (facts !== undefined) {
        if (!known) this.#tell({ state: 'connecting', sinceMs: Date.now() });
        this.#facts = facts;
        if (await this.#read()) attempt = 0;
      }
      attempt += 1;
      this.#tellOfLoss(attempt);
      await pause(backoffMs(attempt, reconnectFirstMs, reconnectMostMs, Math.random()), signal);
    }
  }

  #read(): Promise<boolean> {
    const { base, names, take } = this.#options;
    const address = new URL(`${base}${brokerPath.slice(1)}`, location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    const { signal } = this.#stopped;
    const sinceMs = Date.now();
    return readBroker({
      address: address.href,
      names,
      signal,
      take,
      onAnswer: (trouble) => {
        this.#tell({ state: 'live', sinceMs, workers: this.#facts?.workers ?? null, trouble });
        void this.#refresh();
      },
    });
  }

  /** The system may have more workers than a moment ago. */
  async #refresh(): Promise<void> {
    if (Date.now() - this.#askedAtMs < factsMs) return;
    this.#askedAtMs = Date.now();
    const facts = await askSite(this.#options.base, this.#stopped.signal);
    if (facts?.system === true) this.#facts = facts;
  }

  #tellOfNone(): void {
    const { state } = this.#link;
    if (state === 'none' || state === 'gone') return;
    const wasThere = state === 'live' || state === 'reconnecting';
    this.#tell(wasThere ? { state: 'gone', sinceMs: Date.now() } : { state: 'none' });
  }

  #tellOfLoss(attempt: number): void {
    const sinceMs = this.#link.state === 'reconnecting' ? this.#link.sinceMs : Date.now();
    this.#tell({ state: 'reconnecting', sinceMs, attempt });
  }

  #tell(link: Link): void {
    this.#link = link;
    if (!this.#stopped.signal.aborted) this.#options.onLink(link);
  }
}
