/** In the air at once. More mails than that arrive unseen: a swarm shows nothing, and costs frames. */
const mostFlying = 12;

/** In pixels from the upper left of the scene. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface FlightOptions {
  /** A new envelope, not yet in the page; the class "flying" shows it. */
  readonly make: () => HTMLElement | SVGSVGElement;
  readonly flightMs: number;
  /** As in CSS. */
  readonly easing: string;
}

const at = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;

/** Envelopes that fly across a scene and are used again. None for who asked for less motion or does not look. */
export class EnvelopeFlights {
  readonly #scene: HTMLElement;
  readonly #options: FlightOptions;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #free: (HTMLElement | SVGSVGElement)[] = [];
  #flying = 0;

  constructor(scene: HTMLElement, options: FlightOptions) {
    this.#scene = scene;
    this.#options = options;
  }

  /** Whether another envelope may take off: ask before looking for its places. */
  get open(): boolean {
    return !this.#still.matches && this.#flying < mostFlying && !document.hidden;
  }

  fly(from: Place, to: Place): void {
    if (!this.open) return;
    const { flightMs, easing } = this.#options;
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

  #make(): HTMLElement | SVGSVGElement {
    const envelope = this.#options.make();
    this.#scene.append(envelope);
    return envelope;
  }
}
