import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { longestText, readScaledObjectText, type PasteNote } from './scaled-object-paste.ts';
import { scaledObjectText } from './scaled-object-text.ts';

const kinds: Readonly<Record<PasteNote['kind'], string>> = {
  unknown: 'Unknown',
  'not-simulated': 'Not simulated',
  'wrong-value': 'Wrong',
};

interface YamlTalk {
  settings(): ScalingSettings;
  /** The pasted settings, checked. */
  take(settings: ScalingSettings): void;
  say(text: string): void;
}

/** YAML of the settings to take away, and a ScaledObject pasted to be simulated. Comes with the YAML library, on demand. */
export class YamlPanel {
  readonly #talk: YamlTalk;
  readonly #text: HTMLElement;
  readonly #paste: HTMLTextAreaElement;
  readonly #notes: HTMLElement;

  constructor(widget: HTMLElement, talk: YamlTalk) {
    this.#talk = talk;
    this.#text = find(widget, '[data-yaml]', HTMLElement);
    this.#paste = find(widget, '[data-paste]', HTMLTextAreaElement);
    this.#notes = find(widget, '[data-paste-notes]', HTMLElement);
    find(widget, '[data-copy-yaml]', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    find(widget, '[data-simulate-paste]', HTMLButtonElement).addEventListener('click', () => this.#read());
  }

  show(): void {
    this.#text.textContent = scaledObjectText(this.#talk.settings());
  }

  async #copy(): Promise<void> {
    this.show();
    try {
      await navigator.clipboard.writeText(this.#text.textContent ?? '');
      this.#talk.say('Copied.');
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      this.#talk.say('The browser does not let the page copy. The text is selected: copy it yourself.');
    }
  }

  #read(): void {
    // One character over the limit is enough to be refused.
    const result = readScaledObjectText(this.#paste.value.slice(0, longestText + 1), this.#talk.settings());
    const verdict = result.ok
      ? `Simulated from second 0${result.notes.length === 0 ? ', every field of it' : ', but for these fields'}.`
      : 'Not simulated.';
    const items = result.notes.map((note) => create('li', {}, create('b', {}, placeWords(note)), ` ${note.message}`));
    this.#notes.replaceChildren(
      create('p', { class: result.ok ? 'paste-read' : 'paste-refused' }, verdict),
      ...(items.length > 0 ? [create('ul', {}, ...items)] : []),
    );
    this.#notes.hidden = false;
    if (result.ok) {
      this.#talk.take(result.settings);
      this.show();
    }
    this.#talk.say(result.ok ? verdict : `${verdict} ${result.notes[0]?.message ?? ''}`);
  }
}

function placeWords({ kind, line, path }: PasteNote): string {
  const place = line === undefined ? '' : `line ${line}`;
  const parts = [place, path].filter((part) => part !== '').join(', ');
  return parts === '' ? `${kinds[kind]}:` : `${kinds[kind]} (${parts}):`;
}
