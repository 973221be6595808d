import type { LineOf, RecordingLine } from '../../core/scaling/recording.ts';

/** One pod of a recording, in seconds of the recording. */
export interface ObservedPod {
  readonly name: string;
  readonly createdS: number;
  /** When it pulled its first mail, to a twentieth of a second. */
  readonly workS: number;
  readonly readyS: number;
}

function kubeletEventS(lines: readonly RecordingLine[], pod: string, reason: 'Created' | 'Started'): number | null {
  const event = lines.find(
    (line): line is LineOf<'event'> =>
      line.kind === 'event' && line.object === `Pod/${pod}` && line.reason === reason && line.component === 'kubelet',
  );
  return event?.s ?? null;
}

/**
 * The workers' pods in order of creation. The first pull lies between the kubelet's events Created and Started, which are
 * a tenth of a second apart: by the broker's counts it is before Started, and before Created there is no program. The
 * middle is taken.
 */
export function observedPods(lines: readonly RecordingLine[]): ObservedPod[] {
  const seen = new Map<string, { createdS: number; readyS: number | null }>();
  for (const line of lines) {
    if (line.kind !== 'pod') continue;
    const pod = seen.get(line.name) ?? { createdS: line.s, readyS: null };
    if (line.ready && !line.terminating) pod.readyS ??= line.s;
    seen.set(line.name, pod);
  }
  return [...seen]
    .map(([name, { createdS, readyS }]) => {
      const containerS = kubeletEventS(lines, name, 'Created') ?? readyS ?? createdS;
      const workS = (containerS + (kubeletEventS(lines, name, 'Started') ?? containerS)) / 2;
      return { name, createdS, workS, readyS: readyS ?? workS };
    })
    .toSorted((a, b) => a.createdS - b.createdS || a.workS - b.workS);
}
