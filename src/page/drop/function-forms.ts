import type { ComponentFacts, FunctionFacts } from '../../core/component/facts.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';

/** Asks for a call of one function with arguments as JSON text; `show` puts the result under its form. */
export type CallFunction = (
  interfaceName: string,
  functionName: string,
  argumentsText: string,
  show: (...parts: (Node | string)[]) => void,
) => Promise<void>;

const commandInterface = /^wasi:cli\/run(@|$)/;

export function isCommand(facts: ComponentFacts): boolean {
  return facts.exports.some(({ name }) => commandInterface.test(name));
}

/** One small form for each exported function; a command's `run` has its own button. */
export function functionForms(facts: ComponentFacts, call: CallFunction): HTMLElement[] {
  return facts.exports
    .filter(({ name }) => !commandInterface.test(name))
    .flatMap(({ name, functions }) => functions.map((func) => functionForm(name, func, call)));
}

function functionForm(interfaceName: string, { name, type }: FunctionFacts, call: CallFunction): HTMLElement {
  const box = create('textarea', { name: 'arguments', rows: '3', spellcheck: 'false' });
  box.value = type.startsWith('func()') ? '[]' : '';
  const form = create(
    'form',
    { class: 'drop-function' },
    create('h4', {}, create('code', {}, interfaceName === '' ? name : `${interfaceName} ${name}`)),
    create('p', {}, create('code', {}, type)),
    create('label', {}, 'Arguments, as a JSON list', box),
    create('div', { class: 'mr-actions' }, create('button', { type: 'submit', class: 'btn small' }, `Call ${name}`)),
    create('div', { 'data-result': true }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const result = find(form, '[data-result]', HTMLElement);
    void call(interfaceName, name, box.value, (...parts) => result.replaceChildren(...parts));
  });
  return form;
}
