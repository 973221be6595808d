import { createInterface } from 'node:readline/promises';
import { bringDown, purge } from '../../agent/system/bring-down.ts';
import { readState } from '../../agent/system/state-file.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import { CommandError } from '../command-error.ts';
import { asCommandError } from './failure.ts';

const report = (line: string) => console.error(`mailroom: ${line}`);

/** Ends the system; with `purge`, removes its mails after a question. Safe to repeat. */
export async function down({ purge: purging, yes }: { purge: boolean; yes: boolean }): Promise<void> {
  const folder = stateFolder(process.env);
  try {
    const connected = (await readState())?.host === 'kubernetes';
    if (connected && purging) {
      throw new CommandError(
        'Expected a system of this machine to purge, found a connection with a cluster. Nothing was removed. ' +
          'cluster-scripts/down.sh removes a cluster with its mails.',
        { exitCode: 2 },
      );
    }
    if (purging && !yes) await ask(folder.store);
    const ended = await bringDown(folder, report);
    if (connected) return console.log('The connection with the cluster is ended. The cluster runs on.');
    console.log(ended ? 'The mail-triage system is down.' : 'The mail-triage system was down already.');
    if (!purging) return;
    await purge(folder);
    console.log('Its mails, verdicts and logs are removed.');
  } catch (error) {
    throw asCommandError(error);
  }
}

async function ask(store: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new CommandError('Expected --yes with --purge where nobody can be asked, found none. Nothing was removed.', {
      exitCode: 2,
    });
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`Remove all mails and verdicts in ${store}? Type yes: `);
  lines.close();
  if (answer.trim() !== 'yes') throw new CommandError('Expected yes, found another answer. Nothing was removed.');
}
