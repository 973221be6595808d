import { heldAt, type RecordedCurves } from '../../core/scaling/recorded-curves.ts';
import type { Sample } from '../../model/simulation/sample.ts';
import { create } from '../dom/create.ts';
import { thin } from './thin.ts';
import { clockWords } from './time-words.ts';

const mostRows = 60;
const recordedHeads = ['Replicas recorded', 'Lag recorded'];
const heads = ['Time', 'Replicas wanted', 'Pods ready', 'Mails waiting', 'In flight', 'Oldest mail', 'Done'];

/** The numbers under the curves, for who cannot or will not read curves; with those of a recorded run if there is one. */
export function sampleTable(samples: readonly Sample[], recorded: RecordedCurves | null): HTMLTableElement {
  const rows = thin(samples, mostRows).map((sample) =>
    create(
      'tr',
      {},
      create('th', { scope: 'row', class: 'mr-number' }, clockWords(sample.tS)),
      ...[sample.replicas, sample.ready, sample.pending, sample.ackPending].map((value) => number(String(value))),
      number(`${Math.round(sample.oldestAgeS)} s`),
      number(String(sample.done)),
      ...recordedCells(recorded, sample.tS),
    ),
  );
  const few = rows.length < samples.length ? `${rows.length} of ${samples.length} samples` : `${rows.length} samples`;
  return create(
    'table',
    { class: 'mr-table' },
    create('caption', {}, `${few}; the lag that KEDA sees is waiting plus in flight.`),
    create(
      'thead',
      {},
      create(
        'tr',
        {},
        ...[...heads, ...(recorded === null ? [] : recordedHeads)].map((text) =>
          create('th', { scope: 'col', class: 'mr-number' }, text),
        ),
      ),
    ),
    create('tbody', {}, ...rows),
  );
}

function recordedCells(recorded: RecordedCurves | null, tS: number): HTMLTableCellElement[] {
  if (recorded === null) return [];
  return [recorded.replicas, recorded.lag].map((points) => number(String(heldAt(points, tS) ?? '–')));
}

function number(text: string): HTMLTableCellElement {
  return create('td', { class: 'mr-number' }, text);
}
