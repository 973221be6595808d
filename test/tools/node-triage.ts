import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { TriagedMail } from '../../src/core/mail/accuracy/measure-accuracy.ts';
import type { Mail } from '../../src/core/mail/mail.ts';
import type { SeededMail } from '../../src/core/mail/seeded-mail.ts';
import { type Issue, issueSchema, rejectionSchema, verdictSchema } from '../../src/core/mail/verdict.ts';
import { transpileComponent } from '../../src/site/components/transpile-component.ts';

const componentFile = new URL('../../public/components/mail-triage.wasm', import.meta.url);

/** The interface `triage` as jco gives it: an `err` result is thrown with the value in `payload`. */
interface TriageInterface {
  triage(mail: Mail): unknown;
  openIssues(): unknown;
}

interface Glue {
  instantiate: (
    coreModule: (file: string) => Promise<WebAssembly.Module>,
    imports: Record<string, never>,
  ) => Promise<Record<string, TriageInterface | undefined>>;
}

const thrownSchema = z.object({ payload: rejectionSchema });

/** Node imports files, so the glue is one for a moment. */
async function importGlue(glue: string): Promise<Glue> {
  const folder = mkdtempSync(join(tmpdir(), 'mailroom-triage-'));
  try {
    const file = join(folder, 'glue.mjs');
    writeFileSync(file, glue);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The committed component, transpiled by the site's own build step and running in this process. */
export interface NodeTriage {
  answer(mail: Mail): TriagedMail['answer'];
  openIssues(): Issue[];
  sha256: string;
}

export async function openNodeTriage(): Promise<NodeTriage> {
  const bytes = readFileSync(componentFile);
  const { glue, cores, facts } = await transpileComponent('mail-triage', bytes);
  const { instantiate } = await importGlue(glue);
  const exports = await instantiate((file) => {
    const core = cores.find((range) => range.file === file);
    if (core === undefined) throw new Error(`expected ${file} in mail-triage.wasm, found no such core module`);
    const code =
      'base64' in core ? Buffer.from(core.base64, 'base64') : bytes.subarray(core.offset, core.offset + core.bytes);
    return WebAssembly.compile(code);
  }, {});
  const component = exports['mailroom:triage/triage@0.1.0'];
  if (component === undefined)
    throw new Error(`expected the interface triage, found ${Object.keys(exports).join(', ')}`);
  return {
    answer(mail) {
      let verdict: unknown;
      try {
        verdict = component.triage(mail);
      } catch (error) {
        const thrown = thrownSchema.safeParse(error);
        if (thrown.success) return { rejection: thrown.data.payload };
        throw error;
      }
      return { verdict: verdictSchema.parse(verdict) };
    },
    openIssues: () => z.array(issueSchema).parse(component.openIssues()),
    sha256: facts.sha256,
  };
}

export function triageAll(triage: NodeTriage, mails: readonly SeededMail[]): TriagedMail[] {
  return mails.map((seeded) => ({ seeded, answer: triage.answer(seeded.mail) }));
}
