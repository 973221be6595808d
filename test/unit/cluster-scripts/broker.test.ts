import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read('labs/mail-triage/manifests/broker/nats-server.conf');

describe('the broker of the cluster is that of system.json', async () => {
  const wiring = await readWiring();

  /** The subjects behind `publish` or `subscribe` of a user in the broker's configuration. */
  const subjects = (user: string, what: string): unknown => {
    const [, after = ''] = text.split(`user: ${user},`);
    const list = new RegExp(`${what}: \\{ allow: (\\[[^\\]]*\\]) \\}`).exec(after)?.[1] ?? '[]';
    return JSON.parse(list);
  };

  test.each(wiring.users)('$name may do what it may do there', ({ name, publish, subscribe }) => {
    expect(subjects(name, 'publish')).toEqual(publish);
    expect(subjects(name, 'subscribe')).toEqual(subscribe);
    expect(text).toContain(`user: ${name}, password: $${name.toUpperCase()}_PASSWORD,`);
  });

  test('there is nobody else', () => {
    expect([...text.matchAll(/user: (\w+),/g)].map((match) => match[1])).toEqual(wiring.users.map(({ name }) => name));
    expect(text).toContain('no_auth_user: board');
  });

  test('ports and the largest message are the same', () => {
    const { nats, monitor, websocket } = wiring.ports;
    expect(text).toContain(`port: ${nats}\n`);
    expect(text).toContain(`http: 0.0.0.0:${monitor}\n`);
    expect(text).toContain(`port: ${websocket}\n`);
    expect(text).toContain(`max_payload: ${wiring.limits.payloadBytes + 65_536}\n`);
  });

  test('the streams fit into the broker, and the broker into its volume', () => {
    const streams = wiring.streams.reduce((sum, { config: { max_bytes } }) => sum + Number(max_bytes), 0);
    const store = Number(/max_file_store: (\d+)MiB/.exec(text)?.[1]) * 2 ** 20;
    expect(streams).toBeLessThanOrEqual(store);
    expect(store).toBeLessThan(2 ** 30);
  });
});

test('the ports that the doctor looks at are those of system.json', async () => {
  const ports = /^PORTS="([\d ]+)"$/m.exec(read('cluster-scripts/versions.env'))?.[1]?.split(' ').map(Number);
  expect(ports).toEqual(Object.values((await readWiring()).ports));
});
