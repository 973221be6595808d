import type { z } from 'zod';
import { scalingSettingsSchema, type ScalingSettings } from './settings.ts';
import { startSettings } from './start-settings.ts';

/** More than any honest setting needs; a longer text is refused before it is parsed. */
export const maxEncodedLength = 4096;

export type DecodedSettings =
  | { readonly ok: true; readonly settings: ScalingSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Parts whose fields depend on one another travel whole, as JSON. */
const wholeKeys: ReadonlySet<string> = new Set(['arrivals', 'faults', 'hpa.behavior', 'keda.fallback']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: Record<string, unknown>, prefix = ''): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const path = prefix + key;
    if (isRecord(inner) && !wholeKeys.has(path)) {
      for (const [innerPath, leaf] of flatten(inner, `${path}.`)) flat.set(innerPath, leaf);
    } else {
      flat.set(path, inner);
    }
  }
  return flat;
}

/** The part of a URL after `#` or `?`: the version and what differs from `startSettings`, as `path=JSON` pairs. */
export function encodeSettings(settings: ScalingSettings): string {
  const start = flatten(startSettings);
  const pairs = [`v=${settings.version}`];
  for (const [path, value] of flatten(settings)) {
    const text = JSON.stringify(value);
    if (path !== 'version' && text !== JSON.stringify(start.get(path))) {
      pairs.push(`${path}=${encodeURIComponent(text)}`);
    }
  }
  return pairs.join('&');
}

function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let record = target;
  for (const key of keys) {
    const inner = record[key];
    if (!isRecord(inner)) return;
    record = inner;
  }
  record[last] = value;
}

function describe(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`);
}

/**
 * Reads what `encodeSettings` wrote, from anybody. Unknown names, wrong values and other versions are named in
 * `problems`; nothing is taken over in part.
 */
export function decodeSettings(text: string): DecodedSettings {
  if (text.length > maxEncodedLength) {
    return { ok: false, problems: [`the link has ${text.length} characters, at most ${maxEncodedLength} are read`] };
  }
  const known = flatten(startSettings);
  const problems: string[] = [];
  const result = copyOf(startSettings);
  let version: string | null = null;
  for (const pair of text.replace(/^[?#]/, '').split('&')) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const path = cut < 0 ? pair : pair.slice(0, cut);
    try {
      const value = decodeURIComponent(cut < 0 ? '' : pair.slice(cut + 1));
      if (path === 'v') version = value;
      else if (path === 'version' || !known.has(path)) problems.push(`${path}: no setting has this name`);
      else setPath(result, path, JSON.parse(value));
    } catch {
      problems.push(`${path}: its value cannot be read; expected JSON in percent-encoding`);
    }
  }
  if (version !== '1') problems.push(`v: expected version 1, found ${version ?? 'none'}`);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = scalingSettingsSchema.safeParse(result);
  return parsed.success ? { ok: true, settings: parsed.data } : { ok: false, problems: describe(parsed.error) };
}

/** A deep copy by way of JSON: settings hold nothing else, and this room knows no web interfaces. */
function copyOf(settings: ScalingSettings): Record<string, unknown> {
  const copy: unknown = JSON.parse(JSON.stringify(settings));
  return isRecord(copy) ? copy : {};
}
