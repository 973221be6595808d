import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findProgram, type ProgramSearch } from '../../../src/agent/programs/find-program.ts';
import { natsServer } from '../../../src/agent/programs/known-programs.ts';

const top = mkdtempSync(join(tmpdir(), 'mailroom-programs-'));
afterAll(() => rmSync(top, { recursive: true }));

const script = (version: string) => `#!/bin/sh\necho "nats-server: v${version}"\n`;

/** A program that says it is that version, in a folder of its own. */
function fake(folder: string, version: string): string {
  mkdirSync(join(top, folder), { recursive: true });
  const path = join(top, folder, 'nats-server');
  writeFileSync(path, script(version));
  chmodSync(path, 0o755);
  return path;
}

let packs = 0;
function pack(version: string, damage = ''): string {
  const folder = join(top, `pack-${(packs += 1)}`);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const text = script(version);
  // Not executable: a pack may lie on a stick that knows no such bit.
  writeFileSync(join(folder, 'bin', 'nats-server'), text + damage);
  const entry = {
    kind: 'program',
    name: 'nats-server',
    version,
    file: 'bin/nats-server',
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    source: 'a test',
    licence: 'Apache-2.0',
  };
  writeFileSync(join(folder, 'pack.json'), JSON.stringify({ version: 1, entries: [entry] }));
  return folder;
}

function search(rest: Partial<ProgramSearch> & { path?: string; variable?: string }) {
  const said: string[] = [];
  const { path = join(top, 'nowhere'), variable, ...options } = rest;
  const env = { PATH: `${path}:/usr/bin:/bin`, ...(variable === undefined ? {} : { MAILROOM_NATS_SERVER: variable }) };
  const found = findProgram(natsServer, {
    env,
    fetch: false,
    cache: join(top, 'cache'),
    report: (line) => void said.push(line),
    ...options,
  });
  return { said, found };
}

// The order is the point, and /usr/bin may have a real one: each case has a program that comes before it.
describe('where a program is looked for', () => {
  test('what the user named comes before pack and PATH', async () => {
    fake('path', '2.11.0');
    const variable = fake('named', '2.12.1');
    const { found } = search({ variable, path: join(top, 'path'), pack: pack('2.14.9') });
    expect(await found).toEqual({ path: variable, version: '2.12.1', from: 'variable' });
  });

  test('what the user named and does not fit is an error, not skipped', async () => {
    await expect(search({ variable: fake('old', '2.9.10') }).found).rejects.toThrow(
      'expected MAILROOM_NATS_SERVER to name nats-server 2.10.0 or newer, found',
    );
    await expect(search({ variable: join(top, 'missing') }).found).rejects.toThrow('which is not');
  });

  test('the pack comes before the PATH; its program is copied and made executable', async () => {
    fake('path', '2.11.0');
    const { found } = search({ path: join(top, 'path'), pack: pack('2.14.9') });
    const program = await found;
    expect([program?.from, program?.version]).toEqual(['pack', '2.14.9']);
    expect(program?.path.startsWith(join(top, 'cache'))).toBe(true);
  });

  test('a damaged pack is refused, and nothing of it stays', async () => {
    const damaged = pack('2.13.0', '# one byte more\n');
    await expect(search({ pack: damaged }).found).rejects.toThrow('the pack is damaged');
    expect(existsSync(join(top, 'cache', 'nats-server-2.13.0'))).toBe(false);
    await expect(search({ pack: join(top, 'no-pack') }).found).rejects.toThrow('expected a pack in');
  });

  test('a pack cannot name a file outside itself', async () => {
    const folder = join(top, 'escape');
    mkdirSync(folder);
    const entry = { kind: 'program', name: 'nats-server', version: '1', file: '../x', sha256: '0'.repeat(64) };
    const rest = { bytes: 1, arch: 'amd64', source: '', licence: '' };
    writeFileSync(join(folder, 'pack.json'), JSON.stringify({ version: 1, entries: [{ ...entry, ...rest }] }));
    await expect(search({ pack: folder }).found).rejects.toThrow('expected a path inside the pack');
  });

  test('one on the PATH that is too old is named and passed over', async () => {
    const old = fake('path-old', '2.9.0');
    fake('path-new', '2.10.0');
    const { found, said } = search({ path: `${join(top, 'path-old')}:${join(top, 'path-new')}` });
    expect(await found).toEqual({ path: join(top, 'path-new', 'nats-server'), version: '2.10.0', from: 'PATH' });
    expect(said).toEqual([`${old} is version 2.9.0, expected 2.10.0 or newer; looking on`]);
  });

  test('the cache comes last; an exact version passes over every other', async () => {
    fake('path', '2.11.0');
    const kept = fake('cache/nats-server-2.12.8', '2.12.8');
    const { found } = search({ path: join(top, 'path'), exactly: '2.12.8' });
    expect(await found).toEqual({ path: kept, version: '2.12.8', from: 'cache' });
  });
});
