import type { SeededMail } from '../../core/mail/seeded-mail.ts';

/** What is known of one id; times in milliseconds since 1970. */
interface Fate {
  readonly rejected: boolean;
  acceptedAtMs?: number;
  verdicts: number;
  verdictAtMs?: number;
  reason?: string;
}

/** What became of the mails of a load. An id counts once, however often its mail was sent. */
export interface Reckoning {
  /** Mails sent, and of how many ids: the drill `duplicate` sends one twice. */
  readonly sent: number;
  readonly ids: number;
  readonly acceptedIds: number;
  /** Attempts after a first one. */
  readonly retries: number;
  /** Answer to how many mails it was given. */
  readonly refused: Readonly<Record<string, number>>;
  /** Mails that nobody answered for good before the time was over, by the last answer. */
  readonly unanswered: Readonly<Record<string, number>>;
  readonly triaged: number;
  /** Of these, verdicts that were there before: the broker knew the mail. */
  readonly triagedEarlier: number;
  readonly dead: number;
  /** The first word of the reason, such as "empty", to how many mails have it. */
  readonly deadReasons: Readonly<Record<string, number>>;
  /** Accepted, and still in the queue. */
  readonly waiting: number;
  /** Accepted, and nowhere to be found. */
  readonly lost: number;
  /** Ids with more than one verdict. */
  readonly doubled: number;
  /** Ids with a verdict that also stand among the dead. */
  readonly both: number;
  /** Drills that ended otherwise than they should: a verdict for a poison mail, or a readable mail among the dead. */
  readonly unexpected: number;
  /** From the answer to the sender to the verdict. */
  readonly latencyMs?: { readonly p50: number; readonly p95: number; readonly most: number };
}

const rejections: ReadonlySet<string> = new Set(['empty', 'unreadable', 'too-large']);

function count(into: Map<string, number>, key: string) {
  into.set(key, (into.get(key) ?? 0) + 1);
}

/** The smallest value that is at least as large as the given share of all. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Verdicts and dead letters of mails that this load has not sent yet: what a run before it left, read first. */
const mostEarly = 200_000;

/** Keeps book of a load: what was sent, what was answered, and what became of it. */
export class Account {
  readonly #fates = new Map<string, Fate>();
  readonly #refused = new Map<string, number>();
  readonly #unanswered = new Map<string, number>();
  readonly #early = new Map<string, (fate: Fate) => void>();
  #sent = 0;
  #retries = 0;
  #accepted = 0;
  #settled = 0;
  #acceptedIds = 0;

  sent({ mail, drill }: SeededMail): void {
    this.#sent += 1;
    if (this.#fates.has(mail.id)) return;
    const fate: Fate = { rejected: drill !== undefined && rejections.has(drill.expect), verdicts: 0 };
    this.#fates.set(mail.id, fate);
    this.#early.get(mail.id)?.(fate);
    this.#early.delete(mail.id);
  }

  retried(times: number): void {
    this.#retries += times;
  }

  accepted(id: string, atMs: number): void {
    const fate = this.#fates.get(id);
    if (fate === undefined) return;
    this.#accepted += 1;
    if (fate.acceptedAtMs !== undefined) return;
    fate.acceptedAtMs = atMs;
    this.#acceptedIds += 1;
    if (fate.verdicts > 0 || fate.reason !== undefined) this.#settled += 1;
  }

  refused(answer: string): void {
    count(this.#refused, answer);
  }

  unanswered(answer: string): void {
    count(this.#unanswered, answer);
  }

  /** Counts what is settled: an accepted id that has its first verdict, or its place among the dead. */
  #settle(fate: Fate): void {
    if (fate.acceptedAtMs !== undefined && fate.verdicts === 0 && fate.reason === undefined) this.#settled += 1;
  }

  /** An id of another load is left out, as nobody here knows whether it was sent once. It may still be sent. */
  triaged(id: string, atMs: number): void {
    this.#write(id, (fate) => {
      this.#settle(fate);
      fate.verdicts += 1;
      fate.verdictAtMs ??= atMs;
    });
  }

