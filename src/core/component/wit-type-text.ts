import type { ComponentType, FunctionType, Labelled, ValueType } from './binary/component-model.ts';

/** A type that is written out without a name may nest itself into any length: no more than this of it. */
const longest = 2_000;

/** Words of WIT, which as names have a "%" before them. */
const keywords = new Set(
  (
    'use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 char bool string record resource own borrow flags variant ' +
    'enum option result future stream error-context list static interface world import export package include as ' +
    'from constructor async tuple map with'
  ).split(' '),
);

/** A name as WIT writes it. */
export function identifier(name: string): string {
  return keywords.has(name) ? `%${name}` : name;
}

/** Types as WIT text. One printer for a component, because it remembers what it wrote. */
export class WitTypeText {
  readonly #written = new Map<ValueType, string>();

  func(type: FunctionType): string {
    const parameters = type.parameters.map((item) => this.#labelled(item)).join(', ');
    const result = type.result === undefined ? '' : ` -> ${this.value(type.result)}`;
    return `${type.isAsync ? 'async ' : ''}func(${parameters})${result}`;
  }

  value(type: ValueType): string {
    const known = this.#written.get(type);
    if (known !== undefined) return known;
    const text = this.#valueText(type);
    const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
    this.#written.set(type, shown);
    return shown;
  }

  /** The definition of a type with a name, as lines of an interface. */
  definition(name: string, type: ComponentType): string[] {
    if (type.kind === 'named')
      return type.of === undefined ? [`resource ${identifier(name)};`] : this.definition(name, type.of);
    switch (type.kind) {
      case 'record':
        return block(
          `record ${name}`,
          type.items.map((item) => this.#labelled(item)),
        );
      case 'variant':
        return block(
          `variant ${name}`,
          type.items.map((item) => this.#caseText(item)),
        );
      case 'enum':
      case 'flags':
        return block(
          `${type.kind} ${name}`,
          type.items.map(({ label }) => label),
        );
      case 'primitive':
      case 'generic':
        return [`type ${identifier(name)} = ${this.value(type)};`];
      default:
        return [];
    }
  }

  #labelled({ label, type }: Labelled): string {
    return type === undefined ? identifier(label) : `${identifier(label)}: ${this.value(type)}`;
  }

  #caseText({ label, type }: Labelled): string {
    return type === undefined ? identifier(label) : `${identifier(label)}(${this.value(type)})`;
  }

  #valueText(type: ValueType): string {
    if (type.kind === 'primitive') return type.name;
    if (type.kind === 'named') return identifier(type.name);
    if (type.kind !== 'generic') return type.kind;
    const [first, second] = type.of;
    // A function that takes a resource says `own` only by saying nothing else.
    if (type.name === 'own' && first !== undefined) return this.value(first);
    if (type.name === 'result' && first === undefined && second === undefined) return 'result';
    if (type.name === 'result' && second === undefined && first !== undefined) return `result<${this.value(first)}>`;
    const inner = type.of.map((item) => (item === undefined ? '_' : this.value(item)));
    return first === undefined && type.name !== 'result' ? type.name : `${type.name}<${inner.join(', ')}>`;
  }
}

function block(head: string, items: readonly string[]): string[] {
  return [`${head} {`, ...items.map((item) => `  ${item},`), '}'];
}
