import { readFileSync } from 'node:fs';

/** The minor versions that cluster-scripts/versions.env pins, as far as recordings depend on them. */
export interface Pins {
  readonly keda: string;
  readonly 'nats-server': string;
  /** The older of the two: which one a machine gets, its cgroups decide. */
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
    keda: pin(/^KEDA_VERSION=(\d+\.\d+)/m),
    'nats-server': pin(/^NATS_IMAGE=.*\/nats:(\d+\.\d+)/m),
    kubernetes: minors.toSorted((one, other) => (isOlder(one, other) ? -1 : 1))[0] ?? '',
  };
}

/** Whether the minor version comes before that of `pin`; what is no version comes before all. */
function isOlder(version: string, pin: string): boolean {
  const [major = 0, minor = 0] = (/^(\d+)\.(\d+)/.exec(version)?.slice(1) ?? []).map(Number);
  const [pinMajor = 0, pinMinor = 0] = pin.split('.').map(Number);
  return major === pinMajor ? minor < pinMinor : major < pinMajor;
}

/** What a recording was made with, as its header or recordings.json says. */
export interface Recorded {
  readonly runtime: 'native' | 'wasm';
  /** Program to version, and component file to sha256. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Why a recording cannot stand any longer, each reason in a sentence with what to do; empty when it can. Patch versions
 * and components change often and nothing that a recording shows depends on them: a minor version may change what KEDA,
 * the HPA and the broker do. Which component it was has to be said, so that nobody takes it for today's.
 */
export function staleness(file: string, { runtime, versions }: Recorded, pins: Pins): string[] {
  const anew = `Make it anew: npm run mailroom -- record --out labs/mail-triage/recordings/${file}, as the README there says.`;
  const old = Object.entries(pins)
    .filter(([name, pin]) => isOlder(versions[name] ?? '', pin))
    .map(
      ([name, pin]) =>
        `${file} was recorded with ${name} ${versions[name] ?? 'of an unknown version'}, but cluster-scripts/versions.env pins ${pin}. ${anew}`,
    );
  if (runtime === 'native' || /^[0-9a-f]{64}$/.test(versions['worker.wasm'] ?? '')) return old;
  return [...old, `${file} does not say which worker.wasm its pods ran: expected its sha256 in the header. ${anew}`];
}
