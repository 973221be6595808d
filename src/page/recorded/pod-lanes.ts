import type { RecordingLine } from '../../core/scaling/recording.ts';

/** One pod's life in seconds of the recording; what was not seen is the end of the recording. */
export interface PodLane {
  readonly name: string;
  readonly createdS: number;
  /** The kubelet says that the container exists: everything before is Kubernetes and the sandbox. */
  readonly containerS: number;
  readonly readyS: number;
  readonly endingS: number;
  readonly goneS: number;
}

/** The workers' pods in order of creation. */
export function podLanes(lines: readonly RecordingLine[]): PodLane[] {
  const endS = lines.at(-1)?.s ?? 0;
  const names = new Set(lines.flatMap((line) => (line.kind === 'pod' ? [line.name] : [])));
  return Array.from(names, (name) => {
    const seen = lines.flatMap((line) => (line.kind === 'pod' && line.name === name ? [line] : []));
    const first = (is: (line: (typeof seen)[number]) => boolean) => seen.find(is)?.s ?? endS;
    const container = lines.find(
      (line) => line.kind === 'event' && line.object === `Pod/${name}` && line.reason === 'Created',
    );
    const endingS = first(({ terminating }) => terminating);
    const readyS = Math.min(
      endingS,
      first(({ ready }) => ready),
    );
    return {
      name,
      createdS: seen[0]?.s ?? 0,
      containerS: Math.min(readyS, container?.s ?? readyS),
      readyS,
      endingS,
      goneS: first(({ deleted }) => deleted),
    };
  }).toSorted((one, other) => one.createdS - other.createdS);
}
