import type { LineFields, LineOf } from './recording.ts';
import type { FirstJudged } from './worker-log.ts';

/** A line with the time at which it reached the recorder, in milliseconds since 1970. */
export interface TimedLine {
  readonly atMs: number;
  readonly fields: LineFields;
}

interface Step {
  readonly step: string;
  readonly by: string;
  readonly atMs: number;
}

/** Reasons of the pod's own events, in words, and whose work was done by then. */
const podEvents: Readonly<Record<string, readonly [step: string, by: string]>> = {
  Scheduled: ['scheduled', 'scheduler'],
  Pulled: ['image there', 'kubelet'],
  Created: ['container created', 'containerd'],
  Started: ['container started', 'shim'],
};

/** Who asks for a pod, and by an event of which reason: KEDA alone wakes a system without pods, the HPA adds to some. */
const fromZero = { reason: 'KEDAScaleTargetActivated', step: 'woken', by: 'KEDA' };
const fromSome = { reason: 'SuccessfulRescale', step: 'scaled up', by: 'HPA' };

type PodLine = TimedLine & { readonly fields: LineFields<LineOf<'pod'>> };

/** Whether any pod was there at that moment, and not on its way out. */
function anyPodAt(podLines: readonly PodLine[], momentMs: number): boolean {
  const there = new Set<string>();
  for (const { atMs, fields } of podLines) {
    if (atMs >= momentMs) break;
    if (fields.deleted || fields.terminating) there.delete(fields.name);
    else there.add(fields.name);
  }
  return there.size > 0;
}

/**
 * The way of the first mail that a pod judged: from the gateway's answer through everybody who had to do something for
 * that pod, to the verdict. Undefined when the pod was not seen to be made.
 *
 * @param taken when the sender heard that the mail is taken, and by whom, if it was one of ours
 */
export function flightOf(
  lines: readonly TimedLine[],
  pod: string,
  judged: FirstJudged,
  taken: { readonly by: 'gateway' | 'broker'; readonly atMs: number } | undefined,
): { readonly mail: string; readonly pod: string; readonly steps: readonly Step[] } | undefined {
  const podLines = lines.filter((line): line is PodLine => line.fields.kind === 'pod');
  const seen = podLines.filter(({ fields }) => fields.name === pod);
  const madeMs = seen[0]?.atMs;
  if (madeMs === undefined) return undefined;
  const steps: Step[] = [{ step: 'pod made', by: 'Deployment', atMs: madeMs }];
  if (taken !== undefined) steps.push({ step: 'accepted', ...taken });
  const asker = anyPodAt(podLines, madeMs) ? fromSome : fromZero;
  let asking: Step | undefined;
  for (const { atMs, fields } of lines) {
    if (fields.kind !== 'event') continue;
    // Events reach a watch a little after what they tell of.
    if (fields.reason === asker.reason && atMs < madeMs + 500) asking = { step: asker.step, by: asker.by, atMs };
    const own = fields.object === `Pod/${pod}` ? podEvents[fields.reason] : undefined;
    if (own !== undefined) steps.push({ step: own[0], by: own[1], atMs });
  }
  if (asking !== undefined) steps.push(asking);
  const ready = seen.find(({ fields }) => fields.ready);
  if (ready !== undefined) steps.push({ step: 'ready', by: 'kubelet', atMs: ready.atMs });
  steps.push(
    { step: 'connected', by: 'worker', atMs: judged.connectedMs },
    { step: 'delivered', by: 'broker', atMs: judged.deliveredMs },
    { step: 'verdict stored', by: 'worker', atMs: judged.judgedMs },
  );
  return { mail: judged.mail, pod, steps: steps.toSorted((a, b) => a.atMs - b.atMs) };
}
