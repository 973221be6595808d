/**
 * The files of test/cluster in the order in which they share one cluster. The doctor wants one that nobody has deployed
 * to, existing.test.ts leaves it with nothing on it, and whoever comes after down.test.ts would wait for a new one, so
 * only those that need none do.
 */
export const order = [
  'up',
  'doctor',
  'manifests',
  'record',
  'same-verdicts',
  'scaling',
  'chaos',
  'existing',
  'down',
  'scripts',
  'node-image',
] as const;

/** @param name of a file without ".test.ts" */
export function placeOf(name: string): number {
  const place = order.findIndex((one) => one === name);
  if (place >= 0) return place;
  throw new Error(
    `expected a place for ${name}.test.ts among the files of the cluster, found none; name it in test/cluster/world/order.ts`,
  );
}
