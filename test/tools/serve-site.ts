import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const startTimeoutMs = 60_000;

/** The built site as `npm start` serves it, on a port that the system gives. */
export type ServedSite = {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
};

/** Starts the server of the workshop and waits for the address that it prints. Build first. */
export async function serveSite(env: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'start', '--no-build', '--no-open', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => fail(`no address within ${startTimeoutMs / 1000} s`), startTimeoutMs);
    const fail = (found: string) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`expected the server to print its address, found ${found}: ${said.slice(-2_000)}`));
    };
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`an end with code ${code}`));
  });
  return {
    address,
    async close() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
