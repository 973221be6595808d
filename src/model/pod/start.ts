import type { PodStartSettings } from '../../core/scaling/pod-start.ts';
import type { Random } from '../random.ts';

/** One pod's way to work, in seconds from its creation. `workS` is when it pulls its first mail. */
export interface PodStart {
  readonly scheduledS: number;
  readonly pulledS: number;
  readonly sandboxS: number;
  readonly runtimeS: number;
  readonly workS: number;
  readonly readyS: number;
}

/**
 * Draws the stages of one start. Order as in the kubelet: schedule, image, sandbox (pause container, network), container
 * by shim or runc, compile, then readiness. A worker that pulls does not wait for Ready: no Service is asked.
 * `imageThereInS` is when the node has the image, in seconds from now: 0 when it is there, null when this pod must pull.
 * The times are inputs; their defaults were measured, see `podStartProfiles`.
 */
export function drawPodStart(settings: PodStartSettings, imageThereInS: number | null, random: Random): PodStart {
  const spread = settings.spreadPercent / 100;
  const stage = (ms: number): number => (ms * (1 + spread * (2 * random() - 1))) / 1000;
  const scheduledS = stage(settings.scheduleMs);
  const pullS = stage((settings.imageMB * 8 * 1000) / settings.linkMbps);
  const pulledS = imageThereInS === null ? scheduledS + pullS : Math.max(scheduledS, imageThereInS);
  const sandboxS = pulledS + stage(settings.sandboxMs);
  const runtimeS = sandboxS + stage(settings.runtimeStartMs);
  const workS = runtimeS + stage(settings.compileMs);
  return { scheduledS, pulledS, sandboxS, runtimeS, workS, readyS: workS + stage(settings.readinessMs) };
}
