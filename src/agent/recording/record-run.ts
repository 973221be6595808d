import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { flightOf } from '../../core/scaling/flight.ts';
import type { LineFields } from '../../core/scaling/recording.ts';
import type { RecordingHeader } from '../../core/scaling/recording-header.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { brokerPasswords, namespace } from '../cluster/broker-passwords.ts';
import type { ChosenCluster } from '../cluster/choose-cluster.ts';
import { ClusterApi } from '../cluster/cluster-api.ts';
import { ServiceForward } from '../cluster/service-forward.ts';
import type { Account, Reckoning } from '../load/account.ts';
import { until } from '../system/until.ts';
import { beside } from './beside.ts';
import { describeCluster } from './describe-cluster.ts';
import { FirstMails } from './first-mails.ts';
import { followBroker } from './follow-broker.ts';
import { followKeda } from './follow-keda.ts';
import { RecordingFile } from './recording-file.ts';
import { RunState } from './run-state.ts';
import { type Burst, sendBurst } from './send-burst.ts';
import { waitForRest } from './wait-for-rest.ts';
import { watchCluster } from './watch-cluster.ts';

/** Recorded before mails are sent, so that a poll of KEDA is seen with nothing to do. */
const leadMs = 7000;
/** Recorded after everything is back at rest. */
const tailMs = 5000;
/** Of a larger burst only the first are told one by one. */
const mostArrivals = 10_000;
const lookEveryMs = 250;
const brokerMs = 60_000;
const varzSchema = z.object({ version: z.string() });

export interface RecordRunOptions {
  readonly cluster: ChosenCluster;
  readonly wiring: Wiring;
  readonly file: string;
  /** "idle": until the workers went up and are at zero again. Else seconds. */
  readonly until: 'idle' | number;
  /** The end in any case, in seconds; mails that are under way then get some seconds more for their answers. */
  readonly mostS: number;
  readonly burst?: Burst | undefined;
  readonly what: (header: Omit<RecordingHeader, 'what' | 'load' | 'recordedAt'>) => string;
  /** Ends the recording early; the file is complete all the same. */
  readonly stop: AbortSignal;
  readonly report: (line: string) => void;
}

export interface RecordedRun {
  readonly lines: number;
  readonly bytes: number;
  readonly peak: number;
  readonly reckoning: Reckoning | undefined;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Records how the system of a cluster scales. Throws when nothing could be recorded; then there is no file. */
export async function recordRun(options: RecordRunOptions): Promise<RecordedRun> {
  const { cluster, wiring, report, burst } = options;
  const api = new ClusterApi(cluster.config);
  const passwords = await brokerPasswords(api, cluster.context, wiring);
  const forwards: ServiceForward[] = [];
  const forward = async (service: string, port: number) => {
    const one = await ServiceForward.listen(api, { namespace, service, port }, 0, report);
    forwards.push(one);
    return one.port;
  };
  try {
    const monitor = await forward('nats', wiring.ports.monitor);
    const ports = {
      nats: await forward('nats', wiring.ports.nats),
      smtp: await forward('gateway', wiring.ports.smtp),
      http: await forward('gateway', wiring.ports.http),
    };
    const { version } = await until('a broker that answers through the cluster', brokerMs, async () => {
      const answer = await fetch(`http://127.0.0.1:${monitor}/varz`, { signal: AbortSignal.timeout(5000) });
      return varzSchema.parse(await answer.json());
    });
    const header = await describeCluster(api, version);
    if (burst !== undefined) await waitForRest(api, monitor, wiring, options);
    const recording = await RecordingFile.create(options.file, {
      ...header,
      recordedAt: new Date().toISOString(),
      what: options.what(header),
      ...(burst && { load: { messages: burst.count, seed: burst.seed, to: burst.to } }),
    });
    return await new Recorder(api, recording, options).run(monitor, ports, passwords['operator'] ?? '');
  } finally {
    await Promise.all(forwards.map((one) => one.close()));
  }
}

/** One run, from the first look to the end of the file. */
class Recorder {
  readonly #api: ClusterApi;
  readonly #recording: RecordingFile;
  readonly #options: RecordRunOptions;
  readonly #state = new RunState();
  readonly #ended = new AbortController();
  readonly #firstMails: FirstMails;
  #account: Account | undefined;
  #reckoning: Reckoning | undefined;

  constructor(api: ClusterApi, recording: RecordingFile, options: RecordRunOptions) {
    this.#api = api;
    this.#recording = recording;
    this.#options = options;
    this.#firstMails = new FirstMails(api, this.#ended.signal);
  }

