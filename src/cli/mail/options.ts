import { InvalidArgumentError } from 'commander';
import { maxCount } from '../../core/mail/generate/options.ts';
import { type DrillKind, drillKinds } from '../../core/mail/seeded-mail.ts';
import type { GeneratorOptions } from './generator-options.ts';

/** What `mailroom mail` understands, after commander has parsed it. */
export interface MailCommandOptions extends GeneratorOptions {
  readonly seed: number;
  readonly count?: number;
  readonly format: 'jsonl' | 'eml';
  readonly truth: boolean;
  readonly out?: string;
}

/** A parser for whole numbers of a range, both ends included. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,10}$/.test(text) && number >= from && number <= to) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${from} to ${to}.`);
  };
}

export const seedNumber = wholeNumber(0, 0xffff_ffff);
export const mailCount = wholeNumber(1, maxCount);

/** A parser for an option that may be given several times, each time with one of these words. */
export function oneOfEach<Word extends string>(words: readonly Word[]) {
  return (text: string, before: Word[] | undefined): Word[] => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw new InvalidArgumentError(`Expected one of ${words.join(', ')}.`);
    return [...new Set([...(before ?? []), found])];
  };
}

/** The kinds of drill, or `all` of them. */
export function drillsOf(text: string, before: DrillKind[] | undefined): DrillKind[] {
  if (text === 'all') return [...drillKinds];
  if (!drillKinds.some((kind) => kind === text)) {
    throw new InvalidArgumentError(`Expected all or one of ${drillKinds.join(', ')}.`);
  }
  return oneOfEach(drillKinds)(text, before);
}
