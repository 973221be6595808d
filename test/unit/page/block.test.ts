import { describe, expect, test } from 'vitest';
import { blockOf } from '../../../src/page/source/block.ts';

const wit = `package a:b;

/// First line.
/// Second line.
interface door {
  use types.{mail};
  open: func() -> result<mail>;
}

world room {
  export door;
}
`;

describe('a block of a source text', () => {
  test('goes from its comments to its closing brace', () => {
    const lines = blockOf(wit, 'interface door').split('\n');
    expect(lines[0]).toBe('/// First line.');
    expect(lines.at(-1)).toBe('}');
    expect(lines).toHaveLength(6);
  });

  test('loses the indentation of where it stood', () => {
    expect(blockOf(wit, 'export')).toBe('export door;');
  });

  test('that is gone is an error, so that a lesson cannot show it', () => {
    expect(() => blockOf(wit, 'interface window')).toThrow('found 0');
    expect(() => blockOf(`${wit}${wit}`, 'world room')).toThrow('found 2');
  });
});
