import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { openEnvelope } from '../marks/marks.ts';

/** In the air at once. More mails than that come to their trays unseen: a swarm shows nothing, and costs frames. */
const mostFlying = 12;
const flightMs = 900;
/** The first half of the flight is slow, so that the eye can find the envelope. */
const easing = 'cubic-bezier(0.5, 0, 0.3, 1)';

const envelopeWidth = 36;
const envelopeHeight = 26;

interface Place {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;

/** Envelopes that go from the inbox to a tray. None for who asked for less motion. */
export class Flights {
  readonly #scene: HTMLElement;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #free: HTMLElement[] = [];
  readonly #places = new Map<string, Place>();
  #flying = 0;

  constructor(widget: HTMLElement) {
    this.#scene = find(widget, '[data-scene]', HTMLElement);
  }

  /** To the tray of a team, or to the dead letters. */
  send(tray: string): void {
    if (this.#still.matches || this.#flying >= mostFlying || document.hidden) return;
    const from = this.#placeOf('[data-inbox-slot]');
    const to = this.#placeOf(`[data-tray="${tray}"]`);
    const envelope = this.#free.pop() ?? this.#make();
    envelope.classList.add('flying');
    this.#flying += 1;
    const flight = envelope.animate([{ transform: at(from) }, { transform: at(to) }], { duration: flightMs, easing });
    const land = () => {
      envelope.classList.remove('flying');
      this.#flying -= 1;
      this.#free.push(envelope);
    };
    flight.onfinish = land;
    flight.oncancel = land;
  }

  /** The widget changed its width: every place is another. */
  forgetPlaces(): void {
    this.#places.clear();
  }

  #placeOf(selector: string): Place {
    const known = this.#places.get(selector);
    if (known !== undefined) return known;
    const scene = this.#scene.getBoundingClientRect();
    const { right, top, height } = find(this.#scene, selector, HTMLElement).getBoundingClientRect();
    // At the end of the line, since the numbers stand at its beginning.
    const place = { x: right - scene.left - envelopeWidth - 10, y: top - scene.top + (height - envelopeHeight) / 2 };
    this.#places.set(selector, place);
    return place;
  }

  #make(): HTMLElement {
    const envelope = create('span', { class: 'board-envelope', 'aria-hidden': 'true' }, openEnvelope());
    this.#scene.append(envelope);
    return envelope;
  }
}
