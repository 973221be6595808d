import { wasmtime } from '../../../src/agent/programs/known-programs.ts';
import { chooseHost } from '../../../src/agent/system/hosts/choose-host.ts';
import type { Host } from '../../../src/agent/system/hosts/host.ts';

let chosen: Promise<Host> | undefined;

/** The host of the product, with wasmtime of the one version that we test with; compiled once for each component. */
export function wasmtimeUnderTest(): Promise<Host> {
  chosen ??= chooseHost('wasmtime', { env: process.env, exactly: wasmtime.wheel.version, report: () => undefined });
  return chosen;
}
