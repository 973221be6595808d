import { type Command, InvalidArgumentError, Option } from 'commander';
import { wholeNumber, mailCount, seedNumber } from './mail/options.ts';
import { record } from './record/record.ts';

const mostSeconds = 3600;

function untilOption(text: string): 'idle' | number {
  if (text === 'idle') return text;
  const seconds = Number(text);
  if (/^\d{1,4}$/.test(text) && seconds >= 1 && seconds <= mostSeconds) return seconds;
  throw new InvalidArgumentError(`Expected idle, or seconds from 1 to ${mostSeconds}.`);
}

const examples = `
Examples:
  mailroom record --out run.jsonl --send 200 --seed 1   200 mails, from no worker to no worker
  mailroom record --out run.jsonl --until 120           two minutes of whatever happens

labs/mail-triage/recordings/README.md says what is in a recording.`;

export function registerRecord(program: Command): void {
  program
    .command('record')
    .description('record how the system of a cluster scales: Deployment, HPA, ScaledObject, pods, events, queue')
    .requiredOption('--out <file>', 'where the recording goes, as JSON lines')
    .option('--name <name>', 'a cluster of cluster-scripts/', 'mailroom')
    .option('--kubeconfig <file>', 'the kubeconfig of another cluster')
    .option('--context <context>', 'the context in it; its current one if missing')
    .option('--until <end>', 'idle (workers went up and are at zero again), or seconds', untilOption, 'idle')
    .option('--most <seconds>', 'the end in any case', wholeNumber(1, mostSeconds), 900)
    .option('--send <number>', 'send so many seeded mails, and account for each', mailCount)
    .option('--seed <number>', 'where the world of the mails begins', seedNumber, 1)
    .addOption(new Option('--to <way>', 'which way in').choices(['http', 'smtp', 'broker']).default('http'))
    .option('--what <sentence>', 'what happens in it, for its header')
    .addHelpText('after', examples)
    .action(record);
}
