import type { PodView } from '../../model/simulation/snapshot.ts';
import { create } from '../dom/create.ts';
import { openEnvelope } from '../marks/marks.ts';
import { podWords } from './pod-words.ts';

/** Pods drawn one by one; the rest is counted. */
const mostDrawn = 40;

interface Cell {
  readonly element: HTMLLIElement;
  readonly state: HTMLElement;
  readonly done: HTMLElement;
  shown: string;
}

/** One cell for each pod that is there. Touches the page only where something changed. */
export class PodsView {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #cells = new Map<number, Cell>();
  /** Grows when cells come or go, so that whoever keeps positions knows they are stale. */
  layout = 0;

  constructor(list: HTMLElement, more: HTMLElement) {
    this.#list = list;
    this.#more = more;
  }

  show(pods: readonly PodView[]): void {
    const drawn = pods.slice(0, mostDrawn);
    const there = new Set(drawn.map(({ id }) => id));
    for (const [id, { element }] of this.#cells) {
      if (there.has(id)) continue;
      element.remove();
      this.#cells.delete(id);
      this.layout += 1;
    }
    for (const pod of drawn) this.#showPod(pod);
    const hidden = pods.length - drawn.length;
    const more = hidden > 0 ? `and ${hidden} more` : '';
    if (this.#more.textContent !== more) this.#more.textContent = more;
  }

  cell(pod: number): HTMLElement | undefined {
    return this.#cells.get(pod)?.element;
  }

  #showPod(pod: PodView): void {
    const cell = this.#cells.get(pod.id) ?? this.#add(pod.id);
    const words = podWords(pod);
    const key = `${words} ${pod.ready} ${pod.done}`;
    if (cell.shown === key) return;
    cell.shown = key;
    cell.element.dataset['phase'] = pod.phase;
    cell.element.dataset['busy'] = String(pod.busy > 0 && pod.stage === null);
    cell.state.textContent = words;
    cell.done.textContent = String(pod.done);
  }

  #add(id: number): Cell {
    const state = create('span', { class: 'pod-state' });
    const done = create('b', { class: 'pod-done' });
    const name = create('span', { class: 'pod-name' }, `pod ${id + 1}`);
    const element = create('li', { class: 'pod' }, name, openEnvelope(), done, state);
    this.#list.append(element);
    const cell = { element, state, done, shown: '' };
    this.#cells.set(id, cell);
    this.layout += 1;
    return cell;
  }
}
