/**
 * Runs a transpiled wasi:cli command in this process: `node run-in-node.ts FOLDER [ARGUMENTS]`, where FOLDER has
 * component.js and its core modules. The component sees this process's MAILROOM_ variables, its arguments and the
 * network, and no file. It ends with the component's exit code.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import { z } from 'zod';
import { repairShim } from './shim-repairs.ts';

const instanceSchema = z.looseObject({ run: z.looseObject({ run: z.function({ input: [], output: z.void() }) }) });
const moduleSchema = z.object({ instantiate: z.custom<Instantiate>((value) => typeof value === 'function') });

type Instantiate = (cores: undefined, imports: object) => Promise<unknown>;

const [folder, ...args] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder of a transpiled component, found nothing');

repairShim();
const shim = new WASIShim({
  sandbox: { preopens: {}, env: variables(), args: ['component', ...args] },
});
const { instantiate } = moduleSchema.parse(await import(pathToFileURL(join(folder, 'component.js')).href));
// Without a source of core modules, the glue reads those beside it.
const instance = instanceSchema.parse(await instantiate(undefined, shim.getImportObject()));
instance.run.run();

function variables(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name.startsWith('MAILROOM_'));
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']));
}
