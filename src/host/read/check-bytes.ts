import { TruncatedError } from '../../core/component/binary/leb128.ts';
import { binaryForm } from '../../core/component/binary/form.ts';
import { readSections } from '../../core/component/binary/sections.ts';
import { tooLarge } from '../../core/component/too-large.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { HostFault } from '../fault.ts';

const expected = 'a WebAssembly component';

/** Refuses what cannot be run before any tool sees it. `name` is the file's name, for the reader. */
export function checkBytes(name: string, bytes: Uint8Array, limitBytes: number): ComponentFacts['form'] {
  const large = tooLarge(name, bytes.length, limitBytes);
  if (large !== undefined) throw new HostFault(large);
  const form = binaryForm(bytes);
  switch (form) {
    case 'empty':
      throw fault('empty', `that ${name} is empty`, 'Build it again, and look at the size of the file.');
    case 'not wasm':
      throw fault('not-wasm', `that ${name} does not begin with the bytes 00 61 73 6d`, 'Choose a .wasm file.');
    case 'other version':
      throw fault(
        'not-wasm',
        `a version of the format in ${name} that nobody here knows`,
        'Build it with newer tools.',
      );
    case 'truncated':
      throw truncated(name, bytes.length);
    default:
      checkSections(name, bytes);
      return form;
  }
}

function checkSections(name: string, bytes: Uint8Array): void {
  try {
    readSections(bytes);
  } catch (error) {
    if (error instanceof TruncatedError) throw truncated(name, bytes.length);
    throw fault('invalid', `no readable sections in ${name}`, 'The file is damaged: build or download it again.');
  }
}

function truncated(name: string, size: number): HostFault {
  const found = `that ${name} ends in the middle of a section, after ${size} bytes`;
  return fault('truncated', found, 'The download or the copy was cut off: fetch the file again.');
}

function fault(code: 'empty' | 'not-wasm' | 'truncated' | 'invalid', found: string, todo: string): HostFault {
  return new HostFault({ code, expected, found, todo });
}
