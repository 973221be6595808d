import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './component-lock.ts';
import { workspace } from './folders.ts';
import { runProgram } from '../../agent/programs/run-program.ts';

const timeoutMs = 60_000;

async function firstLine(program: string, args: readonly string[]): Promise<string> {
  const output = await runProgram(program, args, { timeoutMs });
  return output.split('\n', 1)[0]?.trim() ?? '';
}

/** The version of a package in a Cargo.lock, such as "0.63.0". */
export function lockedVersion(cargoLock: string, name: string): string {
  const version = new RegExp(`name = "${name}"\nversion = "([^"]+)"`).exec(cargoLock)?.[1];
  if (version === undefined) throw new Error(`expected the package ${name} in Cargo.lock, found none`);
  return version;
}

/**
 * The tools that decide over the bytes of a component, name to version. wasm-component-ld has an adapter in it that
 * differs between builds of one version, so a part of its digest belongs to its version.
 */
export async function findTools(): Promise<Record<string, string>> {
  const rustc = process.env['RUSTC'] ?? 'rustc';
  const version = await firstLine(rustc, ['--version']);
  const sysroot = await firstLine(rustc, ['--print', 'sysroot']);
  const host = /^host: (.+)$/m.exec(await runProgram(rustc, ['-vV'], { timeoutMs }))?.[1] ?? '';
  const linker = join(sysroot, 'lib', 'rustlib', host, 'bin', 'wasm-component-ld');
  const linkerVersion = await firstLine(linker, ['--version']);
  return {
    rustc: version.replace('rustc ', ''),
    'wasm-component-ld': `${linkerVersion.replace('wasm-component-ld ', '')} (sha256 ${sha256(readFileSync(linker)).slice(0, 12)})`,
    'wit-bindgen': lockedVersion(readFileSync(join(workspace, 'Cargo.lock'), 'utf8'), 'wit-bindgen'),
    wac: lockedVersion(readFileSync(join(workspace, 'compose', 'Cargo.lock'), 'utf8'), 'wac-graph'),
  };
}
