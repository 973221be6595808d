/** Work that is done sooner than this shows no progress: a flash of it only disturbs. */
export const quietMs = 300;

/** Calls `show` unless the returned function is called first. */
export function later(show: () => void, delayMs: number = quietMs): () => void {
  const timer = setTimeout(show, delayMs);
  return () => clearTimeout(timer);
}
