import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { longestText, readScaledObjectText } from '../../../src/page/cluster/scaled-object-paste.ts';
import { scaledObjectText } from '../../../src/page/cluster/scaled-object-text.ts';
import { refusal } from '../../tools/scaled-object-schema.ts';
import { anySettings } from '../model/any-settings.ts';

test('the YAML of any settings passes the schema of KEDA and reads back as the same', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const text = scaledObjectText(settings);
      expect(refusal(parse(text))).toBe('');
      const read = readScaledObjectText(text, startSettings);
      expect(read.notes).toEqual([]);
      expect(read.ok && read.settings.keda).toEqual(settings.keda);
      expect(read.ok && read.settings.hpa.behavior).toEqual(settings.hpa.behavior);
    }),
    { numRuns: 60 },
  );
});

const good = scaledObjectText(startSettings);
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a pasted ScaledObject', () => {
  test('with an unknown field is simulated, and the field is named with its line', () => {
    const text = good.replace('  pollingInterval: 5', '  pollingIntervall: 5');
    const read = readScaledObjectText(text, startSettings);
    expect(read.ok && read.settings.keda.pollingIntervalS).toBe(30);
    expect(read.notes).toEqual([
      expect.objectContaining({
        kind: 'unknown',
        path: 'spec.pollingIntervall',
        line: lineOf(text, 'pollingIntervall'),
      }),
    ]);
  });

  test('with another kind of trigger says so at the trigger', () => {
    const text = good.replace('type: nats-jetstream', 'type: kafka');
    const [note] = readScaledObjectText(text, startSettings).notes;
    expect(note).toMatchObject({ kind: 'not-simulated', path: 'spec.triggers[0].type', line: lineOf(text, 'kafka') });
  });

  test('with a strange annotation of KEDA names its line, dots and slash and all', () => {
    const text = good.replace('  name: worker\n', '  name: worker\n  annotations:\n    autoscaling.keda.sh/odd: "1"\n');
    const [note] = readScaledObjectText(text, startSettings).notes;
    expect(note).toMatchObject({ kind: 'not-simulated', line: lineOf(text, 'odd') });
  });

  test.each([
    ['nothing', '  \n', undefined, 'found nothing'],
    ['broken YAML', 'kind: ScaledObject\nspec: {a: [1, 2\n', 3, 'No YAML'],
    ['a key twice', 'kind: ScaledObject\nkind: ScaledObject\n', 2, 'unique'],
    ['two documents', 'kind: ScaledObject\n---\nkind: ScaledObject\n', 2, 'multiple documents'],
    ['something else', 'apiVersion: v1\nkind: Pod\n', 2, 'expected ScaledObject'],
    ['too much', 'a'.repeat(longestText + 1), undefined, 'at most'],
    ['a list', '- 1\n- 2\n', undefined, 'expected an object'],
    ['very deep nesting', '['.repeat(15_000), 1, ''],
  ])('that is %s is refused in words', (_, text, line, words) => {
    const read = readScaledObjectText(text, startSettings);
    expect(read.ok).toBe(false);
    expect(read.notes[0]?.message).toContain(words);
    expect(read.notes[0]?.line).toBe(line);
  });

  test('that unfolds to millions of values by aliases is refused at once', () => {
    const level = (name: string, of: string) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]\n`;
    const names = 'abcdefgh'.split('');
    const bomb = names.map((name, index) => level(name, index === 0 ? '"lol"' : `*${names[index - 1]}`)).join('');
    const read = readScaledObjectText(bomb, startSettings);
    expect(read.ok).toBe(false);
    expect(read.notes[0]?.message).toMatch(/alias/i);
  });
});
