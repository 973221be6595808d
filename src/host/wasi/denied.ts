const denied = new WeakSet<object>();

/** Marks a function as the host's refusal, so that a trace can say so even when the guest only gets a value. */
export function deny<T extends object>(refusal: T): T {
  denied.add(refusal);
  return refusal;
}

export function isDenied(refusal: object): boolean {
  return denied.has(refusal);
}
