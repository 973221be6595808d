import type { ComponentItem, ComponentType } from './binary/component-model.ts';
import type { WitTypeText } from './wit-type-text.ts';

/** A type as an interface has it: the one that the component names first. */
interface Origin {
  readonly interfaceName: string;
  readonly name: string;
}

/**
 * Which interface a type belongs to, so that others can `use` it. Inside an exported interface wit-component
 * writes value types out again, so those are known by their text; a resource is known by what it refers to.
 */
export class WitOrigins {
  readonly #text: WitTypeText;
  readonly #byType = new Map<ComponentType, Origin>();
  readonly #byText = new Map<string, Origin>();

  constructor(text: WitTypeText) {
    this.#text = text;
  }

  add(interfaceName: string, exports: ReadonlyMap<string, ComponentItem>): void {
    for (const [name, item] of exports) {
      if (item.sort !== 'type' || this.of(interfaceName, name, item.type) !== undefined) continue;
      const origin = { interfaceName, name };
      this.#byType.set(item.type, origin);
      const definition = this.#definition(name, item.type);
      if (definition !== undefined) this.#byText.set(definition, origin);
    }
  }

  /** Undefined when the type is the interface's own. */
  of(interfaceName: string, name: string, type: ComponentType): Origin | undefined {
    const target = type.kind === 'named' ? type.of : undefined;
    const definition = this.#definition(name, type);
    const found =
      (target === undefined ? undefined : this.#byType.get(target)) ??
      this.#byType.get(type) ??
      (definition === undefined ? undefined : this.#byText.get(definition));
    return found?.interfaceName === interfaceName ? undefined : found;
  }

  #definition(name: string, type: ComponentType): string | undefined {
    const lines = this.#text.definition(name, type);
    return lines.length === 0 || lines[0]?.startsWith('resource ') === true ? undefined : lines.join('\n');
  }
}

/** "use types.{mail, issue};" for every interface that types come from. */
export function useLines(own: string, uses: readonly { readonly origin: Origin; readonly name: string }[]): string[] {
  const names = new Map<string, string[]>();
  for (const { origin, name } of uses) {
    const text = origin.name === name ? name : `${origin.name} as ${name}`;
    names.set(origin.interfaceName, [...(names.get(origin.interfaceName) ?? []), text]);
  }
  return Array.from(names, ([from, all]) => `use ${shortName(own, from)}.{${all.join(', ')}};`);
}

/** An interface of the same package and version by its last name alone. */
function shortName(own: string, from: string): string {
  const split = /^(.+)\/([^@/]+)(@.+)?$/;
  const [, ownPackage, , ownVersion] = split.exec(own) ?? [];
  const [, packageName, name = from, version] = split.exec(from) ?? [];
  return packageName === ownPackage && version === ownVersion ? name : from;
}
