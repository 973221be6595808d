import { measuredSchema, type Measured } from '../../core/measured.ts';

const columns = ['Level', 'Team', 'Issue', 'AllThree'] as const;

/** The figures that `npm run bench accuracy` has written, as rows of a table; undefined while there are none. */
export function committedAccuracy(files: Readonly<Record<string, unknown>>) {
  const [file] = Object.values(files);
  if (file === undefined) return undefined;
  const measured = measuredSchema.parse(file);
  const rows = [
    { name: 'Held out', figures: columns.map((column) => percent(measured, `heldOut${column}`)) },
    { name: 'Seen', figures: columns.map((column) => percent(measured, `seen${column}`)) },
  ];
  return { date: measured.date, mails: measured.notes['heldOutLevel']?.parts?.['mails'] ?? 0, rows };
}

function percent(measured: Measured, name: string): string {
  const share = measured[name];
  if (typeof share !== 'number')
    throw new Error(`expected a figure "${name}" in test/results/accuracy.json, found none`);
  return `${(100 * share).toFixed(1)} %`;
}
