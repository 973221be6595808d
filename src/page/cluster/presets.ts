import type { ArrivalSettings, ArrivalShape } from '../../core/scaling/arrivals.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { kedaDefaults, startSettings } from '../../core/scaling/start-settings.ts';

/** How each shape of arrivals begins when the learner picks it. */
export const shapeStarts = {
  steady: { shape: 'steady', ratePerMin: 300 },
  burst: { shape: 'burst', ratePerMin: 0, mails: 200, atS: 8, spreadS: 0.5 },
  'monday-morning': { shape: 'monday-morning', ratePerMin: 20, peakPerMin: 900, peakAtS: 150, widthS: 45 },
  drip: { shape: 'drip', everyS: 15 },
} as const satisfies Readonly<Record<ArrivalShape, ArrivalSettings>>;

export const shapeNames: Readonly<Record<ArrivalShape, string>> = {
  steady: 'Steady',
  burst: 'Burst',
  'monday-morning': 'Monday morning',
  drip: 'Drip',
};

function preset(arrivals: ArrivalSettings, durationS: number, keda: Partial<ScalingSettings['keda']> = {}) {
  return {
    ...startSettings,
    run: { ...startSettings.run, durationS },
    arrivals,
    keda: { ...startSettings.keda, ...keda },
  };
}

/** Where a widget begins. `burst` is what the recordings were made with. */
export const presets = {
  burst: startSettings,
  steady: preset(shapeStarts.steady, 180, { maxReplicaCount: 10 }),
  'monday-morning': preset(shapeStarts['monday-morning'], 420, { maxReplicaCount: 20 }),
  drip: preset(shapeStarts.drip, 300),
  /** KEDA's own defaults: look every 30 s, wait 300 s before zero. */
  'keda-defaults': { ...preset(shapeStarts.burst, 600), keda: kedaDefaults },
  /** As big as the widget shows well: 20 pods at work. */
  'twenty-pods': preset({ ...shapeStarts.burst, mails: 1500 }, 180, { maxReplicaCount: 20 }),
} as const satisfies Readonly<Record<string, ScalingSettings>>;

export type PresetName = keyof typeof presets;
