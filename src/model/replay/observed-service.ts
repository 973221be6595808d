import type { LineOf, RecordingLine } from '../../core/scaling/recording.ts';
import type { ObservedPod } from './observed-pods.ts';

/**
 * Mean time for one mail in milliseconds, with everything around the work (pull, acknowledgement): pod-seconds divided
 * by mails done, over all distances between two samples in which mail was waiting, no pod began and the broker was there.
 */
export function observedServiceMs(lines: readonly RecordingLine[], pods: readonly ObservedPod[]): number {
  const lags = lines.filter((line): line is LineOf<'lag'> => line.kind === 'lag');
  let podSeconds = 0;
  let done = 0;
  for (const [index, after] of lags.entries()) {
    const before = lags[index - 1];
    if (before === undefined || after.pending === 0 || after.lag >= before.lag) continue;
    const quiet = after.s - before.s < 2 && !pods.some(({ workS }) => workS > before.s - 0.5 && workS < after.s);
    if (!quiet) continue;
    podSeconds += pods.filter(({ workS }) => workS <= before.s).length * (after.s - before.s);
    done += before.lag - after.lag;
  }
  if (done === 0) throw new Error('no mail was seen to be done; expected a falling lag in the recording');
  return (podSeconds / done) * 1000;
}
