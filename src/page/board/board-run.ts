import * as z from 'zod';
import type { BoardEvent } from '../../core/board/event.ts';
import { find } from '../dom/find.ts';
import { BoardControls } from './board-controls.ts';
import { BoardCurves } from './board-curves.ts';
import { BoardSpeaker } from './board-speaker.ts';
import { boardAfter, emptyBoard, type BoardState } from './board-state.ts';
import { DeadList } from './dead-list.ts';
import { Flights } from './flights.ts';
import { clock, linkWords, type Link } from './link.ts';
import { LinkView } from './link-view.ts';
import { LiveSource } from './live-source.ts';
import { NumbersView } from './numbers-view.ts';
import { RecordedRun } from './recorded-run.ts';
import { readStartData } from './start-data.ts';
import { TablesView } from './tables-view.ts';
import { VerdictList } from './verdict-list.ts';

// zod compiles its parsers with `new Function` unless told not to, and the page's policy refuses that.
z.config({ jitless: true });

/** Curves and lists are drawn this often; numbers with each change. */
const slowMs = 250;

/** The working half of the board: follows the system of this machine, or plays the recording, and shows either. */
export class BoardRun {
  readonly #live: LiveSource;
  readonly #recorded: RecordedRun;
  readonly #numbers: NumbersView;
  readonly #flights: Flights;
  readonly #verdicts: VerdictList;
  readonly #dead: DeadList;
  readonly #curves: BoardCurves;
  readonly #tables: TablesView;
  readonly #linkView: LinkView;
  readonly #controls: BoardControls;
  readonly #speaker: BoardSpeaker;
  #link: Link = { state: 'looking' };
  #liveState: BoardState = emptyBoard;
  /** What stood on the board when the reader pressed Pause. */
  #frozen: { readonly state: BoardState; readonly atMs: number } | undefined;
  #showsRecording = false;
  /** The reader wants the recording although there is a system. */
  #wantsRecording = false;
  #frame: number | undefined;
  #slowAtMs = -slowMs;

  constructor(widget: HTMLElement) {
    const start = readStartData(widget);
    const redraw = () => this.#redraw();
    this.#numbers = new NumbersView(widget);
    this.#flights = new Flights(widget);
    this.#verdicts = new VerdictList(widget);
    this.#dead = new DeadList(widget);
    this.#curves = new BoardCurves(widget, () => this.#flights.forgetPlaces());
    this.#tables = new TablesView(widget, redraw);
    this.#linkView = new LinkView(widget);
    this.#speaker = new BoardSpeaker(find(widget, '[data-status]', HTMLElement));
    this.#recorded = new RecordedRun(widget, start.recording, {
      onEvent: (event) => this.#fly(event, true),
      onChange: redraw,
      onEnd: () => this.#speaker.say('The recording is over.'),
    });
    this.#controls = new BoardControls(widget, {
      onPlay: () => this.#playOrPause(),
      onRestart: () => {
        this.#speaker.forget();
        this.#recorded.restart();
      },
      onSource: () => this.#changeSource(),
      onSpeed: (speed) => this.#recorded.setSpeed(speed),
    });
    this.#live = new LiveSource({
      ...start,
      take: (event) => {
        this.#liveState = boardAfter(this.#liveState, event);
        this.#fly(event, false);
        redraw();
      },
      onLink: (link) => this.#onLink(link),
    });
    redraw();
  }

  stop(): void {
    this.#live.stop();
    this.#recorded.pause();
    this.#curves.stop();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  #onLink(link: Link): void {
    const { state } = link;
    this.#link = link;
    if (state === 'none' || (state === 'live' && !this.#wantsRecording)) this.#showRecording(state === 'none');
    this.#speaker.sayLink(linkWords(link));
    this.#redraw();
  }

  #showRecording(shows: boolean): void {
    if (shows === this.#showsRecording) return;
    this.#showsRecording = shows;
    this.#frozen = undefined;
    this.#slowAtMs = -slowMs;
    this.#speaker.forget();
    if (shows) void this.#recorded.open();
    else this.#recorded.pause();
  }

  #changeSource(): void {
    this.#wantsRecording = !this.#showsRecording;
    this.#showRecording(this.#wantsRecording);
    this.#redraw();
  }

  /** While nobody knows whether there is a system, Play means the recording: a live board plays without being asked. */
  #isRecorded(): boolean {
    return this.#showsRecording || this.#link.state === 'looking';
  }

  #playOrPause(): void {
    if (this.#isRecorded()) this.#recorded.playOrPause();
    else this.#frozen = this.#frozen === undefined ? { state: this.#liveState, atMs: Date.now() } : undefined;
    this.#redraw();
  }

  /** An envelope for a verdict or a dead letter that comes while somebody looks. */
  #fly(event: BoardEvent, recorded: boolean): void {
    if (recorded !== this.#showsRecording || this.#frozen !== undefined) return;
    if (recorded && !this.#recorded.playing) return;
    if (event.kind === 'triaged') this.#flights.send(event.team);
    if (event.kind === 'dead') this.#flights.send('dead');
  }

  #redraw(): void {
    this.#frame ??= requestAnimationFrame((nowMs) => {
      this.#frame = undefined;
      this.#draw(nowMs);
    });
  }

  #draw(nowMs: number): void {
    const recorded = this.#showsRecording;
    const state = recorded ? this.#recorded.state : (this.#frozen?.state ?? this.#liveState);
    const workers = recorded ? this.#recorded.workers : this.#link.state === 'live' ? this.#link.workers : null;
    this.#numbers.setWorkers(workers);
    this.#numbers.show(state, nowMs);
    this.#linkView.show(this.#link, recorded, this.#recorded.problem);
    const asOf = recorded ? `at ${this.#recorded.clock}` : `as of ${clock(this.#frozen?.atMs ?? Date.now())}`;
    const controlled = this.#isRecorded();
    this.#controls.show({
      recorded: controlled,
      moves: controlled ? this.#recorded.playing : this.#frozen === undefined,
      ended: controlled && this.#recorded.ended,
      mayChange: this.#link.state !== 'none' && this.#link.state !== 'looking',
      clock: recorded ? this.#recorded.clock : asOf,
    });
    const still = recorded ? !this.#recorded.playing : this.#frozen !== undefined;
    if (!still && nowMs - this.#slowAtMs < slowMs) {
      // What came too soon after the last drawing is drawn a little later.
      this.#redraw();
      return;
    }
    this.#slowAtMs = nowMs;
    this.#verdicts.show(state);
    this.#dead.show(state);
    this.#curves.draw(state.samples);
    this.#tables.show(state, asOf, nowMs, still);
    if (!still) this.#speaker.follow(state, nowMs);
  }
}
