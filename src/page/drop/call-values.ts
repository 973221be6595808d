/** Longest result that is shown, in characters. */
const shownLimit = 20_000;

export type ReadArguments =
  | { readonly ok: true; readonly args: readonly unknown[] }
  | { readonly ok: false; readonly expected: string; readonly found: string; readonly todo: string };

/** Arguments of a call, written as JSON: a list with one value for each parameter. */
export function readArguments(text: string): ReadArguments {
  const todo = 'Write for example [1, "two"], or [] for none.';
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '[]' : text);
    if (Array.isArray(value)) return { ok: true, args: value };
    return { ok: false, expected: 'a JSON list of arguments', found: `JSON that is no list`, todo };
  } catch (error) {
    const found = error instanceof Error ? error.message : 'no JSON';
    return { ok: false, expected: 'a JSON list of arguments', found, todo };
  }
}

/** A result for reading: JSON, with what JSON lacks written so that a reader recognises it. */
export function showValue(value: unknown): string {
  if (value === undefined) return '(nothing)';
  const text = JSON.stringify(value, readable, 2);
  return text.length > shownLimit ? `${text.slice(0, shownLimit)}… ${text.length - shownLimit} more characters` : text;
}

function readable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value} (64-bit)`;
  if (value instanceof Uint8Array) return `${value.length} bytes: ${hex(value.subarray(0, 32))}`;
  return value;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
