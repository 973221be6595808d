import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CommandError } from './command-error.ts';
import { root } from './root.ts';

const timeoutMs = 10 * 60_000;
const progressEveryMs = 2_000;
/** Lines of the build's output that a failure shows. */
const shownLines = 40;

/** Builds dist/ and says on standard error that it is at work. @throws {CommandError} with the end of the output */
export async function buildSite(): Promise<void> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
  console.error('mailroom: building the site, because its sources are newer than dist/');
  const ticker = setInterval(() => console.error(`mailroom: building, ${seconds()} s`), progressEveryMs);
  const output: string[] = [];
  try {
    const code = await run(join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), output);
    if (code === 0) return console.error(`mailroom: built in ${seconds()} s`);
    const end = output.join('').split('\n').slice(-shownLines).join('\n');
    throw new CommandError(
      `Expected the build to succeed, found:\n${end}\nMend that, then run the same command again.`,
    );
  } finally {
    clearInterval(ticker);
  }
}

function run(astro: string, output: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', resolve);
  });
}
