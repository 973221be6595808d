/** What the ScaledObject says about a workload without mail: KEDA allows 0 or nothing. */
export const idleModes = {
  none: 'as many as the fewest',
  zero: '0, below the fewest (idleReplicaCount)',
} as const;

export function idleModeOf(idleReplicaCount: 0 | null): keyof typeof idleModes {
  return idleReplicaCount === null ? 'none' : 'zero';
}
