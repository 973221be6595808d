import { place, type PlotScale } from './plot-scale.ts';

export interface PlotPoint {
  readonly atS: number;
  readonly value: number;
}

/** An SVG path on a drawing of 100 by 100 with 0 at the bottom; `stepped` holds each value until the next. */
export function plotPath(points: readonly PlotPoint[], x: PlotScale, y: PlotScale, stepped: boolean): string {
  const parts: string[] = [];
  let last: number | undefined;
  for (const { atS, value } of points) {
    const at = place(x, atS);
    const up = Math.round((100 - place(y, value)) * 100) / 100;
    if (last === undefined) parts.push(`M${at} ${up}`);
    else if (stepped) parts.push(up === last ? '' : `H${at}V${up}`);
    else parts.push(`L${at} ${up}`);
    last = up;
  }
  const end = points.at(-1);
  if (stepped && end !== undefined) parts.push(`H${place(x, end.atS)}`);
  return parts.join('');
}
