import type { FunctionFacts, InterfaceFacts } from '../../core/component/facts.ts';
import { withoutVersion } from '../../core/component/interface-name.ts';
import { camelCase, pascalCase } from '../../core/component/js-names.ts';
import type { TraceRecorder } from './recorder.ts';
import { isDenied } from '../wasi/denied.ts';
import { reportCalls, type Reported } from './report-calls.ts';

/** Functions that report already: parts of one run share the classes of WASI's resources. */
const reporting = new WeakSet<object>();

/**
 * An interface whose functions report every call of the component `from`. Functions get a wrapper; methods
 * of resources are replaced on their prototype, because the glue calls them there.
 */
export function traceInterface(
  recorder: TraceRecorder,
  from: string,
  facts: InterfaceFacts,
  implementation: Record<string, unknown>,
): Record<string, unknown> {
  const traced = { ...implementation };
  const interfaceName = withoutVersion(facts.name);
  for (const called of facts.functions) traceFunction(traced, called, { recorder, from, interfaceName, called });
  return traced;
}

function traceFunction(traced: Record<string, unknown>, { name }: FunctionFacts, as: Reported) {
  const [, kind, resource = '', method = ''] = /^\[(\w+)\]([^.]+)\.?(.*)$/.exec(name) ?? [];
  if (kind === undefined) return replace(traced, camelCase(name), as);
  const owner = traced[pascalCase(resource)];
  if (!isClass(owner)) return;
  if (kind === 'constructor') traced[pascalCase(resource)] = traceConstructor(owner, as);
  else replace(kind === 'static' ? owner : owner.prototype, camelCase(method), as);
}

interface Class {
  new (...args: never[]): object;
  prototype: object;
}

function isClass(value: unknown): value is Class {
  return typeof value === 'function' && typeof value.prototype === 'object';
}

function replace(owner: object, key: string, as: Reported): void {
  const target: unknown = Reflect.get(owner, key);
  if (typeof target !== 'function' || reporting.has(target)) return;
  const wrapped = reportCalls(as, (self, args) => Reflect.apply(target, self, args), isDenied(target));
  reporting.add(wrapped);
  Reflect.set(owner, key, wrapped);
}

function traceConstructor(owner: Class, as: Reported): Class {
  return new Proxy(owner, {
    construct(target, args: unknown[]) {
      const build = reportCalls(as, (_self, given) => Reflect.construct(target, given), false);
      return Object(build(...args));
    },
  });
}
