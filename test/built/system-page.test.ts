import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWiring } from '../../src/agent/read-wiring.ts';
import { limitWords } from '../../src/page/system/limit-words.ts';
import { settingWords } from '../../src/page/system/setting-words.ts';
import { dist } from '../tools/built-pages.ts';

const wiring = await readWiring();
const text = readFileSync(join(dist, 'how-the-system-works', 'index.html'), 'utf8')
  .replace(/<[^>]+>/g, ' ')
  .replaceAll('&gt;', '>')
  .replaceAll('&#39;', "'")
  .replaceAll('&quot;', '"')
  .replace(/\s+/g, ' ');

test('the page names every subject, stream, consumer and user of the wiring', () => {
  const names = [
    ...Object.values(wiring.subjects),
    ...wiring.streams.flatMap(({ config, purpose }) => [config.name, purpose]),
    ...wiring.consumers.flatMap(({ config, stream, purpose }) => [config.durable_name, stream, purpose]),
    ...wiring.users.flatMap(({ name, purpose, publish, subscribe }) => [name, purpose, ...publish, ...subscribe]),
  ];
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

test('the page has every setting and every limit with its value', () => {
  const settings = [...wiring.streams, ...wiring.consumers].flatMap(({ config }) => settingWords(config));
  const said = [...settings, ...limitWords(wiring).flatMap(({ limits }) => limits)].map(({ value }) => value);
  expect(said.filter((value) => !text.includes(value))).toEqual([]);
});

test('the page says on which ports the parts listen', () => {
  for (const port of [wiring.ports.nats, wiring.ports.smtp, wiring.ports.http]) expect(text).toContain(String(port));
});
