import type { ScalingSettings } from '../../src/core/scaling/settings.ts';
import { startSettings } from '../../src/core/scaling/start-settings.ts';
import { compareWithRecording } from '../../src/model/replay/compare.ts';
import { simulate } from '../../src/model/simulate.ts';
import { readRecording, recordingList } from '../tools/recordings.ts';
import { type Bench, figure } from './figure.ts';
import { frames } from './page/frames.ts';
import { withSite } from './page/with-site.ts';

/** An hour of five mails a second on average, up to ten pods, a sample each second. */
const hour: ScalingSettings = {
  ...startSettings,
  run: { ...startSettings.run, durationS: 3600 },
  arrivals: { shape: 'steady', ratePerMin: 300 },
  keda: { ...startSettings.keda, maxReplicaCount: 10 },
};
const rounds = 30;

function timeOnce(settings: ScalingSettings): number {
  const beganMs = performance.now();
  simulate(settings);
  return performance.now() - beganMs;
}

/**
 * How long one simulated hour takes, how far the model is from the recorded runs, and how smooth the page that plays it
 * is. Build first.
 */
export const bench: Bench = async () => {
  const { recordings, versions } = recordingList();
  const comparisons = recordings.map((facts) => compareWithRecording(readRecording(facts), facts));
  const samples = comparisons.reduce((sum, comparison) => sum + comparison.samples.length, 0);
  // The first runs are the slow ones of any program whose code is still being compiled; a page runs many.
  for (let round = 0; round < 5; round += 1) timeOnce(hour);
  const hourMs = Array.from({ length: rounds }, (_, round) => timeOnce({ ...hour, run: { ...hour.run, seed: round } }));
  const { totals } = simulate(hour);
  const page = await withSite(async (browser, address) => ({
    figure: await frames(browser, address),
    chromium: browser.version(),
  }));
  const worst = (values: (number | null)[]) => Math.max(...values.map((value) => Math.abs(value ?? 0)));
  return {
    figures: [
      figure('hourMs', hourMs, {
        unit: 'ms',
        meaning: `One simulated hour with ${totals.accepted} mails, a sample each second and every decision kept.`,
        goal: 'at most 20',
      }),
      figure('maxReplicaDifference', [Math.max(...comparisons.map((one) => one.maxReplicaDifference))], {
        unit: 'replicas',
        meaning: `Largest difference between the model and ${recordings.length} recorded runs, over ${samples} samples.`,
        goal: 'at most 1',
        parts: Object.fromEntries(comparisons.map((one) => [one.file, one.samples.length])),
      }),
      figure('maxActivationDifferenceS', [worst(comparisons.map((one) => one.activationDifferenceS))], {
        unit: 's',
        meaning: 'Largest difference of the moment when the first pod is wanted.',
        goal: 'at most 5, one polling period',
      }),
      figure('maxScaleInDifferenceS', [worst(comparisons.map((one) => one.scaleInDifferenceS))], {
        unit: 's',
        meaning: 'Largest difference of the moment when KEDA goes back to zero.',
        goal: 'at most 5, one polling period',
      }),
      figure('maxLagDifference', [Math.max(...comparisons.map((one) => one.maxLagDifference))], {
        unit: 'mails',
        meaning: 'Largest difference of the lag at any sample, in runs of 200 to 1000 mails.',
      }),
      page.figure,
    ],
    versions: { ...versions, chromium: page.chromium },
  };
};
