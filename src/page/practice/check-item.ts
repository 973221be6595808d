import { create } from '../dom/create.ts';
import { crossedEnvelope, openEnvelope, postmark } from '../marks/marks.ts';
import type { Judgement } from './judge.ts';

/** A check that nobody has run yet. */
export function openItem(words: string): HTMLLIElement {
  return create('li', {}, openEnvelope(), create('span', {}, words));
}

/** One line of the checks; a failed one says what was expected, what was found and what to do. */
export function checkItem(words: string, judgement: Judgement): HTMLLIElement {
  const { passed, expected, found, todo } = judgement;
  const said = create('span', {}, words, ' ', create('b', { class: 'check-state' }, passed ? 'passed' : 'not yet'));
  if (!passed) {
    const parts = [create('b', {}, 'Expected'), ` ${expected}, `, create('b', {}, 'found'), ` ${found}. ${todo}`];
    said.append(create('span', { class: 'check-hint' }, ...parts));
  }
  return create('li', { class: passed ? 'pass' : 'fail' }, passed ? postmark() : crossedEnvelope(), said);
}
