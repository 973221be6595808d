import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { SystemState } from '../../core/system/state.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import type { FoundProgram } from '../programs/find-program.ts';
import { brokerConfig } from './broker-config.ts';
import { brokerIsHealthy, connectedNames, gatewayIsHealthy } from './health.ts';
import type { Host, HostedCommand } from './hosts/host.ts';
import { KeptProcess } from './kept-process.ts';
import { boundLogs } from './log-files.ts';
import { Operator } from './operator.ts';
import { writeOwnerFile } from './owner-file.ts';
import { partEnvironment, type Parts } from './part-environment.ts';
import { type ProcessIdentity, startOf } from './process-identity.ts';
import { writeProcesses } from './process-record.ts';
import { writeState } from './state-file.ts';
import type { StateFolder } from './state-folder.ts';
import { EndedEarly, until } from './until.ts';

const [startMs, setupMs] = [30_000, 60_000];
/** For a worker to finish what it holds, for the others to end. */
const [drainMs, graceMs] = [20_000, 5000];

/** A system of processes in the making, running or ending: broker, gateway and workers, each kept running. */
export class System {
  readonly #at: { folder: StateFolder; wiring: Wiring; broker: FoundProgram; host: Host; parts: Parts };
  readonly #report: (line: string) => void;
  readonly #startedAt = new Date();
  readonly #logs: { stop: () => void };
  #processes: KeptProcess[] = [];
  #ready = false;
  #ending = false;
  #saved: Promise<void> = Promise.resolve();

  constructor(
    at: { folder: StateFolder; wiring: Wiring; broker: FoundProgram; host: Host; parts: Omit<Parts, 'passwords'> },
    report: (line: string) => void,
  ) {
    const passwords = Object.fromEntries(
      at.wiring.users.map(({ name }) => [name, randomBytes(24).toString('base64url')]),
    );
    this.#at = { ...at, parts: { ...at.parts, passwords } };
    this.#report = report;
    this.#logs = boundLogs(at.folder.logs, () => ['supervisor', ...this.#processes.map(({ name }) => name)]);
  }

