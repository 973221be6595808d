import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { mailSchema } from '../../src/core/mail/mail.ts';
import { seededMailSchema } from '../../src/core/mail/seeded-mail.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mailroom-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs the command to its end; `act` may do something to it when its first output comes. */
function mailroom(args: readonly string[], act?: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'mail', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const out: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stdout.once('data', () => act?.(child));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out), stderr }));
  });
}

const jsonLines = (bytes: Buffer): unknown[] =>
  bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('mailroom mail', () => {
  test('prints the mails of a seed as JSON lines', async () => {
    const { code, stdout, stderr } = await mailroom(['--seed', '5', '--count', '30']);
    expect([code, stderr]).toEqual([0, '']);
    expect(jsonLines(stdout).map((line) => mailSchema.parse(line))).toEqual(
      generateMails({ seed: 5, count: 30 }).map(({ mail }) => mail),
    );
  });

  test('adds the truth, and takes set, languages and drills', async () => {
    const wanted = ['--count', '40', '--set', 'held-out', '--language', 'fr', '--language', 'it', '--drill', 'all'];
    const { stdout } = await mailroom(['--truth', ...wanted]);
    const seeded = jsonLines(stdout).map((line) => seededMailSchema.parse(line));
    expect(seeded).toHaveLength(40);
    expect(new Set(seeded.map(({ truth }) => truth.language))).toEqual(new Set(['fr', 'it']));
    expect(seeded.every(({ phrasing }) => phrasing.set === 'held-out')).toBe(true);
    expect(seeded.some(({ drill }) => drill !== undefined)).toBe(true);
  });

  test('prints one mail as it is on the wire', async () => {
    const { code, stdout } = await mailroom(['--format', 'eml', '--seed', '5']);
    expect(code).toBe(0);
    expect(stdout.toString()).toContain(`Message-ID: <${generateMails({ seed: 5, count: 1 })[0]?.mail.id}>\r\n`);
  });

  test('writes a file or a folder, the same bytes each time', async () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const digests = [];
    for (const round of ['a', 'b']) {
      const [file, emls] = [join(folder, `${round}.jsonl`), join(folder, round)];
      expect((await mailroom(['--count', '50', '--out', file])).stderr).toContain('wrote 50 mails');
      await mailroom(['--count', '5', '--format', 'eml', '--drill', 'non-utf-8', '--out', emls]);
      expect(readdirSync(emls)).toEqual(['000001.eml', '000002.eml', '000003.eml', '000004.eml', '000005.eml']);
      digests.push(
        [file, ...readdirSync(emls).map((name) => join(emls, name))].map((path) => digest(readFileSync(path))),
      );
    }
    expect(digests[0]).toEqual(digests[1]);
  });

  test.each([
    [['--count', '0'], 'Expected a whole number from 1 to 1000000'],
    [['--seed', 'x'], 'Expected a whole number from 0 to 4294967295'],
    [['--language', 'rm'], 'Expected one of en, de, fr, it'],
    [['--drill', 'fire'], 'Expected all or one of poison, duplicate, huge, non-utf-8, out-of-order'],
    [['--set', 'all'], 'Allowed choices are seen, held-out'],
    [['--format', 'mbox'], 'Allowed choices are jsonl, eml'],
    [['--format', 'eml', '--count', '2'], 'Expected --out FOLDER for 2 mails as eml'],
    [['--drill', 'duplicate', '--count', '1'], 'Expected --count 2 or more, found 1'],
    [['--out', folder], 'Expected a file for --out, found the folder'],
    [['--sead', '1'], "unknown option '--sead'"],
  ])('says what is wrong with %s and ends with 2', async (args, message) => {
    const { code, stdout, stderr } = await mailroom(args);
    expect([code, stdout.length]).toEqual([2, 0]);
    expect(stderr).toContain(message);
  });

  test('a file where a folder should be is not overwritten', async () => {
    const file = join(folder, 'there');
    writeFileSync(file, 'mine');
    const { code, stderr } = await mailroom(['--format', 'eml', '--out', file]);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
    expect(stderr).toContain('found the file');
  });

  test('ends quietly when its reader has enough', async () => {
    const { code, stderr } = await mailroom(['--count', '1000000'], (child) => child.stdout?.destroy());
    expect([code, stderr]).toEqual([0, '']);
  });

  test('Ctrl-C ends it at once with 130', async () => {
    const { code, stderr } = await mailroom(['--count', '1000000'], (child) => child.kill('SIGINT'));
    expect(code).toBe(130);
    expect(stderr).toContain('mailroom: stopped');
  });
});
