import { readdir, readFile, readlink } from 'node:fs/promises';
import { runProgram } from '../programs/run-program.ts';

/** Who listens on a TCP port of this machine, such as "nats-server (pid 4711)"; undefined when that is not to be seen. */
export async function portOwner(port: number): Promise<string | undefined> {
  try {
    return await (process.platform === 'linux' ? ownerOnLinux(port) : ownerByLsof(port));
  } catch {
    return undefined;
  }
}

/** proc_net(5) names the socket's inode; the process that has it open is the owner. */
async function ownerOnLinux(port: number): Promise<string | undefined> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const sockets = new Set<string>();
  for (const line of tables.join('\n').split('\n')) {
    const fields = line.trim().split(/\s+/);
    const listens = fields[3] === '0A';
    if (listens && fields[1]?.endsWith(`:${hex}`) === true) sockets.add(`socket:[${fields[9]}]`);
  }
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const file of files) {
      const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '');
      if (sockets.has(target)) return `${(await readFile(`/proc/${pid}/comm`, 'utf8')).trim()} (pid ${pid})`;
    }
  }
  return undefined;
}

async function ownerByLsof(port: number): Promise<string | undefined> {
  const said = await runProgram('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { timeoutMs: 5000 });
  const [pid, name] = [/^p(\d+)$/m.exec(said)?.[1], /^c(.+)$/m.exec(said)?.[1]];
  return pid === undefined ? undefined : `${name ?? 'a process'} (pid ${pid})`;
}
