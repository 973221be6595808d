import { coreModules } from '../../core/component/binary/core-modules.ts';
import { componentInterface, type ComponentInterface } from '../../core/component/component-interface.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { wasiVersion } from '../../core/component/wasi-version.ts';
import { HostFault } from '../fault.ts';
import { checkBytes } from '../read/check-bytes.ts';
import { sha256 } from '../read/digest.ts';
import type { Readable } from './prepared.ts';

/**
 * Reads anybody's bytes; the tools that transpile them are loaded now and not before. A linked one is called by another
 * component's glue, which expects answers and not promises.
 */
export async function readStranger(
  name: string,
  bytes: Uint8Array,
  limitBytes: number,
  linked: boolean,
): Promise<Readable> {
  const own = new Uint8Array(bytes);
  const form = checkBytes(name, own, limitBytes);
  const component =
    form === 'component' ? own : await (await import('./wrap-core-module.ts')).wrapCoreModule(name, own);
  const { imports, exports, wit } = interfaceOf(name, component);
  const facts: ComponentFacts = {
    name,
    sha256: await sha256(own),
    bytes: own.length,
    coreBytes: form === 'component' ? coreBytes(own) : own.length,
    wasi: form === 'component' ? wasiVersion([...imports, ...exports]) : '0.1',
    form,
    imports,
    exports,
    wit,
  };
  return { facts, prepare: async () => (await import('./transpile.ts')).transpile(facts, component, !linked) };
}

function interfaceOf(name: string, component: Uint8Array): ComponentInterface {
  try {
    return componentInterface(component);
  } catch (error) {
    throw new HostFault({
      code: 'invalid',
      expected: `a readable description of imports and exports in ${name}`,
      found: error instanceof Error ? error.message : String(error),
      todo: 'The file is damaged, or newer than this reader: build it again.',
    });
  }
}

function coreBytes(component: Uint8Array): number {
  return coreModules(component).reduce((sum, core) => sum + core.bytes.length, 0);
}
