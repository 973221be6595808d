/** A wish of the formula, kept for the stabilisation window. */
export interface Recommendation {
  readonly tS: number;
  readonly replicas: number;
}

/** A change that was made, kept for the rate policies. `change` is always positive. */
export interface ScaleEvent {
  readonly tS: number;
  readonly change: number;
}

/** What the controller remembers between two syncs. */
export interface HpaHistory {
  readonly recommendations: Recommendation[];
  readonly scaleUps: ScaleEvent[];
  readonly scaleDowns: ScaleEvent[];
}

export function emptyHistory(): HpaHistory {
  return { recommendations: [], scaleUps: [], scaleDowns: [] };
}

/** Drops what is older than `keepS`: the controller overwrites such entries, which has the same effect. */
export function forget(entries: { readonly tS: number }[], nowS: number, keepS: number): void {
  let old = 0;
  while (old < entries.length && (entries[old]?.tS ?? nowS) < nowS - keepS) old += 1;
  if (old > 0) entries.splice(0, old);
}
