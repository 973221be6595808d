import { find } from '../dom/find.ts';

interface Talk {
  readonly onPlay: () => void;
  readonly onRestart: () => void;
  readonly onSource: () => void;
  readonly onSpeed: (speed: number) => void;
}

export interface ControlsState {
  readonly recorded: boolean;
  readonly moves: boolean;
  readonly ended: boolean;
  /** There is a system beside the recording. */
  readonly mayChange: boolean;
  readonly clock: string;
}

/** Play and pause hold for both; speed and restart for the recording only. */
export class BoardControls {
  readonly #play: HTMLButtonElement;
  readonly #restart: HTMLButtonElement;
  readonly #source: HTMLButtonElement;
  readonly #speed: HTMLElement;
  readonly #clock: HTMLElement;

  constructor(widget: HTMLElement, talk: Talk) {
    this.#play = find(widget, '[data-play]', HTMLButtonElement);
    this.#restart = find(widget, '[data-restart]', HTMLButtonElement);
    this.#source = find(widget, '[data-source]', HTMLButtonElement);
    this.#clock = find(widget, '[data-clock]', HTMLElement);
    this.#speed = find(widget, '[data-speed-label]', HTMLElement);
    const speed = find(this.#speed, 'select', HTMLSelectElement);
    this.#play.addEventListener('click', talk.onPlay);
    this.#restart.addEventListener('click', talk.onRestart);
    this.#source.addEventListener('click', talk.onSource);
    const tellSpeed = () => talk.onSpeed(Number(speed.value));
    speed.addEventListener('change', tellSpeed);
    // It may have been chosen before this was loaded, and a reloaded page keeps a choice.
    tellSpeed();
  }

  show({ recorded, moves, ended, mayChange, clock }: ControlsState): void {
    const play = moves ? 'Pause' : recorded ? (ended ? 'Play again' : 'Play') : 'Go on';
    if (this.#play.textContent !== play) this.#play.textContent = play;
    // The main action of a recording that stands is to play it; a live board asks for nothing.
    this.#play.classList.toggle('primary', !moves);
    this.#restart.hidden = !recorded;
    this.#speed.hidden = !recorded;
    this.#source.hidden = !mayChange;
    const source = recorded ? 'Back to the system' : 'Show the recording';
    if (this.#source.textContent !== source) this.#source.textContent = source;
    if (this.#clock.textContent !== clock) this.#clock.textContent = clock;
  }
}
