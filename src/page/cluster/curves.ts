import { heldAt, type RecordedCurves } from '../../core/scaling/recorded-curves.ts';
import type { Decision } from '../../model/decision.ts';
import type { Sample } from '../../model/simulation/sample.ts';
import { find } from '../dom/find.ts';
import { Curve, type CurveLine, type CurveMark, type CurveOptions } from './curve.ts';
import { columns, type CurveData } from './curve-data.ts';
import { readPalette } from './palette.ts';

const shapes = {
  replicas: {
    lines: [
      { colour: 'ink', width: 2.5, stepped: true },
      { colour: 'ink2', width: 1.5, dash: [4, 4], stepped: true },
    ],
    leastTop: 5,
    labelled: true,
    height: 168,
  },
  lag: { lines: [{ colour: 'blue', width: 2, stepped: false }], leastTop: 10, labelled: false, height: 120 },
  age: { lines: [{ colour: 'ink', width: 2, stepped: false }], leastTop: 10, labelled: false, height: 120 },
} as const satisfies Record<string, Omit<CurveOptions, 'durationS'>>;

type CurveName = keyof typeof shapes;
const names = ['replicas', 'lag', 'age'] as const;
const linesOf: Readonly<Record<CurveName, readonly (keyof Sample)[]>> = {
  replicas: ['replicas', 'ready'],
  lag: ['lag'],
  age: ['oldestAgeS'],
};

/** How a recorded run is drawn beside the simulated one; its age of mails is not known. */
const recordedLines: Readonly<Partial<Record<CurveName, CurveLine>>> = {
  replicas: { colour: 'blue', width: 2, dash: [2, 3], stepped: true },
  lag: { colour: 'ink', width: 2, dash: [2, 3], stepped: false },
};

/** What the curves are drawn from. */
export interface Drawn {
  readonly samples: readonly Sample[];
  readonly now: Sample;
  readonly decisions: readonly Decision[];
  readonly durationS: number;
}

/** Three curves under each other: replicas, lag, age of the oldest mail. They follow width and theme. */
export class Curves {
  readonly #widget: HTMLElement;
  readonly #recorded: RecordedCurves | null;
  #curves: Record<CurveName, Curve> | undefined;
  #durationS = 0;
  #width = 0;
  #drawn: Drawn | undefined;
  readonly #sizes: ResizeObserver;
  readonly #themes: MutationObserver;

  constructor(widget: HTMLElement, recorded: RecordedCurves | null, onResize: () => void) {
    this.#widget = widget;
    this.#recorded = recorded;
    this.#sizes = new ResizeObserver(() => {
      this.#fit();
      onResize();
    });
    this.#sizes.observe(this.#place('replicas'));
    this.#themes = new MutationObserver(() => this.#rebuild());
    this.#themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  }

  draw(drawn: Drawn): void {
    this.#drawn = drawn;
    if (this.#curves === undefined || drawn.durationS !== this.#durationS) this.#build(drawn.durationS);
    const marks = marksOf(drawn.decisions);
    for (const name of names) {
      this.#curves?.[name].draw(this.#withRecorded(name, columns(drawn.samples, drawn.now, linesOf[name])), marks);
    }
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#themes.disconnect();
    this.#remove();
  }

  #place(name: CurveName): HTMLElement {
    return find(this.#widget, `[data-curve="${name}"]`, HTMLElement);
  }

  #remove(): void {
    for (const name of names) this.#curves?.[name].remove();
    this.#curves = undefined;
  }

  #build(durationS: number): void {
    this.#remove();
    this.#durationS = durationS;
    const palette = readPalette(this.#widget);
    const make = (name: CurveName) => {
      const extra = this.#recorded === null ? undefined : recordedLines[name];
      const lines = extra === undefined ? shapes[name].lines : [...shapes[name].lines, extra];
      return new Curve(this.#place(name), palette, { ...shapes[name], lines, durationS });
    };
    this.#curves = { replicas: make('replicas'), lag: make('lag'), age: make('age') };
  }

  #withRecorded(name: CurveName, data: CurveData): CurveData {
    if (this.#recorded === null || name === 'age') return data;
    const points = this.#recorded[name];
    return [...data, data[0].map((tS) => heldAt(points, tS))];
  }

  #rebuild(): void {
    const drawn = this.#drawn;
    this.#remove();
    if (drawn !== undefined) this.draw(drawn);
  }

  #fit(): void {
    const width = this.#place('replicas').clientWidth;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    for (const name of names) this.#curves?.[name].resize(width);
  }
}

/** One mark for each decision that changed something. */
export function marksOf(decisions: readonly Decision[]): CurveMark[] {
  return decisions
    .filter(({ from, to }) => from !== to)
    .map(({ tS, from, to }) => ({ tS, label: `${from}→${to}`, weight: Math.abs(to - from) }));
}
