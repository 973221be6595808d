import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentLockSchema } from '../../../src/core/component/lock.ts';
import { transpileComponent } from '../../../src/site/components/transpile-component.ts';

const folder = new URL('../../../public/components/', import.meta.url);
const lock = componentLockSchema.parse(JSON.parse(readFileSync(new URL('lock.json', folder), 'utf8')));

describe.each(lock.components.filter(({ inPage }) => inPage))(
  '$name, transpiled for the page',
  ({ name, file, sha256 }) => {
    const bytes = readFileSync(new URL(file, folder));

    it('is known by the digest of the lock file', async () => {
      expect((await transpileComponent(name, bytes)).facts.sha256).toBe(sha256);
    });

    it('runs its own bytes: only adapters between parts come from elsewhere', async () => {
      const { cores } = await transpileComponent(name, bytes);
      const own = cores.flatMap((core) => ('offset' in core ? [core] : []));
      for (const core of own) {
        expect(WebAssembly.validate(bytes.subarray(core.offset, core.offset + core.bytes))).toBe(true);
      }
      const others = cores.flatMap((core) => ('base64' in core ? [core.base64.length] : []));
      expect(others.reduce((sum, length) => sum + length, 0)).toBeLessThan(bytes.length / 10);
    });

    it('has glue that leaves loading to the host', async () => {
      const { glue } = await transpileComponent(name, bytes);
      expect(glue).toContain('export function instantiate(getCoreModule, imports, instantiateCore');
      expect(glue).not.toContain('import.meta.url');
    });
  },
);
