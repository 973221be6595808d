import { afterAll, beforeAll, expect, test } from 'vitest';
import { LineClient } from './world/line-client.ts';
import { World } from './world/world.ts';

let world: World;
let ports: { smtpPort: number; httpPort: number };

beforeAll(async () => {
  world = await World.open();
  const { program, ...rest } = await world.gateway();
  ports = rest;
  await program.says(/"event":"connected"/);
});
afterAll(() => world.close());

const healthy = async () => (await fetch(`http://127.0.0.1:${ports.httpPort}/healthz`)).status;

/** Sends a byte now and then, until the other side has enough of it. */
async function drip(client: LineClient, words: string): Promise<string[]> {
  const bytes = words.split('').values();
  const timer = setInterval(() => client.send(bytes.next().value ?? 'x'), 500);
  try {
    return await client.ended();
  } finally {
    clearInterval(timer);
  }
}

test.concurrent('a client that says nothing hears 421 and is let go, while others are served', async () => {
  await using silent = await LineClient.connect(ports.smtpPort);
  await using half = await LineClient.connect(ports.smtpPort);
  half.send('EHLO me\r\nMAIL FROM:<a@b.example>\r\n');
  expect(await healthy()).toBe(200);
  expect((await silent.ended()).at(-1)).toMatch(/^421 4\.4\.2 Nothing heard/);
  expect((await half.ended()).at(-1)).toMatch(/^421 4\.4\.2 Nothing heard/);
});

test.concurrent('a mail that drips in by SMTP is not waited for', async () => {
  await using client = await LineClient.connect(ports.smtpPort);
  client.send('HELO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n');
  expect((await drip(client, 'Subject: x\r\n\r\n')).at(-1)).toMatch(/^421 4\.4\.2 The mail took too long/);
});

test.concurrent('a request that drips in by HTTP is not waited for', async () => {
  await using head = await LineClient.connect(ports.httpPort);
  await using body = await LineClient.connect(ports.httpPort);
  body.send('POST /mail HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n');
  const answers = await Promise.all([drip(head, 'GET /healthz HTTP/1.1\r\nX: '), drip(body, '{"id":')]);
  expect(answers.map(([line]) => line)).toEqual(Array(2).fill('HTTP/1.1 408 Request Timeout'));
});

test('one connection too many hears so, and a place that is free again is given away', async () => {
  const { connections } = world.wiring.limits;
  const held: LineClient[] = [];
  // In groups: the system queues few connections that nobody has accepted yet, and one too many comes seconds late.
  while (held.length < connections) {
    const group = await Promise.all(Array.from({ length: 32 }, () => LineClient.connect(ports.smtpPort)));
    await Promise.all(group.map((client) => client.heard(/^220 /)));
    held.push(...group);
  }
  await using smtp = await LineClient.connect(ports.smtpPort);
  expect(await smtp.ended()).toEqual(['421 4.3.2 Too many connections, try again later']);
  await using http = await LineClient.connect(ports.httpPort);
  http.send('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
  expect((await http.ended())[0]).toBe('HTTP/1.1 503 Service Unavailable');
  await Promise.all(held.map((client) => client.leave()));
  await using again = await LineClient.connect(ports.smtpPort);
  again.send('QUIT\r\n');
  expect((await again.ended()).at(-1)).toBe('221 2.0.0 Bye');
});
