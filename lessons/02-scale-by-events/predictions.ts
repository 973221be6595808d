import { presets } from '../../src/page/cluster/presets.ts';
import type { RunPrediction } from '../../src/page/predict/run-prediction.ts';

/** No autoscaler: one pod from the start, and it stays one. */
export const busyPod: RunPrediction = {
  id: 'busy-pod',
  question: 'How busy is the pod with more than 150 mails left, compared with fewer than 20?',
  settings: { ...presets.burst, keda: { ...presets.burst.keda, minReplicaCount: 1, maxReplicaCount: 1 } },
  observed: 'busy-share',
  options: [
    { value: 'more', label: 'Busier with more than 150' },
    { value: 'same', label: 'The same' },
    { value: 'less', label: 'Busier with fewer than 20' },
  ],
};
