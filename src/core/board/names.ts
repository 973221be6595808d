import { z } from 'zod';
import type { Wiring } from '../system/wiring.ts';

/** The subjects that the board reads and asks, all of them allowed to its user in labs/mail-triage/system.json. */
export const boardNamesSchema = z.strictObject({
  received: z.string(),
  /** A team's verdicts are at this, a dot, and the team. */
  triaged: z.string(),
  dead: z.string(),
  askQueue: z.string(),
  askMail: z.string(),
  askTriaged: z.string(),
  askDead: z.string(),
  getTriaged: z.string(),
  getDead: z.string(),
  /** Subjects of answers begin with this. */
  inbox: z.string(),
});

export type BoardNames = z.output<typeof boardNamesSchema>;

const subjectsSchema = z.object({ subjects: z.array(z.string()) });

/** Throws when no stream keeps one of the subjects, or no consumer reads the stream of the mails. */
export function boardNames({ subjects, streams, consumers }: Wiring): BoardNames {
  const streamOf = (subject: string): string => {
    const found = streams.find(({ config }) => subjectsSchema.parse(config).subjects.includes(subject));
    if (found === undefined) throw new Error(`expected a stream that keeps ${subject} in system.json, found none`);
    return found.config.name;
  };
  const [mail, triaged, dead] = [
    streamOf(subjects.received),
    streamOf(`${subjects.triaged}.*`),
    streamOf(subjects.dead),
  ];
  const queue = consumers.find(({ stream }) => stream === mail);
  if (queue === undefined) throw new Error(`expected a consumer of the stream ${mail} in system.json, found none`);
  return {
    received: subjects.received,
    triaged: subjects.triaged,
    dead: subjects.dead,
    askQueue: `$JS.API.CONSUMER.INFO.${mail}.${queue.config.durable_name}`,
    askMail: `$JS.API.STREAM.INFO.${mail}`,
    askTriaged: `$JS.API.STREAM.INFO.${triaged}`,
    askDead: `$JS.API.STREAM.INFO.${dead}`,
    getTriaged: `$JS.API.STREAM.MSG.GET.${triaged}`,
    getDead: `$JS.API.STREAM.MSG.GET.${dead}`,
    inbox: '_INBOX.board',
  };
}
