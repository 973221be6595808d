import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { wasmtimeVersion } from '../../tools/wasmtime.ts';
import type { Bench } from '../figure.ts';
import { clickToVerdict } from './click-to-verdict.ts';
import { heldOutAccuracy } from './held-out-accuracy.ts';
import { throughput } from './throughput.ts';
import { weights } from './weight.ts';
import { withSite } from './with-site.ts';

const manifest = new URL('../../../node_modules/@bytecodealliance/jco-transpile/package.json', import.meta.url);
const jcoTranspile = () => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;

/** The built site in Chromium, as `npm start` serves it. Build first. */
export const bench: Bench = () =>
  withSite(async (browser, address) => ({
    figures: [
      await clickToVerdict(browser, address),
      await throughput(browser, address),
      ...(await weights(browser, address)),
      await heldOutAccuracy(),
    ],
    versions: { chromium: browser.version(), wasmtime: wasmtimeVersion, 'jco-transpile': jcoTranspile() },
  }));
