import { DueList } from './due-list.ts';
import { MailTable } from './mail-table.ts';

/** States of a mail; 0 is waiting for its first delivery. */
const outState = 1;
const againState = 2;
const doneState = 3;
const deadState = 4;
const lostState = 5;

export interface QueueCounts {
  /** Accepted by the stream. */
  readonly accepted: number;
  /** Never delivered yet: `num_pending`. */
  readonly pending: number;
  /** Delivered and not acknowledged, or due for another delivery: `num_ack_pending`. */
  readonly ackPending: number;
  readonly done: number;
  /** Gave up after `maxDeliver` deliveries. */
  readonly dead: number;
  /** Gone with the stream. */
  readonly lost: number;
  readonly redeliveries: number;
  /** Work finished on a mail that was done or dead already: at-least-once has its price. */
  readonly wasted: number;
}

/**
 * A JetStream stream with one durable pull consumer, explicit acknowledgement. Mails are numbered from 0 in order of
 * arrival; what is due again goes out before what is new (nats-server server/consumer.go `getNextMsg`). `maxDeliver` is
 * applied when the acknowledgement is overdue, while nats-server does it at the next pull.
 */
export class MailQueue {
  readonly mails = new MailTable();
  readonly #due = new DueList();
  #nextNew = 0;
  #oldest = 0;
  #again: number[] = [];
  #ackPending = 0;
  #done = 0;
  #dead = 0;
  #lost = 0;
  #redeliveries = 0;
  #wasted = 0;

  /** Takes a mail in and returns its number. */
  publish(tS: number): number {
    return this.mails.add(tS);
  }

  /** Whether a pull gets something now. */
  get hasMail(): boolean {
    return this.#nextNew < this.mails.length || this.#again.length > 0;
  }

  /** Hands out one mail by its number, or -1 when there is none. Its acknowledgement is due `ackWaitS` later. */
  take(tS: number, ackWaitS: number): number {
    let mail = -1;
    while (mail < 0 && this.#again.length > 0) {
      const again = this.#again.shift() ?? -1;
      if (this.mails.state(again) === againState) mail = again;
    }
    if (mail >= 0) {
      this.#redeliveries += 1;
    } else if (this.#nextNew < this.mails.length) {
      mail = this.#nextNew;
      this.#nextNew += 1;
      this.#ackPending += 1;
    } else {
      return -1;
    }
    this.mails.setState(mail, outState);
    this.#due.add(tS + ackWaitS, mail, this.mails.deliver(mail));
    return mail;
  }

  /** Acknowledges. A late answer of an earlier delivery counts too; an answer for a finished mail is wasted work. */
  acknowledge(mail: number, tS: number): 'done' | 'wasted' {
    const state = this.mails.state(mail);
    if (state !== outState && state !== againState) {
      this.#wasted += 1;
      return 'wasted';
    }
    this.mails.setState(mail, doneState);
    this.mails.setDone(mail, tS);
    this.#ackPending -= 1;
    this.#done += 1;
    return 'done';
  }

  /** When the next delivery may be overdue; Infinity when nothing is out. */
  get nextDueS(): number {
    const due = this.#due;
    while (!due.isEmpty) {
      const mail = due.firstMail;
      if (this.mails.state(mail) === outState && this.mails.deliveries(mail) === due.firstCount) return due.firstS;
      due.dropFirst();
    }
    return Infinity;
  }

  /** Takes back what is overdue at `tS`; returns the mails and what became of them. */
  expire(tS: number, maxDeliver: number): { mail: number; dead: boolean }[] {
    const expired: { mail: number; dead: boolean }[] = [];
    while (this.nextDueS <= tS) {
      const mail = this.#due.firstMail;
      const dead = this.#due.firstCount >= maxDeliver;
      this.#due.dropFirst();
      this.mails.setState(mail, dead ? deadState : againState);
      if (dead) {
        this.#ackPending -= 1;
        this.#dead += 1;
      } else {
        this.#again.push(mail);
      }
      expired.push({ mail, dead });
    }
    return expired;
  }

  /** The stream vanishes with everything unfinished in it. */
  lose(): void {
    for (let mail = this.#oldest; mail < this.mails.length; mail += 1) {
      if (!this.isUnfinished(mail)) continue;
      this.mails.setState(mail, lostState);
      this.#lost += 1;
    }
    this.#nextNew = this.mails.length;
    this.#ackPending = 0;
    this.#again = [];
  }

  /** Arrival of the oldest mail that is neither done, dead nor lost; null when there is none. */
  get oldestUnfinishedS(): number | null {
    while (this.#oldest < this.mails.length && !this.isUnfinished(this.#oldest)) this.#oldest += 1;
    return this.#oldest < this.mails.length ? this.mails.arrivedS(this.#oldest) : null;
  }

  /** Whether a mail is waiting or in flight. */
  isUnfinished(mail: number): boolean {
    return this.mails.state(mail) < doneState;
  }

  get pending(): number {
    return this.mails.length - this.#nextNew;
  }

  get ackPending(): number {
    return this.#ackPending;
  }

  get done(): number {
    return this.#done;
  }

  get dead(): number {
    return this.#dead;
  }

  get counts(): QueueCounts {
    return {
      accepted: this.mails.length,
      pending: this.pending,
      ackPending: this.#ackPending,
      done: this.#done,
      dead: this.#dead,
      lost: this.#lost,
      redeliveries: this.#redeliveries,
      wasted: this.#wasted,
    };
  }
}
