import type { ComponentFacts } from '../../core/component/facts.ts';
import { withoutVersion } from '../../core/component/interface-name.ts';
import { camelCase, pascalCase } from '../../core/component/js-names.ts';
import { HostFault } from '../fault.ts';

export type ExportedFunction = (args: readonly unknown[]) => unknown;

/** The instance's function for WIT names; a version may be left out. */
export function findExport(
  facts: ComponentFacts,
  instance: Readonly<Record<string, unknown>>,
  interfaceName: string,
  functionName: string,
): ExportedFunction {
  const owner = facts.exports.find(({ name }) => name === interfaceName || withoutVersion(name) === interfaceName);
  if (owner === undefined || !owner.functions.some(({ name }) => name === functionName)) {
    throw noExport(facts, interfaceName, functionName);
  }
  const target = owner.name === '' ? instance : (instance[owner.name] ?? instance[camelCase(owner.name)]);
  const found = functionOf(target, functionName);
  if (found === undefined) throw noExport(facts, interfaceName, functionName);
  return found;
}

function functionOf(owner: unknown, name: string): ExportedFunction | undefined {
  const [, kind, resource = '', method = ''] = /^\[(\w+)\]([^.]+)\.?(.*)$/.exec(name) ?? [];
  if (kind === undefined) {
    const plain = property(owner, camelCase(name));
    return typeof plain === 'function' ? (args) => Reflect.apply(plain, undefined, args) : undefined;
  }
  const built = property(owner, pascalCase(resource));
  if (typeof built !== 'function') return undefined;
  if (kind === 'constructor') return (args) => Reflect.construct(built, args);
  if (kind === 'static') {
    const target = property(built, camelCase(method));
    return typeof target === 'function' ? (args) => Reflect.apply(target, built, args) : undefined;
  }
  return ([self, ...args]) => {
    const target = self instanceof built ? property(self, camelCase(method)) : undefined;
    if (typeof target !== 'function') throw new TypeError(`the first argument must be a resource "${resource}"`);
    return Reflect.apply(target, self, args);
  };
}

function property(owner: unknown, key: string): unknown {
  if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return undefined;
  return Reflect.get(owner, key);
}

function noExport(facts: ComponentFacts, interfaceName: string, functionName: string): HostFault {
  const all = facts.exports.flatMap(({ name, functions }) => functions.map((item) => `${name}#${item.name}`));
  return new HostFault({
    code: 'no-export',
    expected: `an export ${interfaceName}#${functionName} in ${facts.name}`,
    found: all.length === 0 ? 'no exports' : `only ${all.slice(0, 8).join(', ')}`,
    todo: 'Call one of these.',
  });
}
