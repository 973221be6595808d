import type { LineOf, RecordingLine } from '../../core/scaling/recording.ts';

/** Something that happened in a recorded run, in seconds of the recording. */
export interface RunMoment {
  readonly atS: number;
  readonly who: string;
  readonly what: string;
  /** Whether it changed how many replicas are wanted. */
  readonly decision: boolean;
}

/** What a reader should see of a recorded run: who changed the number of replicas, and what came of it. */
export function runMoments(lines: readonly RecordingLine[]): RunMoment[] {
  const moments = [
    { atS: 0, who: 'Sender', what: 'the last mail is in the queue', decision: false },
    ...replicaChanges(lines),
    ...firstReady(lines),
    ...queueEmpty(lines),
    ...noLongerActive(lines),
    ...lastPodGone(lines),
    ...brokerAway(lines),
  ];
  return moments.toSorted((one, other) => one.atS - other.atS);
}

function ofKind<K extends RecordingLine['kind']>(lines: readonly RecordingLine[], kind: K): LineOf<K>[] {
  return lines.filter((line): line is LineOf<K> => line.kind === kind);
}

/** Only KEDA goes from zero and to zero; everything between is the HPA's. */
function replicaChanges(lines: readonly RecordingLine[]): RunMoment[] {
  let from = 0;
  return ofKind(lines, 'deployment').flatMap(({ s, spec }) => {
    if (spec === from) return [];
    const change = `${from} → ${spec}`;
    const byKeda = from === 0 || spec === 0;
    from = spec;
    const what = byKeda ? change : change + reasonAt(lines, s);
    return [{ atS: s, who: byKeda ? 'KEDA' : 'HPA', what, decision: true }];
  });
}

function reasonAt(lines: readonly RecordingLine[], atS: number): string {
  const rescale = ofKind(lines, 'event').find(
    ({ s, reason }) => reason === 'SuccessfulRescale' && Math.abs(s - atS) < 1,
  );
  const reason = /reason: (.+)$/.exec(rescale?.message ?? '')?.[1];
  if (reason === undefined) return '';
  return reason.endsWith('above target') ? ', “above target”' : `, “${reason}”`;
}

function firstReady(lines: readonly RecordingLine[]): RunMoment[] {
  const ready = ofKind(lines, 'deployment').find((one) => one.ready > 0);
  return ready === undefined
    ? []
    : [{ atS: ready.s, who: 'Kubernetes', what: 'the first pod is ready', decision: false }];
}

function queueEmpty(lines: readonly RecordingLine[]): RunMoment[] {
  const lags = ofKind(lines, 'lag');
  const full = lags.findIndex(({ lag }) => lag > 0);
  const empty = full === -1 ? undefined : lags.slice(full).find(({ lag }) => lag === 0);
  return empty === undefined ? [] : [{ atS: empty.s, who: 'Workers', what: 'the queue is empty', decision: false }];
}

function noLongerActive(lines: readonly RecordingLine[]): RunMoment[] {
  const looks = ofKind(lines, 'scaledobject');
  const active = looks.findIndex(({ conditions }) => conditions['Active'] === 'True');
  const idle =
    active === -1 ? undefined : looks.slice(active).find(({ conditions }) => conditions['Active'] === 'False');
  return idle === undefined ? [] : [{ atS: idle.s, who: 'KEDA', what: 'looks and finds no mail', decision: false }];
}

function lastPodGone(lines: readonly RecordingLine[]): RunMoment[] {
  const pods = ofKind(lines, 'pod');
  const names = new Set(pods.map(({ name }) => name));
  const gone = pods.filter(({ deleted }) => deleted);
  const last = gone.at(-1);
  if (last === undefined || new Set(gone.map(({ name }) => name)).size < names.size) return [];
  return [{ atS: last.s, who: 'Kubernetes', what: 'the last pod is gone', decision: false }];
}

function brokerAway(lines: readonly RecordingLine[]): RunMoment[] {
  const failed = ofKind(lines, 'note').find(({ text }) => text.startsWith('jsz'));
  return failed === undefined ? [] : [{ atS: failed.s, who: 'Broker', what: 'does not answer', decision: false }];
}
