/** At most `limit` of the values, evenly spread, the first and the last among them. */
export function thin<T>(values: readonly T[], limit: number): T[] {
  if (values.length <= limit) return [...values];
  const step = (values.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => values[Math.round(index * step)]).filter(
    (value) => value !== undefined,
  );
}
