import type { ComponentItem, FunctionType } from './binary/component-model.ts';
import type { WitTypeText } from './wit-type-text.ts';

type Items = ReadonlyMap<string, ComponentItem>;

/** The world of a component and the interfaces that it names, as WIT text. */
export function witText(imports: Items, exports: Items, text: WitTypeText): string {
  const world = [
    ...Array.from(imports).flatMap((entry) => worldLines('import', entry, text)),
    ...Array.from(exports).flatMap((entry) => worldLines('export', entry, text)),
  ];
  const lines = ['package root:component;', '', 'world root {', ...world.map(indent), '}'];
  const packages = new Map<string, Map<string, string[]>>();
  for (const [name, item] of [...imports, ...exports]) {
    const [, packageName, interfaceName, version = ''] = /^(.+)\/([^@/]+)(@.+)?$/.exec(name) ?? [];
    if (item.sort !== 'instance' || packageName === undefined || interfaceName === undefined) continue;
    const interfaces = packages.get(packageName + version) ?? new Map<string, string[]>();
    packages.set(packageName + version, interfaces);
    if (!interfaces.has(interfaceName)) interfaces.set(interfaceName, interfaceLines(item.type.exports, text));
  }
  for (const [name, interfaces] of packages) {
    const inner = Array.from(interfaces).flatMap(([title, body]) => [`interface ${title} {`, ...body.map(indent), '}']);
    lines.push('', `package ${name} {`, ...inner.map(indent), '}');
  }
  return `${lines.join('\n')}\n`;
}

function worldLines(direction: string, [name, item]: [string, ComponentItem], text: WitTypeText): string[] {
  if (item.sort === 'function') return [`${direction} ${name}: ${text.func(item.type)};`];
  if (item.sort === 'type') return direction === 'import' ? text.definition(name, item.type) : [];
  if (item.sort !== 'instance') return [];
  if (name.includes('/')) return [`${direction} ${name};`];
  return [`${direction} ${name}: interface {`, ...interfaceLines(item.type.exports, text).map(indent), '}'];
}

function interfaceLines(items: Items, text: WitTypeText): string[] {
  const methods = new Map<string, string[]>();
  const functions: string[] = [];
  for (const [name, item] of items) {
    if (item.sort !== 'function') continue;
    const [, kind, resource, method = ''] = /^\[(\w+)\]([^.]+)\.?(.*)$/.exec(name) ?? [];
    if (kind === undefined || resource === undefined) functions.push(`${name}: ${text.func(item.type)};`);
    else methods.set(resource, [...(methods.get(resource) ?? []), methodLine(kind, method, item.type, text)]);
  }
  const types = Array.from(items).flatMap(([name, item]) => {
    if (item.sort !== 'type') return [];
    const members = methods.get(name);
    if (members !== undefined) return [`resource ${name} {`, ...members.map(indent), '}'];
    return text.definition(name, item.type);
  });
  return [...types, ...functions];
}

function methodLine(kind: string, method: string, type: FunctionType, text: WitTypeText): string {
  const rest = { ...type, parameters: type.parameters.slice(1) };
  if (kind === 'method') return `${method}: ${text.func(rest)};`;
  if (kind === 'static') return `${method}: static ${text.func(type)};`;
  return `${text.func({ ...type, result: undefined }).replace(/^func/, 'constructor')};`;
}

function indent(line: string): string {
  return `  ${line}`;
}
