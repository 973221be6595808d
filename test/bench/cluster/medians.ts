import { median } from '../median.ts';

/** The median of each value by its name. All records have the names of the first. */
export function medians(records: readonly Readonly<Record<string, number>>[], digits = 1): Record<string, number> {
  return Object.fromEntries(
    Object.keys(records[0] ?? {}).map((name) => [
      name,
      Number(median(records.map((record) => record[name] ?? Number.NaN)).toFixed(digits)),
    ]),
  );
}
