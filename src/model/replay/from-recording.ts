import type { Fault } from '../../core/scaling/faults.ts';
import type { RecordingFacts } from '../../core/scaling/recording-facts.ts';
import type { LineOf, RecordingLine } from '../../core/scaling/recording.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { hpaDefaults, kedaDefaults, startSettings } from '../../core/scaling/start-settings.ts';
import type { SimulationOptions } from '../simulation/options.ts';
import { firstTick, fitClock, type FittedClock } from './clock-fit.ts';
import { observedPods, type ObservedPod } from './observed-pods.ts';
import { observedServiceMs } from './observed-service.ts';

/** What the model is told about a recorded run. It is *not* told any number of replicas. */
export interface ReplayInput {
  readonly settings: ScalingSettings;
  readonly options: SimulationOptions;
  /** Second 0 of the model in seconds of the recording. */
  readonly startS: number;
  readonly poll: FittedClock;
  readonly sync: FittedClock;
  readonly pods: readonly ObservedPod[];
}

function ofKind<K extends RecordingLine['kind']>(lines: readonly RecordingLine[], kind: K): LineOf<K>[] {
  return lines.filter((line): line is LineOf<K> => line.kind === kind);
}

/** Polls show as changes of the ScaledObject's status; the first line of a watch is what was there before. */
function pollsSeenS(lines: readonly RecordingLine[]): number[] {
  return ofKind(lines, 'scaledobject')
    .slice(1)
    .map(({ s }) => s);
}

/** Syncs show as changes of the HPA's status, except the first line of the watch. */
function syncsSeenS(lines: readonly RecordingLine[]): number[] {
  return ofKind(lines, 'hpa')
    .slice(1)
    .map(({ s }) => s);
}

/**
 * When each mail came: as recorded, or evenly from the start of the publisher's container to the zero mark. What a
 * recording leaves out of a large burst came at the zero mark at the latest.
 */
function arrivalsS(lines: readonly RecordingLine[], messages: number): number[] {
  const recorded = ofKind(lines, 'arrivals')[0]?.at;
  if (recorded !== undefined) return Array.from({ length: messages }, (_, index) => recorded[index] ?? 0);
  const began = ofKind(lines, 'event').find(
    ({ reason, object }) => reason === 'Created' && object.includes('/publish'),
  );
  const fromS = began?.s ?? -0.1;
  return Array.from({ length: messages }, (_, index) => fromS + ((index + 1) / messages) * (0 - fromS));
}

/** The broker is away from the first failed look at its page to the next one that works. */
function faults(lines: readonly RecordingLine[], facts: RecordingFacts): Fault[] {
  const failed = ofKind(lines, 'note').find(({ text }) => text.startsWith('jsz'));
  if (failed === undefined) return [];
  if (facts.streamLost) return [{ kind: 'stream-lost', atS: failed.s }];
  const back = ofKind(lines, 'lag').find(({ s }) => s > failed.s);
  return [{ kind: 'broker-down', fromS: failed.s, toS: back?.s ?? failed.s }];
}

function shifted(fault: Fault, byS: number): Fault {
  return fault.kind === 'stream-lost'
    ? { ...fault, atS: fault.atS + byS }
    : { ...fault, fromS: fault.fromS + byS, toS: fault.toS + byS };
}

/** Reads out of a recording what the world did, and leaves to the model what KEDA and the HPA made of it. */
export function replayInput(lines: readonly RecordingLine[], facts: RecordingFacts): ReplayInput {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new Error('the recording is empty; expected at least one line');
  const startS = first.s;
  const pods = observedPods(lines);
  const poll = fitClock(pollsSeenS(lines), facts.pollingIntervalS, false);
  const sync = fitClock(syncsSeenS(lines), hpaDefaults.syncPeriodS, true);
  const settings: ScalingSettings = {
    ...startSettings,
    run: {
      durationS: last.s - startS,
      seed: 0,
      pollPhaseS: firstTick(poll, startS) - startS,
      syncPhaseS: firstTick(sync, startS) - startS,
    },
    worker: { ...startSettings.worker, serviceMs: observedServiceMs(lines, pods) },
    keda: {
      ...kedaDefaults,
      pollingIntervalS: facts.pollingIntervalS,
      cooldownPeriodS: facts.cooldownPeriodS,
      maxReplicaCount: facts.maxReplicaCount,
      lagThreshold: facts.lagThreshold,
    },
    hpa: { ...hpaDefaults, behavior: facts.behavior, syncPeriodS: sync.periodS },
    faults: faults(lines, facts).map((fault) => shifted(fault, -startS)),
  };
  const options: SimulationOptions = {
    arrivalsAtS: arrivalsS(lines, facts.messages).map((atS) => atS - startS),
    podStarts: pods.map(({ createdS, workS, readyS }) => ({ workS: workS - createdS, readyS: readyS - createdS })),
  };
  return { settings, options, startS, poll, sync, pods };
}
