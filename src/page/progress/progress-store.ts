import * as z from 'zod/mini';
import { readProgress, writeProgress } from '../../core/progress-file.ts';
import { emptyProgress, type Progress } from '../../core/progress.ts';
import { progressEvent, progressPlace, unreadablePlace } from './place.ts';

// zod compiles its parsers with `new Function` unless told not to, and the page's policy refuses that.
z.config({ jitless: true });

/** Progress when the browser keeps nothing: it lasts as long as the page. */
let inMemory: Progress | undefined;
let trouble: string | undefined;

/** What the learner should know about how progress is kept; undefined when all is well. */
export function progressTrouble(): string | undefined {
  return trouble;
}

/** Reads anew each time, because another tab may have written. */
export function loadProgress(): Progress {
  if (inMemory !== undefined) return inMemory;
  try {
    const stored = localStorage.getItem(progressPlace);
    if (stored === null) return emptyProgress();
    const reading = readProgress(stored);
    if (reading.ok) return reading.progress;
    localStorage.setItem(unreadablePlace, stored);
    const { expected, found } = reading.refusal;
    trouble = `The stored progress could not be read: expected ${expected}, found ${found}. It is set aside as "${unreadablePlace}" in the browser's storage, and you start afresh.`;
    return emptyProgress();
  } catch (error) {
    return keepInMemory(emptyProgress(), error);
  }
}

/** Changes what is stored now, not what was read earlier, so that two tabs do not undo each other. */
export function changeProgress(change: (progress: Progress) => Progress): Progress {
  let changed = change(loadProgress());
  if (inMemory === undefined) {
    try {
      localStorage.setItem(progressPlace, writeProgress(changed));
    } catch (error) {
      changed = keepInMemory(changed, error);
    }
  } else {
    inMemory = changed;
  }
  window.dispatchEvent(new Event(progressEvent));
  return changed;
}

function keepInMemory(progress: Progress, error: unknown): Progress {
  const found = error instanceof Error ? error.name : 'an unknown error';
  trouble = `This browser keeps nothing for this page (${found}). Your progress lasts until you close the page: export it before you go.`;
  inMemory = progress;
  return progress;
}
