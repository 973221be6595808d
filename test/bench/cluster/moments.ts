/** The moments of one start in their order, in milliseconds since 1970, with fractions. */
export interface Moments {
  /** Just before the API server is asked to make the pod. */
  readonly requested: number;
  /** The scheduler has recorded that the pod has its node. */
  readonly scheduled: number;
  /** containerd has started the sandbox: network and pause process are there. */
  readonly sandboxStarted: number;
  /** containerd has a record of the container: its image is unpacked. */
  readonly containerCreated: number;
  /** containerd has started the container's task. */
  readonly started: number;
  /** The worker's first line in the log: it is connected with the broker. */
  readonly connected: number;
  /** The broker has stored the first verdict. */
  readonly verdict: number;
}

/** What each part of a start is, for whoever reads its name in a result. They add up to the whole. */
export const startParts = [
  ['sandboxMs', 'scheduled', 'sandboxStarted'],
  ['containerMs', 'sandboxStarted', 'containerCreated'],
  ['taskMs', 'containerCreated', 'started'],
  ['connectedMs', 'started', 'connected'],
  ['verdictMs', 'connected', 'verdict'],
] as const satisfies readonly (readonly [string, keyof Moments, keyof Moments])[];

/** From the scheduler's decision to the first verdict. */
export const startMs = ({ scheduled, verdict }: Moments): number => verdict - scheduled;

/** The parts of one start in milliseconds, and before them, outside the sum, what API server and scheduler took. */
export function partsOf(moments: Moments): Record<string, number> {
  return {
    schedulingMs: moments.scheduled - moments.requested,
    ...Object.fromEntries(startParts.map(([name, from, to]) => [name, moments[to] - moments[from]])),
  };
}
