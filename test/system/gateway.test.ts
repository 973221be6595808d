import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mail, mailSchema } from '../../src/core/mail/mail.ts';
import { until } from '../../src/agent/system/until.ts';
import { LineClient } from './world/line-client.ts';
import { World } from './world/world.ts';

const run = promisify(execFile);

let world: World;
let ports: { smtpPort: number; httpPort: number };
const published: { mail: Mail; traceparent: string; messageId: string }[] = [];

beforeAll(async () => {
  world = await World.open();
  const { program, ...rest } = await world.gateway();
  ports = rest;
  await program.says(/"event":"connected"/);
  const board = await world.connect('board');
  board.subscribe(world.wiring.subjects.received, {
    callback: (_, message) => {
      published.push({
        mail: mailSchema.parse(message.json()),
        traceparent: message.headers?.get('traceparent') ?? '',
        messageId: message.headers?.get('Nats-Msg-Id') ?? '',
      });
    },
  });
  await board.flush();
});
afterAll(() => world.close());

const arrived = (id: string) => until(`the mail ${id}`, 10_000, () => published.find(({ mail }) => mail.id === id), 10);

async function smtp(mail: SendMailOptions & { id: string }, more: { pool?: true; maxConnections?: number } = {}) {
  const transport = createTransport({ host: '127.0.0.1', port: ports.smtpPort, ignoreTLS: true, ...more });
  const { id, ...rest } = mail;
  const { response } = await transport.sendMail({ to: 'desk@transit.example', ...rest, messageId: `<${id}>` });
  transport.close();
  return response;
}

/** What curl prints: status lines and bodies. */
async function curl(...args: string[]): Promise<string> {
  const { stdout } = await run('curl', ['-sS', '--max-time', '30', '--include', ...args], { maxBuffer: 1 << 20 });
  return stdout;
}

test('nodemailer delivers text, HTML, umlauts, attachments and addresses in UTF-8', async () => {
  const from = 'Jürg Büro <juerg@family.example>';
  expect(await smtp({ id: 'plain@t', from, subject: 'Grüße', text: 'Über die Brücke\n.\n..' })).toContain('250 ');
  await smtp({ id: 'html@t', from, subject: 'x', html: '<p>Gate <b>C</b> &amp; lift</p>' });
  await smtp({
    id: 'file@t',
    from,
    subject: 'x',
    text: 'See file',
    attachments: [{ filename: 'a.txt', content: 'b' }],
  });
  await smtp({ id: 'utf8@t', from: 'jürg@bücher.example', to: 'büro@transit.example', subject: 'x', text: 'y' });

  const plain = await arrived('plain@t');
  expect(plain.mail).toMatchObject({ sender: from, recipient: 'desk@transit.example', subject: 'Grüße' });
  expect(plain.mail.body).toBe('Über die Brücke\n.\n..\n');
  expect(plain.messageId).toBe('plain@t');
  expect(plain.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect((await arrived('html@t')).mail.body).toMatch(/Gate C & lift/);
  expect((await arrived('file@t')).mail.body.trim()).toBe('See file');
  expect((await arrived('utf8@t')).mail.recipient).toMatch(/^büro@transit.example$/);
});

test('fifty clients at once are all served', async () => {
  const ids = Array.from({ length: 50 }, (_, at) => `many-${at}@t`);
  const responses = await Promise.all(ids.map((id) => smtp({ id, from: 'a@b.example', subject: 'x', text: id })));
  expect(responses.filter((response) => response.startsWith('250 2.0.0 Stored as '))).toHaveLength(50);
  for (const id of ids) await arrived(id);
});

test('a mail that comes again is answered and published under the same id', async () => {
  const again = { id: 'again@t', from: 'a@b.example', subject: 'x', text: 'y' };
  expect(await smtp(again)).toContain('Stored as again@t');
  expect(await smtp(again)).toContain('Stored before as again@t');
});

test('commands and a mail in one packet are answered in order', async () => {
  await using client = await LineClient.connect(ports.smtpPort);
  client.send(
    'EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nRCPT TO:<e@f.example>\r\nDATA\r\n' +
      'Message-ID: <pipe@t>\r\nSubject: x\r\n\r\ny\r\n.\r\nSTARTTLS\r\nQUIT\r\n',
  );
  const lines = await client.ended();
  const codes = lines.filter((line) => line[3] === ' ').map((line) => line.slice(0, 3));
  expect(codes).toEqual(['220', '250', '250', '250', '250', '354', '250', '502', '221']);
  expect((await arrived('pipe@t')).mail.recipient).toBe('c@d.example');
});

test('thousands of commands and hundreds of requests in one packet are all answered', async () => {
  await using smtp = await LineClient.connect(ports.smtpPort);
  await using http = await LineClient.connect(ports.httpPort);
  const request = 'GET /healthz HTTP/1.1\r\nHost: x\r\n';
  smtp.send(`${'NOOP\r\n'.repeat(2000)}QUIT\r\n`);
  http.send(`${`${request}\r\n`.repeat(299)}${request}Connection: close\r\n\r\n`);
  expect((await smtp.ended()).filter((line) => line === '250 2.0.0 OK')).toHaveLength(2000);
  expect((await http.ended()).filter((line) => line.endsWith('HTTP/1.1 200 OK'))).toHaveLength(300);
});

test('a web page that posts to the port of SMTP gets one answer, and nothing of it is obeyed', async () => {
  await using client = await LineClient.connect(ports.smtpPort);
  const mail =
    'EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n' +
    'Message-ID: <page@t>\r\nSubject: x\r\n\r\ny\r\n.\r\n';
  client.send(`POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${mail.length}\r\n\r\n${mail}`);
  await client.heard(/554 /);
  client.send(mail);
  const lines = await client.ended();
  expect(lines.map((line) => line.slice(0, 3))).toEqual(['220', '554']);
  expect(lines[1]).toContain('Expected SMTP, found HTTP');
  // What came later is there, so what came before would be.
  await smtp({ id: 'after-page@t', from: 'a@b.example', subject: 'x', text: 'y' });
  await arrived('after-page@t');
  expect(published.some(({ mail: { id } }) => id === 'page@t')).toBe(false);
});

test('a mail is stored when it just fits as JSON, its headers beside it, and refused with one letter more', async () => {
  const url = `http://127.0.0.1:${ports.httpPort}/mail`;
  const { payloadBytes } = world.wiring.limits;
  const post = async (id: string, body: string) => {
    const eml = `Message-ID: <${id}>\r\nSubject: x\r\n\r\n${body}\r\n`;
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: eml });
    return answer.status;
  };
  await post('fits-0@t', '');
  const rest = JSON.stringify((await arrived('fits-0@t')).mail).length + '\\n'.length;
  // A quotation mark is two bytes in JSON.
  const body = '"'.repeat(Math.floor((payloadBytes - rest) / 2)) + 'x'.repeat((payloadBytes - rest) % 2);
  expect(await post('fits-1@t', body)).toBe(202);
  expect(JSON.stringify((await arrived('fits-1@t')).mail)).toHaveLength(payloadBytes);
  expect(await post('fits-2@t', `${body}x`)).toBe(413);
});

