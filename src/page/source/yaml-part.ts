import { isMap, isScalar, parseAllDocuments, type Document, type Pair } from 'yaml';

/** Which object of a file of manifests is meant; the name may be left out where the kind is there once. */
export interface YamlObject {
  readonly kind: string;
  readonly name?: string;
}

/**
 * The text of one object in a file of Kubernetes manifests, or of the parts of it at `paths` such as "spec.triggers",
 * with the comments that stand above each and as it is written in the file.
 *
 * @throws {Error} when the object or a path is not there exactly once: then the page shows something that is gone
 */
export function yamlPart(text: string, object: YamlObject, paths: readonly string[] = []): string {
  const document = documentOf(text, object);
  if (paths.length === 0) return text.slice(...wholeDocument(text, document)).trim();
  return paths.map((path) => pairText(text, pairAt(document, path))).join('\n');
}

function documentOf(text: string, { kind, name }: YamlObject): Document.Parsed {
  const parsed = parseAllDocuments(text);
  const documents = Array.isArray(parsed) ? parsed : [];
  const found = documents.filter(
    (one) => one.get('kind') === kind && (name === undefined || one.getIn(['metadata', 'name']) === name),
  );
  const [document, another] = found;
  if (document === undefined || another !== undefined) {
    throw new Error(`expected one ${kind} ${name ?? ''} in the manifest, found ${found.length}: correct the page`);
  }
  if (document.errors.length > 0) throw new Error(`expected YAML, found: ${document.errors[0]?.message}`);
  return document;
}

/** Everything between the marks around the object, so that the comments above it are shown too. */
function wholeDocument(text: string, { contents }: Document.Parsed): [number, number] {
  const [start] = rangeOf(contents);
  const mark = text.lastIndexOf('\n---', start);
  const from = mark === -1 ? (text.startsWith('---') ? text.indexOf('\n') : 0) : text.indexOf('\n', mark + 1);
  const next = text.indexOf('\n---', start);
  return [from, next === -1 ? text.length : next];
}

function pairAt(document: Document.Parsed, path: string): Pair {
  let pair: Pair | undefined;
  let inside: unknown = document.contents;
  for (const step of path.split('.')) {
    pair = isMap(inside) ? inside.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    if (pair === undefined) throw new Error(`expected ${path} in the manifest, found no ${step}: correct the page`);
    inside = pair.value;
  }
  if (pair === undefined) throw new Error('expected a path such as spec.triggers, found an empty one');
  return pair;
}

function pairText(text: string, { key, value }: Pair): string {
  const from = rangeOf(key)[0];
  const to = (value === null ? rangeOf(key) : rangeOf(value))[1];
  const before = text.slice(0, from).split('\n');
  const indent = before.at(-1) ?? '';
  let first = before.length - 1;
  while (before[first - 1]?.trimStart().startsWith('#') === true) first -= 1;
  const comments = before.slice(first, -1).map((line) => `${line}\n`);
  const lines = (comments.join('') + indent + text.slice(from, to).trimEnd()).split('\n');
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n');
}

function rangeOf(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) throw new Error('expected a node that was read from text');
  return [Number(range[0]), Number(range[1])];
}
