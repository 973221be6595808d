import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { provideWasmtime } from '../tools/wasmtime.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const components = fileURLToPath(new URL('../../public/components/', import.meta.url));

interface Command {
  readonly lesson: string;
  /** What stands behind the language of the fence, such as `test="wasmtime"`. */
  readonly meta: string;
  readonly code: string;
  /** Of the fence after it, when that one is marked `output`. */
  readonly output: string | undefined;
}

/** Every shell block of every lesson, also those inside lists: a block that is not found is never tested. */
function commands(): Command[] {
  return globSync('lessons/*/index.mdx', { cwd: root }).flatMap((lesson) => {
    const text = readFileSync(`${root}${lesson}`, 'utf8');
    const fences = [...text.matchAll(/^ *```(\w+)([^\n]*)\n([\s\S]*?)^ *```$/gm)];
    return fences.flatMap(([, language, meta = '', code = ''], at) => {
      if (language !== 'sh') return [];
      const next = fences[at + 1];
      return [{ lesson, meta: meta.trim(), code, output: next?.[2]?.trim() === 'output' ? next[3] : undefined }];
    });
  });
}

describe('commands in lessons', () => {
  test('each says how it is tested', () => {
    const unmarked = commands().filter(({ meta }) => !/^test="(wasmtime)"$/.test(meta));
    expect(unmarked).toEqual([]);
  });

  const forWasmtime = commands().filter(({ meta }) => meta === 'test="wasmtime"');

  test('there is one for wasmtime', () => {
    expect(forWasmtime.length).toBeGreaterThan(0);
  });

  test.each(forWasmtime)('$lesson: $code', async ({ code, output }) => {
    const [program, ...rest] = code.split(/\s+/);
    expect([program, rest[0]]).toEqual(['wasmtime', 'run']);
    const quoted = /'([\s\S]*)'/.exec(code)?.[1];
    const before = code.slice(0, code.indexOf("'")).trim().split(/\s+/).slice(1);
    const after = code
      .slice(code.lastIndexOf("'") + 1)
      .trim()
      .split(/\s+/);
    const done = spawnSync(await provideWasmtime(), [...before, quoted ?? '', ...after], {
      cwd: components,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(done.stderr).toBe('');
    expect(output, 'the output that the lesson shows').toBeDefined();
    expect(done.stdout).toContain(output?.trim());
  });
});
