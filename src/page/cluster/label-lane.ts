/** A label that wants to stand over a point of the time axis; pixels. */
export interface LaneLabel {
  readonly atX: number;
  readonly width: number;
  /** The higher wins where two would touch. */
  readonly weight: number;
}

/**
 * Places labels in one lane so that none touches another or leaves the lane: gives the left edge of each, or null for
 * one that has no room. What a label says stands in the list of decisions too, so a dropped one loses nothing.
 */
export function placeLabels(labels: readonly LaneLabel[], laneWidth: number, gap: number): (number | null)[] {
  const places: (number | null)[] = labels.map(() => null);
  const order = labels.map((_, index) => index).toSorted((a, b) => weightOf(labels[b]) - weightOf(labels[a]) || a - b);
  const taken: { from: number; to: number }[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label === undefined || label.width > laneWidth) continue;
    const from = Math.min(Math.max(0, label.atX - label.width / 2), laneWidth - label.width);
    const to = from + label.width;
    if (taken.some((other) => from < other.to + gap && to > other.from - gap)) continue;
    taken.push({ from, to });
    places[index] = from;
  }
  return places;
}

function weightOf(label: LaneLabel | undefined): number {
  return label?.weight ?? 0;
}
