import type { RecordingLine } from '../../core/scaling/recording.ts';
import type { Decision } from '../decision.ts';

/** One sync of the HPA: what its status said and what the model said at the same sync. */
export interface ComparedSync {
  readonly atS: number;
  /** The whole metric in mails: the status has it per pod. */
  readonly recordedMetric: number;
  readonly modelMetric: number | null;
  readonly recordedLimit: string;
  readonly modelLimit: string;
  readonly recordedStabilized: boolean;
  readonly modelStabilized: boolean;
}

/** A Kubernetes quantity such as "187" or "1250m". */
function quantity(text: string): number {
  return text.endsWith('m') ? Number(text.slice(0, -1)) / 1000 : Number(text);
}

/**
 * Pairs each status of the recorded HPA with the model's nearest sync. `SucceededRescale` hides whether the window of
 * the past had a say, so only other conditions are compared on that.
 */
export function compareSyncs(
  lines: readonly RecordingLine[],
  decisions: readonly Decision[],
  startS: number,
): ComparedSync[] {
  const syncs = decisions.filter(({ by }) => by === 'hpa');
  const compared: ComparedSync[] = [];
  for (const line of lines) {
    if (line.kind !== 'hpa' || line.metric === null || line.current === null) continue;
    const atS = line.s;
    const near = syncs.find(({ tS }) => Math.abs(tS + startS - atS) < 1);
    if (near === undefined) continue;
    const { metric, desired, stabilized, limit } = near.inputs;
    compared.push({
      atS,
      recordedMetric: quantity(line.metric) * line.current,
      modelMetric: typeof metric === 'number' ? metric : null,
      recordedLimit: line.conditions['ScalingLimited']?.[1] ?? '',
      modelLimit: String(limit),
      recordedStabilized: line.conditions['AbleToScale']?.[1] === 'ScaleDownStabilized',
      modelStabilized: near.from === near.to && desired !== stabilized,
    });
  }
  return compared;
}
