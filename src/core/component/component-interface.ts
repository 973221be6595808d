import type { ComponentItem } from './binary/component-model.ts';
import { readComponent } from './binary/read-component.ts';
import type { FunctionFacts, InterfaceFacts } from './facts.ts';
import { WitTypeText } from './wit-type-text.ts';
import { witText } from './wit-text.ts';

/** What a component wants and gives, and the same as WIT text. */
export interface ComponentInterface {
  readonly imports: InterfaceFacts[];
  readonly exports: InterfaceFacts[];
  readonly wit: string;
}

/** Reads the component's own description of its world. Throws when the format is unknown or damaged. */
export function componentInterface(component: Uint8Array): ComponentInterface {
  const { imports, exports } = readComponent(component);
  const text = new WitTypeText();
  return {
    imports: interfaces(imports, text),
    exports: interfaces(exports, text),
    wit: witText(imports, exports, text),
  };
}

function interfaces(items: ReadonlyMap<string, ComponentItem>, text: WitTypeText): InterfaceFacts[] {
  const named = Array.from(items, ([name, item]) => ({ name, item })).filter(({ item }) => item.sort === 'instance');
  const loose = functionsOf(items, text);
  return [
    ...named.map(({ name, item }) => ({
      name,
      functions: item.sort === 'instance' ? functionsOf(item.type.exports, text) : [],
    })),
    ...(loose.length === 0 ? [] : [{ name: '', functions: loose }]),
  ];
}

function functionsOf(items: ReadonlyMap<string, ComponentItem>, text: WitTypeText): FunctionFacts[] {
  return Array.from(items).flatMap(([name, item]) =>
    item.sort === 'function' ? [{ name, type: text.func(withoutSelf(name, item.type)) }] : [],
  );
}

/** WIT does not write the first parameter of a method. */
function withoutSelf(name: string, type: Extract<ComponentItem, { sort: 'function' }>['type']) {
  return name.startsWith('[method]') ? { ...type, parameters: type.parameters.slice(1) } : type;
}
