import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { docker, home, name } from './cluster.ts';

/**
 * What a cluster may leave: networks of Docker (all have kind's), files of the scripts, temporary files, entries in the
 * learner's kubeconfig. Other clusters on this machine come and go, so of files only those that name ours count.
 */
export async function leftBehind(): Promise<Record<string, unknown>> {
  const theirs = process.env['KUBECONFIG'] ?? join(homedir(), '.kube', 'config');
  const ours = (text: string) => text.includes(name);
  return {
    networks: (await docker('network', 'ls', '--format', '{{.Name}}')).split('\n').toSorted(),
    files: (await readdir(home, { recursive: true })).filter(ours).toSorted(),
    temporary: (await readdir(tmpdir())).filter(ours).toSorted(),
    kubeconfig: existsSync(theirs) && ours(await readFile(theirs, 'utf8')),
  };
}

/** The command lines of processes on this machine that have this text in them. */
export async function commandsWith(text: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  // One that has ended meanwhile has no command line.
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return commands.map((command) => command.replaceAll('\0', ' ').trim()).filter((command) => command.includes(text));
}
