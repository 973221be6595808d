import { generateMails } from '../../core/mail/generate/generate-mails.ts';
import type { Mail } from '../../core/mail/mail.ts';

/** One mail of the workshop's world that nobody has seen before; carries all phrases, so load it on demand. */
export function drawMail(): Mail {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const [drawn] = generateMails({ seed, count: 1 });
  if (drawn === undefined) throw new Error(`expected one mail for seed ${seed}, found none`);
  return drawn.mail;
}
