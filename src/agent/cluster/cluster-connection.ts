import { rm } from 'node:fs/promises';
import { z } from 'zod';
import type { SystemState } from '../../core/system/state.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { brokerIsHealthy, gatewayIsHealthy } from '../system/health.ts';
import { Operator } from '../system/operator.ts';
import { choosePorts, type Ports } from '../system/ports.ts';
import { startOf } from '../system/process-identity.ts';
import { writeProcesses } from '../system/process-record.ts';
import { writeState } from '../system/state-file.ts';
import type { StateFolder } from '../system/state-folder.ts';
import { EndedEarly, until } from '../system/until.ts';
import { brokerPasswords, namespace } from './broker-passwords.ts';
import type { ChosenCluster } from './choose-cluster.ts';
import { ClusterApi } from './cluster-api.ts';
import { componentDigests } from './component-digests.ts';
import { ServiceForward } from './service-forward.ts';
import { readyWorkers } from './ready-workers.ts';

const brokerMs = 60_000;
const lookEveryMs = 2000;
const varzSchema = z.object({ version: z.string() });
const versionSchema = z.object({ gitVersion: z.string() });

/** Which port of which Service each port of the system is. */
const services: Readonly<Record<keyof Ports, 'nats' | 'gateway'>> = {
  nats: 'nats',
  monitor: 'nats',
  websocket: 'nats',
  smtp: 'gateway',
  http: 'gateway',
};
const keys = ['nats', 'monitor', 'websocket', 'smtp', 'http'] as const;

/** The way from this machine to a system in a cluster: forwarded ports, and the files by which others find them. */
export class ClusterConnection {
  readonly #cluster: ChosenCluster;
  readonly #folder: StateFolder;
  readonly #report: (line: string) => void;
  readonly #startedAt = new Date();
  #forwards: ServiceForward[] = [];
  #state: SystemState | undefined;
  #ended = false;
  #written: Promise<void> = Promise.resolve();
  #looking: NodeJS.Timeout | undefined;

  constructor(cluster: ChosenCluster, folder: StateFolder, report: (line: string) => void) {
    this.#cluster = cluster;
    this.#folder = folder;
    this.#report = report;
  }

  /** Reads the passwords, forwards the ports and waits for the broker. A gateway that is not there yet may come later. */
  async start(wanted: 'preferred' | 'any', wiring: Wiring): Promise<SystemState> {
    const api = new ClusterApi(this.#cluster.config);
    const { context, kubeconfig } = this.#cluster;
    this.#report(`asking the cluster ${context}`);
    const passwords = await brokerPasswords(api, context, wiring);
    const ports = await this.#forward(api, wanted, wiring);
    const varz = await until('a broker that answers through the cluster', brokerMs, async () => {
      if (this.#ended) throw new EndedEarly('expected to be left alone until connected, found a request to end');
      if (!(await brokerIsHealthy(ports.monitor))) return undefined;
      const answer = await fetch(`http://127.0.0.1:${ports.monitor}/varz`, { signal: AbortSignal.timeout(5000) });
      return varzSchema.parse(await answer.json());
    });
    this.#report(`the broker answers, nats-server ${varz.version}`);
    await this.#lookAtStreams(ports, passwords, wiring);
    if (!(await gatewayIsHealthy(ports.http).catch(() => false))) {
      this.#report('no gateway answers yet; cluster-scripts/deploy.sh makes it, and this will then lead to it');
    }
    const { gitVersion } = await api.read('/version', versionSchema);
    const self = { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
    const state: SystemState = {
      version: 1,
      host: 'kubernetes',
      ports,
      passwords,
      broker: self,
      gateway: self,
      workers: [],
      cluster: { kubeconfig, context, namespace, workers: await readyWorkers(api) },
      versions: { kubernetes: gitVersion, 'nats-server': varz.version, ...(await componentDigests(api)) },
      startedAt: this.#startedAt.toISOString(),
    };
    const since = this.#startedAt.toISOString();
    const children = ['broker', 'gateway'].map((name) => ({ name, ...self, restarts: 0, since }));
    if (this.#ended) return state;
    await writeProcesses(this.#folder.processes, { version: 1, supervisor: self, children });
    await this.#write(state);
    if (!this.#ended) this.#looking = setInterval(() => void this.#lookAtWorkers(api), lookEveryMs);
    return state;
  }

  /** Ends the connection, not the system. */
  async end(): Promise<void> {
    this.#ended = true;
    clearInterval(this.#looking);
    await this.#written;
    await rm(this.#folder.state, { force: true });
    await Promise.all(this.#forwards.map((forward) => forward.close()));
    await rm(this.#folder.processes, { force: true });
  }

  async #forward(api: ClusterApi, wanted: 'preferred' | 'any', wiring: Wiring): Promise<Ports> {
    // Says of all taken ports who holds them.
    const ports = wanted === 'preferred' ? await choosePorts(wanted, wiring) : { ...wiring.ports };
    for (const key of keys) {
      const to = { namespace, service: services[key], port: wiring.ports[key] };
      const forward = await ServiceForward.listen(api, to, wanted === 'preferred' ? ports[key] : 0, this.#report);
      this.#forwards.push(forward);
      ports[key] = forward.port;
    }
    return ports;
  }

  /** Proves the password, and says when the streams are missing. */
  async #lookAtStreams(ports: Ports, passwords: Readonly<Record<string, string>>, wiring: Wiring): Promise<void> {
    await using operator = await Operator.connect(ports.nats, passwords['operator'] ?? '', wiring);
    await operator.counts().catch((error: unknown) => {
      this.#report(`the broker has not all streams yet (${String(error)}); cluster-scripts/deploy.sh makes them`);
    });
  }

  /** Keeps the number of workers in the state, which the board shows, as it is in the cluster. */
  async #lookAtWorkers(api: ClusterApi): Promise<void> {
    // An API server that does not answer is asked again.
    const workers = await readyWorkers(api).catch(() => undefined);
    const state = this.#state;
    if (state?.cluster === undefined || workers === undefined || workers === state.cluster.workers) return;
    await this.#write({ ...state, cluster: { ...state.cluster, workers } }).catch((error: unknown) => {
      this.#report(`could not write into ${this.#folder.path}: ${String(error)}`);
    });
  }

  /** Nothing is written once the end has begun, and the end waits for what is being written. */
  async #write(state: SystemState): Promise<void> {
    if (this.#ended) return;
    this.#state = state;
    const writing = writeState(this.#folder.state, state);
    this.#written = writing.catch(() => undefined);
    await writing;
  }
}
