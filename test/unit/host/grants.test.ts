import { describe, expect, it } from 'vitest';
import type { HostFailure } from '../../../src/core/component/failure.ts';
import { fileTree } from '../../../src/host/wasi/file-tree.ts';
import { Output } from '../../../src/host/wasi/output.ts';
import { stdinReader } from '../../../src/host/wasi/stdin.ts';

describe('files in memory', () => {
  it('are a tree, whatever their paths look like', () => {
    expect(fileTree({ '/in.txt': 'a', 'mail/../mail//one.eml': 'b', '/': 'lost' })).toEqual({
      dir: { 'in.txt': { source: 'a' }, mail: { dir: { mail: { dir: { 'one.eml': { source: 'b' } } } } } },
    });
  });
});

describe('standard input', () => {
  it('comes in the pieces that are asked for, then is closed', () => {
    const reader = stdinReader('grüezi');
    const decoder = new TextDecoder();
    const pieces = [reader.blockingRead(3n), reader.blockingRead(100n)].map((piece) =>
      decoder.decode(piece, { stream: true }),
    );
    expect(pieces.join('')).toBe('grüezi');
    expect(() => reader.blockingRead(1n)).toThrow(expect.objectContaining({ tag: 'closed' }));
  });
});

describe('output', () => {
  const encoder = new TextEncoder();

  it('keeps characters whole that were written in two pieces', () => {
    let text = '';
    const output = new Output(100, { write: (_stream, piece) => (text += piece), end: () => undefined });
    const bytes = encoder.encode('ü');
    output.write('stdout', bytes.subarray(0, 1));
    output.write('stderr', encoder.encode('!'));
    output.write('stdout', bytes.subarray(1));
    expect(text).toBe('!ü');
  });

  it('ends the run when it is too much, and shows what fits', () => {
    let text = '';
    const failures: HostFailure[] = [];
    const output = new Output(10, {
      write: (_stream, piece) => (text += piece),
      end: (failure) => failures.push(failure),
    });
    output.write('stdout', encoder.encode('12345678'));
    expect(() => output.write('stderr', encoder.encode('9012'))).toThrow(/at most/);
    expect(text).toBe('1234567890');
    expect(failures).toMatchObject([{ code: 'output' }]);
  });
});
