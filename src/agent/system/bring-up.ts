import { mkdir, rm } from 'node:fs/promises';
import { findProgram } from '../programs/find-program.ts';
import { natsServer } from '../programs/known-programs.ts';
import { readWiring } from '../read-wiring.ts';
import { endLeftovers } from './end-leftovers.ts';
import { chooseHost, type HostChoice } from './hosts/choose-host.ts';
import { drillsFrom } from './part-environment.ts';
import { choosePorts } from './ports.ts';
import { readProcesses } from './process-record.ts';
import type { StateFolder } from './state-folder.ts';
import { System } from './system.ts';

export interface UpOptions {
  readonly workers: number;
  readonly host: HostChoice;
  readonly ports: 'preferred' | 'any';
  /** Folder of an offline bundle. */
  readonly pack?: string | undefined;
}

/**
 * Makes a system ready to start: ends what an earlier one left behind, finds the programs, prepares the components,
 * chooses ports. The caller holds the folder's lock.
 */
export async function prepareSystem(
  { host: choice, ports: wanted, pack }: UpOptions,
  folder: StateFolder,
  env: NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<System> {
  await mkdir(folder.logs, { recursive: true, mode: 0o700 });
  await recover(folder, report);
  const wiring = await readWiring();
  const broker = await findProgram(natsServer, { env, pack, fetch: true, report });
  if (broker === undefined) throw new Error('expected nats-server to be fetched or a reason why not, found neither');
  report(`nats-server ${broker.version} (${broker.from})`);
  const host = await chooseHost(choice, { env, pack, report });
  report(`worker and gateway run under ${host.name} ${host.versions[host.name] ?? ''}`.trimEnd());
  const ports = await choosePorts(wanted, wiring);
  return new System({ folder, wiring, broker, host, parts: { ports, drills: drillsFrom(env) } }, report);
}

/** Ends the processes of a system that was killed, and forgets it. Its store stays. */
export async function recover(folder: StateFolder, report: (line: string) => void): Promise<void> {
  const left = await readProcesses(folder.processes).catch((error: unknown) => {
    report(`${folder.processes} cannot be read (${String(error)}); processes of an earlier system may still run`);
    return undefined;
  });
  const ended = left === undefined ? [] : await endLeftovers(left);
  if (ended.length > 0) report(`ended what an earlier system left: ${ended.join(', ')}`);
  await rm(folder.processes, { force: true });
  await rm(folder.state, { force: true });
}
