import { generateMails } from '../../core/mail/generate/generate-mails.ts';
import type { Mail } from '../../core/mail/mail.ts';
import type { Truth } from '../../core/mail/seeded-mail.ts';

/** Mails of each kind that a mailroom knows, in four languages, with noise among them. */
const wishes: readonly ((truth: Truth) => boolean)[] = [
  ({ language, level, issue }) => language === 'en' && level === 'urgent' && issue === 'OPS-217',
  ({ language, team }) => language === 'de' && team === 'billing',
  ({ language, level }) => language === 'fr' && level === 'urgent',
  ({ language, team }) => language === 'en' && team === 'archive',
  ({ language, team }) => language === 'it' && team === 'facilities',
];

const seed = 2026;
const searched = 1_000;

/** The desk's first mails, picked when the site is built: the same in every build. */
export function firstInbox(): Mail[] {
  const mails = generateMails({ seed, count: searched });
  return wishes.map((isWished, at) => {
    const found = mails.find(({ truth }) => isWished(truth));
    if (found === undefined) {
      throw new Error(`expected a mail for wish ${at} among ${searched} of seed ${seed}, found none: change the wish`);
    }
    return found.mail;
  });
}
