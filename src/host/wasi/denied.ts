const denied = new WeakSet<object>();

/** Marks a function or an error value as the host's refusal, so that a trace can say so. */
export function deny<T extends object>(refusal: T): T {
  denied.add(refusal);
  return refusal;
}

export function isDenied(refusal: unknown): boolean {
  return (typeof refusal === 'object' || typeof refusal === 'function') && refusal !== null && denied.has(refusal);
}
