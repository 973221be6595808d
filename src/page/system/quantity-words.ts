const count = new Intl.NumberFormat('en');

/** The whole number with its unit, "1 hour" and "2 hours". */
const plural = (value: number, unit: string) => `${count.format(value)} ${unit}${value === 1 ? '' : 's'}`;

const durations: readonly { unit: string; ms: number }[] = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
];

/** A duration in the largest unit that gives a whole number, such as "1 hour" or "100 ms". */
export function durationWords(ms: number): string {
  const fitting = durations.find((one) => ms >= one.ms && ms % one.ms === 0);
  return fitting === undefined ? `${count.format(ms)} ms` : plural(ms / fitting.ms, fitting.unit);
}

/** JetStream counts in nanoseconds. */
export const nanosecondsWords = (ns: number): string => durationWords(ns / 1e6);

/** A size in the largest unit that gives a whole number, such as "256 MiB". */
export function sizeWords(bytes: number): string {
  const unit = ['GiB', 'MiB', 'KiB'].find((_, at) => bytes >= 1024 ** (3 - at) && bytes % 1024 ** (3 - at) === 0);
  if (unit === undefined) return plural(bytes, 'byte');
  return `${count.format(bytes / 1024 ** (3 - ['GiB', 'MiB', 'KiB'].indexOf(unit)))} ${unit}`;
}

export const countWords = (value: number, unit: string): string => plural(value, unit);