  async run(monitor: number, ports: Record<'nats' | 'smtp' | 'http', number>, password: string): Promise<RecordedRun> {
    const { burst, wiring, report, stop } = this.#options;
    const began = performance.now();
    const watches = await watchCluster(this.#api, (fields) => this.#say(fields));
    const following = [
      followBroker(monitor, wiring, (fields) => this.#say(fields), this.#ended.signal),
      followKeda(this.#api, (fields) => this.#say(fields), this.#ended.signal),
    ];
    try {
      if (burst === undefined) {
        this.#mark('recording begins', Date.now(), true);
        await this.#untilOver(began);
      } else {
        await pause(leadMs, undefined, { signal: stop }).catch(() => undefined);
        const send = (over: AbortSignal) => this.#send(burst, ports, password, AbortSignal.any([stop, over]));
        if (!stop.aborted) await beside(send, () => this.#untilOver(began));
      }
    } finally {
      const { peak, spec } = this.#state;
      this.#mark(`end: at most ${peak} workers, ${spec} at the end`);
      this.#ended.abort();
      await Promise.all(following);
      await watches.end();
      this.#sayFlights();
    }
    const { lines, bytes } = await this.#recording.finish();
    report(`wrote ${lines} lines, ${bytes} bytes, to ${this.#options.file}`);
    return { lines, bytes, peak: this.#state.peak, reckoning: this.#reckoning };
  }

  #say(fields: LineFields, atMs?: number): void {
    this.#recording.say(fields, atMs);
    this.#state.hear(fields);
    this.#firstMails.hear(fields);
  }

  #mark(what: string, atMs = Date.now(), isZero = false, messages?: number): void {
    this.#say({ kind: 'mark', what, ...(messages !== undefined && { messages }) }, atMs);
    if (isZero) this.#recording.setZero(atMs);
  }

  async #send(
    burst: Burst,
    ports: Record<'nats' | 'smtp' | 'http', number>,
    password: string,
    stop: AbortSignal,
  ): Promise<void> {
    const { wiring, mostS, report } = this.#options;
    this.#mark('publishing begins', Date.now(), false, burst.count);
    try {
      const { reckoning, account } = await sendBurst(burst, {
        ports,
        password,
        wiring,
        waitMs: mostS * 1000,
        stop,
        published: (takenMs) => {
          this.#mark('all messages published', takenMs.at(-1), true, takenMs.length);
          const at = takenMs.slice(0, mostArrivals).map((ms) => this.#recording.secondsAt(ms));
          this.#say({ kind: 'arrivals', at });
          report(`published ${burst.count} mails`);
        },
        report: ({ progress }) =>
          report(`accepted ${progress.accepted}, judged ${progress.settled}; ${this.#state.text}`),
      });
      [this.#reckoning, this.#account] = [reckoning, account];
      const { sent, ids, acceptedIds: accepted, triaged, dead, waiting, lost, doubled } = reckoning;
      this.#say({ kind: 'account', sent, ids, accepted, triaged, dead, waiting, lost, doubled });
    } catch (error) {
      this.#say({ kind: 'note', text: `sending: ${messageOf(error)}` });
      report(`sending failed: ${messageOf(error)}`);
    }
    this.#state.sent = true;
  }

  /** Idle: somebody worked, the mails are settled, and all has been at rest for a while. */
  async #untilOver(began: number): Promise<void> {
    const { until: wanted, mostS, stop, burst } = this.#options;
    const endMs = began + Math.min(mostS, wanted === 'idle' ? mostS : wanted) * 1000;
    let restedMs: number | undefined;
    while (!stop.aborted && !this.#recording.isFull && performance.now() < endMs) {
      const isOver = wanted === 'idle' && this.#state.isBackAtRest && (burst === undefined || this.#state.sent);
      restedMs = isOver ? (restedMs ?? performance.now()) : undefined;
      if (restedMs !== undefined && performance.now() - restedMs >= tailMs) return;
      await pause(lookEveryMs);
    }
    if (performance.now() >= endMs && wanted === 'idle') {
      this.#say({ kind: 'note', text: `not idle after ${mostS} s: ${this.#state.text}` });
    }
  }

  #sayFlights(): void {
    const lines = this.#recording.said;
    for (const [pod, judged] of this.#firstMails.found) {
      const atMs = this.#account?.acceptedAtMs(judged.mail);
      const by = this.#options.burst?.to === 'broker' ? 'broker' : 'gateway';
      const flight = flightOf(lines, pod, judged, atMs === undefined ? undefined : { by, atMs });
      if (flight === undefined) continue;
      const steps = flight.steps.map(({ step, by, atMs }) => ({ step, by, s: this.#recording.secondsAt(atMs) }));
      this.#say({ kind: 'flight', mail: flight.mail, pod, steps });
    }
  }
}
