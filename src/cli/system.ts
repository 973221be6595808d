import { type Command, InvalidArgumentError, Option } from 'commander';
import { hostChoices } from '../agent/system/hosts/choose-host.ts';
import { connect } from './system/connect.ts';
import { down } from './system/down.ts';
import { logs } from './system/logs.ts';
import { record } from './system/record.ts';
import { status } from './system/status.ts';
import { up } from './system/up.ts';

const mostWorkers = 64;
const mostLines = 10_000;
const mostSeconds = 600;

const wholeNumberTo = (most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d{1,6}$/.test(text) && number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
};

const examples = `
Examples:
  mailroom system up                    broker, gateway and a worker, until Ctrl-C
  mailroom system up --workers 4 --detach
  mailroom system up --host node        worker and gateway in Node, where there is no wasmtime
  mailroom system connect               the system of the cluster that cluster-scripts/up.sh made
  mailroom system status; mailroom system down`;

export function registerSystem(program: Command): void {
  const system = program
    .command('system')
    .description('the mail-triage system on this machine, or the way to one in a cluster');
  system
    .command('up')
    .description('start broker, gateway and workers on loopback, and start again what dies')
    .option('--workers <number>', 'how many workers', wholeNumberTo(mostWorkers), 1)
    .addOption(
      new Option(
        '--host <host>',
        'what runs worker and gateway; auto is wasmtime if it is found, else node; native needs MAILROOM_NATIVE',
      )
        .choices(hostChoices)
        .default('auto'),
    )
    .addOption(
      new Option('--ports <which>', 'those of system.json, or any that are free')
        .choices(['preferred', 'any'])
        .default('preferred'),
    )
    .option('--pack <folder>', 'offline bundle to take programs from')
    .option('--detach', 'leave it running in the background', false)
    .addOption(new Option('--supervisor').hideHelp().default(false))
    .addHelpText('after', examples)
    .action(up);
  system
    .command('connect')
    .description(
      'forward the system of a cluster to loopback, until Ctrl-C: mail send, the board and status work with it',
    )
    .option('--name <name>', 'a cluster of cluster-scripts/', 'mailroom')
    .option('--kubeconfig <file>', 'the kubeconfig of another cluster')
    .option('--context <context>', 'the context in it; its current one if missing')
    .addOption(
      new Option('--ports <which>', 'any that are free, or those of system.json')
        .choices(['any', 'preferred'])
        .default('any'),
    )
    .action(connect);
  system
    .command('status')
    .description('what runs, and what became of the mails; exit code 0 up, 1 partly, 3 down')
    .option('--json', 'as one JSON object', false)
    .action(status);
  system
    .command('down')
    .description('let the workers finish, then end all; the mails stay for the next time')
    .option('--purge', 'remove the mails, verdicts and logs too', false)
    .option('--yes', 'do not ask', false)
    .action(down);
  system
    .command('logs')
    .description('the last lines of the logs')
    .argument('[part]', 'worker, worker-1, gateway, broker, setup or supervisor; all if missing')
    .option('--follow', 'go on until Ctrl-C', false)
    .option('--lines <number>', 'how many of each', wholeNumberTo(mostLines), 20)
    .action(logs);
  system
    .command('record')
    .description('write what the board sees of the running system, for pages that have none')
    .argument('<file>', 'where the recording goes, as JSON lines')
    .option('--seconds <number>', `how long, at most ${mostSeconds}`, wholeNumberTo(mostSeconds), 60)
    .requiredOption('--what <sentence>', 'what happens in it, for its header')
    .action(record);
}
