/** What the doctor may find, as its scripts say it. */
export interface DoctorFinding {
  readonly id: string;
  /** An error makes the exit code 1; what may be either depends on the machine. */
  readonly severity: string;
  /** What it expects, each way it may be said. */
  readonly expected: readonly string[];
}

const calls = /\bfinding ([a-z0-9-]+) (error|warning) "((?:[^"\\]|\\.)*)"/g;

/** Every call of `finding ID SEVERITY "expected" …` in a script, one row an id. */
export function doctorFindings(script: string): DoctorFinding[] {
  const rows = new Map<string, { severities: Set<string>; expected: Set<string> }>();
  for (const [, id = '', severity = '', expected = ''] of script.matchAll(calls)) {
    const row = rows.get(id) ?? { severities: new Set(), expected: new Set() };
    row.severities.add(severity);
    row.expected.add(withoutVariables(expected));
    rows.set(id, row);
  }
  return Array.from(rows, ([id, { severities, expected }]) => ({
    id,
    severity: [...severities].toSorted().join(' or '),
    expected: [...expected],
  }));
}

/** `$name` and `${name:-…}` are known only on the machine. */
function withoutVariables(text: string): string {
  return text.replace(/\$(\w+|\{[^}]*\})/g, '…').replace(/\\(.)/g, '$1');
}
