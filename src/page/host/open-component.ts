import { noCapabilities } from '../../core/component/capabilities.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { hostProtocolVersion } from '../../core/component/host-messages.ts';
import { defaultLimits } from '../../core/component/limits.ts';
import type { CallResult, ComponentRun } from './component-run.ts';
import { HostConnection } from './host-connection.ts';
import type { OpenOptions } from './open-options.ts';

const v = hostProtocolVersion;

function load(options: OpenOptions, run: boolean) {
  const limits = { ...defaultLimits, ...options.limits };
  const connection = new HostConnection({ ...options, limits });
  const capabilities = { ...noCapabilities, ...options.capabilities };
  const { source, trace = false } = options;
  const loaded = connection.load({ v, kind: 'load', source, capabilities, limits, trace, run });
  return { connection, loaded };
}

/**
 * Loads a component in a new worker, grants it what `capabilities` says and instantiates it.
 * Rejects with a HostError that says what to do.
 */
export async function openComponent(options: OpenOptions): Promise<ComponentRun> {
  const { connection, loaded } = load(options, true);
  const { facts, loadMs } = await loaded;
  const [main, ...partFacts] = facts;
  return {
    facts: main,
    partFacts,
    loadMs,
    call: (interfaceName, functionName, args = []) => connection.call(interfaceName, functionName, args),
    runCommand: async () => exitCode(await connection.call('wasi:cli/run', 'run', [])),
    stop: () => connection.stop(),
  };
}

/** Reads what a component is, in a worker of its own, and runs nothing of it. */
export async function inspectComponent(
  options: Pick<OpenOptions, 'source' | 'limits' | 'signal' | 'onProgress'>,
): Promise<readonly [ComponentFacts, ...ComponentFacts[]]> {
  const { connection, loaded } = load(options, false);
  const { facts } = await loaded;
  connection.stop();
  return facts;
}

/** `wasi:cli/exit` comes as a number; a plain `result` of `run` says only well or not. */
function exitCode(result: CallResult): number {
  if (typeof result.value === 'number') return result.value;
  return result.ok ? 0 : 1;
}
