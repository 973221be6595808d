/**
 * In which row above a drawing the number of each mark stands, 0 being the nearest: the first row in which it is at
 * least `apart` from its neighbour. Marks are in ascending order, in the drawing's units.
 */
export function markRows(marks: readonly number[], apart: number): number[] {
  const lastOfRow: number[] = [];
  return marks.map((at) => {
    const free = lastOfRow.findIndex((last) => at - last >= apart);
    const row = free === -1 ? lastOfRow.length : free;
    lastOfRow[row] = at;
    return row;
  });
}
