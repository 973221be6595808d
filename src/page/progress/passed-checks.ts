import { progressEvent, progressPlace } from './place.ts';

/**
 * Names of the checks that the learner has passed, such as "01-you-got-mail/urgent-mail". For every page's sidebar,
 * so it carries no parser: whatever is unreadable counts as nothing passed, and the progress widget says more.
 */
export function passedChecks(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(progressPlace) ?? '{}');
    if (typeof stored !== 'object' || stored === null || !('checks' in stored)) return new Set();
    return new Set(typeof stored.checks === 'object' && stored.checks !== null ? Object.keys(stored.checks) : []);
  } catch {
    return new Set();
  }
}

/** Calls `listener` whenever progress changes, in this tab or another one; gives the function that ends it. */
export function watchProgress(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === progressPlace || event.key === null) listener();
  };
  window.addEventListener(progressEvent, listener);
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener(progressEvent, listener);
    window.removeEventListener('storage', onStorage);
  };
}
