import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rooms } from '../lint/rooms.ts';

/** Folders of src/ that hold no code of ours: pages in Markdown, and styles. */
const notRooms = ['content', 'styles'];
const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

/** Writes a file into a copy of the rooms in which nothing but their tsconfig.json stands. */
function write(path: string, text: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

function run(program: string, args: string[]) {
  const bin = join(root, 'node_modules', '.bin', program);
  const done = spawnSync(bin, args, { cwd: copy, encoding: 'utf8', timeout: 30_000 });
  return { failed: done.status !== 0, text: done.stdout + done.stderr };
}

const compile = (room: string) => run('tsc', ['-b', `src/${room}`]);
const lint = (file: string) => run('oxlint', ['-c', join(root, '.oxlintrc.json'), file]);

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'mailroom-walls-'));
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  for (const room of Object.keys(rooms)) {
    write(`src/${room}/tsconfig.json`, readFileSync(join(root, 'src', room, 'tsconfig.json'), 'utf8'));
  }
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('the compiler', () => {
  test('lets a room import what stands below it', () => {
    write('src/core/fact.ts', 'export const fact = 1;\n');
    write('src/model/rule.ts', 'export const rule = 1;\n');
    write('src/page/use.ts', "export { fact } from '../core/fact.ts';\nexport const title = () => document.title;\n");
    expect(compile('page')).toEqual({ failed: false, text: '' });
  });

  test('refuses an import from core up into page, and a document in core', () => {
    write('src/page/widget.ts', 'export const widget = 1;\n');
    write(
      'src/core/fact.ts',
      "export { widget } from '../page/widget.ts';\nexport const title = () => document.title;\n",
    );
    const { failed, text } = compile('core');
    expect(failed).toBe(true);
    expect(text).toMatch(/src\/core\/fact\.ts\(1,\d+\): error TS6307: .*not listed within the file list/);
    expect(text).toMatch(/src\/core\/fact\.ts\(2,\d+\): error TS2584: Cannot find name 'document'/);
  });
});

describe('the lint rule', () => {
  test.each([
    ['src/core/deep/fact.ts', '../../page/widget.ts', 'src/page is behind a wall'],
    ['src/core/fact.ts', 'node:fs', '"node:fs" is not there'],
    ['src/core/fact.ts', 'hono', 'package "hono" is not for this room'],
    ['src/host/run.worker.ts', '../page/widget.ts', 'src/page is behind a wall'],
    ['src/page/host/client.ts', '../../host/run.worker.ts', 'src/host is behind a wall'],
    ['src/site/pages.ts', '../cli/start.ts', 'src/cli is behind a wall'],
    ['src/site/pages.ts', '../../test/lint/rooms.ts', 'outside src/'],
  ])('refuses in %s an import of %s', (file, specifier, message) => {
    write(file, `import '${specifier}';\n`);
    const { failed, text } = lint(file);
    expect(failed).toBe(true);
    expect(text).toContain(message);
  });

  test('lets data come from anywhere', () => {
    write('src/site/pages.ts', "import '../../labs/mail-triage/Cargo.lock?raw';\nimport '../page/words.json';\n");
    expect(lint('src/site/pages.ts').failed).toBe(false);
  });

  test('lets a folder inside a room be called like another room', () => {
    write('src/page/desk/desk.ts', "export { client } from '../host/client.ts';\n");
    write('src/page/host/client.ts', 'export const client = 1;\n');
    expect(lint('src/page/desk/desk.ts').failed).toBe(false);
  });
});

test('the table of rooms, the folders and their tsconfig references agree', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notRooms.includes(entry.name))
    .map((entry) => entry.name);
  expect(folders.toSorted()).toEqual(Object.keys(rooms).toSorted());
  for (const [name, room] of Object.entries(rooms)) {
    const config: unknown = JSON.parse(readFileSync(join(root, 'src', name, 'tsconfig.json'), 'utf8'));
    expect(config).toMatchObject({
      references: room.imports.map((other) => ({ path: `../${other}` })),
      compilerOptions: { types: room.node ? ['node'] : [] },
    });
  }
});
