import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { choosePorts } from '../../../src/agent/system/ports.ts';

const wiring = await readWiring();

test('any ports are five different free ones', async () => {
  const ports = Object.values(await choosePorts('any', wiring));
  expect(new Set(ports).size).toBe(5);
});

test('a taken port is named, with who has it and what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const smtp = address !== null && typeof address === 'object' ? address.port : 0;
  const free = await choosePorts('any', wiring);
  const choice = choosePorts('preferred', { ...wiring, ports: { ...free, smtp } });
  await expect(choice).rejects.toThrow(`expected free ports on 127.0.0.1, found ${smtp} (SMTP) taken by `);
  await expect(choice).rejects.toThrow('add --ports any');
  // Elsewhere it depends on lsof being there.
  await expect(choice).rejects.toThrow(process.platform === 'linux' ? `(pid ${process.pid})` : 'taken by');
  server.close();
});
