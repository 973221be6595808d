import type { SystemState } from '../../core/system/state.ts';
import { readWiring } from '../read-wiring.ts';
import { brokerIsHealthy, connectedNames, gatewayIsHealthy } from './health.ts';
import { lockHolder } from './lock.ts';
import { type Counts, Operator } from './operator.ts';
import { isRunning, type ProcessIdentity } from './process-identity.ts';
import { type ProcessRecord, readProcesses } from './process-record.ts';
import { readState } from './state-file.ts';
import { stateFolder } from './state-folder.ts';

export interface ProcessStatus {
  readonly name: string;
  readonly pid: number;
  /** It runs, and answers as its kind does: health page, or a connection to the broker. */
  readonly health: 'up' | 'silent' | 'gone';
  readonly restarts: number;
  readonly upSeconds: number;
}

/** What `mailroom system status --json` prints: no password in it. */
export interface SystemStatus {
  readonly system: 'up' | 'partly' | 'down';
  /** The process that starts again what dies; missing when nobody does. */
  readonly supervisor?: { readonly pid: number };
  readonly host?: SystemState['host'];
  readonly startedAt?: string;
  readonly ports?: SystemState['ports'];
  readonly versions?: Readonly<Record<string, string>>;
  /** Only when the system runs in a cluster and this machine is connected with it. */
  readonly cluster?: SystemState['cluster'];
  readonly processes: readonly ProcessStatus[];
  /** Missing when the broker does not answer. */
  readonly counts?: Counts;
  /** Folder of state, logs and store. */
  readonly folder: string;
}

/** Looks at processes, health pages and streams of the system in the state folder. */
export async function systemStatus(env: NodeJS.ProcessEnv): Promise<SystemStatus> {
  const folder = stateFolder(env);
  const [record, state, holder] = [
    await readProcesses(folder.processes),
    await readState(env),
    await lockHolder(folder.lock),
  ];
  const processes = record === undefined ? [] : await statusOf(record, state);
  const counts = state === undefined ? undefined : await countsOf(state).catch(() => undefined);
  const well = state !== undefined && holder !== undefined && counts !== undefined;
  const anyRuns = holder !== undefined || processes.some(({ health }) => health !== 'gone');
  const allUp = well && processes.length > 0 && processes.every(({ health }) => health === 'up');
  return {
    system: allUp ? 'up' : anyRuns ? 'partly' : 'down',
    ...(holder && { supervisor: { pid: holder.pid } }),
    ...(state && anyRuns && { host: state.host, startedAt: state.startedAt, ports: state.ports }),
    ...(state && anyRuns && { versions: state.versions }),
    ...(state?.cluster && anyRuns && { cluster: state.cluster }),
    processes,
    ...(counts && { counts }),
    folder: folder.path,
  };
}

async function statusOf({ children }: ProcessRecord, state: SystemState | undefined): Promise<ProcessStatus[]> {
  const [broker, gateway, names] = await Promise.all([
    state ? brokerIsHealthy(state.ports.monitor).catch(no) : false,
    state ? gatewayIsHealthy(state.ports.http).catch(no) : false,
    state ? connectedNames(state.ports.monitor).catch(() => new Set<string>()) : new Set<string>(),
  ]);
  const answers = (name: string) => (name === 'broker' ? broker : name === 'gateway' ? gateway : names.has(name));
  return children.map((child) => ({
    name: child.name,
    pid: child.pid,
    health: runs(child) ? (answers(child.name) ? 'up' : 'silent') : 'gone',
    restarts: child.restarts,
    upSeconds: runs(child) ? Math.round((Date.now() - Date.parse(child.since)) / 1000) : 0,
  }));
}

const no = () => false;
const runs = ({ pid, startedAt }: ProcessIdentity) => isRunning({ pid, startedAt });

async function countsOf(state: SystemState): Promise<Counts> {
  await using operator = await Operator.connect(
    state.ports.nats,
    state.passwords['operator'] ?? '',
    await readWiring(),
  );
  return await operator.counts();
}
