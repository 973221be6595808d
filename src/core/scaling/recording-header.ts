import { z } from 'zod';

/** The first line of a recording that `mailroom record` made: with what, where and when, as the cluster itself said. */
export const recordingHeaderSchema = z.object({
  kind: z.literal('recording'),
  version: z.literal(1),
  recordedAt: z.iso.datetime(),
  /**
   * Program to version (kubernetes, keda, nats-server, kind, containerd, shim), "unknown" where the cluster does not say,
   * and component file to sha256.
   */
  versions: z.record(z.string(), z.string()),
  shim: z
    .object({
      /** "unknown" where the cluster does not say where its Wasm shim comes from. */
      source: z.string(),
      /** It is not runwasi's release, so its figures are not the release's; missing where that is unknown. */
      standIn: z.boolean().optional(),
    })
    .optional(),
  /** What the nodes say of themselves. */
  machine: z.string(),
  /** One sentence: what was sent and what was slowed down. */
  what: z.string(),
  /** The Deployment of the workers; missing without one. */
  worker: z
    .object({
      /** RuntimeClass, such as "wasmtime"; empty for the cluster's own. */
      runtimeClass: z.string(),
      image: z.string(),
      /** Extra work for each mail, and mails that a worker asks for at once, where the Deployment says so. */
      workMs: z.number().optional(),
      batch: z.number().optional(),
    })
    .optional(),
  /** What KEDA was told, as the ScaledObject has it. */
  scaling: z
    .object({
      pollingIntervalS: z.number(),
      cooldownPeriodS: z.number(),
      minReplicaCount: z.int(),
      maxReplicaCount: z.int(),
      lagThreshold: z.int().optional(),
    })
    .optional(),
  /** The burst that the recorder sent itself: any machine makes the same mails of it. */
  load: z.object({ messages: z.int().positive(), seed: z.int(), to: z.enum(['smtp', 'http', 'broker']) }).optional(),
});

export type RecordingHeader = z.output<typeof recordingHeaderSchema>;
