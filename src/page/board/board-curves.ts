import uPlot from 'uplot';
import { roundTop } from '../cluster/curve-data.ts';
import { readPalette, type Palette } from '../cluster/palette.ts';
import { find } from '../dom/find.ts';
import { curveColumns, reachS } from './board-curve-data.ts';
import type { BoardSample } from './board-state.ts';

const height = 140;
const shapes = {
  depth: { lines: [{ of: 'depth', colour: 'ink', width: 2.5, dash: [] }], leastTop: 10 },
  rates: {
    lines: [
      { of: 'inPerS', colour: 'ink2', width: 1.5, dash: [4, 4] },
      { of: 'outPerS', colour: 'blue', width: 2.5, dash: [] },
    ],
    leastTop: 5,
  },
} as const;
const names = ['depth', 'rates'] as const;
type CurveName = (typeof names)[number];

/** Queue and rates over the last minutes, the present at the right edge. They follow width and theme. */
export class BoardCurves {
  readonly #widget: HTMLElement;
  #charts: Partial<Record<CurveName, uPlot>> = {};
  #samples: readonly BoardSample[] = [];
  #width = 0;
  readonly #sizes: ResizeObserver;
  readonly #themes: MutationObserver;
  /** Paper has colours of its own. */
  readonly #print = matchMedia('print');
  readonly #onTheme = () => this.#rebuild();

  constructor(widget: HTMLElement, onResize: () => void) {
    this.#widget = widget;
    this.#sizes = new ResizeObserver(() => {
      this.#fit();
      onResize();
    });
    this.#sizes.observe(this.#place('depth'));
    this.#themes = new MutationObserver(this.#onTheme);
    this.#themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.#print.addEventListener('change', this.#onTheme);
  }

  draw(samples: readonly BoardSample[]): void {
    if (samples === this.#samples) return;
    this.#samples = samples;
    for (const name of names) {
      this.#charts[name] ??= this.#make(name);
      this.#charts[name].setData(
        curveColumns(
          samples,
          shapes[name].lines.map(({ of }) => of),
        ),
      );
    }
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#themes.disconnect();
    this.#print.removeEventListener('change', this.#onTheme);
    this.#remove();
  }

  #place(name: CurveName): HTMLElement {
    return find(this.#widget, `[data-curve="${name}"]`, HTMLElement);
  }

  #make(name: CurveName): uPlot {
    const place = this.#place(name);
    const options = chartOptions(readPalette(this.#widget), shapes[name], place.clientWidth, () =>
      reachS(this.#samples),
    );
    return new uPlot(options, [[], ...shapes[name].lines.map(() => [])], place);
  }

  #remove(): void {
    for (const name of names) this.#charts[name]?.destroy();
    this.#charts = {};
  }

  #rebuild(): void {
    const samples = this.#samples;
    this.#remove();
    this.#samples = [];
    this.draw(samples);
  }

  #fit(): void {
    const width = this.#place('depth').clientWidth;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    for (const name of names) this.#charts[name]?.setSize({ width, height });
  }
}

function chartOptions(
  palette: Palette,
  { lines, leastTop }: (typeof shapes)[CurveName],
  width: number,
  reach: () => number,
): uPlot.Options {
  const axis = {
    stroke: palette.ink2,
    font: palette.font,
    ticks: { show: false },
    grid: { stroke: palette.rule, width: 1 },
  };
  return {
    width: Math.max(width, 120),
    height,
    padding: [8, 22, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [-reach(), 0] },
      y: { range: (_, __, max) => [0, roundTop(max ?? 0, leastTop)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        incrs: [10, 20, 30, 60],
        space: 72,
        size: 26,
        gap: 4,
        values: (_, splits) => splits.map((at) => agoWords(-at)),
      },
      {
        ...axis,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000],
        space: 26,
        size: 52,
        gap: 6,
      },
    ],
    series: [
      {},
      ...lines.map((line): uPlot.Series => ({
        stroke: palette[line.colour],
        width: line.width,
        points: { show: false },
        dash: [...line.dash],
      })),
    ],
  };
}

function agoWords(seconds: number): string {
  if (seconds <= 0) return 'now';
  return seconds % 60 === 0 ? `−${seconds / 60} min` : `−${seconds} s`;
}
