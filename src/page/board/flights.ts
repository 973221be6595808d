import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { EnvelopeFlights, type Place } from '../envelope/envelope-flights.ts';
import { openEnvelope } from '../marks/marks.ts';

const envelopeWidth = 36;
const envelopeHeight = 26;

/** Envelopes that go from the inbox to a tray. */
export class Flights {
  readonly #scene: HTMLElement;
  readonly #envelopes: EnvelopeFlights;
  readonly #places = new Map<string, Place>();

  constructor(widget: HTMLElement) {
    this.#scene = find(widget, '[data-scene]', HTMLElement);
    this.#envelopes = new EnvelopeFlights(this.#scene, {
      make: () => create('span', { class: 'board-envelope', 'aria-hidden': 'true' }, openEnvelope()),
      flightMs: 900,
      // The first half of the flight is slow, so that the eye can find the envelope.
      easing: 'cubic-bezier(0.5, 0, 0.3, 1)',
    });
  }

  /** To the tray of a team, or to the dead letters. */
  send(tray: string): void {
    if (!this.#envelopes.open) return;
    this.#envelopes.fly(this.#placeOf('[data-inbox-slot]'), this.#placeOf(`[data-tray="${tray}"]`));
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
}
