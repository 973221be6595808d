import { spawn } from 'node:child_process';
import { kubectlCommand } from './cluster.ts';

/** Forwards a free port of loopback to a port of something in the namespace mailroom while `use` works with it. */
export async function withPort<T>(target: string, port: number, use: (local: number) => Promise<T>): Promise<T> {
  const [program, ...args] = kubectlCommand([
    '-n',
    'mailroom',
    'port-forward',
    '--address',
    '127.0.0.1',
    target,
    `:${port}`,
  ]);
  const child = spawn(program ?? '', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const local = await new Promise<number>((resolve, reject) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /127\.0\.0\.1:(\d+) ->/.exec(said)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
      child.once('exit', () => reject(new Error(`kubectl port-forward ended: ${said}`)));
    });
    return await use(local);
  } finally {
    child.kill();
  }
}
