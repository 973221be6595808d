import type { ComponentPart, ComponentSource } from '../../core/component/source.ts';
import type { Readable } from './prepared.ts';
import { readFixed } from './read-fixed.ts';

/** Reads all components of a source, the main one first. */
export async function readSource(source: ComponentSource, limitBytes: number): Promise<Readable[]> {
  if (source.kind !== 'linked') return [await readPart(source, limitBytes, false)];
  return Promise.all([source.main, ...source.parts].map((part) => readPart(part, limitBytes, true)));
}

async function readPart(part: ComponentPart, limitBytes: number, linked: boolean): Promise<Readable> {
  if (part.kind === 'fixed') return readFixed(part.name);
  const { readStranger } = await import('./read-stranger.ts');
  return readStranger(part.name, part.bytes, limitBytes, linked);
}
