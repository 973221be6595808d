import { createHash } from 'node:crypto';
import { $init, generate } from '@bytecodealliance/jco-transpile/component';
import { coreModules } from '../../core/component/binary/core-modules.ts';
import { componentInterface } from '../../core/component/component-interface.ts';
import type { CoreModuleSource } from '../../core/component/core-module-source.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { transpileOptions } from '../../core/component/transpile-options.ts';
import { wasiVersion } from '../../core/component/wasi-version.ts';

export interface TranspiledComponent {
  readonly facts: ComponentFacts;
  readonly cores: readonly CoreModuleSource[];
  /** An ES module with `instantiate(getCoreModule, imports, instantiateCore)`. */
  readonly glue: string;
}

/**
 * Transpiles a fixed component, as the component host wants it: synchronous calls, and the component's own
 * core modules by their place in its bytes. `name` is for the reader.
 */
export async function transpileComponent(name: string, component: Uint8Array): Promise<TranspiledComponent> {
  await $init;
  const facts = factsOf(name, component);
  const files = new Map(generate(component, transpileOptions(facts, false)).files);
  const glue = files.get('component.js');
  if (glue === undefined) throw new Error(`expected glue from jco for ${name}, found ${[...files.keys()].join(', ')}`);
  files.delete('component.js');
  const inside = coreModules(component);
  const cores = Array.from(files, ([file, bytes]): CoreModuleSource => {
    const found = inside.find((core) => Buffer.compare(core.bytes, bytes) === 0);
    if (found === undefined) return { file, base64: Buffer.from(bytes).toString('base64') };
    return { file, offset: found.offset, bytes: bytes.length };
  });
  return { facts, cores, glue: withoutUnused(new TextDecoder().decode(glue)) };
}

function factsOf(name: string, component: Uint8Array): ComponentFacts {
  const { imports, exports, wit } = componentInterface(component);
  return {
    name,
    sha256: createHash('sha256').update(component).digest('hex'),
    bytes: component.length,
    coreBytes: coreModules(component).reduce((sum, core) => sum + core.bytes.length, 0),
    wasi: wasiVersion([...imports, ...exports]),
    form: 'component',
    imports,
    exports,
    wit,
  };
}

/** The host always gives the core modules, so the glue's own way to fetch them only confuses bundlers. */
function withoutUnused(glue: string): string {
  return glue
    .replace('"use components";\n', '')
    .replace(/^\s*if \(!getCoreModule\) getCoreModule = .*new URL\(.*$/m, '');
}
