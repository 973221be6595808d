import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const fixture = (name: string) => new URL(`../fixtures/${name}.wasm`, import.meta.url);

const drop = async (page: Page, name: string) =>
  page.getByLabel('Choose a .wasm file').setInputFiles({
    name: `${name.split('/').at(-1)}.wasm`,
    mimeType: 'application/wasm',
    buffer: await readFile(fixture(name)),
  });

test.beforeEach(async ({ page }) => {
  await page.goto('/drop/');
});

test('our own priority.wasm shows what it is and answers a mail', async ({ page }) => {
  await page.getByRole('button', { name: 'priority.wasm' }).click();
  await expect(page.getByRole('heading', { name: 'priority.wasm' })).toBeVisible();
  await expect(page.getByText('none: it asks for nothing of an operating system')).toBeVisible();
  const mail = {
    id: 'a',
    sender: 'Ann',
    recipient: 'info',
    subject: 'Smoke',
    body: 'There is smoke on the tram.',
    references: [],
    receivedAt: 1_795_410_000,
  };
  await page.getByRole('textbox', { name: 'Arguments, as a JSON list' }).fill(JSON.stringify([mail]));
  await page.getByRole('button', { name: 'Call assess' }).click();
  await expect(page.getByLabel('Result')).toContainText('"level": "urgent"');
});

test('a command runs with its output live, and its exit code', async ({ page }) => {
  await drop(page, 'components/hello-0.1');
  await expect(page.getByText('core module, with the WASI 0.1 adapter put around it here')).toBeVisible();
  await page.getByRole('button', { name: 'Run the command' }).click();
  await expect(page.getByRole('log', { name: 'Output' })).not.toBeEmpty();
  await expect(page.getByText(/^It ended with exit code \d+ after/).first()).toBeVisible();
  await expect(page.getByRole('table', { name: /^Trace: \d+ calls to the host/ })).toBeVisible();
});

test('what is not granted is refused, and the trace says so', async ({ page }) => {
  await drop(page, 'components/switchboard');
  await page.getByRole('textbox', { name: 'Arguments, one a line' }).fill('read\n/in.txt');
  await page.getByRole('button', { name: 'Run the command' }).click();
  await expect(page.getByText('denied', { exact: true }).first()).toBeVisible();
});

test('an endless loop can be stopped, and the page works on', async ({ page }) => {
  await drop(page, 'components/endless');
  await page
    .getByRole('button', { name: /^Call|^Run the command/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Start it again when you want to.')).toBeVisible();
  await page.getByRole('button', { name: 'priority.wasm' }).click();
  await expect(page.getByRole('heading', { name: 'priority.wasm' })).toBeVisible();
});

for (const name of ['hostile/random', 'hostile/cut', 'hostile/empty']) {
  test(`${name}.wasm is refused in one sentence with what to do`, async ({ page }) => {
    await drop(page, name);
    await expect(page.getByText(/^Expected .+, found .+\. .+/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What you grant' })).toBeHidden();
  });
}

test('a file over the limit is refused before it is read', async ({ page }) => {
  await page.getByLabel('Choose a .wasm file').setInputFiles({
    name: 'huge.wasm',
    mimeType: 'application/wasm',
    buffer: Buffer.alloc(40_000_000),
  });
  await expect(page.getByText(/found huge\.wasm with 40\.0 MB/).first()).toBeVisible();
});

test('arguments that are no JSON are refused before the call', async ({ page }) => {
  await page.getByRole('button', { name: 'priority.wasm' }).click();
  await page.getByRole('textbox', { name: 'Arguments, as a JSON list' }).fill('{"a": 1}');
  await page.getByRole('button', { name: 'Call assess' }).click();
  await expect(page.getByText(/Expected a JSON list of arguments, found JSON that is no list/)).toBeVisible();
});
