import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { writeState } from '../../src/agent/system/state-file.ts';
import { World } from '../system/world/world.ts';
import { serveSite, type ServedSite } from '../tools/serve-site.ts';

const trace = `00-${'a1'.repeat(16)}-${'b2'.repeat(8)}-01`;

/** What `mailroom system up` leaves, for a broker that the test started itself. */
async function leaveState(world: World, folder: string): Promise<string> {
  const file = join(folder, 'system.json');
  const process = { pid: world.broker.program.pid, startedAt: 'test' };
  await writeState(file, {
    version: 1,
    host: 'wasmtime',
    ports: world.broker.ports,
    passwords: {},
    broker: process,
    gateway: process,
    workers: [process, process],
    versions: { 'nats-server': '2.12.8' },
    startedAt: new Date().toISOString(),
  });
  return file;
}

async function send(gateway: NatsConnection, id: string): Promise<void> {
  const mail = { id, sender: 'a@x.example', recipient: 'b@x.example', subject: `About ${id}`, body: 'Hello' };
  await gateway.request('mail.received', JSON.stringify({ ...mail, references: [], receivedAt: 1 }), { timeout: 5000 });
}

async function judge(worker: NatsConnection, id: string): Promise<void> {
  const [given, verdictHeaders] = [{ level: 'high', score: 50, reasons: [] }, headers()];
  verdictHeaders.set('traceparent', trace);
  verdictHeaders.set('Nats-Msg-Id', id);
  const verdict = { mail: id, priority: given, team: 'billing', routing: [] };
  await worker.request('mail.triaged.billing', JSON.stringify(verdict), { headers: verdictHeaders, timeout: 5000 });
}

async function bury(worker: NatsConnection, id: string): Promise<void> {
  const reasons = headers();
  reasons.set('Nats-Msg-Id', id);
  reasons.set('Mailroom-Reason', 'unreadable: <img src=x onerror=alert(1)>');
  reasons.set('Mailroom-Deliveries', '5');
  await worker.request('mail.dead', '{"body":"\u0000<b>"}', { headers: reasons, timeout: 5000 });
}

const label = (board: Locator) => board.locator('[data-link-label]');

test.describe('with a broker', () => {
  let world: World;
  let site: ServedSite;
  let stateFile: string;

  test.beforeEach(async () => {
    world = await World.open();
    const folder = join(world.folder, 'state');
    await mkdir(folder);
    stateFile = await leaveState(world, folder);
    site = await serveSite({ MAILROOM_STATE_DIR: folder });
  });
  test.afterEach(async () => {
    await site.close();
    await world.close();
  });

  test('shows mails that wait, verdicts by team and dead letters as they come', async ({ page }) => {
    await page.goto(`${site.address}/board/`);
    const board = page.locator('mr-board');
    await expect(label(board)).toHaveText('Live');
    await expect(board.locator('[data-workers]')).toHaveText('2');
    const [gateway, worker] = [await world.connect('gateway'), await world.connect('worker')];
    for (const id of ['m-1', 'm-2', 'm-3']) await send(gateway, id);
    await expect(board.locator('[data-depth]')).toHaveText('3');
    await judge(worker, 'm-1');
    await expect(board.locator('[data-tray="billing"] [data-count]')).toHaveText('1');
    await expect(board.locator('[data-last-verdict]')).toContainText('About m-1');
    await expect(board.locator('[data-last-verdict]')).toContainText(trace);
    await bury(worker, 'm-2');
    const letter = board.getByRole('region', { name: 'Dead letters' }).locator('li');
    await expect(letter).toContainText('unreadable: <img src=x onerror=alert(1)>');
    await letter.locator('summary').click();
    await expect(letter.locator('pre')).toHaveText(String.raw`{"body":"\u{0}<b>"}`);
    await page.reload();
    await expect(letter).toContainText('after 5 deliveries');
    await expect(board.locator('[data-last-verdict]')).toContainText('m-1');
  });

  test('says that the broker is lost, comes back with it, and hears when the system is taken down', async ({
    page,
  }) => {
    await page.goto(`${site.address}/board/`);
    const board = page.locator('mr-board');
    await expect(label(board)).toHaveText('Live');
    await world.broker.kill();
    await expect(label(board)).toHaveText('Reconnecting');
    await expect(board.locator('[data-link-sentence]')).toHaveText(
      /No answer from the broker since \d\d:\d\d:\d\d, attempt \d+/,
    );
    await expect(board.getByRole('status')).toContainText('Reconnecting');
    await world.broker.start();
    await expect(label(board)).toHaveText('Live', { timeout: 30_000 });
    await send(await world.connect('gateway'), 'after');
    await expect(board.locator('[data-depth]')).toHaveText('1');
    await rm(stateFile);
    await world.broker.kill();
    await expect(label(board)).toHaveText('System gone', { timeout: 20_000 });
    await board.getByRole('button', { name: 'Show the recording' }).click();
    await expect(label(board)).toHaveText('Recording');
  });

  test('counts thousands of mails a second and stays smooth', async ({ page }) => {
    await page.goto(`${site.address}/board/`);
    const board = page.locator('mr-board');
    await expect(label(board)).toHaveText('Live');
    const worker = await world.connect('worker');
    const frames = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let drawn = 0;
          const endMs = performance.now() + 3000;
          const frame = (nowMs: number) => {
            drawn += 1;
            if (nowMs < endMs) requestAnimationFrame(frame);
            else resolve(drawn);
          };
          requestAnimationFrame(frame);
        }),
    );
    for (let sent = 0; sent < 12_000; sent += 500) {
      await Promise.all(Array.from({ length: 500 }, (_, index) => judge(worker, `m-${sent + index}`)));
    }
    await expect(board.locator('[data-tray="billing"] [data-count]')).toHaveText('12,000');
    await expect(board.locator('[data-out-rate]')).not.toHaveText(/^\d\.\d$/);
    // Sixty in a second where nothing else runs; the broker, the sender and this test share two cores with the page.
    expect(await frames, 'frames in three seconds').toBeGreaterThan(45);
    expect(await board.locator('.board-envelope').count()).toBeLessThanOrEqual(12);
  });
});
