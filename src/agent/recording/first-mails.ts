import { setTimeout as pause } from 'node:timers/promises';
import type { LineFields } from '../../core/scaling/recording.ts';
import { firstJudged, type FirstJudged } from '../../core/scaling/worker-log.ts';
import { namespace } from '../cluster/broker-passwords.ts';
import type { ClusterApi } from '../cluster/cluster-api.ts';
import { worker } from './watch-cluster.ts';

/** Enough for the lines of the start and of the first mails. */
const logBytes = 8192;
const everyMs = 1000;
const mostTries = 30;
/** Pods whose first mail is looked for. */
const mostPods = 20;

/** Reads in each pod's log which mail it judged first: once the pod is ready, and before it goes. */
export class FirstMails {
  readonly #api: ClusterApi;
  readonly #end: AbortSignal;
  readonly #found = new Map<string, FirstJudged>();
  readonly #looking = new Map<string, Promise<void>>();

  constructor(api: ClusterApi, end: AbortSignal) {
    this.#api = api;
    this.#end = end;
  }

  /** Told every line; looks when a pod gets ready. */
  hear(fields: LineFields): void {
    if (fields.kind !== 'pod' || !fields.ready || fields.terminating) return;
    if (this.#looking.has(fields.name) || this.#looking.size >= mostPods) return;
    this.#looking.set(fields.name, this.#look(fields.name));
  }

  /** Pod to its first mail, of those that were found until now. */
  get found(): ReadonlyMap<string, FirstJudged> {
    return this.#found;
  }

  async #look(pod: string): Promise<void> {
    const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log?container=${worker}&limitBytes=${logBytes}`;
    for (let tries = 0; tries < mostTries && !this.#end.aborted; tries += 1) {
      // A pod that has gone has no log any more: then there is no flight to tell.
      const judged = await this.#api.text(path).then(firstJudged, () => undefined);
      if (judged !== undefined) {
        this.#found.set(pod, judged);
        return;
      }
      await pause(everyMs, undefined, { signal: this.#end }).catch(() => undefined);
    }
  }
}
