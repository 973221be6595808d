import type { ComponentFacts, InterfaceFacts } from '../../core/component/facts.ts';
import { create } from '../dom/create.ts';
import { sizeWords } from '../verdict/words.ts';

const wasiWords = {
  none: 'none: it asks for nothing of an operating system',
  '0.1': '0.1 (also called preview 1)',
  '0.2': '0.2',
  '0.3': '0.3',
} as const;

/** What a component is, as a list of terms. */
export function factsList(facts: ComponentFacts): HTMLDListElement {
  const list = create('dl', { class: 'mr-facts' });
  const row = (term: string, ...value: (Node | string)[]) =>
    list.append(create('dt', {}, term), create('dd', {}, ...value));
  row('sha256', create('code', { class: 'mr-digest' }, facts.sha256));
  row('Size', `${sizeWords(facts.bytes)}, core modules inside ${sizeWords(facts.coreBytes)}`);
  row('Form', facts.form === 'component' ? 'component' : 'core module, with the WASI 0.1 adapter put around it here');
  row('WASI', wasiWords[facts.wasi]);
  row('Imports', interfaces(facts.imports, 'none'));
  row('Exports', interfaces(facts.exports, 'none'));
  return list;
}

function interfaces(found: readonly InterfaceFacts[], none: string): Node | string {
  if (found.length === 0) return none;
  return create('ul', { class: 'mr-plain' }, ...found.map(interfaceItem));
}

function interfaceItem({ name, functions }: InterfaceFacts): HTMLLIElement {
  const item = create('li', {});
  if (name !== '') item.append(create('code', {}, name));
  if (functions.length === 0) {
    item.append(' only names of types, nothing to call');
    return item;
  }
  const inner = functions.map(({ name: func, type }) => create('li', {}, create('code', {}, `${func}: ${type}`)));
  item.append(create('ul', { class: 'mr-plain mr-functions' }, ...inner));
  return item;
}
