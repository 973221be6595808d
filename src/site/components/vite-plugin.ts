import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { componentLockSchema } from '../../core/component/lock.ts';
import { transpileComponent } from './transpile-component.ts';

const listId = 'virtual:mailroom/fixed-components';
const partPrefix = 'virtual:mailroom/component/';

/**
 * Gives the component host's worker the glue of every component in `folder`, each as a chunk of its own that
 * is loaded when somebody runs it. The components themselves are served as files.
 */
export function fixedComponents(folder: string): Plugin {
  return {
    name: 'mailroom-fixed-components',
    resolveId(id) {
      return id === listId || id.startsWith(partPrefix) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${listId}`) return listModule(names(folder));
      if (!id.startsWith(`\0${partPrefix}`)) return undefined;
      const name = id.slice(partPrefix.length + 1);
      const file = join(folder, `${name}.wasm`);
      this.addWatchFile(file);
      const { facts, cores, glue } = await transpileComponent(name, readFileSync(file));
      const known = `export const facts = ${JSON.stringify(facts)};\nexport const cores = ${JSON.stringify(cores)};\n`;
      // Astro and Vite have no business in generated code: no source map, and nothing to transform.
      return { code: `${glue}\n${known}`, map: null };
    },
  };
}

/** In a folder with a lock file, those that the page runs; else all. */
function names(folder: string): string[] {
  const lockFile = join(folder, 'lock.json');
  if (existsSync(lockFile)) {
    const { components } = componentLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
    return components
      .filter(({ inPage }) => inPage)
      .map(({ name }) => name)
      .toSorted();
  }
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.wasm'))
    .map((file) => basename(file, '.wasm'))
    .toSorted();
}

function listModule(all: readonly string[]): string {
  const entries = all.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(partPrefix + name)})`);
  return `export const fixedComponents = { ${entries.join(', ')} };`;
}
