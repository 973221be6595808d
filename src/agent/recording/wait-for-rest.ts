import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { lookOf } from '../../core/scaling/broker-lag.ts';
import { deploymentFields } from '../../core/scaling/watched-objects.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { namespace } from '../cluster/broker-passwords.ts';
import type { ClusterApi } from '../cluster/cluster-api.ts';
import { queueNames, queuePage } from './follow-broker.ts';
import { worker } from './watch-cluster.ts';

const restMs = 300_000;
const lookEveryMs = 500;
/** A wait that is longer than this is told of. */
const tellAfterMs = 3000;
const answerMs = 5000;

/**
 * Waits until no worker is there and no mail waits: a burst shows 0 to N to 0 only when it begins with 0. Throws with
 * what is there when it takes longer than five minutes; returns early when stopped.
 */
export async function waitForRest(
  api: ClusterApi,
  monitorPort: number,
  wiring: Wiring,
  { stop, report }: { readonly stop: AbortSignal; readonly report: (line: string) => void },
): Promise<void> {
  const beganMs = performance.now();
  let told = false;
  while (!stop.aborted) {
    const found = await restless(api, monitorPort, wiring).catch((error: unknown) => String(error));
    const waitedMs = performance.now() - beganMs;
    if (found === undefined) return;
    if (waitedMs > restMs) {
      throw new Error(
        `expected no worker and no mail within ${restMs / 1000} s before sending, found: ${found}. ` +
          'Let the workers finish, or record without --send.',
      );
    }
    if (!told && waitedMs > tellAfterMs) report(`waiting for rest before sending: ${found}`);
    told ||= waitedMs > tellAfterMs;
    await pause(lookEveryMs, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** What is not at rest; undefined when all is. */
async function restless(api: ClusterApi, monitorPort: number, wiring: Wiring): Promise<string | undefined> {
  const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${worker}`;
  const { spec, status } = deploymentFields(await api.read(path, z.unknown()));
  const answer = await fetch(queuePage(monitorPort), { signal: AbortSignal.timeout(answerMs) });
  const look = lookOf(await answer.json(), queueNames(wiring));
  if (look === undefined) return 'a broker without the queue of mails; cluster-scripts/deploy.sh makes it';
  const mails = look.pending + look.ackPending;
  return spec === 0 && status === 0 && mails === 0 ? undefined : `${status} workers, ${spec} wanted, ${mails} mails`;
}
