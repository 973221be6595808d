/** Longest text of one value, and of all together, that a trace shows. */
const textLimit = 40;
const totalLimit = 160;
const itemLimit = 4;

/** Values as a reader wants them in a trace: `{ id: "m1", body: "The lift at… (812)" }, [3 bytes]`. */
export function shorten(values: readonly unknown[]): string {
  const text = values.map((value) => one(value, 0)).join(', ');
  return text.length > totalLimit ? `${text.slice(0, totalLimit)}…` : text;
}

function one(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return value.length > textLimit
        ? `${JSON.stringify(value.slice(0, textLimit)).slice(0, -1)}…" (${value.length})`
        : JSON.stringify(value);
    case 'bigint':
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : structure(value, depth);
    case 'undefined':
      return 'none';
    default:
      return typeof value;
  }
}

function structure(value: object, depth: number): string {
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (depth > 1) return `[${value.length}]`;
    const items = value.slice(0, itemLimit).map((item) => one(item, depth + 1));
    return `[${items.join(', ')}${value.length > itemLimit ? `, … ${value.length} in all` : ''}]`;
  }
  if (isResource(value)) return value instanceof Error ? value.message : '<resource>';
  if (depth > 1) return '{…}';
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${one(field, depth + 1)}`);
  return `{ ${fields.join(', ')} }`;
}

/** Records and lists are plain objects; an instance of a class stands for a resource. */
export function isResource(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}
