import { podStartProfiles } from '../../core/scaling/pod-start.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { simulate, type Run } from '../../model/simulate.ts';
import { create } from '../dom/create.ts';
import { firstLineMs, profileNames, profiles } from './start-profiles.ts';

const heads = [
  'Start of a pod',
  'Request to first line',
  'First mail done',
  '95 of 100 mails done within',
  'Average pods',
];

/** The same run with each measured way to start a pod. */
export function startComparison(settings: ScalingSettings): HTMLTableElement {
  const rows = profiles.map((profile) => {
    const podStart = podStartProfiles[profile];
    const run = simulate({ ...settings, podStart }, { sampleEveryS: 0.1 });
    return create(
      'tr',
      {},
      create('th', { scope: 'row' }, profileNames[profile]),
      ...[
        `${firstLineMs(podStart)} ms`,
        firstDone(run),
        run.totals.ageS === null ? 'no mail' : `${run.totals.ageS.p95.toFixed(1)} s`,
        run.totals.averagePods.toFixed(2),
      ].map((text) => create('td', { class: 'mr-number' }, text)),
    );
  });
  return create(
    'table',
    { class: 'mr-table' },
    create('caption', {}, 'Your settings, run three times; only the start of a pod differs.'),
    create(
      'thead',
      {},
      create(
        'tr',
        {},
        ...heads.map((text, index) => create('th', { scope: 'col', class: index > 0 && 'mr-number' }, text)),
      ),
    ),
    create('tbody', {}, ...rows),
  );
}

function firstDone({ samples }: Run): string {
  const first = samples.find(({ done }) => done > 0);
  return first === undefined ? 'none' : `${first.tS.toFixed(1)} s`;
}
