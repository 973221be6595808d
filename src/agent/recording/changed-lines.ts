import type { LineFields } from '../../core/scaling/recording.ts';

/** Lets a line about a thing through when it says something new about it. */
export class ChangedLines {
  readonly #last = new Map<string, string>();

  isNew(thing: string, fields: LineFields): boolean {
    const text = JSON.stringify(fields);
    if (this.#last.get(thing) === text) return false;
    this.#last.set(thing, text);
    return true;
  }
}
