import type { Snapshot } from '../../model/simulation/snapshot.ts';
import type { Totals } from '../../model/simulation/totals.ts';
import { find } from '../dom/find.ts';
import { clockWords } from './time-words.ts';

/** The big numbers and the clock. Writes only what changed. */
export class Board {
  readonly #widget: HTMLElement;
  readonly #parts = new Map<string, HTMLElement>();
  readonly #scrub: HTMLInputElement;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#scrub = find(widget, '[data-scrub]', HTMLInputElement);
  }

  show(snapshot: Snapshot, durationS: number): void {
    const { tS, pending, ackPending, replicas, ready, done, oldestAgeS, kedaActive, lastReading } = snapshot;
    this.#set('[data-pending]', String(pending));
    this.#set('[data-in-flight]', String(ackPending));
    this.#set('[data-replicas]', String(replicas));
    this.#set('[data-ready-pods]', String(ready));
    this.#set('[data-done]', String(done));
    this.#set('[data-age]', `${Math.floor(oldestAgeS)} s`);
    this.#set('[data-clock]', `${clockWords(tS)} of ${clockWords(durationS)}`);
    const read = lastReading === null ? 'has not looked yet' : readingWords(lastReading);
    this.#set('[data-keda]', `${kedaActive ? 'active' : 'inactive'}, ${read}`);
    if (this.#scrub.max !== String(durationS)) this.#scrub.max = String(durationS);
    const at = String(Math.floor(tS));
    if (this.#scrub.value !== at) this.#scrub.value = at;
    const words = clockWords(Math.floor(tS));
    if (this.#scrub.getAttribute('aria-valuetext') !== words) this.#scrub.setAttribute('aria-valuetext', words);
  }

  showTotals({ ageS, averagePods, podSeconds, maxReplicas }: Totals): void {
    this.#set('[data-p95]', ageS === null ? 'no mail yet' : `${ageS.p95.toFixed(1)} s`);
    this.#set('[data-average]', `${averagePods.toFixed(2)} pods`);
    this.#set('[data-most]', `${maxReplicas} pods`);
    this.#set('[data-pod-seconds]', `${Math.round(podSeconds)} s`);
  }

  #set(selector: string, text: string): void {
    let part = this.#parts.get(selector);
    if (part === undefined) {
      part = find(this.#widget, selector, HTMLElement);
      this.#parts.set(selector, part);
    }
    if (part.textContent !== text) part.textContent = text;
  }
}

function readingWords(reading: NonNullable<Snapshot['lastReading']>): string {
  return reading.ok ? `read a lag of ${reading.lag}` : 'could not read the lag';
}
