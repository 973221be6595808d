import { readFile } from 'node:fs/promises';
import { type Wiring, wiringSchema } from '../core/system/wiring.ts';

/** Reads labs/mail-triage/system.json. Throws with the place in the file when it has another form. */
export async function readWiring(): Promise<Wiring> {
  const path = new URL('../../labs/mail-triage/system.json', import.meta.url);
  return wiringSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}
