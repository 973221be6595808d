import type { PodStart } from './start.ts';

export type PodPhase = 'starting' | 'working' | 'terminating' | 'gone';

/** One pod of the Deployment. Times are simulated seconds; null is "not yet". */
export interface Pod {
  readonly id: number;
  readonly createdS: number;
  readonly start: PodStart;
  phase: PodPhase;
  ready: boolean;
  terminatingS: number | null;
  goneS: number | null;
  /** Mails pulled and not begun, in order. */
  readonly buffer: number[];
  /** Mails being worked on now. */
  busy: number;
  /** Mails that the open pull request may still bring. */
  demand: number;
  done: number;
}

export function createPod(id: number, createdS: number, start: PodStart): Pod {
  return {
    id,
    createdS,
    start,
    phase: 'starting',
    ready: false,
    terminatingS: null,
    goneS: null,
    buffer: [],
    busy: 0,
    demand: 0,
    done: 0,
  };
}

/**
 * Which pods a ReplicaSet ends first: not ready before ready, then the younger before the older.
 * Source: kubernetes pkg/controller/controller_utils.go `ActivePodsWithRanks` (age is compared on a logarithmic scale
 * with chance in it; here the youngest goes).
 */
export function endFirst(a: Pod, b: Pod): number {
  if (a.ready !== b.ready) return a.ready ? 1 : -1;
  return b.createdS - a.createdS || b.id - a.id;
}
