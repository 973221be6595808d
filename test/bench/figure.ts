import type { ChaosSummary, FigureNote } from '../../src/core/measured.ts';
import { median, spread } from './median.ts';

/** A figure with the note on how it was found. */
export type Figure = { readonly name: string; readonly value: number; readonly note: FigureNote };

/** What a benchmark gives: its figures, the versions of what it measured, and that of the system its chaos account. */
export type Bench = () => Promise<{ figures: Figure[]; versions: Record<string, string>; chaos?: ChaosSummary }>;

type About = Pick<FigureNote, 'unit' | 'meaning'> & Partial<Pick<FigureNote, 'goal' | 'parts'>>;

/** A figure from its rounds. */
export function figure(name: string, rounds: readonly number[], about: About): Figure {
  const digits = about.unit === 'bytes' ? 0 : 4;
  const round = (value: number) => Number(value.toFixed(digits));
  const [low, high] = spread(rounds);
  return {
    name,
    value: round(median(rounds)),
    note: { ...about, rounds: rounds.length, spread: [round(low), round(high)] },
  };
}
