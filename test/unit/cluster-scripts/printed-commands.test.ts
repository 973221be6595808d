import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../cluster-scripts/', import.meta.url));
const files = ['deploy.sh', 'up.sh', ...globSync('{existing,doctor,addons/*}/*.sh', { cwd: folder })];

/** kubectl and a verb or a namespace, in what a script says to a person: its own calls go by k. */
const bare = /(?<![\w./-])kubectl (-n|-f|annotate|apply|cluster-info|delete|describe|get|label|logs|port-forward)\b/;

test.each(files)('%s prints no kubectl command without its cluster: the current context is another one', (file) => {
  const lines = readFileSync(`${folder}${file}`, 'utf8').split('\n');
  expect(lines.filter((line) => !/^\s*#/.test(line) && bare.test(line))).toEqual([]);
});
