import uPlot from 'uplot';
import type { CurveData } from './curve-data.ts';
import { roundTop } from './curve-data.ts';
import { placeLabels } from './label-lane.ts';
import type { Palette } from './palette.ts';

export interface CurveLine {
  readonly colour: 'ink' | 'ink2' | 'blue';
  readonly width: number;
  readonly dash?: number[];
  readonly stepped: boolean;
}

/** A moment at which the number of replicas was changed. */
export interface CurveMark {
  readonly tS: number;
  /** Such as "0→1"; drawn over the plot, never on a curve. */
  readonly label: string;
  readonly weight: number;
}

export interface CurveOptions {
  readonly lines: readonly CurveLine[];
  readonly durationS: number;
  /** The scale reaches at least this high. */
  readonly leastTop: number;
  readonly labelled: boolean;
  readonly height: number;
}

const stepsS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200];
const laneHeight = 22;

/** One curve over simulated time on a canvas; what it shows also stands in the table of samples. */
export class Curve {
  readonly #chart: uPlot;
  readonly #options: CurveOptions;
  readonly #palette: Palette;
  #marks: readonly CurveMark[] = [];

  constructor(place: HTMLElement, palette: Palette, options: CurveOptions) {
    this.#palette = palette;
    this.#options = options;
    this.#chart = new uPlot(this.#setup(place.clientWidth), [[], ...options.lines.map(() => [])], place);
  }

  draw(data: CurveData, marks: readonly CurveMark[]): void {
    this.#marks = marks;
    this.#chart.setData(data);
  }

  resize(width: number): void {
    this.#chart.setSize({ width, height: this.#options.height });
  }

  remove(): void {
    this.#chart.destroy();
  }

  #setup(width: number): uPlot.Options {
    const { lines, durationS, leastTop, labelled, height } = this.#options;
    const { font, ink2, rule } = this.#palette;
    const axis = { stroke: ink2, font, ticks: { show: false }, grid: { stroke: rule, width: 1 } };
    const inMinutes = durationS > 180;
    return {
      width: Math.max(width, 120),
      height,
      padding: [labelled ? laneHeight : 6, 22, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [0, durationS] },
        y: { range: (_, __, max) => [0, roundTop(max ?? 0, leastTop)] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          incrs: stepsS,
          space: 64,
          size: 26,
          gap: 4,
          values: (_, splits) => splits.map((at) => (inMinutes ? `${Math.round(at / 6) / 10} min` : `${at} s`)),
        },
        { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000], space: 26, size: 46, gap: 6 },
      ],
      series: [
        {},
        ...lines.map((line): uPlot.Series => ({
          stroke: this.#palette[line.colour],
          width: line.width,
          points: { show: false },
          ...(line.dash === undefined ? {} : { dash: line.dash }),
          ...(line.stepped && uPlot.paths.stepped !== undefined ? { paths: uPlot.paths.stepped({ align: 1 }) } : {}),
        })),
      ],
      hooks: { drawAxes: [(chart) => this.#drawMarks(chart)], draw: [(chart) => this.#drawLabels(chart)] },
    };
  }

  /** Under the curves: yellow says "decided here". */
  #drawMarks(chart: uPlot): void {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.fillStyle = this.#palette.post;
    const width = 3 * uPlot.pxRatio;
    for (const { tS } of this.#marks) {
      ctx.fillRect(chart.valToPos(tS, 'x', true) - width / 2, bbox.top, width, bbox.height);
    }
    ctx.restore();
  }

  #drawLabels(chart: uPlot): void {
    if (!this.#options.labelled) return;
    const { ctx, bbox } = chart;
    const ratio = uPlot.pxRatio;
    ctx.save();
    ctx.font = this.#palette.font.replace('12px', `${12 * ratio}px`);
    ctx.fillStyle = this.#palette.ink;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const labels = this.#marks.map(({ tS, label, weight }) => {
      const atX = chart.valToPos(tS, 'x', true) - bbox.left;
      return { label, atX, weight, width: ctx.measureText(label).width };
    });
    for (const [index, at] of placeLabels(labels, bbox.width, 8 * ratio).entries()) {
      const text = labels[index]?.label;
      if (at !== null && text !== undefined) ctx.fillText(text, bbox.left + at, bbox.top - (laneHeight * ratio) / 2);
    }
    ctx.restore();
  }
}
