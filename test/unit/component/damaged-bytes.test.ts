import { readFileSync } from 'node:fs';
import { array, assert, integer, nat, pre, property, tuple, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryForm } from '../../../src/core/component/binary/form.ts';
import { TruncatedError } from '../../../src/core/component/binary/leb128.ts';
import { readSections } from '../../../src/core/component/binary/sections.ts';
import { componentInterface } from '../../../src/core/component/component-interface.ts';
import { fixtureBytes } from '../../tools/fixture-bytes.ts';

const good = fixtureBytes('sleeper');

/** What is thrown for these bytes, or the text that was read. */
function outcome(bytes: Uint8Array): unknown {
  try {
    return componentInterface(bytes).wit;
  } catch (error) {
    return error;
  }
}

/** A text or an Error with a message, nothing else. */
function isReadOrExplained(bytes: Uint8Array): boolean {
  const found = outcome(bytes);
  return typeof found === 'string' || (found instanceof Error && found.message !== '');
}

describe('bytes that are not what they should be', () => {
  it('are told apart by their first eight', () => {
    expect(binaryForm(new Uint8Array())).toBe('empty');
    expect(binaryForm(Uint8Array.of(0, 0x61))).toBe('truncated');
    expect(binaryForm(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe('not wasm');
    expect(binaryForm(Uint8Array.of(0, 0x61, 0x73, 0x6d, 2, 0, 0, 0))).toBe('other version');
    expect(binaryForm(fixtureBytes('hello-0.1'))).toBe('core module');
    expect(binaryForm(good)).toBe('component');
  });

  it('that are cut off anywhere inside a section say so', () => {
    const ends = new Set([8, ...readSections(good).map(({ end }) => end)]);
    assert(
      property(integer({ min: 9, max: good.length - 1 }), (length) => {
        pre(!ends.has(length));
        expect(() => readSections(good.subarray(0, length))).toThrow(TruncatedError);
      }),
    );
  });

  it('that are changed anywhere are read or explained, in bounded time', () => {
    const place = integer({ min: 8, max: good.length - 1 });
    assert(
      property(array(tuple(place, nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        expect(isReadOrExplained(bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('that are random behind the preamble are read or explained', () => {
    assert(
      property(uint8Array({ maxLength: 400 }), (noise) => {
        expect(isReadOrExplained(Uint8Array.of(...good.subarray(0, 8), ...noise))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('with types that hold themselves twice and twice again have a short text', () => {
    const bomb = new URL('../../fixtures/hostile/transpile-bomb.wasm', import.meta.url);
    expect(componentInterface(readFileSync(bomb)).wit.length).toBeLessThan(20_000);
  });
});
