import type { Reason } from '../../core/mail/verdict.ts';
import { create } from '../dom/create.ts';
import { signed } from './points.ts';

/** Each signal with its points and the words that set it off, so that a reader can check the sum. */
export function reasonList(reasons: readonly Reason[]): HTMLUListElement {
  return create('ul', { class: 'reasons' }, ...reasons.map(reasonItem));
}

function reasonItem(reason: Reason): HTMLLIElement {
  const item = create('li', {}, create('span', { class: 'weight' }, signed(reason.weight)), ' ', reason.signal);
  if (reason.found !== '') item.append(' ', create('q', {}, reason.found));
  return item;
}
