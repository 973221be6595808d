import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { answer, script, type Run, type ScriptOptions } from './script.ts';

const execute = promisify(execFile);
/** What tests keep from one run to the next. */
export const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/** What the kit wrote; setup.ts makes it. */
export const pack = join(cache, 'test-pack');
/** Where the scripts keep what they know of clusters while tests run. */
export const home = join(cache, 'test-cluster');
/** The one cluster of the tests: each file brings it to where it needs it. Two checkouts on one Docker need two names. */
export const name = process.env['MAILROOM_TEST_CLUSTER'] ?? 'mr-test';
export const node = `${name}-control-plane`;
export const kubeconfig = join(home, 'clusters', name, 'kubeconfig');

/** Long enough for a machine that does other things too. */
export const upMs = 400_000;

/** A script of cluster-scripts/ for the cluster of the tests. */
export const onCluster = (which: string, args: readonly string[] = [], options: ScriptOptions = {}): Promise<Run> =>
  script(which, ['--name', name, ...args], { ...options, env: { MAILROOM_CLUSTER_DIR: home, ...options.env } });

const library = fileURLToPath(new URL('../../../cluster-scripts/lib.sh', import.meta.url));

/** Bash with the scripts' library read in, for the cluster of the tests: a function alone, as up.sh calls it. */
export async function inScripts(command: string): Promise<string> {
  const text = `. ${library}; options --name ${name} --pack ${pack}; ${command}`;
  const env = { ...process.env, MAILROOM_CLUSTER_DIR: home };
  return (await execute('bash', ['-c', text], { env, timeout: 240_000 })).stdout;
}

const actionsSchema = z.object({ actions: z.array(z.object({ action: z.string(), did: z.string() })) });

/** up.sh from the pack; throws with what it said when it fails. */
export async function up(args: readonly string[] = []): Promise<{ run: Run; did: Record<string, string> }> {
  const run = await onCluster('up.sh', ['--pack', pack, ...args], { timeoutMs: upMs });
  if (run.code !== 0) throw new Error(`up.sh failed:\n${run.stderr}`);
  const { actions } = actionsSchema.parse(answer(run));
  return { run, did: Object.fromEntries(actions.map(({ action, did }) => [action, did])) };
}

export async function docker(...args: string[]): Promise<string> {
  return (await execute('docker', args, { timeout: 120_000, maxBuffer: 16 << 20 })).stdout.trim();
}

/** A command on the node, as root. */
export const onNode = (command: string) => docker('exec', node, 'sh', '-c', command);

/** kubectl of the pack with these arguments, our kubeconfig and context: program first. */
export function kubectlCommand(args: readonly string[]): string[] {
  const programs = join(home, 'programs');
  const folder = readdirSync(programs).find((one) => one.startsWith('kubectl-')) ?? '';
  return [join(programs, folder, 'kubectl'), '--kubeconfig', kubeconfig, '--context', `kind-${name}`, ...args];
}

export async function kubectl(args: readonly string[], input?: string): Promise<string> {
  const [program, ...rest] = kubectlCommand(args);
  const running = execute(program ?? '', rest, { timeout: 150_000, maxBuffer: 16 << 20 });
  running.child.stdin?.end(input ?? '');
  return (await running).stdout.trim();
}
