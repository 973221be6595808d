import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { triageUnderWasmtime } from '../../tools/wasmtime-triage.ts';

/** What lines.wasm says of the seeded mails; test/browser/agreement.test.ts holds it to what the page says. */
export async function expectedVerdicts(worlds: readonly { seed: number; count: number }[]): Promise<unknown[]> {
  const mails = worlds.flatMap((world) => generateMails(world).map(({ mail }) => mail));
  return (await triageUnderWasmtime(mails.toSorted((a, b) => (a.id < b.id ? -1 : 1)))).answers;
}