  dead(id: string, reason: string): void {
    this.#write(id, (fate) => {
      this.#settle(fate);
      fate.reason ??= reason;
    });
  }

  /** Now, or when the mail is sent: a seed that was sent before has its verdicts before its mails. */
  #write(id: string, entry: (fate: Fate) => void): void {
    const fate = this.#fates.get(id);
    if (fate !== undefined) return entry(fate);
    const before = this.#early.get(id);
    if (before === undefined && this.#early.size >= mostEarly) return;
    this.#early.set(id, (late) => {
      before?.(late);
      entry(late);
    });
  }

  /** A copy that knows what was sent and accepted, and nothing of what became of it. */
  withoutFates(): Account {
    const copy = new Account();
    copy.#sent = this.#sent;
    copy.#retries = this.#retries;
    copy.#accepted = this.#accepted;
    copy.#acceptedIds = this.#acceptedIds;
    for (const [answer, times] of this.#refused) copy.#refused.set(answer, times);
    for (const [answer, times] of this.#unanswered) copy.#unanswered.set(answer, times);
    for (const [id, { rejected, acceptedAtMs }] of this.#fates) {
      copy.#fates.set(id, { rejected, verdicts: 0, ...(acceptedAtMs === undefined ? {} : { acceptedAtMs }) });
    }
    return copy;
  }

  /** When the sender heard that the mail is taken, in milliseconds since 1970. */
  acceptedAtMs(id: string): number | undefined {
    return this.#fates.get(id)?.acceptedAtMs;
  }

  /** How far it is, for a line of progress. */
  get progress(): { sent: number; accepted: number; settled: number } {
    return { sent: this.#sent, accepted: this.#accepted, settled: this.#settled };
  }

  /** Ids that were accepted and of which nothing was heard since. */
  outstanding(): string[] {
    if (this.#acceptedIds === this.#settled) return [];
    return [...this.#fates]
      .filter(([, fate]) => fate.acceptedAtMs !== undefined && fate.verdicts === 0 && fate.reason === undefined)
      .map(([id]) => id);
  }

  get complete(): boolean {
    return this.#acceptedIds === this.#settled;
  }

  /**
   * @param queued ids that are still in the queue
   * @param startedAtMs verdicts before this moment are earlier ones
   */
  reckon(queued: ReadonlySet<string>, startedAtMs: number): Reckoning {
    const fates = [...this.#fates.values()];
    const triaged = fates.filter(({ verdicts }) => verdicts > 0);
    const dead = fates.filter(({ reason }) => reason !== undefined);
    const reasons = new Map<string, number>();
    // "too-large: expected at most …" has a figure of its own for each mail.
    for (const { reason } of dead) if (reason !== undefined) count(reasons, reason.split(':', 1)[0] ?? reason);
    const earlier = triaged.filter(({ verdictAtMs = 0 }) => verdictAtMs < startedAtMs);
    const latencies = triaged
      .filter(({ verdictAtMs = 0, acceptedAtMs }) => acceptedAtMs !== undefined && verdictAtMs >= startedAtMs)
      .map(({ verdictAtMs = 0, acceptedAtMs = 0 }) => Math.max(0, verdictAtMs - acceptedAtMs))
      .toSorted((a, b) => a - b);
    const outstanding = this.outstanding();
    const waiting = outstanding.filter((id) => queued.has(id)).length;
    return {
      sent: this.#sent,
      ids: fates.length,
      acceptedIds: this.#acceptedIds,
      retries: this.#retries,
      refused: Object.fromEntries(this.#refused),
      unanswered: Object.fromEntries(this.#unanswered),
      triaged: triaged.length,
      triagedEarlier: earlier.length,
      dead: dead.length,
      deadReasons: Object.fromEntries(reasons),
      waiting,
      lost: outstanding.length - waiting,
      doubled: fates.filter(({ verdicts }) => verdicts > 1).length,
      both: dead.filter(({ verdicts }) => verdicts > 0).length,
      unexpected: fates.filter(({ rejected, verdicts, reason }) => (rejected ? verdicts > 0 : reason !== undefined))
        .length,
      ...(latencies.length === 0
        ? {}
        : {
            latencyMs: {
              p50: percentile(latencies, 0.5),
              p95: percentile(latencies, 0.95),
              most: latencies.at(-1) ?? 0,
            },
          }),
    };
  }
}