  /** Starts everything in order and waits until each part answers. Throws with the part that did not. */
  async start(workers: number): Promise<void> {
    const { folder, wiring, broker, host, parts } = this.#at;
    await mkdir(folder.store, { recursive: true, mode: 0o700 });
    await writeOwnerFile(folder.brokerConfig, brokerConfig(wiring, { ...parts, store: folder.store }));
    await this.#begin('broker', { program: broker.path, args: ['--config', folder.brokerConfig], env: {} }, () =>
      brokerIsHealthy(parts.ports.monitor),
    );
    await this.#setUp(host.command('worker', partEnvironment('operator', 'setup', parts), ['setup']));
    await this.#begin('gateway', host.command('gateway', partEnvironment('gateway', 'gateway', parts)), () =>
      gatewayIsHealthy(parts.ports.http),
    );
    const names = Array.from({ length: workers }, (_, at) => `worker-${at + 1}`);
    const connected = async (name: string) => (await connectedNames(parts.ports.monitor)).has(name);
    await Promise.all(
      names.map((name) =>
        this.#begin(name, host.command('worker', partEnvironment('worker', name, parts)), () => connected(name)),
      ),
    );
    this.#ready = true;
    for (const process of this.#processes) process.keep();
    await this.#save();
  }

  /** What others read: ports, passwords, processes. */
  get state(): SystemState {
    const { broker, host, parts } = this.#at;
    const workers = this.#processes.filter(({ name }) => name.startsWith('worker-'));
    return {
      version: 1,
      host: host.name,
      ports: parts.ports,
      passwords: parts.passwords,
      broker: this.#identityOf('broker'),
      gateway: this.#identityOf('gateway'),
      workers: workers.map(({ name }) => this.#identityOf(name)),
      versions: { 'nats-server': broker.version, ...host.versions },
      startedAt: this.#startedAt.toISOString(),
    };
  }

  operator(): Promise<Operator> {
    const { parts, wiring } = this.#at;
    return Operator.connect(parts.ports.nats, parts.passwords['operator'] ?? '', wiring);
  }

  /** Lets the workers finish what they hold, then ends gateway and broker. The mails stay in the store. */
  async end(): Promise<void> {
    this.#ending = true;
    this.#logs.stop();
    for (const process of this.#processes) process.release();
    await this.#saved;
    await rm(this.#at.folder.state, { force: true });
    const workers = this.#processes.filter(({ name }) => name.startsWith('worker-'));
    if (this.#ready) await this.#drain(workers);
    await Promise.all(workers.map((worker) => worker.stop(graceMs)));
    const inOrder = this.#processes.filter((process) => !workers.includes(process)).toReversed();
    for (const process of inOrder) await process.stop(graceMs);
    await this.#saved;
    await rm(this.#at.folder.processes, { force: true });
  }

  /** Ends everything at once. What a worker held is delivered again by the next system. */
  kill(): void {
    this.#ending = true;
    for (const process of this.#processes) process.kill();
  }

  async #drain(workers: readonly KeptProcess[]): Promise<void> {
    this.#report('letting the workers finish what they hold');
    try {
      await using operator = await this.operator();
      await operator.drainWorkers();
    } catch (error) {
      this.#report(`the broker did not take the message "drain" (${String(error)}); ending the workers`);
      return;
    }
    const drained = await Promise.all(workers.map((worker) => worker.endsWithin(drainMs)));
    const late = workers.filter((_, at) => !drained[at]).map(({ name }) => name);
    if (late.length > 0)
      this.#report(`${late.join(', ')} still at work after ${drainMs / 1000} s; ending what is left`);
  }

  /** Starts one process and waits until it is well. */
  async #begin(name: string, command: HostedCommand, isWell: () => Promise<boolean>): Promise<void> {
    const process = await this.#launch(name, command);
    await until(`a healthy ${name}`, startMs, async () => {
      this.#mustGoOn();
      await process.mustRun();
      return (await isWell()) || undefined;
    });
    this.#report(`${name} is up`);
  }

  async #setUp(command: HostedCommand): Promise<void> {
    const setup = await this.#launch('setup', command);
    const ended = await setup.endsWithin(setupMs);
    this.#mustGoOn();
    if (!ended) throw new Error(`expected the setup of streams and consumers to end within ${setupMs / 1000} s`);
    if (setup.lastEnd !== 'ended with code 0') await setup.mustRun();
    this.#processes = this.#processes.filter((process) => process !== setup);
    this.#report('streams and consumers are as labs/mail-triage/system.json says');
  }

  async #launch(name: string, command: HostedCommand): Promise<KeptProcess> {
    this.#mustGoOn();
    const { path: folder, logs } = this.#at.folder;
    const kept = new KeptProcess(name, command, { folder, logs }, (text) => {
      if (text !== undefined) this.#report(text);
      void this.#save();
    });
    this.#processes.push(kept);
    await kept.start();
    await this.#saved;
    return kept;
  }

  #mustGoOn(): void {
    if (this.#ending) throw new EndedEarly('expected to be left alone until all is up, found a request to end');
  }

  #identityOf(name: string): ProcessIdentity {
    const identity = this.#processes.find((process) => process.name === name)?.identity;
    if (identity === undefined) throw new Error(`expected ${name} to have been started, found that it was not`);
    return identity;
  }

  /** Writes who runs, one write after another. */
  #save(): Promise<void> {
    this.#saved = this.#saved
      .then(() => this.#write())
      .catch((error: unknown) => this.#report(`could not write into ${this.#at.folder.path}: ${String(error)}`));
    return this.#saved;
  }

  async #write(): Promise<void> {
    const { folder } = this.#at;
    const children = this.#processes.flatMap(({ name, identity, restarts, since }) =>
      identity === undefined ? [] : [{ name, ...identity, restarts, since: since.toISOString() }],
    );
    const supervisor = { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
    await writeProcesses(folder.processes, { version: 1, supervisor, children });
    if (this.#ready && !this.#ending) await writeState(folder.state, this.state);
  }
}
