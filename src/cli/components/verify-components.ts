import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltComponent, BuiltVariant } from '../../core/component/lock.ts';
import { runBuildScript } from './build-components.ts';
import { nativePrograms } from './catalog.ts';
import { describeComponents, readLock } from './component-lock.ts';
import { builtComponents, workspace } from './folders.ts';
import { sourceDigest } from './source-digest.ts';
import { findTools } from './toolchain.ts';

const buildAgain = 'run npm run mailroom -- components build';

/** What differs between the lock and the components in a folder: one sentence each. */
export function differences(
  locked: readonly BuiltComponent[],
  found: readonly BuiltComponent[],
  where: string,
): string[] {
  const places = new Map(found.map((component) => [component.name, component]));
  const missing = locked
    .filter(({ name }) => !places.has(name))
    .map(({ name }) => `${name}: expected it in ${where}, found none: ${buildAgain}`);
  const other = found
    .filter(({ name, sha256 }) => locked.find((component) => component.name === name)?.sha256 !== sha256)
    .map(({ name, sha256, bytes }) => {
      const want = locked.find((component) => component.name === name);
      const expected = want === undefined ? 'no such component' : `sha256 ${want.sha256} (${want.bytes} bytes)`;
      return `${name}: expected ${expected}, found sha256 ${sha256} (${bytes} bytes) in ${where}: ${buildAgain}`;
    });
  return [...missing, ...other];
}

/** Native programs differ from machine to machine, so only that they were measured is held. */
function missingVariants(variants: readonly BuiltVariant[]): string[] {
  return nativePrograms
    .filter((name) => !variants.some((variant) => variant.name === name))
    .map((name) => `${name}: expected the size of its native program in the lock, found none: ${buildAgain}`);
}

/** Tools of other versions than the lock's may well give other bytes, so their difference explains the rest. */
function otherTools(locked: Readonly<Record<string, string>>, found: Readonly<Record<string, string>>): string[] {
  return Object.entries(locked)
    .filter(([tool, version]) => found[tool] !== version)
    .map(([tool, version]) => `${tool}: the lock was made with ${version}, here is ${found[tool] ?? 'none'}`);
}

/**
 * Compares the committed components with their lock, the sources with the lock's source digest, and the components
 * built here from source with both. Gives what differs; nothing when all is well.
 */
export async function verifyComponents(report: (text: string) => void): Promise<string[]> {
  const lock = readLock();
  const problems = differences(lock.components, describeComponents(builtComponents), 'public/components');
  const digest = sourceDigest(workspace);
  if (digest !== lock.sourceSha256) {
    problems.push(`sources: expected the digest ${lock.sourceSha256} of the lock, found ${digest}: ${buildAgain}`);
  }
  problems.push(...missingVariants(lock.variants));
  const tools = await findTools();
  const folder = mkdtempSync(join(tmpdir(), 'mailroom-verify-'));
  try {
    await runBuildScript(workspace, folder, process.env['CARGO_TARGET_DIR'] ?? join(workspace, 'target'), report);
    const rebuilt = differences(lock.components, describeComponents(folder), 'a build from source');
    if (rebuilt.length > 0) problems.push(...rebuilt, ...otherTools(lock.tools, tools));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return problems;
}
