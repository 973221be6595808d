import type { ComponentFacts } from './facts.ts';
import { withoutVersion } from './interface-name.ts';

/** What jco's bindgen is told; the same for a fixed component at build time and a stranger's in the worker. */
export interface TranspileOptions {
  name: string;
  noTypescript: boolean;
  noNodejsCompat: boolean;
  base64Cutoff: number;
  instantiation: { tag: 'async' };
  map: [string, string][];
  asyncMode?: { tag: 'jspi'; val: { imports: string[]; exports: string[] } };
}

/** The WASI 0.2 functions that may wait. The host's own streams never do, so streams are not among them. */
const waiting = ['wasi:io/poll#poll', 'wasi:io/poll#[method]pollable.block'];

/**
 * Glue with asynchronous instantiation and every core module as a file of its own. `suspend` lets a
 * component that polls wait without blocking its worker (JavaScript Promise Integration): each of its
 * exports is then a promise.
 */
export function transpileOptions(facts: ComponentFacts, suspend: boolean): TranspileOptions {
  const options: TranspileOptions = {
    name: 'component',
    noTypescript: true,
    noNodejsCompat: true,
    base64Cutoff: 0,
    instantiation: { tag: 'async' },
    map: namesOfThird(facts),
  };
  if (!suspend || !polls(facts)) return options;
  const exports = facts.exports.flatMap(({ name, functions }) =>
    functions.map((item) => (name === '' ? item.name : `${withoutVersion(name)}#${item.name}`)),
  );
  return { ...options, asyncMode: { tag: 'jspi', val: { imports: waiting, exports } } };
}

function polls(facts: ComponentFacts): boolean {
  return facts.imports.some(({ name }) => name.startsWith('wasi:io/poll@0.2'));
}

/** jco's import keys carry no version, so WASI 0.3 gets a package name of its own: "wasi3:cli/stdout". */
function namesOfThird(facts: ComponentFacts): [string, string][] {
  const names = facts.imports.map(({ name }) => /^wasi:([^/]+)\/[^@]+@(0\.3.*)$/.exec(name));
  const packages = new Set(names.flatMap((found) => (found === null ? [] : [`${found[1]}/*@${found[2]}`])));
  return [...packages].map((found): [string, string] => {
    const [, wild = ''] = /^([^@]+)@/.exec(found) ?? [];
    return [`wasi:${found}`, `wasi3:${wild}`];
  });
}
