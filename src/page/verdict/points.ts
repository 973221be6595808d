/** A sum with a real minus sign: a hyphen is read as a dash. */
export function points(sum: number): string {
  return sum < 0 ? `−${-sum}` : String(sum);
}

/** Points for or against. */
export function signed(weight: number): string {
  return weight < 0 ? points(weight) : `+${weight}`;
}
