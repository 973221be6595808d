import { find } from '../dom/find.ts';
import { linkWords, type Link } from './link.ts';

/** The word at the head of the board, the sentence below it, and what to type when there is no system. */
export class LinkView {
  readonly #widget: HTMLElement;
  readonly #label: HTMLElement;
  readonly #sentence: HTMLElement;
  readonly #about: HTMLElement;
  readonly #howTo: HTMLElement;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#label = find(widget, '[data-link-label]', HTMLElement);
    this.#sentence = find(widget, '[data-link-sentence]', HTMLElement);
    this.#about = find(widget, '[data-about-recording]', HTMLElement);
    this.#howTo = find(widget, '[data-how-to]', HTMLElement);
  }

  show(link: Link, recorded: boolean, problem: string | null): void {
    const words = linkWords(link);
    const shown = recorded ? 'recording' : link.state;
    if (this.#widget.dataset['link'] !== shown) this.#widget.dataset['link'] = shown;
    const besides = link.state === 'none' ? '' : ' A system is here; this is not it.';
    setText(this.#label, recorded ? 'Recording' : words.label);
    setText(
      this.#sentence,
      recorded ? (problem ?? (besides === '' ? words.sentence : `This is a recording.${besides}`)) : words.sentence,
    );
    this.#about.hidden = !recorded;
    this.#howTo.hidden = link.state !== 'none' && link.state !== 'gone';
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
