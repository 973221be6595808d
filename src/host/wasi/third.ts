import { _setArgs, _setEnv, _setStderr, _setStdin, _setStdout } from '@bytecodealliance/preview2-shim/cli';
import { cli, clocks, filesystem, http, random, sockets } from '@bytecodealliance/preview3-shim';
import { exitInterface } from './exit.ts';
import { fileTree } from './file-tree.ts';
import type { Grant } from './grant.ts';
import { deny } from './denied.ts';
import type { HostImports } from './host-imports.ts';
import { refuseByError, refuseByTrap } from './refusals.ts';
import { isThisSite, refuseRequest } from './second-http.ts';
import { stdinReader } from './stdin.ts';

/**
 * WASI 0.3 with exactly what was granted, under jco keys that begin with "wasi3:" (transpile-options.ts).
 * The shim for 0.3 stands on the global state of the one for 0.2, which is this worker's alone.
 */
export function thirdPreview({ capabilities, output }: Grant): HostImports {
  _setEnv(capabilities.environment);
  _setArgs(['component', ...capabilities.arguments]);
  _setStdin(stdinReader(capabilities.stdin));
  _setStdout({ write: (bytes) => output.write('stdout', bytes) });
  _setStderr({ write: (bytes) => output.write('stderr', bytes) });
  return {
    'wasi3:cli/environment': { ...cli.environment },
    'wasi3:cli/exit': exitInterface,
    'wasi3:cli/stdin': { ...cli.stdin },
    'wasi3:cli/stdout': { ...cli.stdout },
    'wasi3:cli/stderr': { ...cli.stderr },
    'wasi3:cli/terminal-input': { ...cli.terminalInput },
    'wasi3:cli/terminal-output': { ...cli.terminalOutput },
    'wasi3:cli/terminal-stdin': { ...cli.terminalStdin },
    'wasi3:cli/terminal-stdout': { ...cli.terminalStdout },
    'wasi3:cli/terminal-stderr': { ...cli.terminalStderr },
    ...time(capabilities.clocks),
    ...chance(capabilities.random),
    ...files(capabilities.files),
    ...network(capabilities.network),
  };
}

function time(granted: boolean): HostImports {
  const refuse = refuseByTrap('clocks', 'the time');
  const refused = { now: refuse, getResolution: refuse, waitUntil: refuse, waitFor: refuse };
  return {
    'wasi3:clocks/types': {},
    'wasi3:clocks/monotonic-clock': granted ? { ...clocks.monotonicClock } : refused,
    'wasi3:clocks/system-clock': granted ? { ...clocks.systemClock } : refused,
  };
}

function chance(granted: boolean): HostImports {
  const refuse = refuseByTrap('random', 'random numbers');
  return {
    'wasi3:random/random': granted ? { ...random.random } : { getRandomBytes: refuse, getRandomU64: refuse },
    'wasi3:random/insecure': granted
      ? { ...random.insecure }
      : { getInsecureRandomBytes: refuse, getInsecureRandomU64: refuse },
    'wasi3:random/insecure-seed': granted ? { ...random.insecureSeed } : { getInsecureSeed: refuse },
  };
}

function files(granted: Readonly<Record<string, string>> | undefined): HostImports {
  const { types, preopens } = filesystem.createFilesystem({
    adapter: new filesystem.InMemoryFilesystemAdapter(),
    preopens: granted === undefined ? {} : { '/': fileTree(granted) },
  });
  const getDirectories = granted === undefined ? deny(() => []) : () => preopens.getDirectories();
  return { 'wasi3:filesystem/types': { ...types }, 'wasi3:filesystem/preopens': { getDirectories } };
}

const send: typeof http.client.send = async (request) =>
  isThisSite(request.getAuthority()) ? http.client.send(request) : refuseRequest();

function network(granted: boolean): HostImports {
  return {
    'wasi3:http/types': { ...http.types },
    'wasi3:http/client': { send: granted ? send : refuseRequest },
    'wasi3:sockets/types': { ...sockets.types },
    'wasi3:sockets/ip-name-lookup': { resolveAddresses: refuseByError({ tag: 'access-denied' }) },
  };
}
