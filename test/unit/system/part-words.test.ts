import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measuredSchema } from '../../../src/core/measured.ts';
import { partWords } from '../../../src/page/system/part-words.ts';

describe.each(['system', 'cluster'])('test/results/%s.json', (name) => {
  const file = new URL(`../../results/${name}.json`, import.meta.url);
  const { notes } = measuredSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

  test('has words for all that its figures were made of', () => {
    const said = Object.entries(notes).flatMap(([figure, { parts = {} }]) => partWords(figure, parts));
    expect(said.length).toBeGreaterThan(5);
    for (const { words } of said) expect(words).not.toMatch(/(Ms|Us|Mb|S)$/);
  });
});

test('parts come in the order of a reader: the whole before what is a piece of it', () => {
  expect(partWords('cpuUsWasm', { userUs: 86, kernelUs: 4, rulesUs: 63 })).toEqual([
    { words: 'in the worker', value: '86 µs' },
    { words: 'of that in the rules alone', value: '63 µs' },
    { words: 'in the kernel', value: '4 µs' },
  ]);
});

test('the same name is mails a second of a worker and bytes of an image', () => {
  expect(partWords('throughputToNative', { wasm: 5906.1 })).toEqual([{ words: 'Wasm', value: '5,910 mails a second' }]);
  expect(partWords('imageToNative', { wasm: 648_210 })).toEqual([{ words: 'Wasm', value: '648,000 bytes' }]);
});

test('what up.sh did has its seconds, and what took none is left out', () => {
  const parts = { bareS: 14.7, upS: 29, 'node-image-found': 0, 'keda-ready': 9 };
  expect(partWords('upToBareKind', parts)).toEqual([
    { words: 'up.sh', value: '29 s' },
    { words: 'a bare kind cluster', value: '14.7 s' },
    { words: 'keda: ready', value: '9 s' },
  ]);
});

test('a part without words is refused, with where to add them', () => {
  expect(() => partWords('startMsWasm', { breakfastMs: 3 })).toThrow('add them in src/page/system/part-words.ts');
});
