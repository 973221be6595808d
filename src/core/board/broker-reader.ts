import type { Team } from '../mail/mail.ts';
import { consumerInfoSchema, isRefusal, readAnswer, storedMessageSchema, streamInfoSchema } from './broker-answers.ts';
import type { BoardConnection, BoardMessage } from './connection.ts';
import type { BoardEvent } from './event.ts';
import type { BoardNames } from './names.ts';
import { readDead, readSubject, readTriaged, teamOf, type ReadableMessage } from './read-message.ts';
import { decodeStored } from './stored-message.ts';

export interface BrokerReaderOptions {
  readonly names: BoardNames;
  readonly take: (event: BoardEvent) => void;
  /** The time that events get, in milliseconds. */
  readonly nowMs: () => number;
  /** Verdicts and dead letters that are told in one turn; the broker sends no more than that. */
  readonly mostPerTurn: number;
  /** For one answer of the broker. */
  readonly answerMs: number;
  /** Bytes of base64, as the broker stores messages; neither the page's nor Node's way is known here. */
  readonly decodeBase64: (text: string) => Uint8Array;
  readonly decodeText: (bytes: Uint8Array) => string;
}

/** Mails that the broker sends in one turn, for their subjects. */
const mostMailsPerTurn = 250;
/** Mails whose subject is known and whose verdict has not come. */
const mostSubjects = 2000;
/** So many dead letters are fetched when the board begins to look. */
const deadAtFirst = 10;

/**
 * Turns a connection into events. It has no clock of its own: the caller asks for `look` once a second and for
 * `renew` a few times a second. What it costs does not grow with the number of mails: the broker counts, and sends
 * each subscription a few messages a turn.
 */
export class BrokerReader {
  readonly #connection: BoardConnection;
  readonly #options: BrokerReaderOptions;
  readonly #subscriptions = new Map<string, ReturnType<BoardConnection['subscribe']>>();
  readonly #subjects = new Map<string, string>();

  constructor(connection: BoardConnection, options: BrokerReaderOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** Asks the broker for its figures. Throws when an answer is missing, a refusal, or of another form. */
  async look(): Promise<void> {
    const { names, take, nowMs } = this.#options;
    const [queue, mail, triaged, dead] = await Promise.all([
      this.#ask(consumerInfoSchema, names.askQueue),
      this.#ask(streamInfoSchema, names.askMail),
      this.#ask(streamInfoSchema, names.askTriaged, { subjects_filter: `${names.triaged}.*` }),
      this.#ask(streamInfoSchema, names.askDead),
    ]);
    const teams: Partial<Record<Team, number>> = {};
    for (const [subject, count] of Object.entries(triaged.state.subjects ?? {})) {
      const team = teamOf(subject);
      if (team !== undefined) teams[team] = count;
    }
    take({
      kind: 'figures',
      atMs: nowMs(),
      waiting: queue.num_pending,
      inWork: queue.num_ack_pending,
      pulls: queue.num_waiting,
      redelivered: queue.num_redelivered,
      received: mail.state.last_seq,
      triaged: triaged.state.last_seq,
      dead: dead.state.messages,
      teams,
    });
  }

  /** Tells what is there already: the last verdict, and the last dead letters from the oldest on. */
  async lookBack(): Promise<void> {
    const { names, take, nowMs } = this.#options;
    const triaged = await this.#ask(streamInfoSchema, names.askTriaged);
    if (triaged.state.messages > 0) {
      const last = await this.#stored(names.getTriaged, triaged.state.last_seq);
      const event = last === undefined ? undefined : readTriaged(last, nowMs());
      if (event !== undefined) take(event);
    }
    const { first_seq: first, last_seq: lastSeq, messages } = (await this.#ask(streamInfoSchema, names.askDead)).state;
    if (messages === 0) return;
    for (let sequence = Math.max(first, lastSeq - deadAtFirst + 1); sequence <= lastSeq; sequence += 1) {
      const message = await this.#stored(names.getDead, sequence);
      if (message !== undefined) take(readDead(message, nowMs()));
    }
  }

  /** Lets the broker send the next few messages of each subject. */
  renew(): void {
    const { names, take, nowMs, mostPerTurn } = this.#options;
    this.#listen(names.received, mostMailsPerTurn, (message) => this.#remember(message));
    this.#listen(`${names.triaged}.*`, mostPerTurn, (message) => {
      const event = readTriaged(message, nowMs());
      if (event === undefined) return;
      const subject = this.#subjects.get(event.mail);
      this.#subjects.delete(event.mail);
      take(subject === undefined || subject === '' ? event : { ...event, subject });
    });
    this.#listen(names.dead, mostPerTurn, (message) => take(readDead(message, nowMs())));
  }

  #remember(message: ReadableMessage): void {
    const read = readSubject(message);
    if (read === undefined) return;
    this.#subjects.set(read.mail, read.subject);
    const oldest = this.#subjects.keys().next().value;
    if (this.#subjects.size > mostSubjects && oldest !== undefined) this.#subjects.delete(oldest);
  }

  #listen(subject: string, max: number, read: (message: ReadableMessage) => void): void {
    if (this.#subscriptions.get(subject)?.isClosed() === false) return;
    const callback = (error: Error | null, message: BoardMessage) => {
      if (error === null) read(readable(message));
    };
    this.#subscriptions.set(subject, this.#connection.subscribe(subject, { max, callback }));
  }

  async #ask<T>(schema: Parameters<typeof readAnswer<T>>[0], subject: string, question?: object): Promise<T> {
    const payload = question === undefined ? '' : JSON.stringify(question);
    const answer = await this.#connection.request(subject, payload, { timeout: this.#options.answerMs });
    return readAnswer(schema, subject, answer.string());
  }

  /** Undefined when the message is gone. */
  async #stored(subject: string, sequence: number): Promise<ReadableMessage | undefined> {
    try {
      const { message } = await this.#ask(storedMessageSchema, subject, { seq: sequence });
      return decodeStored(message, this.#options);
    } catch (error) {
      if (isRefusal(error, 404)) return undefined;
      throw error;
    }
  }
}

function readable(message: BoardMessage): ReadableMessage {
  return {
    text: message.string(),
    bytes: message.data.length,
    header: (name) => message.headers?.get(name) ?? '',
  };
}
