import { z } from 'zod';

const natural = z.int().nonnegative();

/** A stream or consumer configuration as the JetStream API takes it; durations in nanoseconds. */
const configSchema = z.record(z.string(), z.unknown());

/**
 * labs/mail-triage/system.json: the subjects, streams, consumers, users and limits of the mail-triage system, in
 * one place. The Rust crates compile it in, `mailroom system up` and the cluster set up from it, pages show it.
 */
export const wiringSchema = z.strictObject({
  version: z.literal(1),
  subjects: z.strictObject({
    received: z.string(),
    /** Followed by a dot and the team. */
    triaged: z.string(),
    dead: z.string(),
    /** The message "drain" tells every worker to finish and end. */
    control: z.string(),
  }),
  streams: z.array(z.strictObject({ purpose: z.string(), config: configSchema.and(z.object({ name: z.string() })) })),
  consumers: z.array(
    z.strictObject({
      purpose: z.string(),
      stream: z.string(),
      config: configSchema.and(z.object({ durable_name: z.string() })),
    }),
  ),
  users: z.array(
    z.strictObject({
      name: z.string(),
      purpose: z.string(),
      publish: z.array(z.string()),
      subscribe: z.array(z.string()),
    }),
  ),
  limits: z.strictObject({
    /** Of a mail as it comes in, RFC 5322 or JSON. */
    mailBytes: natural,
    /** Of a message to the broker: text in JSON is longer than it was. */
    payloadBytes: natural,
    /** Of a mail's id, which is the message id at the broker. */
    idBytes: natural,
    /** Open at once at the gateway, SMTP and HTTP together. */
    connections: natural,
    /** Without a byte from the client. */
    idleMs: natural,
    /** For a whole HTTP request, or the whole DATA of SMTP: what a slow loris meets. */
    requestMs: natural,
    /** For a whole SMTP session, or an HTTP connection with all its requests. */
    sessionMs: natural,
    /** Until the broker has answered; then the client hears that it should try again. */
    brokerAnswerMs: natural,
    /** Mails that a worker asks for at once. */
    batch: natural,
    /** Until a rejected mail is delivered again. */
    rejectedAgainMs: natural,
    /** How often a worker looks for mails whose deliveries are used up. */
    buryEveryMs: natural,
    /** The first wait before a new connection; each next is twice as long, with jitter. */
    reconnectFirstMs: natural,
    reconnectMostMs: natural,
  }),
  /** Limits of the gateway alone. */
  gateway: z.strictObject({
    /** Of a line of SMTP. */
    lineBytes: natural,
    /** Of one mail, by SMTP. */
    recipients: natural,
    /** Commands that SMTP does not understand or expect; one more, and the session ends. */
    mistakes: natural,
    /** Of a mail's header section. */
    mailHeaderBytes: natural,
    /** Of the request line and header lines of HTTP together. */
    headBytes: natural,
    /** Header lines of HTTP. */
    headers: natural,
    /** Read at once from one connection. */
    readBytes: natural,
    /** Answers that a client has not taken yet; until it does, nothing more of it is read. */
    answerBytes: natural,
    /** Held for all connections together. */
    bufferedBytes: natural,
    /** That wait to be written to the broker. */
    brokerBytes: natural,
    /** Without a word from the broker, until it is asked whether it lives. */
    brokerQuietMs: natural,
    /** Connections beyond the limit that still hear why they are refused. */
    refusals: natural,
    /** For a client to read the last answer. */
    leavingMs: natural,
  }),
  /** Limits of a worker alone. */
  worker: z.strictObject({
    /** It judges mails for so long, then the broker hears what is done. */
    sliceMs: natural,
    /** Of mails that wait for work; no more is asked for than is left of it. */
    heldBytes: natural,
    /** While so much waits to be written to the broker, no mail is begun. */
    backlogBytes: natural,
    /** The longest pause while the broker stores no verdict. */
    restMostMs: natural,
    /** How often a mail is judged after its deliveries are used up and nobody lived to answer. */
    hearings: natural,
    /** Told to drain, it ends after so long in any case. */
    drainMs: natural,
  }),
  /** Where the parts listen on loopback unless told otherwise. */
  ports: z.strictObject({ nats: natural, monitor: natural, websocket: natural, smtp: natural, http: natural }),
});

export type Wiring = z.output<typeof wiringSchema>;
