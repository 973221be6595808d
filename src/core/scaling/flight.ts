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

/** Reasons of events that ask for more pods. */
const asked: Readonly<Record<string, readonly [step: string, by: string]>> = {
  KEDAScaleTargetActivated: ['woken', 'KEDA'],
  SuccessfulRescale: ['scaled up', 'HPA'],
};

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
  const seen = lines.filter((line): line is TimedLine & { fields: LineFields<LineOf<'pod'>> } => {
    return line.fields.kind === 'pod' && line.fields.name === pod;
  });
  const madeMs = seen[0]?.atMs;
  if (madeMs === undefined) return undefined;
  const steps: Step[] = [{ step: 'pod made', by: 'Deployment', atMs: madeMs }];
  if (taken !== undefined) steps.push({ step: 'accepted', ...taken });
  let asking: Step | undefined;
  for (const { atMs, fields } of lines) {
    if (fields.kind !== 'event') continue;
    const [step, by] = asked[fields.reason] ?? [];
    // Events reach a watch a little after what they tell of.
    if (step !== undefined && by !== undefined && atMs < madeMs + 500) asking = { step, by, atMs };
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
