import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { hasOpenEnd, hasWrongEnd, total } from '../../agent/load/ends.ts';
import { readWiring } from '../../agent/read-wiring.ts';
import { CommandError } from '../command-error.ts';
import { stopSignal } from '../stop-signal.ts';
import { asCommandError } from '../system/failure.ts';
import { terminalTalk } from '../system/terminal-talk.ts';
import { whatText } from './what-text.ts';

export interface RecordCommandOptions {
  readonly out: string;
  readonly name: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly until: 'idle' | number;
  /** Seconds. */
  readonly most: number;
  readonly send?: number;
  readonly seed: number;
  readonly to: 'smtp' | 'http' | 'broker';
  readonly what?: string;
}

/**
 * Records until the end, and says what became of the mails that it sent. Exit code 1 when one ended otherwise than it
 * should, or has no end yet and nobody broke the recording off.
 */
export async function record(options: RecordCommandOptions): Promise<void> {
  const { out, send, seed, to, what } = options;
  const folder = dirname(resolve(out));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(`Expected the folder of ${out} to be there, found no folder ${folder}.`, { exitCode: 2 });
  }
  const talk = terminalTalk();
  const stop = new AbortController();
  const asked = async () => {
    await stopSignal();
    talk.line('ending the recording; Ctrl-C again leaves what there is in a .partial file');
    stop.abort();
  };
  void asked();
  const burst = send === undefined ? undefined : { count: send, seed, to };
  try {
    // The Kubernetes client is loaded when it is needed, so that other commands start without it.
    const { chooseCluster } = await import('../../agent/cluster/choose-cluster.ts');
    const { recordRun } = await import('../../agent/recording/record-run.ts');
    const { reckoning, peak } = await recordRun({
      cluster: chooseCluster(options, process.env),
      wiring: await readWiring(),
      file: out,
      until: options.until,
      mostS: options.most,
      burst,
      what: (header) => what ?? whatText(header, burst),
      stop: stop.signal,
      report: (line) => talk.line(line),
    });
    console.log(`${out}: at most ${peak} workers`);
    if (reckoning === undefined) return;
    const { sent, triaged, dead, refused, unanswered, waiting, lost, doubled, unexpected } = reckoning;
    console.log(
      `${sent} mails: ${triaged} triaged, ${dead} dead, ${total(refused)} refused, ${total(unanswered)} unanswered, ` +
        `${waiting} waiting, ${lost} lost, ${doubled} doubled, ${unexpected} unexpected`,
    );
    if (hasWrongEnd(reckoning) || (hasOpenEnd(reckoning) && !stop.signal.aborted)) process.exitCode = 1;
  } catch (error) {
    throw asCommandError(error);
  }
}
