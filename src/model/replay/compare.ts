import type { RecordingFacts } from '../../core/scaling/recording-facts.ts';
import type { RecordingLine } from '../../core/scaling/recording.ts';
import type { Decision } from '../decision.ts';
import { createSimulation } from '../simulation/create.ts';
import { compareSyncs, type ComparedSync } from './compare-syncs.ts';
import { replayInput, type ReplayInput } from './from-recording.ts';

/**
 * One look at the broker's page during the recording, and the model at that moment. Where the page no longer answers
 * there is a sample each second all the same, without a recorded lag: the replicas were watched all the time.
 */
export interface ComparedSample {
  /** Seconds of the recording: 0 is when the last mail was published. */
  readonly atS: number;
  readonly recordedReplicas: number;
  readonly modelReplicas: number;
  readonly recordedLag: number | null;
  readonly modelLag: number;
}

export interface ReplicaStep {
  readonly atS: number;
  readonly replicas: number;
}

export interface Comparison {
  readonly file: string;
  readonly samples: readonly ComparedSample[];
  readonly maxReplicaDifference: number;
  readonly differingSamples: number;
  readonly maxLagDifference: number;
  readonly syncs: readonly ComparedSync[];
  readonly recordedSteps: readonly ReplicaStep[];
  readonly modelSteps: readonly ReplicaStep[];
  /** Model minus recording in seconds; null when neither side did it. */
  readonly activationDifferenceS: number | null;
  readonly scaleInDifferenceS: number | null;
  readonly pollingIntervalS: number;
  readonly decisions: readonly Decision[];
  readonly input: ReplayInput;
}

function recordedSteps(lines: readonly RecordingLine[]): ReplicaStep[] {
  const steps: ReplicaStep[] = [];
  for (const line of lines) {
    if (line.kind !== 'deployment' || line.spec === (steps.at(-1)?.replicas ?? 0)) continue;
    steps.push({ atS: line.s, replicas: line.spec });
  }
  return steps;
}

/** When the page answered, and each second after it had stopped to. */
function looks(lines: readonly RecordingLine[]): { atS: number; lag: number | null }[] {
  const found: { atS: number; lag: number | null }[] = [];
  for (const line of lines) if (line.kind === 'lag') found.push({ atS: line.s, lag: line.lag });
  const endS = lines.at(-1)?.s ?? 0;
  for (let atS = (found.at(-1)?.atS ?? 0) + 1; atS <= endS; atS += 1) found.push({ atS, lag: null });
  return found;
}

function at(steps: readonly ReplicaStep[], atS: number): number {
  return steps.findLast((step) => step.atS <= atS)?.replicas ?? 0;
}

function lagDifference({ modelLag, recordedLag }: ComparedSample): number {
  return recordedLag === null ? 0 : Math.abs(modelLag - recordedLag);
}

/** Infinity when only one of the two did it. */
function difference(model: ReplicaStep | undefined, recorded: ReplicaStep | undefined): number | null {
  if (model === undefined && recorded === undefined) return null;
  return model === undefined || recorded === undefined ? Infinity : model.atS - recorded.atS;
}

/** Runs the model on what a recording's world did and holds its replicas against the recorded ones. */
export function compareWithRecording(lines: readonly RecordingLine[], facts: RecordingFacts): Comparison {
  const input = replayInput(lines, facts);
  const { startS, settings } = input;
  const simulation = createSimulation(settings, input.options);
  const recorded = recordedSteps(lines);
  const samples: ComparedSample[] = [];
  for (const { atS, lag: recordedLag } of looks(lines)) {
    simulation.advanceTo(atS - startS);
    const { replicas, lag } = simulation.snapshot();
    const recordedReplicas = at(recorded, atS);
    samples.push({ atS, recordedReplicas, modelReplicas: replicas, recordedLag, modelLag: lag });
  }
  simulation.advanceTo(settings.run.durationS);
  const model = simulation.decisions
    .filter(({ from, to }) => from !== to)
    .map(({ tS, to }) => ({ atS: tS + startS, replicas: to }));
  const differences = samples.map((sample) => Math.abs(sample.modelReplicas - sample.recordedReplicas));
  return {
    file: facts.file,
    samples,
    maxReplicaDifference: Math.max(0, ...differences),
    differingSamples: differences.filter((value) => value > 0).length,
    maxLagDifference: Math.max(0, ...samples.map(lagDifference)),
    syncs: compareSyncs(lines, simulation.decisions, startS),
    recordedSteps: recorded,
    modelSteps: model,
    activationDifferenceS: difference(model[0], recorded[0]),
    scaleInDifferenceS: difference(
      model.find(({ replicas }) => replicas === 0),
      recorded.find(({ replicas }) => replicas === 0),
    ),
    pollingIntervalS: facts.pollingIntervalS,
    decisions: simulation.decisions,
    input,
  };
}
