import { type Command, Option } from 'commander';
import type { SeededMail } from '../core/mail/seeded-mail.ts';
import { CommandError } from './command-error.ts';
import { checkPairs, generatorOptions, withGeneratorOptions } from './mail/generator-options.ts';
import { mailCount, type MailCommandOptions, seedNumber } from './mail/options.ts';
import { registerSend } from './mail/send.ts';

/** After how long, and how often, standard error says how far the work is. */
const progressMs = 2000;
/** What a shell calls a program that Ctrl-C ended. */
const interruptedCode = 130;

const examples = `
Examples:
  mailroom mail --count 1000 > mails.jsonl        a thousand mails, one JSON object a line
  mailroom mail --truth --set held-out            with what is true about each
  mailroom mail --drill all --format eml --out mails --count 50
                                                  as mails on the wire, some damaged on purpose`;

export function registerMail(program: Command): void {
  const command = program
    .command('mail')
    .description('write seeded mails of the workshop: same options, same bytes')
    .option('--seed <number>', 'where the world begins', seedNumber, 1)
    .option('--count <number>', 'how many mails (default: 10, or 1 for eml to standard output)', mailCount);
  withGeneratorOptions(command, 'how they come in')
    .addOption(new Option('--format <format>', 'JSON lines, or RFC 5322').choices(['jsonl', 'eml']).default('jsonl'))
    .option('--truth', 'say with each mail what is true about it', false)
    .option('--out <path>', 'file for jsonl, folder for eml; standard output if missing')
    .addHelpText('after', examples)
    .action(writeMails);
  registerSend(command);
}

/** How many mails are wanted. Throws CommandError when that does not go with the other options. */
function countOf({ format, out, drill, ...options }: MailCommandOptions): number {
  const toStdout = out === undefined;
  const count = options.count ?? (format === 'eml' && toStdout ? 1 : 10);
  if (format === 'eml' && toStdout && count > 1) {
    throw new CommandError(
      `Expected --out FOLDER for ${count} mails as eml, found none: standard output takes one. Add --out or --count 1.`,
      { exitCode: 2 },
    );
  }
  checkPairs(count, drill);
  return count;
}

async function writeMails(options: MailCommandOptions): Promise<void> {
  const { out, format, truth } = options;
  const toStdout = out === undefined;
  const count = countOf(options);
  // All phrases and the composer of mails: loaded when needed, so that other commands start without them.
  const { iterateMails } = await import('../core/mail/generate/generate-mails.ts');
  const { printEml, printLines, writeEmls, writeLines } = await import('./mail/write-mails.ts');
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const progress = { given: 0, saidAtMs: performance.now() };
  const mails = counted(iterateMails(generatorOptions(options.seed, count, options)), progress, count);
  try {
    if (format === 'jsonl') {
      await (toStdout
        ? printLines(mails, truth, interrupted.signal)
        : writeLines(mails, truth, out, interrupted.signal));
    } else if (toStdout) {
      for (const seeded of mails) await printEml(seeded, truth);
    } else {
      await writeEmls(mails, truth, out, interrupted.signal);
    }
    if (!toStdout) console.error(`mailroom: wrote ${progress.given} mails to ${out}`);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    const left =
      format === 'eml' ? `the ${progress.given - 1} mails written so far are in ${out}` : 'no file was written';
    console.error(`mailroom: stopped${toStdout ? '' : `; ${left}`}`);
    process.exitCode = interruptedCode;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** Passes mails on, counts them, and says on standard error how far it is when that takes long. */
function* counted(
  mails: Iterable<SeededMail>,
  progress: { given: number; saidAtMs: number },
  count: number,
): Generator<SeededMail> {
  for (const seeded of mails) {
    progress.given += 1;
    const nowMs = performance.now();
    if (nowMs - progress.saidAtMs > progressMs) {
      progress.saidAtMs = nowMs;
      console.error(`mailroom: ${progress.given} of ${count} mails`);
    }
    yield seeded;
  }
}
