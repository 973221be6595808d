import type { ComponentFacts, InterfaceFacts } from './facts.ts';

/** The newest WASI among the interfaces' names, such as "wasi:cli/run@0.2.6". */
export function wasiVersion(interfaces: readonly InterfaceFacts[]): ComponentFacts['wasi'] {
  const versions = interfaces.map(({ name }) => /^wasi:[^@]+@(0\.\d+)/.exec(name)?.[1]);
  if (versions.includes('0.3')) return '0.3';
  return versions.includes('0.2') ? '0.2' : 'none';
}

/** Asynchronous functions, streams and futures of WASI 0.3 components need JavaScript Promise Integration. */
export function isAsynchronous(wit: string): boolean {
  return /\basync func\(|\bstream<|\bfuture<|: (?:stream|future);/.test(wit);
}
