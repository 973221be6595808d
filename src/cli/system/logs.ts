import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines, logPath } from '../../agent/system/log-files.ts';
import { readState } from '../../agent/system/state-file.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import { CommandError } from '../command-error.ts';

const lookEveryMs = 250;
const mostBytes = 1 << 20;

/** Prints the last lines of each log of `part`, each with the part's name; then what comes, if asked. */
export async function logs(part: string | undefined, options: { follow: boolean; lines: number }): Promise<void> {
  const cluster = (await readState())?.cluster;
  if (cluster !== undefined) {
    throw new CommandError(
      `Expected a system of this machine, found a connection with the cluster ${cluster.context}, which keeps its own ` +
        `logs: kubectl --kubeconfig ${cluster.kubeconfig} --context ${cluster.context} -n ${cluster.namespace} logs deployment/worker.`,
    );
  }
  const folder = stateFolder(process.env).logs;
  const files = await readdir(folder).catch((): string[] => []);
  const all = files.flatMap((file) => /^(.+)\.log$/.exec(file)?.[1] ?? []).toSorted();
  const names = all.filter((name) => part === undefined || name === part || name.startsWith(`${part}-`));
  if (names.length === 0) {
    const there = all.length === 0 ? `no log in ${folder}: no system was ever up here` : `logs of ${all.join(', ')}`;
    throw new CommandError(`Expected a log of ${part ?? 'the system'}, found ${there}.`);
  }
  const print = (name: string, line: string) => console.log(names.length === 1 ? line : `${name.padEnd(10)} ${line}`);
  for (const name of names) {
    for (const line of await lastLines(logPath(folder, name), options.lines)) print(name, line);
  }
  if (options.follow)
    await Promise.all(names.map((name) => follow(join(folder, `${name}.log`), (line) => print(name, line))));
}

/** Prints whole lines as they are written, until this process ends. A log that was emptied starts from its beginning. */
async function follow(path: string, print: (line: string) => void): Promise<never> {
  const file = await open(path);
  let [at, rest] = [(await file.stat()).size, ''];
  const buffer = Buffer.alloc(mostBytes);
  const decoder = new TextDecoder();
  for (;;) {
    if ((await file.stat()).size < at) [at, rest] = [0, ''];
    const { bytesRead } = await file.read(buffer, 0, mostBytes, at);
    at += bytesRead;
    const lines = (rest + decoder.decode(buffer.subarray(0, bytesRead), { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(-mostBytes);
    for (const line of lines) print(line);
    if (bytesRead === 0) await wait(lookEveryMs);
  }
}
