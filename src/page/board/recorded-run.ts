import type { BoardEvent } from '../../core/board/event.ts';
import { parseBoardRecording, type BoardRecording } from '../../core/board/recording.ts';
import { find } from '../dom/find.ts';
import { boardAfter, emptyBoard, type BoardState } from './board-state.ts';
import { fullestMs, RecordingPlayer } from './player.ts';

export interface RecordedRunTalk {
  readonly onEvent: (event: BoardEvent) => void;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

const fetchMs = 20_000;

/** The recorded run: fetched when it is to be shown, standing at its fullest moment until somebody presses Play. */
export class RecordedRun {
  readonly #address: string;
  readonly #talk: RecordedRunTalk;
  readonly #scene: HTMLElement;
  #recording: BoardRecording | undefined;
  #player: RecordingPlayer | undefined;
  #speed = 1;
  #opening = false;
  /** Play was pressed before there was anything to play. */
  #playWhenOpen = false;
  state: BoardState = emptyBoard;
  /** Why there is none, or null. */
  problem: string | null = null;

  constructor(widget: HTMLElement, address: string, talk: RecordedRunTalk) {
    this.#address = address;
    this.#talk = talk;
    this.#scene = find(widget, '[data-scene]', HTMLElement);
  }

  get playing(): boolean {
    return this.#player?.playing ?? this.#playWhenOpen;
  }

  get ended(): boolean {
    return this.#player?.ended ?? false;
  }

  get workers(): number | null {
    return this.#recording?.header.workers ?? null;
  }

  /** "0:34 of 1:15". */
  get clock(): string {
    return `${minuteWords(this.#player?.atMs ?? 0)} of ${minuteWords(this.#player?.endMs ?? 0)}`;
  }

  async open(): Promise<void> {
    if (this.#player !== undefined || this.#opening) return;
    this.#opening = true;
    this.#scene.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(this.#address, { signal: AbortSignal.timeout(fetchMs) });
      if (!answer.ok) throw new Error(`expected the recording, found status ${answer.status}`);
      const recording = parseBoardRecording(await answer.text());
      this.#recording = recording;
      this.problem = null;
      const take = (event: BoardEvent) => {
        this.state = boardAfter(this.state, event);
        this.#talk.onEvent(event);
        this.#talk.onChange();
      };
      const onChange = () => {
        this.#talk.onChange();
        if (this.ended) this.#talk.onEnd();
      };
      const player = new RecordingPlayer(recording.events, take, onChange);
      player.speed = this.#speed;
      player.advanceTo(fullestMs(recording.events));
      this.#player = player;
      if (this.#playWhenOpen) player.play();
    } catch (error) {
      const found = error instanceof Error ? error.message : 'an error without a message';
      this.problem = `The recording could not be read: ${found}. Reload the page to try again.`;
    } finally {
      this.#playWhenOpen = false;
      this.#opening = false;
      this.#scene.removeAttribute('aria-busy');
      this.#talk.onChange();
    }
  }

  setSpeed(speed: number): void {
    this.#speed = speed;
    if (this.#player !== undefined) this.#player.speed = speed;
  }

  /** Before the recording has come, this says whether it is to play when it does. */
  playOrPause(): void {
    if (this.#player === undefined) this.#playWhenOpen = !this.#playWhenOpen;
    else if (this.playing) this.pause();
    else {
      if (this.ended) this.restart();
      this.#player.play();
    }
  }

  pause(): void {
    this.#playWhenOpen = false;
    this.#player?.pause();
  }

  /** From the beginning; it goes on playing when it did. */
  restart(): void {
    this.state = emptyBoard;
    this.#player?.rewind();
    // The first look is a few milliseconds after the beginning, and a board without a look is empty.
    this.#player?.advanceTo(this.#recording?.events.find(({ kind }) => kind === 'figures')?.atMs ?? 0);
    this.#talk.onChange();
  }
}

function minuteWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
