import { createServer as createHttp } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { httpSender } from '../../../src/agent/load/http-sender.ts';
import type { Answer } from '../../../src/agent/load/sender.ts';
import { smtpSender } from '../../../src/agent/load/smtp-sender.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

const host = '127.0.0.1';
const [mail] = generateMails({ seed: 1, count: 1 });
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

function listening(server: Server): Promise<number> {
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** A mail server that takes everything but the text, to which it says `last`. */
function mailServer(last: string): Promise<number> {
  const server = createServer((socket) => {
    let text = false;
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (text) {
        if (!said.endsWith('\r\n.\r\n')) return;
        text = false;
        socket.write(`${last}\r\n`);
      } else if (said.startsWith('DATA')) {
        text = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 fine\r\n');
    });
  });
  return listening(server);
}

async function bySmtp(port: number): Promise<Answer> {
  if (mail === undefined) throw new Error('expected a mail');
  const sender = smtpSender({ host, port }, 1);
  try {
    return await sender.send(mail);
  } finally {
    await sender.close();
  }
}

test.each([
  ['250 2.0.0 kept', { kind: 'accepted' }],
  ['452 4.3.1 the queue is full', { kind: 'later', answer: '452 4.3.1 the queue is full' }],
  ['552 5.3.4 <a@b> is too large', { kind: 'refused', answer: '552 5.3.4 <…> is too large' }],
])('SMTP: %s', async (last, answer) => {
  expect(await bySmtp(await mailServer(last))).toEqual(answer);
});

test.each([
  [202, { kind: 'accepted' }],
  [400, { kind: 'refused', answer: '400 said so' }],
  [413, { kind: 'refused', answer: '413 said so' }],
  [429, { kind: 'later', answer: '429 said so' }],
  [503, { kind: 'later', answer: '503 said so' }],
  [507, { kind: 'later', answer: '507 said so' }],
])('HTTP: %s', async (status, answer) => {
  if (mail === undefined) throw new Error('expected a mail');
  const port = await listening(createHttp((_, response) => response.writeHead(status).end('said so\nand more')));
  expect(await httpSender({ host, port }).send(mail)).toEqual(answer);
});

test('nobody there is "not now", by SMTP and by HTTP', async () => {
  if (mail === undefined) throw new Error('expected a mail');
  const port = await listening(createServer());
  await new Promise((resolve) => servers.pop()?.close(resolve));
  expect(await bySmtp(port)).toMatchObject({ kind: 'later' });
  expect(await httpSender({ host, port }).send(mail)).toMatchObject({ kind: 'later' });
});
