import { hpaBehaviorSchema, type HpaBehavior } from '../../core/scaling/hpa.ts';
import { isFields, noteFields, type FieldNote, type Fields } from './fields.ts';

const hpaConfig = 'spec.advanced.horizontalPodAutoscalerConfig';

function readRules(behavior: Fields, direction: 'scaleUp' | 'scaleDown', notes: FieldNote[]): unknown {
  const found = behavior[direction];
  if (!isFields(found)) return found ?? null;
  notes.push(
    ...noteFields(
      found,
      `${hpaConfig}.behavior.${direction}`,
      ['stabilizationWindowSeconds', 'selectPolicy', 'policies'],
      {
        tolerance: 'a tolerance of one HPA needs the feature gate HPAConfigurableTolerance; the model has one for all',
      },
    ),
  );
  return {
    stabilizationWindowSeconds: found['stabilizationWindowSeconds'] ?? null,
    selectPolicy: found['selectPolicy'] ?? null,
    policies: found['policies'] ?? null,
  };
}

/** Reads `behavior` out of `spec.advanced`; null when there is none, or when it is wrong, which a note says. */
export function readAdvanced(advanced: unknown, notes: FieldNote[]): HpaBehavior | null {
  if (!isFields(advanced)) return null;
  notes.push(
    ...noteFields(advanced, 'spec.advanced', ['horizontalPodAutoscalerConfig'], {
      restoreToOriginalReplicaCount: 'it matters only when the ScaledObject is deleted',
      scalingModifiers: 'formulas over several triggers are not simulated',
    }),
  );
  const config = advanced['horizontalPodAutoscalerConfig'];
  if (!isFields(config)) return null;
  notes.push(...noteFields(config, hpaConfig, ['behavior'], { name: '' }));
  const behavior = config['behavior'];
  if (!isFields(behavior)) return null;
  notes.push(...noteFields(behavior, `${hpaConfig}.behavior`, ['scaleUp', 'scaleDown'], {}));
  const parsed = hpaBehaviorSchema.safeParse({
    scaleUp: readRules(behavior, 'scaleUp', notes),
    scaleDown: readRules(behavior, 'scaleDown', notes),
  });
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    notes.push({ path: [hpaConfig, 'behavior', ...path].join('.'), kind: 'wrong-value', message });
  }
  return null;
}
