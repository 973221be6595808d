import { type Command, Option } from 'commander';
import { type ArrivalShape, arrivalShapes } from '../../core/mail/generate/arrivals.ts';
import type { MailOptions } from '../../core/mail/generate/options.ts';
import { type Language, languages } from '../../core/mail/mail.ts';
import { type DrillKind, type PhrasingSet, phrasingSets } from '../../core/mail/seeded-mail.ts';
import { CommandError } from '../command-error.ts';
import { drillsOf, oneOfEach } from './options.ts';

/** What the seeded generator understands, after commander has parsed it. */
export interface GeneratorOptions {
  readonly set?: PhrasingSet;
  readonly language?: Language[];
  readonly drill?: DrillKind[];
  readonly arrivals: ArrivalShape;
}

/** Drills that come as a pair of mails. */
const pairs: readonly DrillKind[] = ['duplicate', 'out-of-order'];

/** Adds which mails are wanted; seed and count are each command's own. */
export function withGeneratorOptions(command: Command, arrivals: string): Command {
  return command
    .addOption(
      new Option(
        '--set <set>',
        'only wordings that the author of the rules could read (seen) or could not (held-out)',
      ).choices(phrasingSets),
    )
    .option('--language <language>', `one of ${languages.join(', ')}; may be repeated`, oneOfEach(languages))
    .option('--drill <kind>', 'mix in mails that were damaged on purpose, one kind or all; may be repeated', drillsOf)
    .addOption(new Option('--arrivals <shape>', arrivals).choices(arrivalShapes).default('steady'));
}

/** The options as the generator takes them. */
export function generatorOptions(seed: number, count: number, options: GeneratorOptions): MailOptions {
  return {
    seed,
    count,
    arrivals: options.arrivals,
    ...(options.set === undefined ? {} : { set: options.set }),
    ...(options.language === undefined ? {} : { languages: options.language }),
    ...(options.drill === undefined ? {} : { drills: options.drill }),
  };
}

/** @throws {CommandError} when a drill that comes as a pair has room for one mail only */
export function checkPairs(count: number, drill: readonly DrillKind[] | undefined): void {
  const pair = drill?.find((kind) => pairs.includes(kind));
  if (count < 2 && pair !== undefined) {
    throw new CommandError(`Expected --count 2 or more, found ${count}: the drill ${pair} is a pair of mails.`, {
      exitCode: 2,
    });
  }
}
