// Makes the checkout ready (node_modules as the lock file says), then runs a TypeScript file of it with
// the project's own Node. Plain JavaScript without dependencies, because it runs before they are there:
//
//   node bin/run.mjs FILE [ARGUMENTS]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.mailroom-installed');
const windows = process.platform === 'win32';

/** What `npm install` would look at: a change in either file means that node_modules is out of date. */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function install() {
  const want = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  console.error('mailroom: installing what the workshop needs (about a minute, only after a change of versions)');
  // --no-save leaves the lock file as it is. The lock file was made on Linux x64 and some registries do not
  // list other platforms' optional programs to it, so elsewhere npm resolves those anew: direct dependencies
  // are pinned exactly in package.json either way.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (`${process.platform}-${process.arch}` !== 'linux-x64') flags.push('--no-package-lock');
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', flags, {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: windows,
  });
  if (npm.status !== 0) {
    console.error('mailroom: expected npm install to succeed, found the error above.');
    console.error(
      'mailroom: check the network, or your npm registry setting, and run the same command again: nothing is lost.',
    );
    process.exit(1);
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, want);
}

/** Node 24 from the platform's npm package; else the Node that runs this, if it is new enough. */
function projectNode() {
  const own = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `mailroom: expected Node 22.18 or newer on ${process.platform}-${process.arch}, found ${process.versions.node}.`,
  );
  console.error('mailroom: install Node 24 and run the same command again.');
  process.exit(1);
}

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node bin/run.mjs FILE [ARGUMENTS]');
  process.exit(2);
}
install();
const bin = join(root, 'node_modules', '.bin');
const child = spawn(projectNode(), [join(root, file), ...args], {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
// Ctrl-C reaches the child by itself (same terminal); this process only waits for it to finish cleanly.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : signal === 'SIGINT' ? 130 : 143));
