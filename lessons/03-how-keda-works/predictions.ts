import { presets } from '../../src/page/cluster/presets.ts';
import type { RunPrediction } from '../../src/page/predict/run-prediction.ts';

/** Both clocks set: KEDA polls at 1.5 s, 6.5 s …, the HPA syncs at 12.5 s, 27.5 s … */
const burst = { ...presets.burst, run: { ...presets.burst.run, pollPhaseS: 1.5, syncPhaseS: 12.5 } };

export const fiveSteps: RunPrediction = {
  id: 'five-steps',
  question: 'Through which numbers of pods does it go?',
  settings: burst,
  observed: 'replica-steps',
  options: [
    { value: '0-5-0', label: '0 → 5 → 0' },
    { value: '0-1-5-1-0', label: '0 → 1 → 5 → 1 → 0' },
    { value: '0-1-2-4-5-0', label: '0 → 1 → 2 → 4 → 5 → 0' },
    { value: '0-1-4-5-0', label: '0 → 1 → 4 → 5 → 0' },
  ],
};

export const phantomLag: RunPrediction = {
  id: 'phantom-lag',
  question: 'How many pods are wanted a minute and a half after the stream vanished?',
  settings: { ...burst, faults: [{ kind: 'stream-lost', atS: 14 }] },
  observed: 'pods-at-end',
  options: [
    { value: '0', label: '0' },
    { value: '1', label: '1' },
    { value: '4', label: '4' },
    { value: '5', label: '5' },
  ],
};
