import type { RecordedCurves } from '../../core/scaling/recorded-curves.ts';
import type { RecordingFacts } from '../../core/scaling/recording-facts.ts';
import type { RecordingLine } from '../../core/scaling/recording.ts';
import { scalingSettingsSchema, type ScalingSettings } from '../../core/scaling/settings.ts';
import { hpaDefaults, startSettings } from '../../core/scaling/start-settings.ts';
import { replayInput, type ReplayInput } from '../../model/replay/from-recording.ts';

/**
 * Where a simulator begins that goes beside a recording: its load, its ScaledObject, its clocks, and what its pods took
 * to start and for one mail. How many replicas there were is not among it: that is drawn beside what the model makes.
 */
export function recordedStart(
  lines: readonly RecordingLine[],
  facts: RecordingFacts,
): { start: ScalingSettings; recorded: RecordedCurves } {
  const input = replayInput(lines, facts);
  const { settings, options, startS } = input;
  const arrivals = options.arrivalsAtS ?? [];
  const firstS = arrivals[0] ?? 0;
  const start: ScalingSettings = {
    ...settings,
    run: {
      ...settings.run,
      seed: 1,
      durationS: Math.ceil(settings.run.durationS),
      pollPhaseS: hundredth(settings.run.pollPhaseS ?? 0),
      syncPhaseS: hundredth(settings.run.syncPhaseS ?? 0),
    },
    arrivals: {
      shape: 'burst',
      ratePerMin: 0,
      mails: facts.messages,
      atS: hundredth(firstS),
      spreadS: hundredth((arrivals.at(-1) ?? firstS) - firstS),
    },
    worker: { ...settings.worker, serviceMs: Math.round(settings.worker.serviceMs) },
    podStart: observedStart(input),
    hpa: { ...settings.hpa, syncPeriodS: hpaDefaults.syncPeriodS },
  };
  return { start: scalingSettingsSchema.parse(start), recorded: curves(lines, facts, startS) };
}

/** The medians of the recorded pods; what runs before the program is put into one stage, because it was seen as one. */
function observedStart({ pods }: ReplayInput): ScalingSettings['podStart'] {
  const { podStart } = startSettings;
  const workMs = median(pods.map(({ createdS, workS }) => (workS - createdS) * 1000));
  const before = podStart.scheduleMs + podStart.runtimeStartMs;
  return {
    ...podStart,
    sandboxMs: Math.max(0, Math.round(workMs - before)),
    readinessMs: Math.max(0, Math.round(median(pods.map(({ workS, readyS }) => (readyS - workS) * 1000)))),
    spreadPercent: 0,
  };
}

function curves(lines: readonly RecordingLine[], { file }: RecordingFacts, startS: number): RecordedCurves {
  const endS = lines.at(-1)?.s ?? startS;
  const replicas = lines.flatMap((line) => (line.kind === 'deployment' ? [at(line.s - startS, line.spec)] : []));
  return {
    name: file.replace('.jsonl', ''),
    replicas: [...replicas, at(endS - startS, replicas.at(-1)?.[1] ?? 0)],
    lag: lines.flatMap((line) => (line.kind === 'lag' ? [at(line.s - startS, line.lag)] : [])),
  };
}

const at = (tS: number, value: number): [number, number] => [hundredth(tS), value];
const hundredth = (value: number) => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
