import { recover } from '../../agent/system/bring-up.ts';
import { lockHolder, releaseLock, takeLock } from '../../agent/system/lock.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import { readWiring } from '../../agent/read-wiring.ts';
import { CommandError } from '../command-error.ts';
import { asCommandError } from './failure.ts';
import { terminalTalk } from './terminal-talk.ts';
import { connectedText } from './texts.ts';

export interface ConnectCommandOptions {
  readonly name: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly ports: 'preferred' | 'any';
}

/** What a shell calls a program that Ctrl-C ended. */
const interruptedCode = 130;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Connects with the system of a cluster and stays until Ctrl-C, SIGTERM or `system down`. */
export async function connect(options: ConnectCommandOptions): Promise<void> {
  const folder = stateFolder(process.env);
  const talk = terminalTalk();
  const report = (line: string) => talk.line(line);
  if (!(await takeLock(folder.lock))) {
    const holder = await lockHolder(folder.lock);
    throw new CommandError(
      `Expected no system on this machine, found one that is up or connected (pid ${holder?.pid ?? 'unknown'}). ` +
        'End it with mailroom system down, then run this again.',
    );
  }
  // A terminal that was closed is no reason to leave the state file behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const onSignal = () => {
    if (stop.signal.aborted) void releaseLock(folder.lock).finally(() => process.exit(interruptedCode));
    stop.abort();
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    await recover(folder, report);
    // The Kubernetes client is loaded when it is needed, so that other commands start without it.
    const { chooseCluster } = await import('../../agent/cluster/choose-cluster.ts');
    const { ClusterConnection } = await import('../../agent/cluster/cluster-connection.ts');
    const connection = new ClusterConnection(chooseCluster(options, process.env), folder, report);
    try {
      const started = connection.start(options.ports, await readWiring());
      // When asked to end meanwhile, what the start says of it is not news.
      started.catch(() => undefined);
      const state = await Promise.race([started, stopped]);
      if (state !== undefined) {
        talk.up(connectedText(state));
        await stopped;
        talk.line('ending the connection; the cluster runs on');
      }
    } finally {
      await connection.end();
    }
  } catch (error) {
    throw asCommandError(error);
  } finally {
    await releaseLock(folder.lock);
    for (const signal of signals) process.off(signal, onSignal);
  }
}
