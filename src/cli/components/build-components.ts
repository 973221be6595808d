import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockBuiltImages } from '../image/lock-images.ts';
import { catalog } from './catalog.ts';
import { describeComponents, describeVariants, readLock, writeLock } from './component-lock.ts';
import { builtComponents, workspace } from './folders.ts';
import { nativeVariants } from './native-variants.ts';
import { runProgram } from '../../agent/programs/run-program.ts';
import { sourceDigest } from './source-digest.ts';
import { findTools } from './toolchain.ts';

/** Both Cargo workspaces from nothing took two minutes on two busy cores. */
const buildTimeoutMs = 14 * 60_000;

/**
 * Runs the build script of a workspace; the components, or with "--native" the programs for Linux, are then in
 * `folder`. Gives what the script says on its standard output. Throws ProgramError.
 * @param targetFolder where Cargo keeps what it compiled
 */
export async function runBuildScript(
  workspaceFolder: string,
  folder: string,
  targetFolder: string,
  report: (text: string) => void,
  options: readonly '--native'[] = [],
): Promise<string> {
  return await runProgram('bash', [join(workspaceFolder, 'build.sh'), ...options, folder], {
    timeoutMs: buildTimeoutMs,
    env: { ...process.env, CARGO_TARGET_DIR: targetFolder },
    report,
  });
}

/** Builds all components from labs/mail-triage into public/components and writes their lock file, and their images'. */
export async function buildComponents(report: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailroom-components-'));
  try {
    const tools = await findTools();
    const targetFolder = process.env['CARGO_TARGET_DIR'] ?? join(workspace, 'target');
    await runBuildScript(workspace, folder, targetFolder, report);
    const buildNative = async () => {
      const target = await runBuildScript(workspace, folder, targetFolder, report, ['--native']);
      return describeVariants(folder, target.trim(), tools['rustc']?.split(' ', 1)[0] ?? '');
    };
    const variants = await nativeVariants(process.platform, buildNative, () => readLock().variants, report);
    mkdirSync(builtComponents, { recursive: true });
    for (const { name } of catalog) copyFileSync(join(folder, `${name}.wasm`), join(builtComponents, `${name}.wasm`));
    writeLock({
      version: 1,
      sourceSha256: sourceDigest(workspace),
      builtOn: new Date().toISOString().slice(0, 10),
      tools,
      components: describeComponents(builtComponents),
      variants,
    });
    await lockBuiltImages(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
