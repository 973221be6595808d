const pendingState = 0;
const outState = 1;
const againState = 2;
const doneState = 3;
const deadState = 4;
const lostState = 5;

/** One delivery of a mail; the broker knows an answer by both numbers. */
export interface Delivery {
  readonly mail: number;
  readonly count: number;
}

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
  readonly arrivedS: number[] = [];
  /** NaN until the first acknowledgement. */
  readonly doneS: number[] = [];
  readonly #state: number[] = [];
  readonly #deliveries: number[] = [];
  #nextNew = 0;
  #oldest = 0;
  #again: number[] = [];
  readonly #dueS: number[] = [];
  readonly #due: Delivery[] = [];
  #dueHead = 0;
  #ackPending = 0;
  #done = 0;
  #dead = 0;
  #lost = 0;
  #redeliveries = 0;
  #wasted = 0;

  publish(tS: number): number {
    const mail = this.arrivedS.length;
    this.arrivedS.push(tS);
    this.doneS.push(Number.NaN);
    this.#state.push(pendingState);
    this.#deliveries.push(0);
    return mail;
  }

  /** Whether a pull gets something now. */
  get hasMail(): boolean {
    return this.#nextNew < this.arrivedS.length || this.#again.length > 0;
  }

  /** Hands out one mail, or null. The acknowledgement is due `ackWaitS` later. */
  take(tS: number, ackWaitS: number): Delivery | null {
    let mail = -1;
    while (mail < 0 && this.#again.length > 0) {
      const again = this.#again.shift() ?? -1;
      if (this.#state[again] === againState) mail = again;
    }
    if (mail < 0) {
      if (this.#nextNew >= this.arrivedS.length) return null;
      mail = this.#nextNew;
      this.#nextNew += 1;
      this.#ackPending += 1;
    } else {
      this.#redeliveries += 1;
    }
    const count = (this.#deliveries[mail] ?? 0) + 1;
    this.#deliveries[mail] = count;
    this.#state[mail] = outState;
    const delivery = { mail, count };
    this.#dueS.push(tS + ackWaitS);
    this.#due.push(delivery);
    return delivery;
  }

  /** Acknowledges. A late answer of an earlier delivery counts too; an answer for a finished mail is wasted work. */
  acknowledge(mail: number, tS: number): 'done' | 'wasted' {
    const state = this.#state[mail];
    if (state !== outState && state !== againState) {
      this.#wasted += 1;
      return 'wasted';
    }
    this.#state[mail] = doneState;
    this.doneS[mail] = tS;
    this.#ackPending -= 1;
    this.#done += 1;
    return 'done';
  }

  /** When the next delivery may be overdue; Infinity when nothing is out. */
  get nextDueS(): number {
    while (this.#dueHead < this.#due.length) {
      const delivery = this.#due[this.#dueHead];
      if (delivery !== undefined && this.#isOut(delivery)) return this.#dueS[this.#dueHead] ?? Infinity;
      this.#dueHead += 1;
    }
    return Infinity;
  }

  /** Takes back what is overdue at `tS`; returns the mails and what became of them. */
  expire(tS: number, maxDeliver: number): { mail: number; dead: boolean }[] {
    const expired: { mail: number; dead: boolean }[] = [];
    while (this.nextDueS <= tS) {
      const delivery = this.#due[this.#dueHead];
      this.#dueHead += 1;
      if (delivery === undefined) break;
      const dead = delivery.count >= maxDeliver;
      this.#state[delivery.mail] = dead ? deadState : againState;
      if (dead) {
        this.#ackPending -= 1;
        this.#dead += 1;
      } else {
        this.#again.push(delivery.mail);
      }
      expired.push({ mail: delivery.mail, dead });
    }
    return expired;
  }

  /** The stream vanishes with everything unfinished in it. */
  lose(): void {
    for (let mail = this.#oldest; mail < this.arrivedS.length; mail += 1) {
      const state = this.#state[mail] ?? doneState;
      if (state >= doneState) continue;
      this.#state[mail] = lostState;
      this.#lost += 1;
    }
    this.#nextNew = this.arrivedS.length;
    this.#ackPending = 0;
    this.#again = [];
  }

  /** Arrival of the oldest mail that is neither done, dead nor lost; null when there is none. */
  get oldestUnfinishedS(): number | null {
    while (this.#oldest < this.arrivedS.length && (this.#state[this.#oldest] ?? 0) >= doneState) this.#oldest += 1;
    return this.arrivedS[this.#oldest] ?? null;
  }

  /** Whether a mail is waiting or in flight. */
  isUnfinished(mail: number): boolean {
    return (this.#state[mail] ?? doneState) < doneState;
  }

  get pending(): number {
    return this.arrivedS.length - this.#nextNew;
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
      accepted: this.arrivedS.length,
      pending: this.pending,
      ackPending: this.#ackPending,
      done: this.#done,
      dead: this.#dead,
      lost: this.#lost,
      redeliveries: this.#redeliveries,
      wasted: this.#wasted,
    };
  }

  #isOut(delivery: Delivery): boolean {
    return this.#state[delivery.mail] === outState && this.#deliveries[delivery.mail] === delivery.count;
  }
}
