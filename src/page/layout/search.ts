import { pagefindAt, type FoundPage, type Pagefind } from './pagefind.ts';

/** Pages that one search shows: who needs more has better words to find. */
const pagesShown = 8;
const debounceMs = 120;

/** The search dialog; opens by its button, by Ctrl+K or by Cmd+K. */
class SearchElement extends HTMLElement {
  #load: (() => Promise<Pagefind>) | undefined;
  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#open();
  };

  connectedCallback(): void {
    this.#load = pagefindAt(this.dataset['index'] ?? '');
    const button = this.querySelector<HTMLButtonElement>('[data-open]');
    button?.addEventListener('click', () => this.#open());
    button?.removeAttribute('hidden');
    this.querySelector('input')?.addEventListener('input', (event) => {
      if (event.currentTarget instanceof HTMLInputElement) void this.#search(event.currentTarget.value.trim());
    });
    this.querySelector('[data-results]')?.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') !== null) this.#dialog?.close();
    });
    window.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  #open(): void {
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.querySelector('input')?.select();
  }

  async #search(words: string): Promise<void> {
    if (words === '') return this.#show('', []);
    try {
      const pagefind = await this.#load?.();
      const answer = await pagefind?.debouncedSearch(words, {}, debounceMs);
      // No answer means that the learner has typed on: the next one comes.
      if (answer === null || answer === undefined) return;
      const pages = await Promise.all(answer.results.slice(0, pagesShown).map((result) => result.data()));
      const count = answer.results.length === 1 ? '1 page' : `${answer.results.length} pages`;
      this.#show(pages.length === 0 ? `Nothing found for “${words}”. Try fewer or other words.` : count, pages);
    } catch {
      this.#show(
        'The search index did not load. It is made by the build: run “npm run build”, or reload the page.',
        [],
      );
    }
  }

  #show(status: string, pages: readonly FoundPage[]): void {
    const line = this.querySelector('[data-status]');
    if (line !== null) line.textContent = status;
    this.querySelector('[data-results]')?.replaceChildren(...pages.map(pageItem));
  }
}

function pageItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  // The section that fits best, where there is one: its address has the fragment.
  const best = page.sub_results[0];
  const title = page.meta.title ?? page.url;
  link.href = best?.url ?? page.url;
  link.textContent = best === undefined || best.title === title ? title : `${title}: ${best.title}`;
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(best?.excerpt ?? page.excerpt));
  item.append(link, excerpt);
  return item;
}

/** Pagefind's excerpt as nodes. It is parsed apart from the page and only text and `mark` are taken over. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.childNodes, (node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('mr-search', SearchElement);
