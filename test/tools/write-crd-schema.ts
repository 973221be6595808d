/**
 * node test/tools/write-crd-schema.ts PATH/keda-2.20.2.yaml
 *
 * Takes the schema of the ScaledObject out of KEDA's release manifest and writes it, without descriptions, into
 * test/fixtures/crds/, so that tests can ask what KEDA's API server would accept.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

const crdSchema = z.object({
  kind: z.literal('CustomResourceDefinition'),
  metadata: z.object({ name: z.literal('scaledobjects.keda.sh') }),
  spec: z.object({
    versions: z.array(z.object({ name: z.string(), schema: z.object({ openAPIV3Schema: z.json() }) })),
  }),
});

/** Drops the texts, which are two thirds of the file; a *field* called description is an object and stays. */
function withoutTexts(value: z.core.util.JSONType): z.core.util.JSONType {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'description' || typeof inner !== 'string');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTexts(inner)]));
}

const path = process.argv[2];
if (path === undefined) {
  console.error('expected the path of a KEDA release manifest, such as keda-2.20.2.yaml');
  process.exit(2);
}
const manifest = readFileSync(path);
const crd = parseAllDocuments(manifest.toString('utf8'))
  .map((document) => crdSchema.safeParse(document.toJS()))
  .find(({ success }) => success)?.data;
const schema = crd?.spec.versions.find(({ name }) => name === 'v1alpha1')?.schema.openAPIV3Schema;
if (schema === undefined)
  throw new Error(`expected the CRD scaledobjects.keda.sh with v1alpha1 in ${path}, found none`);
const folder = fileURLToPath(new URL('../fixtures/crds/', import.meta.url));
const file = `${folder}scaledobjects.keda.sh-v1alpha1.json`;
const from = { manifest: basename(path), sha256: createHash('sha256').update(manifest).digest('hex') };
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify({ from, schema: withoutTexts(schema) }, null, 1)}\n`);
console.log(`written to ${file}`);
