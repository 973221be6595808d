import { teams } from '../../core/mail/mail.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { asFailure, failureParts } from '../failure/show-failure.ts';
import { shortDigest, sizeWords, teamWords, timeWords } from '../verdict/words.ts';
import { MailSupply } from './mail-supply.ts';
import { VerdictPool } from './verdict-pool.ts';
import { VerdictTally } from './verdict-tally.ts';

/** Mails that one frame may hand over: making a letter and posting it costs the page time too. */
const mostPerFrame = 6;
/** Begun mails that wait for their turn; what comes on top goes by without a verdict. */
const mostInBacklog = 1000;
const showEveryMs = 250;

/** The real half of the widget: mails that simulated pods begin get verdicts from real workers, and are counted. */
export class Verdicts {
  readonly #widget: HTMLElement;
  readonly #pool: VerdictPool;
  readonly #tally = new VerdictTally();
  readonly #cells: Readonly<Record<string, HTMLElement>>;
  #supply: MailSupply;
  #seed: number;
  readonly #backlog: number[] = [];
  #left = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = '';

  constructor(widget: HTMLElement, seed: number, cores: number) {
    this.#widget = widget;
    this.#seed = seed;
    this.#supply = new MailSupply(seed);
    this.#cells = Object.fromEntries(teams.map((team) => [team, find(widget, `[data-team="${team}"]`, HTMLElement)]));
    this.#pool = new VerdictPool(cores, {
      answered: (mail, answer) => {
        this.#tally.answer(mail, answer);
        if (answer.kind === 'verdict') {
          this.#latest = `${this.#supply.mail(mail).subject}: ${teamWords[answer.verdict.team]}`;
        }
        this.#post(1);
        this.#timer ??= setTimeout(() => this.show(), showEveryMs);
      },
      failed: (error) => this.#fail(error),
    });
  }

  begin(tS: number, mail: number): void {
    if (!this.#tally.begin(tS, mail)) return;
    if (this.#backlog.length < mostInBacklog) this.#backlog.push(mail);
    else this.#left += 1;
  }

  /** Hands over what one frame may; each answer brings the next mail, so that the backlog ends while the clock stands. */
  nextFrame(): void {
    this.#post(mostPerFrame);
  }

  rewind(tS: number): void {
    this.#tally.rewind(tS);
  }

  /** A run from the beginning; with another seed there are other mails. */
  restart(seed: number): void {
    this.#backlog.length = 0;
    this.#pool.clear();
    this.#tally.clear();
    this.#left = 0;
    if (seed === this.#seed) return;
    this.#seed = seed;
    this.#supply = new MailSupply(seed);
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { byTeam, urgent, rejected, answered } = this.#tally.sum();
    for (const team of teams) setText(this.#cells[team], String(byTeam[team]));
    const refused = rejected > 0 ? `, ${rejected} refused` : '';
    this.#set('[data-answered]', `${answered} real verdicts, ${urgent} of them urgent${refused}`);
    this.#set('[data-latest]', this.#latest);
    this.#set(
      '[data-left]',
      this.#left === 0
        ? ''
        : `${this.#left} more mails went by faster than this page triages; play slower to see them all.`,
    );
    const { facts, size } = this.#pool;
    const medianMs = this.#tally.medianMs;
    if (facts === undefined || medianMs === undefined) return;
    const workers = size === 1 ? '1 worker' : `${size} workers`;
    this.#set('[data-pool]', `${workers}, ${timeWords(medianMs)} a mail (median), measured now`);
    this.#set('[data-digest]', `sha256 ${shortDigest(facts.sha256)}, ${sizeWords(facts.bytes)}`);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#backlog.length = 0;
    this.#pool.stop();
  }

  #post(most: number): void {
    for (let posted = 0; posted < most && this.#pool.hasRoom; posted += 1) {
      const mail = this.#backlog.shift();
      if (mail === undefined) return;
      this.#pool.add(mail, this.#supply.mail(mail));
    }
  }

  #set(selector: string, text: string): void {
    setText(find(this.#widget, selector, HTMLElement), text);
  }

  #fail(error: unknown): void {
    const place = find(this.#widget, '[data-failure]', HTMLElement);
    const note = create('p', {}, 'The simulation goes on without real verdicts.');
    place.replaceChildren(...failureParts(asFailure(error)), note);
    place.hidden = false;
  }
}

function setText(element: HTMLElement | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}
