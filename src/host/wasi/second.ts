import { createCli } from '@bytecodealliance/preview2-shim/cli';
import { error, poll, streams } from '@bytecodealliance/preview2-shim/io';
import { exitInterface } from './exit.ts';
import type { Grant } from './grant.ts';
import type { HostImports } from './host-imports.ts';
import { clocks } from './second-clocks.ts';
import { files } from './second-files.ts';
import { http } from './second-http.ts';
import { random } from './second-random.ts';
import { sockets } from './second-sockets.ts';
import { spinningPoll } from './spinning-poll.ts';
import { stdinReader } from './stdin.ts';

/** WASI 0.2 with exactly what was granted; the larger packages are loaded when the component wants them. */
export async function secondPreview({ capabilities, output, waits, wants }: Grant): Promise<HostImports> {
  const cli = createCli({
    environment: capabilities.environment,
    arguments: ['component', ...capabilities.arguments],
    initialCwd: '/',
    stdin: stdinReader(capabilities.stdin),
    stdout: { write: (bytes) => output.write('stdout', bytes) },
    stderr: { write: (bytes) => output.write('stderr', bytes) },
  });
  return {
    'wasi:cli/environment': { ...cli.environment },
    'wasi:cli/exit': exitInterface,
    'wasi:cli/stdin': { ...cli.stdin },
    'wasi:cli/stdout': { ...cli.stdout },
    'wasi:cli/stderr': { ...cli.stderr },
    'wasi:cli/terminal-input': { ...cli.terminalInput },
    'wasi:cli/terminal-output': { ...cli.terminalOutput },
    'wasi:cli/terminal-stdin': { ...cli.terminalStdin },
    'wasi:cli/terminal-stdout': { ...cli.terminalStdout },
    'wasi:cli/terminal-stderr': { ...cli.terminalStderr },
    'wasi:io/error': { ...error },
    'wasi:io/poll': waits ? { ...poll } : spinningPoll(),
    'wasi:io/streams': { ...streams },
    ...clocks(capabilities.clocks),
    ...random(capabilities.random),
    ...(wants('wasi:filesystem/') ? await files(capabilities.files) : {}),
    ...(wants('wasi:sockets/') ? await sockets() : {}),
    ...(wants('wasi:http/') ? await http(capabilities.network, waits) : {}),
  };
}
