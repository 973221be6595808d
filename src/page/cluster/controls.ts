import type { ArrivalShape } from '../../core/scaling/arrivals.ts';

/** A number that the learner may set, as a slider with a number field beside it; hidden while it is not in the settings. */
export interface Control {
  /** Where it stands in the settings. */
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  /** Of the slider; the number field takes the same. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly group: 'mail' | 'keda' | 'hpa' | 'worker';
  /** Shown for this shape of arrivals only. */
  readonly shape?: ArrivalShape;
}

export const groupTitles = { mail: 'Mail', keda: 'KEDA', hpa: 'HPA', worker: 'Workers' } as const;

const rate = { path: 'arrivals.ratePerMin', unit: 'mails/min', min: 0, max: 1200, step: 10, group: 'mail' } as const;

export const controls: readonly Control[] = [
  { ...rate, label: 'Rate', shape: 'steady' },
  {
    path: 'arrivals.mails',
    label: 'Mails at once',
    unit: 'mails',
    min: 10,
    max: 2000,
    step: 10,
    group: 'mail',
    shape: 'burst',
  },
  { ...rate, label: 'Rate besides', max: 300, shape: 'burst' },
  {
    path: 'arrivals.peakPerMin',
    label: 'Rate at the peak',
    unit: 'mails/min',
    min: 10,
    max: 1800,
    step: 10,
    group: 'mail',
    shape: 'monday-morning',
  },
  { ...rate, label: 'Quiet rate', max: 300, shape: 'monday-morning' },
  {
    path: 'arrivals.everyS',
    label: 'One mail every',
    unit: 's',
    min: 1,
    max: 120,
    step: 1,
    group: 'mail',
    shape: 'drip',
  },
  { path: 'run.durationS', label: 'Length of the run', unit: 's', min: 60, max: 3600, step: 30, group: 'mail' },
  { path: 'keda.lagThreshold', label: 'Threshold', unit: 'mails per pod', min: 1, max: 100, step: 1, group: 'keda' },
  { path: 'keda.activationLagThreshold', label: 'Activation', unit: 'mails', min: 0, max: 200, step: 1, group: 'keda' },
  { path: 'keda.pollingIntervalS', label: 'Polling interval', unit: 's', min: 1, max: 60, step: 1, group: 'keda' },
  { path: 'keda.cooldownPeriodS', label: 'Cooldown', unit: 's', min: 0, max: 600, step: 5, group: 'keda' },
  { path: 'keda.minReplicaCount', label: 'Fewest pods', unit: 'pods', min: 0, max: 20, step: 1, group: 'keda' },
  { path: 'keda.maxReplicaCount', label: 'Most pods', unit: 'pods', min: 1, max: 40, step: 1, group: 'keda' },
  {
    path: 'hpa.behavior.scaleUp.policies.0.value',
    label: 'Pods more per 15 s',
    unit: 'pods',
    min: 1,
    max: 40,
    step: 1,
    group: 'hpa',
  },
  {
    path: 'hpa.behavior.scaleDown.stabilizationWindowSeconds',
    label: 'Scale-down window',
    unit: 's',
    min: 0,
    max: 600,
    step: 15,
    group: 'hpa',
  },
  { path: 'worker.serviceMs', label: 'Time for one mail', unit: 'ms', min: 50, max: 5000, step: 50, group: 'worker' },
  { path: 'worker.batch', label: 'Mails per pull', unit: 'mails', min: 1, max: 50, step: 1, group: 'worker' },
  { path: 'queue.ackWaitS', label: 'Wait for an answer', unit: 's', min: 1, max: 60, step: 1, group: 'worker' },
];
