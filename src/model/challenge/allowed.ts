import type { Challenge } from '../../core/scaling/challenge.ts';
import { scalingSettingsSchema, type ScalingSettings } from '../../core/scaling/settings.ts';

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(from: unknown, keys: readonly string[]): unknown {
  let value = from;
  for (const key of keys) value = isFields(value) ? value[key] : undefined;
  return value;
}

function put(into: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const fields = isFields(into) ? into : {};
  return { ...fields, [key]: put(fields[key], rest, value) };
}

/**
 * The challenge's own settings with the learner's values where the challenge allows it. Throws a ZodError when these do
 * not go together, such as a minimum above a maximum that may not be changed.
 */
export function allowedSettings(challenge: Challenge, answer: ScalingSettings): ScalingSettings {
  let settings: unknown = challenge.start;
  for (const path of challenge.mayChange) {
    const keys = path.split('.');
    const value = pick(answer, keys);
    if (value !== undefined) settings = put(settings, keys, value);
  }
  return scalingSettingsSchema.parse(settings);
}
