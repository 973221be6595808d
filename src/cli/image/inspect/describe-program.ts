import { binaryForm } from '../../../core/component/binary/form.ts';
import { coreImports } from '../../../core/component/binary/core-imports.ts';
import { componentInterface } from '../../../core/component/component-interface.ts';
import { readNativeProgram } from '../static-program.ts';

/** What a file that can run is. */
export interface ProgramFacts {
  readonly kind: 'component' | 'core module' | 'native program' | 'unreadable program';
  /** Interfaces of a component; modules of a core module, with how many functions of each. */
  readonly imports: readonly string[];
  /** Such as "amd64, static"; or why it cannot be read. */
  readonly note?: string;
}

/** Undefined for a file that is neither WebAssembly nor a native program. */
export function describeProgram(bytes: Uint8Array): ProgramFacts | undefined {
  const form = binaryForm(bytes);
  const native = readNativeProgram(bytes);
  if (native !== undefined) {
    const note = `${native.architecture}, ${native.static ? 'static' : 'needs a dynamic loader'}`;
    return { kind: 'native program', imports: [], note };
  }
  try {
    if (form === 'component') {
      return { kind: form, imports: componentInterface(bytes).imports.map(({ name }) => name || '(functions)') };
    }
    if (form === 'core module') {
      return { kind: form, imports: Array.from(coreImports(bytes), ([name, count]) => `${name} (${count})`) };
    }
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable program', imports: [], note };
  }
  return form === 'other version' || form === 'truncated'
    ? { kind: 'unreadable program', imports: [], note: `WebAssembly, ${form}` }
    : undefined;
}

/** Whether the first bytes are those of WebAssembly or of an ELF file, so that the rest is worth keeping. */
export function mayBeProgram(first: Uint8Array): boolean {
  const magic = Buffer.from(first.subarray(0, 4)).toString('latin1');
  return magic === '\0asm' || magic === '\u007fELF';
}
