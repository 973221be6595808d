/** The value at a path such as "keda.pollingIntervalS" or "faults.0.atS"; undefined where there is none. */
export function valueAt(settings: unknown, path: string): unknown {
  let value = settings;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value;
}

function put(into: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = put(valueAt(into, key), rest, value);
  if (Array.isArray(into)) return into.map((item: unknown, index) => (String(index) === key ? inner : item));
  return { ...(typeof into === 'object' ? into : {}), [key]: inner };
}

/** A copy with another value at the path; not checked, so parse it before use. */
export function withValueAt(settings: unknown, path: string, value: unknown): unknown {
  return put(settings, path.split('.'), value);
}

/** Whether a path is one of `paths` or lies below one of them. */
export function isBelow(path: string, paths: readonly string[]): boolean {
  return paths.some((above) => path === above || path.startsWith(`${above}.`));
}
