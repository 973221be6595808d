import type { BoardRun } from './board-run.ts';

/** Pixels below the window at which the working half begins to load. */
const nearPixels = 300;

/**
 * The board. It loads its working half when it comes into sight, since it shows something without being touched; a
 * lesson that nobody has scrolled down to it stays light.
 */
class BoardElement extends HTMLElement {
  #run: Promise<BoardRun> | undefined;
  #sight: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onEarlyClick);
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#ready();
      },
      { rootMargin: `${nearPixels}px` },
    );
    this.#sight.observe(this);
  }

  disconnectedCallback(): void {
    this.#sight?.disconnect();
    void this.#run?.then((run) => run.stop());
    this.#run = undefined;
  }

  /** A click that comes before the working half is there is done again when it is. */
  readonly #onEarlyClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null) void this.#ready().then(() => button.click());
  };

  #ready(): Promise<BoardRun> {
    this.#run ??= import('./board-run.ts').then(({ BoardRun }) => {
      this.#sight?.disconnect();
      this.removeEventListener('click', this.#onEarlyClick);
      return new BoardRun(this);
    });
    return this.#run;
  }
}

customElements.define('mr-board', BoardElement);
