import type { SeededMail } from '../../seeded-mail.ts';
import { clockTime } from '../calendar.ts';
import type { Random } from '../random.ts';
import { utf8Bytes } from '../utf8.ts';

/** The most text that the component `triage` takes: bytes of UTF-8 in subject and body together. */
export const maxTextBytes = 256 * 1024;

/** Pastes a log under the mail, the way people do, until it is longer than the component takes. */
export function huge(random: Random, seeded: SeededMail): SeededMail {
  const lines = [seeded.mail.body, ''];
  let bytes = utf8Bytes(seeded.mail.subject) + utf8Bytes(seeded.mail.body);
  for (let second = 0; bytes <= maxTextBytes; second += 7) {
    const line = `${clockTime(seeded.mail.receivedAt + second)} log ${10_000 + random.below(90_000)} state=${random.below(8)} ok`;
    lines.push(line);
    bytes += line.length + 1;
  }
  return {
    ...seeded,
    mail: { ...seeded.mail, body: lines.join('\n') },
    drill: {
      kind: 'huge',
      expect: 'too-large',
      because: `Subject and body have more than ${maxTextBytes} bytes of text.`,
    },
  };
}
