/** Something about a pasted ScaledObject that the reader must know. */
export interface FieldNote {
  /** Where it stands, such as `spec.advanced.scalingModifiers`. */
  readonly path: string;
  /** No such field in KEDA 2.20; a field that the model leaves out; a value that KEDA refuses. */
  readonly kind: 'unknown' | 'not-simulated' | 'wrong-value';
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Names every field of `found` that is neither in `used` nor in `known`. `known` fields exist in KEDA's CRD; the text
 * says why the model leaves them out, or is empty where they change nothing in it.
 */
export function noteFields(
  found: Fields,
  path: string,
  used: readonly string[],
  known: Readonly<Record<string, string>>,
): FieldNote[] {
  const notes: FieldNote[] = [];
  for (const name of Object.keys(found)) {
    if (used.includes(name)) continue;
    const at = path === '' ? name : `${path}.${name}`;
    const reason = Object.hasOwn(known, name) ? known[name] : undefined;
    if (reason === undefined) {
      notes.push({
        path: at,
        kind: 'unknown',
        message: 'KEDA 2.20 has no field of this name; the API server drops it',
      });
    } else if (reason !== '') {
      notes.push({ path: at, kind: 'not-simulated', message: reason });
    }
  }
  return notes;
}

/** A whole number as the fields of `spec` have it; undefined when it is missing, or wrong, which a note says. */
export function wholeNumber(value: unknown, path: string, notes: FieldNote[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  notes.push({ path, kind: 'wrong-value', message: `expected a whole number, found ${JSON.stringify(value)}` });
  return undefined;
}

/** A whole number written as text, as trigger metadata and annotations have it. */
export function numberText(value: unknown, path: string, notes: FieldNote[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && /^-?\d{1,9}$/.test(value)) return Number(value);
  const message = `expected a whole number in quotes, found ${JSON.stringify(value)}`;
  notes.push({ path, kind: 'wrong-value', message });
  return undefined;
}

/** A boolean, or text with one as annotations have it. */
export function truth(value: unknown, path: string, notes: FieldNote[]): boolean {
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  notes.push({ path, kind: 'wrong-value', message: `expected true or false, found ${JSON.stringify(value)}` });
  return false;
}
