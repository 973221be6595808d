import { z } from 'zod';
import { arrivalSettingsSchema } from './arrivals.ts';
import { faultSchema } from './faults.ts';
import { hpaSettingsSchema } from './hpa.ts';
import { kedaSettingsSchema } from './keda.ts';
import { podStartSettingsSchema } from './pod-start.ts';
import { queueSettingsSchema } from './queue.ts';
import { workerSettingsSchema } from './worker.ts';

/** Length and chance of one run, and where its two clocks stand at second 0. Null phases are drawn from the seed. */
export const runSettingsSchema = z.strictObject({
  durationS: z.number().min(1).max(86_400),
  seed: z.int().min(0).max(0xffff_ffff),
  /** First poll of KEDA, in seconds. */
  pollPhaseS: z.number().min(0).max(3600).nullable(),
  /** First sync of the HPA, in seconds. */
  syncPhaseS: z.number().min(0).max(3600).nullable(),
});

/** Everything that a simulated run depends on: the same settings give the same run. */
export const scalingSettingsSchema = z
  .strictObject({
    version: z.literal(1),
    run: runSettingsSchema,
    arrivals: arrivalSettingsSchema,
    queue: queueSettingsSchema,
    worker: workerSettingsSchema,
    podStart: podStartSettingsSchema,
    keda: kedaSettingsSchema,
    hpa: hpaSettingsSchema,
    faults: z.array(faultSchema).max(8),
  })
  .superRefine(({ keda, faults }, context) => {
    if (keda.minReplicaCount > keda.maxReplicaCount) {
      const message = `minReplicaCount ${keda.minReplicaCount} is above maxReplicaCount ${keda.maxReplicaCount}; lower the first or raise the second`;
      context.addIssue({ code: 'custom', path: ['keda', 'minReplicaCount'], message });
    }
    if (keda.idleReplicaCount !== null && keda.idleReplicaCount >= keda.minReplicaCount) {
      const message = `idleReplicaCount ${keda.idleReplicaCount} must be below minReplicaCount ${keda.minReplicaCount}`;
      context.addIssue({ code: 'custom', path: ['keda', 'idleReplicaCount'], message });
    }
    for (const [index, fault] of faults.entries()) {
      if (fault.kind !== 'stream-lost' && fault.toS < fault.fromS) {
        const message = `a fault ends (${fault.toS} s) before it begins (${fault.fromS} s)`;
        context.addIssue({ code: 'custom', path: ['faults', index, 'toS'], message });
      }
    }
  });

export type RunSettings = z.output<typeof runSettingsSchema>;
export type ScalingSettings = z.output<typeof scalingSettingsSchema>;
