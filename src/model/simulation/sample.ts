/** The state at one moment; what curves are drawn from. */
export interface Sample {
  readonly tS: number;
  /** Replicas wanted: `spec.replicas`. */
  readonly replicas: number;
  /** Pods that are not terminating, and those of them that are ready. */
  readonly pods: number;
  readonly ready: number;
  /** Never delivered, in flight, and the sum that KEDA sees when it can look. */
  readonly pending: number;
  readonly ackPending: number;
  readonly lag: number;
  readonly accepted: number;
  readonly done: number;
  readonly dead: number;
  /** Age of the oldest unfinished mail in seconds; 0 when there is none. */
  readonly oldestAgeS: number;
  readonly kedaActive: boolean;
  readonly kedaReady: boolean;
}
