import { EnvelopeFlights, type Place } from '../envelope/envelope-flights.ts';
import { openEnvelope } from '../marks/marks.ts';
import type { PodsView } from './pods-view.ts';

/** Envelopes that fly from the queue into the pod that got the mail. */
export class Envelopes {
  readonly #scene: HTMLElement;
  readonly #queue: HTMLElement;
  readonly #pods: PodsView;
  readonly #flights: EnvelopeFlights;
  readonly #places = new Map<number, Place>();
  #layout = -1;
  #from: Place = { x: 0, y: 0 };

  constructor(scene: HTMLElement, queue: HTMLElement, pods: PodsView) {
    this.#scene = scene;
    this.#queue = queue;
    this.#pods = pods;
    this.#flights = new EnvelopeFlights(scene, { make: makeEnvelope, flightMs: 320, easing: 'ease-in' });
  }

  /** A few of this frame's deliveries, by the pods that got them. */
  fly(pods: readonly number[]): void {
    for (const pod of pods) {
      if (!this.#flights.open) return;
      const to = this.#placeOf(pod);
      if (to !== undefined) this.#flights.fly(this.#from, to);
    }
  }

  /** The widget changed its width: every place is another. */
  forgetPlaces(): void {
    this.#layout = -1;
  }

  #placeOf(pod: number): Place | undefined {
    if (this.#layout !== this.#pods.layout) {
      this.#layout = this.#pods.layout;
      this.#places.clear();
      this.#from = this.#middle(this.#queue);
    }
    const known = this.#places.get(pod);
    if (known !== undefined) return known;
    const cell = this.#pods.cell(pod);
    if (cell === undefined) return undefined;
    const place = this.#middle(cell);
    this.#places.set(pod, place);
    return place;
  }

  #middle(element: HTMLElement): Place {
    const scene = this.#scene.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - scene.left + width / 2 - 11, y: top - scene.top + height / 2 - 11 };
  }
}

function makeEnvelope(): SVGSVGElement {
  const envelope = openEnvelope();
  envelope.classList.add('envelope');
  return envelope;
}
