/** What a pod of a recording needed, in seconds from its creation. */
export interface MeasuredStart {
  readonly workS: number;
  readonly readyS: number;
}

/** What happened to a mail; a picture can move an envelope by it. */
export interface MailEvent {
  readonly tS: number;
  readonly kind: 'arrived' | 'delivered' | 'begun' | 'done' | 'failed' | 'due-again' | 'dead' | 'lost' | 'refused';
  /** Number of the mail in order of arrival; -1 for a refused one. */
  readonly mail: number;
  /** The pod that has it; null when none does. */
  readonly pod: number | null;
}

export interface SimulationOptions {
  /** Distance of samples in seconds; 1 when not given. */
  readonly sampleEveryS?: number;
  /** Replicas wanted at second 0, their pods just created; the idle or minimum count when not given. */
  readonly startReplicas?: number;
  /** Called for every step of every mail, not while rewinding. */
  readonly onMail?: (event: MailEvent) => void;
  /** Mails at these seconds in place of the settings' arrivals. */
  readonly arrivalsAtS?: readonly number[];
  /** Start times of the first, second … pod in place of drawn ones; the last one repeats. */
  readonly podStarts?: readonly MeasuredStart[];
}
