import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Run } from '../../cluster/world/script.ts';

const scripts = fileURLToPath(new URL('../../../cluster-scripts', import.meta.url));
const run = promisify(execFile);

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A docker that writes down what it is asked, and saves what the file `content` says. `refuses` names what it cannot pull. */
const docker = `#!/bin/sh
cd "$(dirname "$0")/.." || exit 1
echo "$*" >>log
case "$*" in
*.Architecture*) echo x86_64 ;;
*.CgroupVersion*) echo 2 ;;
"image inspect"*) grep -qxF "$5" built && echo cluster-scripts ;;
build*) echo "$5" >>built ;;
pull*)
  case $2 in *"$(cat refuses)"*) exit 1 ;; esac
  case $2 in *@*) echo "Digest: \${2#*@}" ;; *) echo "Digest: sha256:$(cat digest)" ;; esac
  ;;
save*) echo "$2: $(cat content)" >"$4" ;;
esac
`;

const shim = 'containerd-shim-wasmtime-v1';

/** What pack.sh build needs: a copy of the scripts whose versions.env names a server of ours, that server, and a docker. */
export class ReleaseWorld {
  readonly folder: string;
  /** The path of each request, with the range that it asked for. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #releases = new Map<string, Buffer>();

  private constructor(folder: string) {
    this.folder = folder;
    this.#server = createServer((request, answer) => {
      const path = request.url ?? '';
      this.requests.push([path, request.headers.range].filter((part) => part !== undefined).join(' '));
      const bytes = this.#releases.get(path) ?? Buffer.from(`the release at ${path}`);
      answer.end(bytes);
    });
  }

  static async open(): Promise<ReleaseWorld> {
    const world = new ReleaseWorld(await mkdtemp(join(tmpdir(), 'release-')));
    await world.#provide();
    return world;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  get pack(): string {
    return join(this.folder, 'pack');
  }

  async #provide(): Promise<void> {
    await cp(scripts, join(this.folder, 'cluster-scripts'), { recursive: true });
    await mkdir(join(this.folder, 'bin'));
    await writeFile(join(this.folder, 'bin/docker'), docker);
    await chmod(join(this.folder, 'bin/docker'), 0o755);
    for (const [file, text] of Object.entries({ log: '', built: '', refuses: 'nothing', content: 'as released' })) {
      await this.write(file, `${text}\n`);
    }
    await this.write('digest', 'd'.repeat(64));
    const at = await new Promise<string>((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
      });
    });
    await this.#releaseShim(at);
    for (const name of ['KIND', 'KUBECTL']) await this.pin(`${name}_URL`, `${at}/${name.toLowerCase()}`);
    await this.pin('KEDA_URL', `${at}/keda.yaml`);
    await this.pin('KEDA_SHA256', sha256('the release at /keda.yaml'));
    await this.pin('METRICS_SERVER_URL', `${at}/metrics-server.yaml`);
  }

  async #releaseShim(at: string): Promise<void> {
    await this.write(shim, 'the shim');
    await run('tar', ['-czf', 'shim.tar.gz', shim], { cwd: this.folder });
    const bytes = await readFile(join(this.folder, 'shim.tar.gz'));
    this.#releases.set('/shim/asset.tar.gz', bytes);
    await this.pin('SHIM_URL', `${at}/shim`);
    await this.pin('SHIM_FILE_amd64', 'asset.tar.gz');
    await this.pin('SHIM_SHA256_amd64', sha256(bytes));
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  /** Gives a variable of versions.env another value. */
  async pin(name: string, value: string): Promise<void> {
    const file = join(this.folder, 'cluster-scripts/versions.env');
    const text = await readFile(file, 'utf8');
    const changed = text.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`);
    if (!new RegExp(`^${name}=`, 'm').test(text)) throw new Error(`expected ${name} in versions.env, found none`);
    await writeFile(file, changed);
  }

  /** pack.sh build into `pack`, and what docker was asked and the server sent meanwhile. */
  async build(...args: string[]): Promise<Run & { asked: string[]; sent: string[] }> {
    await this.write('log', '');
    this.requests.length = 0;
    const PATH = `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const env = { ...process.env, PATH, MAILROOM_CLUSTER_DIR: join(this.folder, 'cache') };
    const ended = await new Promise<Run>((resolve) => {
      const script = join(this.folder, 'cluster-scripts/pack.sh');
      execFile(script, ['build', this.pack, ...args], { env, timeout: 50_000 }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout, stderr });
      });
    });
    const log = (await readFile(join(this.folder, 'log'), 'utf8')).split('\n');
    const asked = log.filter((line) => /^(pull|build|save)/.test(line)).map((line) => line.split(' -o ')[0] ?? line);
    return { ...ended, asked, sent: [...this.requests] };
  }
}
