import type { PodsView } from './pods-view.ts';
import { openEnvelope } from '../marks/marks.ts';

/** In the air at once. More mails than that enter their pods unseen: a swarm shows nothing, and costs frames. */
const mostFlying = 12;
const flightMs = 320;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Envelopes that fly from the queue into the pod that got the mail. None for who asked for less motion. */
export class Envelopes {
  readonly #scene: HTMLElement;
  readonly #queue: HTMLElement;
  readonly #pods: PodsView;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #free: SVGSVGElement[] = [];
  readonly #places = new Map<number, Place>();
  #flying = 0;
  #layout = -1;
  #from: Place = { x: 0, y: 0 };

  constructor(scene: HTMLElement, queue: HTMLElement, pods: PodsView) {
    this.#scene = scene;
    this.#queue = queue;
    this.#pods = pods;
  }

  /** A few of this frame's deliveries, by the pods that got them. */
  fly(pods: readonly number[]): void {
    if (this.#still.matches) return;
    for (const pod of pods) {
      if (this.#flying >= mostFlying) return;
      const to = this.#placeOf(pod);
      if (to !== undefined) this.#send(to);
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

  #send(to: Place): void {
    const envelope = this.#free.pop() ?? this.#make();
    const at = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;
    envelope.classList.add('flying');
    this.#flying += 1;
    const flight = envelope.animate([{ transform: at(this.#from) }, { transform: at(to) }], {
      duration: flightMs,
      easing: 'ease-in',
    });
    const land = () => {
      envelope.classList.remove('flying');
      this.#flying -= 1;
      this.#free.push(envelope);
    };
    flight.onfinish = land;
    flight.oncancel = land;
  }

  #make(): SVGSVGElement {
    const envelope = openEnvelope();
    envelope.classList.add('envelope');
    this.#scene.append(envelope);
    return envelope;
  }
}
