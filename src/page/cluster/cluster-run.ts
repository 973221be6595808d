import * as z from 'zod';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { createSimulation, type Simulation } from '../../model/simulation/create.ts';
import type { MailEvent } from '../../model/simulation/options.ts';
import { find } from '../dom/find.ts';
import { Board } from './board.ts';
import { ChallengePanel } from './challenge-panel.ts';
import { Curves } from './curves.ts';
import { DecisionList } from './decision-list.ts';
import { Envelopes } from './envelopes.ts';
import { Folds } from './folds.ts';
import { FrameTimes } from './frame-times.ts';
import { Player } from './player.ts';
import { PodsView } from './pods-view.ts';
import { SettingsForm } from './settings-form.ts';
import { sharedSettings } from './share-link.ts';
import { readStartData, type StartData } from './start-data.ts';
import { Speaker } from './speaker.ts';
import { clockWords } from './time-words.ts';
import { Verdicts } from './verdicts.ts';

// zod compiles its parsers with `new Function` unless told not to, and the page's policy refuses that.
z.config({ jitless: true });

/** Curves, lists and counts are drawn this often; pods and numbers in every frame. */
const slowMs = 120;
const totalsMs = 1000;

/** The working half of the widget: one simulation, the clock that plays it, and all that shows it. */
export class ClusterRun {
  readonly #widget: HTMLElement;
  readonly #data: StartData;
  readonly #frames = new FrameTimes();
  readonly #player = new Player(this.#frames, (simulatedS, nowMs) => this.#frame(simulatedS, nowMs));
  readonly #board: Board;
  readonly #pods: PodsView;
  readonly #envelopes: Envelopes;
  readonly #verdicts: Verdicts;
  readonly #curves: Curves;
  readonly #decisions: DecisionList;
  readonly #form: SettingsForm;
  readonly #folds: Folds;
  readonly #speaker: Speaker;
  readonly #challenge: ChallengePanel | undefined;
  #settings: ScalingSettings;
  #simulation: Simulation;
  /** Pods that got a mail in this frame, for the envelopes. */
  #delivered: number[] = [];
  #slowAtMs = 0;
  #totalsAtMs = 0;
  #curvesNext = true;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#data = readStartData(widget);
    this.#settings = this.#data.start;
    this.#simulation = this.#begin();
    this.#speaker = new Speaker(this.#part('[data-status]'));
    this.#board = new Board(widget);
    this.#pods = new PodsView(this.#part('[data-pods]'), this.#part('[data-more-pods]'));
    this.#envelopes = new Envelopes(this.#part('[data-scene]'), this.#part('[data-queue]'), this.#pods);
    this.#verdicts = new Verdicts(widget, this.#settings.run.seed, navigator.hardwareConcurrency);
    this.#curves = new Curves(widget, this.#data.recorded, () => this.#envelopes.forgetPlaces());
    this.#decisions = new DecisionList(widget);
    this.#form = new SettingsForm(find(widget, '[data-settings]', HTMLFormElement), this.#settings, (settings) =>
      this.#change(settings),
    );
    const talk = {
      settings: () => this.#settings,
      samples: () => this.#simulation.samples,
      recorded: this.#data.recorded,
      take: (settings: ScalingSettings) => this.#restartWith(settings),
      play: (settings: ScalingSettings) => {
        this.#restartWith(settings);
        this.#play();
      },
      say: (text: string) => this.#speaker.say(text),
    };
    this.#folds = new Folds(widget, talk);
    const { challenge } = this.#data;
    this.#challenge = challenge === null ? undefined : new ChallengePanel(widget, challenge, talk);
    this.#listen();
    this.takeHash();
    this.#showAll();
  }

  get framesP95Ms(): number {
    return this.#frames.p95Ms;
  }

  stop(): void {
    this.#player.pause();
    this.#verdicts.stop();
    this.#curves.stop();
  }

  /** Takes settings from the address, when they are there and hold. */
  takeHash(): void {
    const shared = sharedSettings(location.hash, this.#widget.id);
    if (shared === undefined) return;
    const problem = this.#part('[data-link-problem]');
    problem.hidden = shared.ok;
    if (shared.ok) {
      this.#restartWith(shared.settings);
      this.#speaker.say('Settings taken from the link.');
      this.#widget.scrollIntoView({ block: 'start' });
    } else {
      problem.textContent = `The link has settings that do not hold, so none was taken over. ${shared.problems.slice(0, 5).join('. ')}.`;
    }
  }

  #part(selector: string): HTMLElement {
    return find(this.#widget, selector, HTMLElement);
  }

  #onClick(selector: string, act: () => void): void {
    find(this.#widget, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #listen(): void {
    this.#onClick('[data-play]', () => (this.#player.playing ? this.#pause() : this.#play()));
    this.#onClick('[data-step]', () => this.#goTo(Math.floor(this.#simulation.nowS) + 1));
    this.#onClick('[data-next]', () => this.#nextDecision());
    this.#onClick('[data-restart]', () => {
      this.#restartWith(this.#settings);
      this.#speaker.say('Back at second 0.');
    });
    const scrub = find(this.#widget, '[data-scrub]', HTMLInputElement);
    scrub.addEventListener('input', () => this.#goTo(scrub.valueAsNumber));
    const speed = find(this.#widget, '[data-speed]', HTMLSelectElement);
    const setSpeed = () => {
      this.#player.speed = Number(speed.value);
      this.#frames.clear();
    };
    speed.addEventListener('change', setSpeed);
    setSpeed();
  }

  #begin(): Simulation {
    return createSimulation(this.#settings, { onMail: (event) => this.#onMail(event) });
  }

  #onMail({ kind, tS, mail, pod }: MailEvent): void {
    if (kind === 'begun') this.#verdicts.begin(tS, mail);
    if (kind === 'delivered' && pod !== null && this.#delivered.length < 24) this.#delivered.push(pod);
  }

  #restartWith(settings: ScalingSettings): void {
    this.#pause();
    this.#settings = settings;
    this.#simulation = this.#begin();
    this.#verdicts.restart(settings.run.seed);
    this.#form.show(settings);
    this.#challenge?.stale();
    this.#decisions.clear();
    this.#showAll();
  }

  /** Before the start, or with another length, the run begins anew; later the settings hold from this moment on. */
  #change(settings: ScalingSettings): void {
    const afresh = this.#simulation.nowS === 0 || settings.run.durationS !== this.#settings.run.durationS;
    this.#settings = settings;
    this.#challenge?.stale();
    if (afresh) {
      this.#pause();
      this.#simulation = this.#begin();
      this.#verdicts.restart(settings.run.seed);
    } else {
      this.#simulation.change(settings);
    }
    this.#showAll();
  }

  #play(): void {
    if (this.#simulation.nowS >= this.#settings.run.durationS) this.#restartWith(this.#settings);
    this.#frames.clear();
    this.#player.play();
    this.#showPlaying();
    this.#speaker.say('Playing.');
  }

  #pause(): void {
    if (!this.#player.playing) return;
    this.#player.pause();
    this.#showPlaying();
    this.#showAll();
    this.#speaker.say(`Paused at ${clockWords(this.#simulation.nowS)}.`);
  }

  #showPlaying(): void {
    this.#part('[data-play]').textContent = this.#player.playing ? 'Pause' : 'Play';
    this.#widget.toggleAttribute('data-playing', this.#player.playing);
  }

  #goTo(tS: number): void {
    this.#pause();
    const to = Math.min(tS, this.#settings.run.durationS);
    if (to < this.#simulation.nowS) this.#verdicts.rewind(to);
    this.#delivered.length = 0;
    this.#simulation.advanceTo(to);
    this.#envelopes.fly(this.#delivered);
    this.#verdicts.nextFrame();
    this.#showAll();
  }

  /** Goes to just after the next look of KEDA or the HPA. */
  #nextDecision(): void {
    const before = this.#simulation.decisions.length;
    const { durationS } = this.#settings.run;
    this.#pause();
    while (this.#simulation.decisions.length === before && this.#simulation.nowS < durationS) {
      this.#simulation.advanceTo(Math.min(durationS, Math.floor(this.#simulation.nowS * 10 + 1.001) / 10));
    }
    this.#verdicts.nextFrame();
    this.#showAll();
    const decision = this.#simulation.decisions.at(-1);
    if (decision !== undefined) this.#speaker.sayDecision(decision);
  }

  #frame(simulatedS: number, nowMs: number): void {
    const { durationS } = this.#settings.run;
    this.#delivered.length = 0;
    this.#simulation.advanceTo(Math.min(this.#simulation.nowS + simulatedS, durationS));
    this.#envelopes.fly(this.#delivered);
    this.#verdicts.nextFrame();
    this.#showFast();
    if (nowMs - this.#slowAtMs > slowMs / 2) {
      this.#slowAtMs = nowMs;
      // In turns, so that no frame carries both.
      if (this.#curvesNext) this.#showCurves();
      else this.#showLists(nowMs);
      this.#curvesNext = !this.#curvesNext;
    }
    if (this.#simulation.nowS >= durationS) this.#end();
  }

  #end(): void {
    this.#pause();
    const { done, accepted, ageS, averagePods } = this.#simulation.totals();
    const age = ageS === null ? '' : ` 95 of 100 within ${ageS.p95.toFixed(1)} s,`;
    this.#speaker.say(
      `The run is over: ${done} of ${accepted} mails done,${age} on average ${averagePods.toFixed(1)} pods.`,
    );
  }

  #showFast(): void {
    const snapshot = this.#simulation.snapshot();
    this.#board.show(snapshot, this.#settings.run.durationS);
    this.#pods.show(snapshot.livePods);
  }

  #showCurves(): void {
    const { samples, decisions } = this.#simulation;
    const now = this.#simulation.snapshot();
    this.#curves.draw({ samples, decisions, now, durationS: this.#settings.run.durationS });
  }

  #showLists(nowMs: number): void {
    const { decisions } = this.#simulation;
    this.#decisions.show(decisions);
    this.#speaker.follow(decisions, nowMs);
    if (nowMs - this.#totalsAtMs < totalsMs) return;
    this.#totalsAtMs = nowMs;
    this.#board.showTotals(this.#simulation.totals());
  }

  #showAll(): void {
    this.#showFast();
    this.#showCurves();
    this.#decisions.show(this.#simulation.decisions);
    this.#verdicts.show();
    this.#board.showTotals(this.#simulation.totals());
    this.#folds.refresh();
  }
}
