import { replies } from '../phrases/phrasebook.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { SeededMail } from '../seeded-mail.ts';
import { drawFacts } from './facts.ts';
import { compose } from './compose.ts';
import { manners } from './manners.ts';
import { drawWriter, type Writer } from './people.ts';
import type { Random } from './random.ts';

/** A mail that may be answered, with the person who wrote it. */
export interface Answerable {
  seeded: SeededMail;
  writer: Writer;
  from: Scenario['from'];
}

function quote(body: string): string {
  return body
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/**
 * A mail about an earlier one, which it quotes: the writer asks again, or says that all is well now, or somebody of
 * the staff passes it on. The answer's phrasing comes from the original's set, because it carries both texts.
 */
export function followUp(
  random: Random,
  { seeded, writer, from: writtenFrom }: Answerable,
  id: string,
  receivedAt: number,
): SeededMail {
  const { truth, mail, phrasing } = seeded;
  const { language } = truth;
  // Thanks for an open issue would leave two readers with two opinions about what to do with the issue.
  const kind = random.pick(
    truth.issue === undefined ? (['still', 'forward', 'thanks'] as const) : (['still', 'forward'] as const),
  );
  const listed = replies[phrasing.set][language][kind];
  const chosen = random.below(listed.length);
  const phrase = listed[chosen];
  if (phrase === undefined) throw new Error(`expected phrasings of "${kind}" in ${language}, found none: add one`);
  const forwarded = kind === 'forward';
  const from = forwarded ? 'staff' : writtenFrom;
  const sender = forwarded ? drawWriter(random, { level: truth.level, from }, language) : writer;
  const { answerPrefix, forwardPrefix, quoted } = manners[language];
  const facts = drawFacts(random, receivedAt);
  const { body } = compose(random, { phrase, facts, language, writer: sender, from });
  return {
    ...seeded,
    mail: {
      id,
      sender: sender.sender,
      recipient: mail.recipient,
      subject: `${forwarded ? forwardPrefix : answerPrefix} ${mail.subject}`,
      body: `${body}\n${quoted(writer.name)}\n${quote(mail.body)}\n`,
      references: [...mail.references, mail.id],
      receivedAt,
    },
    truth: kind === 'thanks' ? { level: 'low', team: 'archive', language } : truth,
    phrasing: { id: `reply-${kind}/${language}/${phrasing.set}/${chosen + 1}`, set: phrasing.set },
  };
}
