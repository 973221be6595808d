import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a system of processes keeps what it needs, all in one folder that only its owner may read. */
export interface StateFolder {
  readonly path: string;
  /** The contract with everything else: src/core/system/state.ts. */
  readonly state: string;
  /** Every process that was started, from its start on: what a later `up` or `down` cleans up after a crash. */
  readonly processes: string;
  readonly lock: string;
  readonly brokerConfig: string;
  /** The broker's streams: the mails. They outlive every process. */
  readonly store: string;
  readonly logs: string;
}

const standard = fileURLToPath(new URL('../../../.cache/system/', import.meta.url));

/** The folder that MAILROOM_STATE_DIR names, else .cache/system of the checkout. */
export function stateFolder(env: NodeJS.ProcessEnv): StateFolder {
  const path = resolve(env['MAILROOM_STATE_DIR'] || standard);
  return {
    path,
    state: join(path, 'system.json'),
    processes: join(path, 'processes.json'),
    lock: join(path, 'lock'),
    brokerConfig: join(path, 'nats.conf'),
    store: join(path, 'store'),
    logs: join(path, 'logs'),
  };
}
