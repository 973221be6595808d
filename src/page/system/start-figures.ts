import { z } from 'zod';

const systemSchema = z.looseObject({ startMsWasm: z.number(), startMsWasmCold: z.number(), startMsNative: z.number() });
const clusterSchema = z.looseObject({ startMsWasm: z.number(), startMsNative: z.number() });

/** Milliseconds from the start of a worker to its first stored verdict, as medians. */
export interface StartFigures {
  /** As a process of this machine; `compiled` found its machine code, `cold` had to make it. */
  readonly machine: { readonly compiled: number; readonly cold: number; readonly native: number };
  /** In a pod, sandbox and all; the component in its OCI form, compiled before. */
  readonly pod: { readonly compiled: number; readonly native: number };
}

/** What test/results/system.json and cluster.json say of starts. Throws when one of them does not say it. */
export function startFigures(system: unknown, cluster: unknown): StartFigures {
  const machine = systemSchema.parse(system);
  const pod = clusterSchema.parse(cluster);
  return {
    machine: { compiled: machine.startMsWasm, cold: machine.startMsWasmCold, native: machine.startMsNative },
    pod: { compiled: pod.startMsWasm, native: pod.startMsNative },
  };
}
