import type { SeededMail } from '../../seeded-mail.ts';
import { decodeUtf8, hexOf, latin1Bytes } from '../utf8.ts';

/** A mail program sends ISO 8859-1 and says that it is UTF-8: letters with accents arrive as U+FFFD. */
export function nonUtf8(seeded: SeededMail): SeededMail {
  const bytes = latin1Bytes(seeded.mail.body);
  return {
    ...seeded,
    mail: { ...seeded.mail, body: decodeUtf8(bytes) },
    drill: {
      kind: 'non-utf-8',
      expect: 'verdict',
      because: 'Some letters are lost, but a person can still read the mail.',
      rawBody: { charset: 'iso-8859-1', hex: hexOf(bytes) },
    },
  };
}
