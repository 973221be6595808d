import type { SeededMail } from '../../seeded-mail.ts';
import type { Random } from '../random.ts';
import { decodeUtf8 } from '../utf8.ts';

/** What is left of a mail whose text got lost on the way: no letter and no digit. */
const nothings = ['', '\n', '   \n\n  \n', '...', '\n--\n', '> \n> \n>\n', '?!\n', '\u00a0\n\u200b\n'] as const;

/** Takes the text away, or puts the bytes of something that is no text in its place. */
export function poison(random: Random, seeded: SeededMail): SeededMail {
  if (random.chance(1, 2)) {
    const subject = random.pick(['', ' ', '...', '—']);
    return {
      ...seeded,
      mail: { ...seeded.mail, subject, body: random.pick(nothings) },
      drill: { kind: 'poison', expect: 'empty', because: 'Neither subject nor body has a letter or a digit.' },
    };
  }
  // A carriage return alone may not stand in a mail, so the way over the wire changes it.
  const bytes = Uint8Array.from({ length: 400 + random.below(2000) }, () => random.below(256)).map((byte) =>
    byte === 0x0d ? 0 : byte,
  );
  return {
    ...seeded,
    mail: { ...seeded.mail, body: decodeUtf8(bytes) },
    drill: {
      kind: 'poison',
      expect: 'unreadable',
      because: 'The body is the bytes of a program or a picture, not text.',
    },
  };
}
