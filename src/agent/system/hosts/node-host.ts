import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ComponentFile, Part } from '../components.ts';
import type { Host } from './host.ts';
import { keptFiles } from './kept-files.ts';

const script = fileURLToPath(new URL('run-in-node.ts', import.meta.url));
const manifestSchema = z.object({ version: z.string() });

/** Transpiles the components to JavaScript and core modules, once for each of their digests and version of jco. */
export async function nodeHost(
  components: Readonly<Record<Part, ComponentFile>>,
  report: (line: string) => void,
): Promise<Host> {
  const jco = versionOf('@bytecodealliance/jco-transpile');
  const folders = { worker: '', gateway: '' };
  for (const { part, path, bytes, sha256 } of Object.values(components)) {
    folders[part] = await keptFiles(`jco-${jco}-${sha256}`, async (into) => {
      report(`transpiling ${path} with jco ${jco}`);
      // Loaded when needed: it brings a transpiler of some megabytes.
      const { transpileBytes } = await import('@bytecodealliance/jco-transpile');
      const { files } = await transpileBytes(bytes, { name: 'component', instantiation: 'async' });
      for (const [name, content] of Object.entries(files)) {
        if (name.endsWith('.d.ts')) continue;
        await mkdir(dirname(join(into, name)), { recursive: true });
        await writeFile(join(into, name), content, { mode: 0o600 });
      }
    });
  }
  return {
    name: 'node',
    versions: {
      node: process.versions.node,
      jco,
      'preview2-shim': versionOf('@bytecodealliance/preview2-shim'),
    },
    command: (part, env, args = []) => ({
      program: process.execPath,
      args: ['--disable-warning=ExperimentalWarning', script, folders[part], ...args],
      env,
    }),
  };
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  const path = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json'));
  for (const file of path ?? []) {
    try {
      return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
    } catch {
      // Not in this folder of the search path.
    }
  }
  throw new Error(`expected the package ${name} in node_modules, found none: npm install`);
}
