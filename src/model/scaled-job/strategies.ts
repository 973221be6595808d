import { plain } from '../decision.ts';

export interface ScaledJobInput {
  readonly queueLength: number;
  /** Mails that one Job answers for. */
  readonly target: number;
  readonly maxReplicaCount: number;
  /** Jobs that are not finished. */
  readonly running: number;
  /** Of these, Jobs whose pod is not running yet. */
  readonly pending: number;
  readonly strategy:
    | { readonly name: 'default' | 'accurate' | 'eager' }
    | { readonly name: 'custom'; readonly queueLengthDeduction: number; readonly runningJobPercentage: number };
}

export interface ScaledJobResult {
  readonly jobsToCreate: number;
  readonly sum: readonly string[];
  /** Where the rule is written. */
  readonly source: string;
}

const scaledJobSource = 'keda pkg/scaling/executor/scale_jobs.go:455-495 and pkg/scaling/scaledjob/metrics.go';

function effective(input: ScaledJobInput, maxScale: number): { value: number; sum: string } {
  const { strategy, running, pending, maxReplicaCount: max } = input;
  switch (strategy.name) {
    case 'default':
      return { value: maxScale - running, sum: `${maxScale} - running ${running}` };
    case 'custom': {
      const { queueLengthDeduction: cut, runningJobPercentage: share } = strategy;
      // KEDA cuts the product off to a whole number before it takes it away.
      const value = Math.min(maxScale - cut - Math.trunc(running * share), max);
      return { value, sum: `min(${maxScale} - ${cut} - trunc(${running} × ${plain(share)}), ${max})` };
    }
    case 'accurate':
      return maxScale + running - pending > max
        ? {
            value: max - running,
            sum: `${maxScale} + ${running} - ${pending} > ${max}, so ${max} - running ${running}`,
          }
        : { value: maxScale - pending, sum: `${maxScale} - pending ${pending}` };
    case 'eager':
      return {
        value: Math.min(max - running - pending, maxScale),
        sum: `min(${max} - ${running} - ${pending}, ${maxScale})`,
      };
  }
}

/**
 * How many Jobs one poll of a ScaledJob creates. `accurate` is for queues that hide what is being worked on; the lag of
 * JetStream counts it, so `default` is the one to use there.
 * Source: scale_jobs.go `GetEffectiveMaxScale` and metrics.go (maxScale = min(ceil(queue / target), maxReplicaCount)).
 */
export function jobsToCreate(input: ScaledJobInput): ScaledJobResult {
  const { queueLength, target, maxReplicaCount: max } = input;
  const maxScale = Math.min(Math.ceil(queueLength / target), max);
  const scaleTo = input.strategy.name === 'eager' ? max : Math.ceil(queueLength);
  const limit = effective(input, maxScale);
  const jobs = Math.max(0, Math.min(scaleTo, limit.value));
  return {
    jobsToCreate: jobs,
    sum: [
      `maxScale = min(ceil(${plain(queueLength)} / ${plain(target)}), ${max}) = ${maxScale}`,
      `${input.strategy.name}: ${limit.sum} = ${plain(limit.value)}`,
      `jobs = max(0, min(${scaleTo}, ${plain(limit.value)})) = ${jobs}`,
    ],
    source: scaledJobSource,
  };
}
