import { readFileSync } from 'node:fs';

/** What cluster-scripts/versions.env pins, as far as recordings depend on it; of Kubernetes the oldest minor version. */
export interface Pins {
  readonly keda: string;
  readonly 'nats-server': string;
  readonly kubernetes: string;
}

export function readPins(): Pins {
  const text = readFileSync(new URL('../../cluster-scripts/versions.env', import.meta.url), 'utf8');
  const pin = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new Error(`expected ${pattern.source} in cluster-scripts/versions.env, found none`);
    return found;
  };
  const minors = [/^NODE_IMAGE_CGROUP1=.*:v(\d+\.\d+)/m, /^NODE_IMAGE_CGROUP2=.*:v(\d+\.\d+)/m].map(pin);
  return {
    keda: pin(/^KEDA_VERSION=([\d.]+)$/m),
    'nats-server': pin(/^NATS_IMAGE=.*\/nats:([\d.]+)/m),
    kubernetes: minors.toSorted(compare)[0] ?? '',
  };
}

/** Numbers between dots, one after another; what is missing counts as 0. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (let place = 0; place < 3; place += 1) {
    const difference = (one?.[place] ?? 0) - (other?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What of a recording is older than the pins, each in a sentence with what to do; empty when it is fresh. */
export function staleness(file: string, versions: Readonly<Record<string, string>>, pins: Pins): string[] {
  const entries = Object.entries(pins).map(([name, pin]: [string, string]) => ({
    name,
    pin,
    is: versions[name] ?? '0',
  }));
  return entries
    .filter(({ pin, is }) => compare(is, pin) < 0)
    .map(
      ({ name, pin, is }) =>
        `${file} was recorded with ${name} ${is}, but cluster-scripts/versions.env pins ${pin}. ` +
        `Make it anew: npm run mailroom -- record --out labs/mail-triage/recordings/${file}, as the README there says.`,
    );
}
