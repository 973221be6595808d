/**
 * npm run bench [NAME...] measures and writes test/results/NAME.json. A benchmark prints what it found; it never
 * fails a test. It does fail when it could not measure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measuredSchema } from '../../src/core/measured.ts';
import type { Bench } from './figure.ts';

/** Each in a file of its own, loaded only when asked for. */
const benches: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  accuracy: () => import('./accuracy.ts'),
  cluster: () => import('./cluster/cluster.ts'),
  model: () => import('./model.ts'),
  page: () => import('./page/page.ts'),
  system: () => import('./system/system.ts'),
};

const results = fileURLToPath(new URL('../results/', import.meta.url));
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(benches);

for (const name of names) {
  const load = benches[name];
  if (load === undefined) {
    console.error(`expected a benchmark, found "${name}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  console.log(`== ${name}`);
  const { figures, versions, chaos } = await (await load()).bench();
  const file = measuredSchema.parse({
    name,
    date: new Date().toISOString().slice(0, 10),
    versions: { ...versions, node: process.versions.node },
    machine: { cores: cpus().length, platform: `${process.platform}-${process.arch}` },
    ...Object.fromEntries(figures.map((figure) => [figure.name, figure.value])),
    notes: Object.fromEntries(figures.map((figure) => [figure.name, figure.note])),
    ...(chaos === undefined ? {} : { chaos }),
  });
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
  for (const { name: what, value, note } of figures) {
    const rounds = `(${note.spread.join(' to ')}, rounds: ${note.rounds})`;
    const goal = note.goal === undefined ? '' : `, goal ${note.goal}`;
    console.log(`${what.padEnd(24)} ${String(value).padStart(10)} ${note.unit.padEnd(8)} ${rounds}${goal}`);
  }
  if (chaos !== undefined) console.log(`chaos: ${JSON.stringify(chaos)}`);
  console.log(`written to test/results/${name}.json`);
}
