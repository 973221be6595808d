import type { KedaSettings } from '../../core/scaling/keda.ts';
import { pauseAnnotations } from './annotations.ts';
import { truth, numberText, type FieldNote, type Fields } from './fields.ts';

type Pauses = Pick<KedaSettings, 'paused' | 'pausedReplicas' | 'pausedScaleIn' | 'pausedScaleOut' | 'forceActivation'>;

function pathOf(annotation: string): string {
  return `metadata.annotations["${annotation}"]`;
}

/** Reads KEDA's annotations and names those of KEDA that the model does not follow; others are nobody's business. */
export function readAnnotations(annotations: Fields, notes: FieldNote[]): Pauses {
  const known: readonly string[] = Object.values(pauseAnnotations);
  for (const name of Object.keys(annotations)) {
    if (/(^|\.)keda\.sh\//.test(name) && !known.includes(name)) {
      notes.push({ path: pathOf(name), kind: 'not-simulated', message: 'the model does not follow this annotation' });
    }
  }
  const flag = (name: string): boolean => truth(annotations[name], pathOf(name), notes);
  const count = pauseAnnotations.pausedReplicas;
  return {
    paused: flag(pauseAnnotations.paused),
    pausedReplicas: numberText(annotations[count], pathOf(count), notes) ?? null,
    pausedScaleIn: flag(pauseAnnotations.pausedScaleIn),
    pausedScaleOut: flag(pauseAnnotations.pausedScaleOut),
    forceActivation: flag(pauseAnnotations.forceActivation),
  };
}
