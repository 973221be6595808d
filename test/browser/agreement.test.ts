import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { rejectionSchema, verdictSchema } from '../../src/core/mail/verdict.ts';
import { triageInPage } from '../tools/page-triage.ts';
import { linesComponent, triageUnderWasmtime } from '../tools/wasmtime-triage.ts';

const triageComponent = fileURLToPath(new URL('../../public/components/mail-triage.wasm', import.meta.url));

test('the page and wasmtime run the same bytes and agree on 1,000 mails', async ({ page }) => {
  const bytes = readFileSync(triageComponent);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Poison is among them, so that what is rejected is compared too.
  const mails = generateMails({ seed: 2026, count: 1_000, drills: ['poison', 'duplicate'] }).map(({ mail }) => mail);

  await page.goto('/');
  const inPage = await triageInPage(page, mails);
  const underWasmtime = await triageUnderWasmtime(mails);

  expect(inPage.facts.sha256).toBe(sha256);
  // The command carries the component whole: the bytes with that digest stand in it, one after the other.
  expect(readFileSync(linesComponent).includes(bytes)).toBe(true);

  const answers = inPage.answers.map(({ ok, value }, place) => {
    if (ok) return verdictSchema.parse(value);
    return { mail: mails[place]?.id, rejection: rejectionSchema.parse(value) };
  });
  expect(answers).toHaveLength(1_000);
  expect(answers.some((answer) => 'rejection' in answer)).toBe(true);
  // JSON knows no undefined: what the page leaves undefined, the command leaves out.
  expect(underWasmtime.answers).toEqual(JSON.parse(JSON.stringify(answers)));
});
