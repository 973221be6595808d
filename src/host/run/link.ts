import type { ComponentFacts, InterfaceFacts } from '../../core/component/facts.ts';
import { withoutVersion } from '../../core/component/interface-name.ts';
import { camelCase } from '../../core/component/js-names.ts';
import { HostFault } from '../fault.ts';
import type { HostImports } from '../wasi/host-imports.ts';

/** An import of the world that has functions; types alone need no implementation. */
export function wantedInterfaces(facts: ComponentFacts): InterfaceFacts[] {
  return facts.imports.filter(({ functions }) => functions.length > 0);
}

/** jco's key for an import; WASI 0.3 has packages of its own (transpile-options.ts). */
export function importKey(interfaceName: string): string {
  const third = /^wasi:([^@]+)@0\.3/.exec(interfaceName);
  return third === null ? withoutVersion(interfaceName) : `wasi3:${third[1]}`;
}

/** The exports of an instance as another component's glue imports them. */
export function exportsAsImports(facts: ComponentFacts, instance: Readonly<Record<string, unknown>>): HostImports {
  const named = facts.exports.flatMap(({ name }) => {
    const implementation = instance[name] ?? instance[camelCase(name)];
    return isRecord(implementation) ? [[importKey(name), implementation] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The parts before those that import from them. Throws when a part imports what nobody has. */
export function inOrder<T extends { readonly facts: ComponentFacts }>(parts: readonly T[], host: HostImports): T[] {
  const ordered: T[] = [];
  const available = new Set(Object.keys(host));
  let rest = [...parts];
  while (rest.length > 0) {
    const ready = rest.filter(({ facts }) => missing(facts, available).length === 0);
    const [first] = rest;
    if (ready.length === 0 && first !== undefined) throw unmet(first.facts, missing(first.facts, available));
    for (const { facts } of ready) for (const { name } of facts.exports) available.add(importKey(name));
    ordered.push(...ready);
    rest = rest.filter((part) => !ready.includes(part));
  }
  return ordered;
}

function missing(facts: ComponentFacts, available: ReadonlySet<string>): string[] {
  const names = wantedInterfaces(facts).flatMap(({ name, functions }) =>
    name === '' ? functions.map((item) => item.name) : [name],
  );
  return names.filter((name) => !available.has(importKey(name)));
}

function unmet(facts: ComponentFacts, names: readonly string[]): HostFault {
  return new HostFault({
    code: 'unmet-imports',
    expected: `that everything ${facts.name} imports is here: WASI, or an export of a component beside it`,
    found: `nobody who gives ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`,
    todo: 'Compose it with a component that exports that ("wac plug"), or load such a component beside it.',
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
