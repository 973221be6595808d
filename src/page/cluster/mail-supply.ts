import { iterateMails } from '../../core/mail/generate/generate-mails.ts';
import type { Mail } from '../../core/mail/mail.ts';

/** After so many different mails the first comes again: a page need not hold a hundred thousand letters. */
export const differentMails = 2000;

/** The seeded mail with a number; the same seed gives the same mails, in whatever order they are asked for. */
export class MailSupply {
  readonly #mails: Mail[] = [];
  readonly #source: Iterator<{ readonly mail: Mail }>;

  constructor(seed: number) {
    this.#source = iterateMails({ seed, count: differentMails });
  }

  mail(number: number): Mail {
    const place = number % differentMails;
    while (this.#mails.length <= place) {
      const next = this.#source.next();
      if (next.done === true) throw new Error(`expected ${differentMails} seeded mails, found ${this.#mails.length}`);
      this.#mails.push(next.value.mail);
    }
    const mail = this.#mails[place];
    if (mail === undefined) throw new Error(`expected a mail at ${place}, found none`);
    return mail;
  }
}
