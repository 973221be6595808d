/** This machine's clock in milliseconds since 1970, with fractions: the node shares it. */
export const nowMs = (): number => performance.timeOrigin + performance.now();

/**
 * Milliseconds since 1970 with fractions, of what Kubernetes, containerd and NATS write: "2026-11-24T00:25:38.402176184Z".
 * A blank may stand for the T, "+0000 UTC" for the Z. Date.parse stops at milliseconds.
 */
export function preciseMs(text: string): number {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d+)?(?:Z| \+0000 UTC)/.exec(text);
  if (found === null) throw new Error(`expected a time of UTC such as 2026-11-24T00:25:38.402176184Z, found ${text}`);
  const [, day, time, fraction = ''] = found;
  return Date.parse(`${day}T${time}Z`) + (fraction === '' ? 0 : Number(`0${fraction}`) * 1000);
}

/**
 * When an event was recorded, by its name: the times in the event have seconds only, but client-go ends the name with
 * nanoseconds since 1970 in hexadecimal, such as "worker.18ead50912140657".
 */
export function recordedMs(event: string): number {
  const nanoseconds = /\.([0-9a-f]{16})$/.exec(event)?.[1];
  if (nanoseconds === undefined) throw new Error(`expected an event's name that ends with its time, found ${event}`);
  return Number(BigInt(`0x${nanoseconds}`) / 1000n) / 1000;
}
