import type { Team } from '../../core/mail/mail.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';

export interface Tally {
  readonly byTeam: Readonly<Record<Team, number>>;
  readonly urgent: number;
  readonly rejected: number;
  readonly answered: number;
}

interface Answer {
  readonly team: Team | undefined;
  readonly urgent: boolean;
}

/** More mails than this are counted by the model only. */
const mostMails = 20_000;

/** Verdicts of the mails that the simulated pods have begun, so far; scrubbing back takes them off again. */
export class VerdictTally {
  readonly #begun: { readonly tS: number; readonly mail: number }[] = [];
  readonly #answers = new Map<number, Answer>();
  readonly #timesMs: number[] = [];

  /** False when there is no need to ask for a verdict: it is known, or the book is full. */
  begin(tS: number, mail: number): boolean {
    if (this.#begun.length >= mostMails) return false;
    this.#begun.push({ tS, mail });
    return !this.#answers.has(mail);
  }

  answer(mail: number, answer: TriageAnswer): void {
    this.#timesMs.push(answer.tookMs);
    if (this.#timesMs.length > 500) this.#timesMs.shift();
    if (answer.kind === 'rejection') this.#answers.set(mail, { team: undefined, urgent: false });
    else {
      const { team, priority } = answer.verdict;
      this.#answers.set(mail, { team, urgent: priority.level === 'urgent' });
    }
  }

  /** Forgets what was begun after `tS`, not what the component said about it. */
  rewind(tS: number): void {
    const keep = this.#begun.findIndex((entry) => entry.tS > tS);
    if (keep >= 0) this.#begun.length = keep;
  }

  /** Another run with other mails. */
  clear(): void {
    this.#begun.length = 0;
    this.#answers.clear();
  }

  /** The middle of the last 500 bare calls, in milliseconds. */
  get medianMs(): number | undefined {
    return this.#timesMs.toSorted((a, b) => a - b)[this.#timesMs.length >> 1];
  }

  sum(): Tally {
    const byTeam = { operations: 0, facilities: 0, billing: 0, it: 0, 'customer-care': 0, archive: 0 };
    let urgent = 0;
    let rejected = 0;
    let answered = 0;
    const counted = new Set<number>();
    for (const { mail } of this.#begun) {
      const answer = this.#answers.get(mail);
      // A mail that is delivered twice gets the same verdict twice and counts once.
      if (answer === undefined || counted.has(mail)) continue;
      counted.add(mail);
      answered += 1;
      if (answer.urgent) urgent += 1;
      if (answer.team === undefined) rejected += 1;
      else byTeam[answer.team] += 1;
    }
    return { byTeam, urgent, rejected, answered };
  }
}
