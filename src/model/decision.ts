/** Which rule spoke. A user interface can group and colour by it. */
export type DecisionRule =
  | 'keda-activate'
  | 'keda-active'
  | 'keda-inactive'
  | 'keda-cooldown'
  | 'keda-to-zero'
  | 'keda-to-minimum'
  | 'keda-error'
  | 'keda-paused'
  | 'keda-held'
  | 'hpa-scale-out'
  | 'hpa-scale-in'
  | 'hpa-keep'
  | 'hpa-out-of-bounds'
  | 'hpa-disabled'
  | 'hpa-no-metric'
  | 'hpa-absent';

/** One look at the world by KEDA or by the HPA, with the sum that led from the numbers to the answer. */
export interface Decision {
  /** Simulated seconds. */
  readonly tS: number;
  readonly by: 'keda' | 'hpa';
  readonly rule: DecisionRule;
  /** Replicas wanted before and after. */
  readonly from: number;
  readonly to: number;
  /** The sum in words and numbers, step by step, for a reader. */
  readonly sum: readonly string[];
  /** The numbers that went in. */
  readonly inputs: Readonly<Record<string, number | boolean | string | null>>;
  /** Where the rule is written: file of KEDA or Kubernetes, or page of the documentation. */
  readonly source: string;
}

/** A number for a sum: at most three decimals, no trailing zeros. */
export function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
