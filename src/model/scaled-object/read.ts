import { fallbackSettingsSchema, type FallbackSettings } from '../../core/scaling/keda.ts';
import { scalingSettingsSchema, type ScalingSettings } from '../../core/scaling/settings.ts';
import { kedaDefaults } from '../../core/scaling/start-settings.ts';
import { isFields, noteFields, wholeNumber, type FieldNote, type Fields } from './fields.ts';
import { readAdvanced } from './read-advanced.ts';
import { readAnnotations } from './read-annotations.ts';
import { readTrigger } from './read-trigger.ts';

export type ReadScaledObject =
  | { readonly ok: true; readonly settings: ScalingSettings; readonly notes: readonly FieldNote[] }
  | { readonly ok: false; readonly notes: readonly FieldNote[] };

const counts = [
  ['pollingInterval', 'pollingIntervalS'],
  ['cooldownPeriod', 'cooldownPeriodS'],
  ['initialCooldownPeriod', 'initialCooldownPeriodS'],
  ['minReplicaCount', 'minReplicaCount'],
  ['maxReplicaCount', 'maxReplicaCount'],
] as const;

function readFallback(found: unknown, notes: FieldNote[]): FallbackSettings | null {
  if (found === undefined || found === null) return null;
  const given = isFields(found) ? found : {};
  notes.push(...noteFields(given, 'spec.fallback', ['failureThreshold', 'replicas', 'behavior'], {}));
  const parsed = fallbackSettingsSchema.safeParse({
    failureThreshold: given['failureThreshold'],
    replicas: given['replicas'],
    behavior: given['behavior'] ?? 'static',
  });
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    notes.push({ path: ['spec.fallback', ...path].join('.'), kind: 'wrong-value', message });
  }
  return null;
}

function readKeda(spec: Fields, annotations: Fields, notes: FieldNote[]): unknown {
  const numbers: Record<string, number> = {};
  for (const [field, setting] of counts) {
    numbers[setting] = wholeNumber(spec[field], `spec.${field}`, notes) ?? kedaDefaults[setting];
  }
  return {
    ...numbers,
    idleReplicaCount: wholeNumber(spec['idleReplicaCount'], 'spec.idleReplicaCount', notes) ?? null,
    fallback: readFallback(spec['fallback'], notes),
    ...readTrigger(spec['triggers'], notes),
    ...readAnnotations(annotations, notes),
  };
}

function refuse(notes: FieldNote[], path: string, message: string): ReadScaledObject {
  return { ok: false, notes: [...notes, { path, kind: 'wrong-value', message }] };
}

/**
 * Reads a ScaledObject that somebody pasted, already parsed from YAML or JSON, into settings; what it does not say gets
 * KEDA's default, and queue, worker, pods and arrivals stay as in `base`. Every field without effect is named.
 * `ok: false` when it is no ScaledObject, or when its numbers do not go together.
 */
export function fromScaledObject(found: unknown, base: ScalingSettings): ReadScaledObject {
  const notes: FieldNote[] = [];
  if (!isFields(found)) return refuse(notes, '', 'expected an object with apiVersion, kind, metadata and spec');
  const { apiVersion, kind, spec } = found as { apiVersion?: unknown; kind?: unknown; spec?: unknown };
  if (kind !== 'ScaledObject') return refuse(notes, 'kind', `expected ScaledObject, found ${JSON.stringify(kind)}`);
  if (apiVersion !== 'keda.sh/v1alpha1') {
    return refuse(notes, 'apiVersion', `expected keda.sh/v1alpha1, found ${JSON.stringify(apiVersion)}`);
  }
  if (!isFields(spec)) return refuse(notes, 'spec', 'expected a spec');
  notes.push(...noteFields(found, '', ['apiVersion', 'kind', 'metadata', 'spec'], { status: '' }));
  const used = [...counts.map(([field]) => field), 'idleReplicaCount', 'fallback', 'advanced', 'triggers'];
  notes.push(...noteFields(spec, 'spec', used, { scaleTargetRef: '' }));
  const metadata = isFields(found['metadata']) ? found['metadata'] : {};
  const annotations = isFields(metadata['annotations']) ? metadata['annotations'] : {};
  const parsed = scalingSettingsSchema.safeParse({
    ...base,
    keda: readKeda(spec, annotations, notes),
    hpa: { ...base.hpa, behavior: readAdvanced(spec['advanced'], notes) },
  });
  if (parsed.success) return { ok: true, settings: parsed.data, notes };
  const wrong = parsed.error.issues.map(({ path, message }): FieldNote => ({
    path: path.join('.'),
    kind: 'wrong-value',
    message,
  }));
  return { ok: false, notes: [...notes, ...wrong] };
}
