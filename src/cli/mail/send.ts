import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Address } from '../../agent/load/find-system.ts';
import { checkPairs, withGeneratorOptions, type GeneratorOptions } from './generator-options.ts';
import { mailCount, seedNumber, wholeNumber } from './options.ts';

export const ways = ['smtp', 'http', 'broker'] as const;
export type Way = (typeof ways)[number];

/** What `mailroom mail send` understands, after commander has parsed it. */
export interface SendOptions extends GeneratorOptions {
  readonly to: Way;
  readonly seed?: number;
  readonly count: number;
  readonly rate?: number;
  readonly connections?: number;
  /** Seconds. */
  readonly retry: number;
  /** Seconds. */
  readonly wait: number;
  readonly json: boolean;
  readonly smtp?: Address;
  readonly http?: Address;
  readonly nats?: Address;
}

/** Mails a second, at most so many: more is as fast as it goes. */
const mostRate = 100_000;
const mostConnections = 256;
const mostSeconds = 3_600;

function mailRate(text: string): number {
  const rate = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && rate > 0 && rate <= mostRate) return rate;
  throw new InvalidArgumentError(`Expected mails a second, more than 0 and at most ${mostRate}.`);
}

function address(text: string): Address {
  const [, host = '', port = ''] = /^([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? [];
  if (host !== '' && Number(port) >= 1 && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new InvalidArgumentError('Expected HOST:PORT, such as 127.0.0.1:2525.');
}

const examples = `
Examples:
  mailroom mail send --count 1000                       by SMTP, as fast as it goes
  mailroom mail send --count 500 --rate 50 --arrivals burst
                                                        in heaps, 50 a second on average
  mailroom mail send --to http --drill all --count 200  with mails that were damaged on purpose

The account at the end says what became of each mail. The exit code is 0 when every mail was taken and got its verdict, or,
damaged so that nobody can judge it, its place among the dead. It is 1 when one was refused, lost, doubled, has nobody's
answer, ended otherwise than it should, or still waits when --wait is over; 130 after Ctrl-C.`;

export function registerSend(mail: Command): void {
  const command = mail
    .command('send')
    .description('send seeded mails to the running system, and say what became of each')
    .addOption(new Option('--to <way>', 'which way in').choices(ways).default('smtp'))
    .option('--seed <number>', 'where the world begins; another one each time if missing', seedNumber)
    .option('--count <number>', 'how many mails', mailCount, 100)
    .option('--rate <number>', 'mails a second; as fast as they are taken if missing', mailRate);
  withGeneratorOptions(command, 'how they come in, with --rate as the mean')
    .option('--connections <number>', 'mails under way at once', wholeNumber(1, mostConnections))
    .option('--retry <seconds>', 'how long to try a mail again that was put off', wholeNumber(0, mostSeconds), 60)
    .option('--wait <seconds>', 'how long to wait for the last verdicts', wholeNumber(0, mostSeconds), 60)
    .option('--smtp <address>', 'HOST:PORT of the gateway, if it is not the running system', address)
    .option('--http <address>', 'HOST:PORT of the gateway', address)
    .option('--nats <address>', 'HOST:PORT of a broker without password; for one with, set MAILROOM_NATS_URL', address)
    .option('--json', 'the account as JSON', false)
    .addHelpText('after', examples)
    .action(async (options: SendOptions) => {
      checkPairs(options.count, options.drill);
      // Clients for SMTP and the broker: loaded when needed, so that other commands start without them.
      const { sendMails } = await import('./send-mails.ts');
      await sendMails(options);
    });
}
