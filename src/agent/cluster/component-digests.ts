import { z } from 'zod';
import { namespace } from './broker-passwords.ts';
import type { ClusterApi } from './cluster-api.ts';

const annotation = 'mailroom/component-sha256';
const deploymentsSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string() }),
      spec: z.object({
        template: z.object({
          metadata: z.object({ annotations: z.record(z.string(), z.string()).optional() }),
        }),
      }),
    }),
  ),
});

/** "worker.wasm" and "gateway.wasm" to the sha256 of the program in their images, as their pod templates say. */
export async function componentDigests(api: ClusterApi): Promise<Record<string, string>> {
  const { items } = await api.read(`/apis/apps/v1/namespaces/${namespace}/deployments`, deploymentsSchema);
  const digests: Record<string, string> = {};
  for (const { metadata, spec } of items) {
    const sha256 = spec.template.metadata.annotations?.[annotation];
    if (sha256 !== undefined) digests[`${metadata.name}.wasm`] = sha256;
  }
  return digests;
}
