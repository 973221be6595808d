import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { z } from 'zod';

const crdFile = new URL('../fixtures/crds/scaledobjects.keda.sh-v1alpha1.json', import.meta.url);
const { schema } = z
  .object({ schema: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(crdFile, 'utf8')));

/** As `kubectl apply` asks the API server: fields that the schema does not have are errors. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strict(inner)]));
  const closed = 'properties' in copy && !('additionalProperties' in copy) && copy['type'] === 'object';
  return closed ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const root = { ...z.record(z.string(), z.unknown()).parse(strict(schema)) };
// The schema leaves metadata to Kubernetes.
root['properties'] = { ...z.record(z.string(), z.unknown()).parse(root['properties']), metadata: { type: 'object' } };
const valid = ajv.compile(root);

/** Why the schema of KEDA's CRD refuses an object; empty when it does not. */
export function refusal(object: unknown): string {
  return valid(object) ? '' : ajv.errorsText(valid.errors);
}