test('curl posts JSON and RFC 822, and a trace that it brings goes on', async () => {
  const mail = { id: 'json@t', sender: 'a', recipient: 'b', subject: 'c', body: 'd', references: [], receivedAt: 7 };
  const url = `http://127.0.0.1:${ports.httpPort}`;
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const json = ['--header', 'content-type: application/json', '--data-binary', JSON.stringify(mail)];
  const answer = await curl(...json, '--header', `traceparent: 00-${trace}-00f067aa0ba902b7-01`, `${url}/mail`);
  expect(answer).toMatch(/^HTTP\/1.1 202 Accepted[^]*{"mail":"json@t","duplicate":false}/);
  const { mail: same, traceparent } = await arrived('json@t');
  expect(same).toEqual(mail);
  expect(traceparent).toContain(trace);

  const file = join(world.folder, 'mail.eml');
  await writeFile(file, `Message-ID: <eml@t>\r\nSubject: x\r\n\r\n${'long line '.repeat(20_000)}\r\n`);
  const eml = ['--header', 'content-type: message/rfc822', '--data-binary', `@${file}`];
  expect(await curl(...eml, '--header', 'expect: 100-continue', `${url}/mail`)).toMatch(/^HTTP\/1.1 100[^]*202 Acc/);
  expect(await curl(...eml, '--header', 'transfer-encoding: chunked', `${url}/mail`)).toContain('"duplicate":true');
  expect((await arrived('eml@t')).mail.body).toHaveLength(200_001);
});

test('each wrong request is told what was expected', async () => {
  const url = `http://127.0.0.1:${ports.httpPort}`;
  const json = ['--header', 'content-type: application/json'];
  for (const [expected, ...args] of [
    ['200 OK', `${url}/healthz`],
    ['404 Not Found', `${url}/`],
    ['405 Method Not Allowed', `${url}/mail`],
    ['415 Unsupported Media Type', '--data', 'x', `${url}/mail`],
    ['400 Bad Request', ...json, '--data', '{"id":1}', `${url}/mail`],
    ['403 Forbidden', ...json, '--data', '{}', '--header', 'origin: https://other.example', `${url}/mail`],
    ['411 Length Required', ...json, '--request', 'POST', `${url}/mail`],
  ] as const) {
    expect((await curl(...args)).split('\r\n')[0]).toBe(`HTTP/1.1 ${expected}`);
  }
});

test('a mail of ten megabytes is refused before and after it is sent, by SMTP and by HTTP', async () => {
  const text = 'x'.repeat(76).concat('\n').repeat(130_000);
  // With the extension SIZE the client says what it has, and need not send it.
  await expect(smtp({ id: 'large@t', from: 'a@b.example', subject: 'x', text })).rejects.toThrow(/552 5\.3\.4/);
  await using client = await LineClient.connect(ports.smtpPort);
  client.send('HELO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nSubject: x\r\n\r\n');
  client.send(`${text.replaceAll('\n', '\r\n')}.\r\nQUIT\r\n`);
  expect((await client.ended()).map((line) => line.slice(0, 3)).slice(-2)).toEqual(['552', '221']);

  const file = join(world.folder, 'large.eml');
  await writeFile(file, `Subject: x\n\n${text}`);
  const eml = ['--header', 'content-type: message/rfc822', '--data-binary', `@${file}`];
  const url = `http://127.0.0.1:${ports.httpPort}/mail`;
  expect(await curl(...eml, url)).toContain('HTTP/1.1 413');
  expect(await curl(...eml, '--header', 'transfer-encoding: chunked', url)).toContain('HTTP/1.1 413');
  expect(published.some(({ mail }) => mail.id === 'large@t')).toBe(false);
});
