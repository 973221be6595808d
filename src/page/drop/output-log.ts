import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';

/** Most lines that stay on the page; the host bounds the bytes before. */
const partsLimit = 2_000;

/** Live standard output and standard error of a run. */
export class OutputLog {
  readonly #frame: HTMLElement;
  readonly #text: HTMLElement;

  constructor(widget: HTMLElement) {
    this.#frame = find(widget, '[data-output-frame]', HTMLElement);
    this.#text = find(widget, '[data-output]', HTMLElement);
  }

  clear(): void {
    this.#frame.hidden = true;
    this.#text.replaceChildren();
  }

  add(stream: 'stdout' | 'stderr', text: string): void {
    this.#frame.hidden = false;
    const last = this.#text.lastElementChild;
    if (last instanceof HTMLElement && last.dataset['stream'] === stream) last.append(text);
    else this.#text.append(create('span', { 'data-stream': stream, class: `drop-${stream}` }, text));
    while (this.#text.childElementCount > partsLimit) this.#text.firstElementChild?.remove();
    this.#text.scrollTop = this.#text.scrollHeight;
  }
}
