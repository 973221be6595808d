import { mailSchema, teamSchema } from '../mail/mail.ts';
import { verdictSchema } from '../mail/verdict.ts';
import type { DeadEvent, TriagedEvent } from './event.ts';
import { harmlessText } from './harmless-text.ts';

/** What a message is read from: its payload as text, its size, and its headers ("" for one that is missing). */
export interface ReadableMessage {
  readonly text: string;
  readonly bytes: number;
  readonly header: (name: string) => string;
}

const mostSubject = 120;
const mostReason = 400;
const mostBegins = 600;
const mostId = 200;

/** Only what the system itself writes there is an id of a trace; anything else is left out. */
function traceOf(message: ReadableMessage): { trace?: string } {
  const trace = message.header('traceparent');
  return /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(trace) ? { trace } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Id and subject of a mail that comes in, the subject on one line; undefined when nobody can parse it. */
export function readSubject(message: ReadableMessage): { readonly mail: string; readonly subject: string } | undefined {
  const mail = mailSchema.pick({ id: true, subject: true }).loose().safeParse(parsed(message.text));
  if (!mail.success) return undefined;
  const { id, subject } = mail.data;
  return { mail: harmlessText(id, mostId), subject: harmlessText(subject, mostSubject).replaceAll('\n', ' ') };
}

/** Undefined for a message that is no verdict: the board counts it with the broker's figures and shows no envelope. */
export function readTriaged(message: ReadableMessage, atMs: number): TriagedEvent | undefined {
  const verdict = verdictSchema.safeParse(parsed(message.text));
  if (!verdict.success) return undefined;
  const { mail, team, priority, existingIssue } = verdict.data;
  return {
    kind: 'triaged',
    atMs,
    mail: harmlessText(mail, mostId),
    team,
    level: priority.level,
    score: priority.score,
    ...(existingIssue === undefined ? {} : { issue: existingIssue.issue }),
    ...traceOf(message),
  };
}

export function readDead(message: ReadableMessage, atMs: number): DeadEvent {
  const deliveries = Number(message.header('Mailroom-Deliveries'));
  return {
    kind: 'dead',
    atMs,
    mail: harmlessText(message.header('Nats-Msg-Id'), mostId),
    reason: harmlessText(message.header('Mailroom-Reason'), mostReason),
    deliveries: Number.isSafeInteger(deliveries) && deliveries >= 0 ? deliveries : 0,
    ...traceOf(message),
    bytes: message.bytes,
    begins: harmlessText(message.text.slice(0, 2 * mostBegins), mostBegins),
  };
}

/** The team that a subject such as "mail.triaged.billing" is for; undefined when it is no team. */
export function teamOf(subject: string) {
  return teamSchema.safeParse(subject.slice(subject.lastIndexOf('.') + 1)).data;
}
