import { isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { fromScaledObject } from '../../model/scaled-object/read.ts';

/** A ScaledObject has some 60 lines; a longer text is refused before it is parsed. */
export const longestText = 20_000;
/** YAML can name a part and repeat it; a few times is use, thousands of times is an attack. */
const mostAliases = 20;

/** Something to know about a pasted text. `line` counts from 1; it is missing where the place is not in the text. */
export interface PasteNote {
  readonly line?: number;
  readonly path: string;
  readonly kind: 'unknown' | 'not-simulated' | 'wrong-value';
  readonly message: string;
}

export type PasteResult =
  | { readonly ok: true; readonly settings: ScalingSettings; readonly notes: readonly PasteNote[] }
  | { readonly ok: false; readonly notes: readonly PasteNote[] };

function refused(message: string, line?: number): PasteResult {
  const note: PasteNote = { path: '', kind: 'wrong-value', message };
  return { ok: false, notes: [line === undefined ? note : { ...note, line }] };
}

/** Reads a ScaledObject that somebody pasted; what it does not say stays as in `base` or gets KEDA's default. */
export function readScaledObjectText(text: string, base: ScalingSettings): PasteResult {
  if (text.trim() === '') return refused('Expected a ScaledObject as YAML, found nothing.');
  if (text.length > longestText) {
    return refused(`Expected at most ${longestText} characters, found ${text.length}. Paste the ScaledObject alone.`);
  }
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
    const [error] = document.errors;
    if (error !== undefined) {
      const [first = error.message] = error.message.split('\n');
      return refused(`No YAML: ${first}`, lines.linePos(error.pos[0]).line);
    }
    const read = fromScaledObject(document.toJS({ maxAliasCount: mostAliases }), base);
    const notes = read.notes.map((note) => {
      const line = lineOf(document, lines, note.path);
      return line === undefined ? note : { ...note, line };
    });
    return read.ok ? { ok: true, settings: read.settings, notes } : { ok: false, notes };
  } catch (error) {
    // Too many aliases, or so deeply nested that the parser gives up.
    return refused(`Not read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** "spec.triggers[0].metadata" and `metadata.annotations["a.b/c"]` as their keys. */
function keysOf(path: string): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const [, name, index, quoted] of path.matchAll(/([^.[\]"]+)(?![^[]*"\])|\[(\d+)\]|\["([^"]+)"\]/g)) {
    keys.push(index === undefined ? (quoted ?? name ?? '') : Number(index));
  }
  return keys;
}

/** The line of the deepest part of the path that is in the text. */
function lineOf(document: Document, lines: LineCounter, path: string): number | undefined {
  const keys = keysOf(path);
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    const key = keys[depth - 1];
    const map: unknown = document.getIn(keys.slice(0, depth - 1), true);
    const start = keyStart(map, key) ?? (isNode(node) ? node.range?.[0] : undefined);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}

/** Where the key stands: the value of a block begins a line later. */
function keyStart(map: unknown, key: string | number | undefined): number | undefined {
  if (typeof map !== 'object' || map === null || !('items' in map) || !Array.isArray(map.items)) return undefined;
  for (const pair of map.items as readonly unknown[]) {
    if (typeof pair !== 'object' || pair === null || !('key' in pair)) continue;
    if (isScalar(pair.key) && pair.key.value === key) return pair.key.range?.[0];
  }
  return undefined;
}
