import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where distributions and vendors put it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to test with: CHROMIUM_PATH, an installed one, else the one that Playwright keeps. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`expected a Chromium at CHROMIUM_PATH, found nothing at ${named}. Correct or unset the variable.`);
  }
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * What keeps it quiet and within the machine. Root cannot have Chromium's own sandbox, and a container's
 * /dev/shm is often too small for it.
 */
export const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

type Try = { readonly what: string; readonly command: readonly [string, ...string[]]; readonly timeoutMs: number };

/** Finds a Chromium or gets one: Playwright's own download first, then Debian's package when this is root. */
export function provideChromium(): string {
  const there = findChromium();
  if (there !== undefined) return there;
  const tries: Try[] = [
    {
      what: "Playwright's own Chromium",
      command: ['playwright', 'install', 'chromium'],
      timeoutMs: 300_000,
    },
  ];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tries.push(
      { what: "Debian's list of packages", command: ['apt-get', 'update', '-q'], timeoutMs: 180_000 },
      {
        what: "Debian's Chromium",
        command: ['apt-get', 'install', '-qy', '--no-install-recommends', 'chromium'],
        timeoutMs: 300_000,
      },
    );
  }
  const found: string[] = [];
  for (const { what, command, timeoutMs } of tries) {
    console.log(`no Chromium here: trying ${what}`);
    const [program, ...args] = command;
    const done = spawnSync(program, args, {
      encoding: 'utf8',
      timeout: timeoutMs,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    const path = findChromium();
    if (path !== undefined) return path;
    const last = (done.error?.message ?? done.stderr).trim().split('\n').at(-1) ?? '';
    if (done.status !== 0) found.push(`${what}: ${last}`);
  }
  throw new Error(
    `expected a Chromium for the browser tests, found none (${found.join('; ')}). ` +
      'Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}
