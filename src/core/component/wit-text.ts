import type { ComponentItem, FunctionType } from './binary/component-model.ts';
import { useLines, WitOrigins } from './wit-origins.ts';
import { identifier, type WitTypeText } from './wit-type-text.ts';

type Items = ReadonlyMap<string, ComponentItem>;

/** The world of a component and the interfaces that it names, as WIT text. */
export function witText(imports: Items, exports: Items, text: WitTypeText): string {
  const origins = new WitOrigins(text);
  for (const [name, item] of [...imports, ...exports]) {
    if (item.sort === 'instance') origins.add(name, item.type.exports);
  }
  const world = [
    ...Array.from(imports).flatMap((entry) => worldLines('import', entry, text, origins)),
    ...Array.from(exports).flatMap((entry) => worldLines('export', entry, text, origins)),
  ];
  const lines = ['package root:component;', '', 'world root {', ...world.map(indent), '}'];
  const packages = new Map<string, Map<string, string[]>>();
  for (const [name, item] of [...imports, ...exports]) {
    const [, packageName, interfaceName, version = ''] = /^(.+)\/([^@/]+)(@.+)?$/.exec(name) ?? [];
    if (item.sort !== 'instance' || packageName === undefined || interfaceName === undefined) continue;
    const interfaces = packages.get(packageName + version) ?? new Map<string, string[]>();
    packages.set(packageName + version, interfaces);
    if (!interfaces.has(interfaceName))
      interfaces.set(interfaceName, interfaceLines(name, item.type.exports, text, origins));
  }
  for (const [name, interfaces] of packages) {
    const inner = Array.from(interfaces).flatMap(([title, body]) => [`interface ${title} {`, ...body.map(indent), '}']);
    lines.push('', `package ${name} {`, ...inner.map(indent), '}');
  }
  return `${lines.join('\n')}\n`;
}

function worldLines(
  direction: string,
  [name, item]: [string, ComponentItem],
  text: WitTypeText,
  origins: WitOrigins,
): string[] {
  if (item.sort === 'function') return [`${direction} ${name}: ${text.func(item.type)};`];
  if (item.sort === 'type') return direction === 'import' ? text.definition(name, item.type) : [];
  if (item.sort !== 'instance') return [];
  if (name.includes('/')) return [`${direction} ${name};`];
  return [
    `${direction} ${name}: interface {`,
    ...interfaceLines(name, item.type.exports, text, origins).map(indent),
    '}',
  ];
}

function interfaceLines(own: string, items: Items, text: WitTypeText, origins: WitOrigins): string[] {
  const methods = new Map<string, string[]>();
  const functions: string[] = [];
  for (const [name, item] of items) {
    if (item.sort !== 'function') continue;
    const [, kind, resource, method = ''] = /^\[(\w+)\]([^.]+)\.?(.*)$/.exec(name) ?? [];
    if (kind === undefined || resource === undefined) functions.push(`${identifier(name)}: ${text.func(item.type)};`);
    else methods.set(resource, [...(methods.get(resource) ?? []), methodLine(kind, method, item.type, text)]);
  }
  const uses: Parameters<typeof useLines>[1][number][] = [];
  const types = Array.from(items).flatMap(([name, item]) => {
    if (item.sort !== 'type') return [];
    const members = methods.get(name);
    if (members !== undefined) return [`resource ${identifier(name)} {`, ...members.map(indent), '}'];
    const origin = origins.of(own, name, item.type);
    if (origin === undefined) return text.definition(name, item.type);
    uses.push({ origin, name });
    return [];
  });
  return [...useLines(own, uses), ...types, ...functions];
}

function methodLine(kind: string, method: string, type: FunctionType, text: WitTypeText): string {
  const rest = { ...type, parameters: type.parameters.slice(1) };
  if (kind === 'method') return `${identifier(method)}: ${text.func(rest)};`;
  if (kind === 'static') return `${identifier(method)}: static ${text.func(type)};`;
  return `${text.func({ ...type, result: undefined }).replace(/^func/, 'constructor')};`;
}

function indent(line: string): string {
  return `  ${line}`;
}
