import { z } from 'zod';
import { type ChaosSummary, chaosSummarySchema, figureNoteSchema } from '../../core/measured.ts';
import { type PartWords, partWords } from './part-words.ts';
import { markStandIn } from './stand-in.ts';

/** What a page shows of test/results/system.json or cluster.json; the file may say more. */
const fileSchema = z.looseObject({
  name: z.string().optional(),
  date: z.iso.date(),
  versions: z.record(z.string(), z.string()),
  machine: z.object({ cores: z.int().positive(), platform: z.string() }),
  notes: z.record(z.string(), figureNoteSchema),
  chaos: chaosSummarySchema.optional(),
});

export interface MeasuredRow {
  readonly meaning: string;
  readonly value: string;
  readonly spread: string;
  readonly goal: string;
  readonly parts: readonly PartWords[];
}

export interface MeasuredSystem {
  readonly caption: string;
  readonly rows: readonly MeasuredRow[];
  /** What the mark † in a row means. */
  readonly footnote?: string;
  /** What became of the mails while programs were killed; missing when that was not measured. */
  readonly chaos?: string;
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
/** A sha256 in full; its first digits are enough to tell files apart here. */
const wholeDigest = /\b([0-9a-f]{12})[0-9a-f]{52}\b/;
const whole = new Intl.NumberFormat('en');

/** The figures of a file of test/results as text for a table. Throws when it has another form. */
export function measuredSystem(json: unknown): MeasuredSystem {
  const file = fileSchema.parse(json);
  const rows = Object.entries(file.notes).map(([name, { meaning, unit, spread, rounds, goal, parts }]) => {
    const suffix = unit === 'ratio' || unit === 'share' ? '' : ` ${unit}`;
    return {
      meaning: markStandIn(meaning).text,
      value: `${number.format(z.number().parse(file[name]))}${suffix}`,
      spread: `${spread.map((value) => number.format(value)).join(' to ')} in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
      goal: goal ?? '',
      parts: partWords(name, parts ?? {}),
    };
  });
  const versions = Object.entries(file.versions).map(
    ([program, version]) => `${program} ${version.replace(wholeDigest, '$1…')}`,
  );
  return {
    caption: `Measured on ${file.date}, ${file.machine.cores} cores, ${file.machine.platform}; ${versions.join(', ')}`,
    rows,
    ...footnote(file.notes),
    ...(file.chaos === undefined
      ? {}
      : {
          chaos: chaosWords(
            file.chaos,
            file.name === 'cluster' ? 'Workers, gateway, broker and node' : 'Workers, gateway and broker',
          ),
        }),
  };
}

function footnote(notes: z.output<typeof fileSchema>['notes']): { footnote?: string } {
  const said = Object.values(notes).flatMap(({ meaning }) => markStandIn(meaning).standIn ?? []);
  return said[0] === undefined ? {} : { footnote: `† ${said[0]}` };
}

function chaosWords(chaos: ChaosSummary, victims: string): string {
  const { sent, lost, doubled, dead, unexpected, poison, poisonDead, seeds } = chaos;
  const seedWords = `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`;
  const others = dead - poisonDead;
  const otherMails = `${others === 0 ? 'no' : whole.format(others)} other ${others === 1 || others === 0 ? 'mail' : 'mails'}`;
  return (
    `${victims} were killed at random, ${whole.format(chaos.kills)} times, while ${whole.format(sent)} mails came in ` +
    `(${seedWords}): ${whole.format(lost)} lost, ${whole.format(doubled)} with two verdicts, ${whole.format(unexpected)} that ` +
    `ended otherwise than they should. ` +
    `Among the dead letters are ${whole.format(poisonDead)} of the ${whole.format(poison)} poison mails, and ${otherMails}.`
  );
}
