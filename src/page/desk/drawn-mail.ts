import type { Mail } from '../../core/mail/mail.ts';
import { create } from '../dom/create.ts';
import { receivedTime, senderName } from '../mail/received.ts';

/** A drawn mail's place in the inbox, as `Desk.astro` draws it for the first ones. */
export function inboxItem(mail: Mail): HTMLLIElement {
  const label = `${senderName(mail.sender)}, ${receivedTime(mail.receivedAt)}`;
  const button = create(
    'button',
    { type: 'button', class: 'desk-mail' },
    create('b', {}, mail.subject),
    create('span', { class: 'label' }, label),
  );
  return create('li', {}, button);
}

/** The open letter of a drawn mail; `heading` is the level that the desk's other letters have. */
export function letter(mail: Mail, heading: 'h3' | 'h4'): HTMLElement {
  const from = `From ${senderName(mail.sender)} to ${mail.recipient}, ${receivedTime(mail.receivedAt)}`;
  return create(
    'article',
    { class: 'letter', 'data-letter': true, hidden: true },
    create(heading, { class: 'letter-subject' }, mail.subject),
    create('p', { class: 'label' }, from),
    create('p', { class: 'letter-body' }, mail.body),
  );
}
