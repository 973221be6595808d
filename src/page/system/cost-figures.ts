import { z } from 'zod';

const costSchema = z.looseObject({
  cpuUsWasm: z.number(),
  cpuUsNative: z.number(),
  notes: z.looseObject({ cpuUsWasm: z.looseObject({ parts: z.looseObject({ rulesUs: z.number() }) }) }),
});

/** Processor time of one mail in microseconds, as medians: under wasmtime, of that in the rules alone, and native. */
export interface CostFigures {
  readonly wasm: number;
  readonly rules: number;
  readonly native: number;
}

/** What test/results/system.json says of it. Throws when it does not say it. */
export function costFigures(system: unknown): CostFigures {
  const { cpuUsWasm, cpuUsNative, notes } = costSchema.parse(system);
  return { wasm: cpuUsWasm, rules: notes.cpuUsWasm.parts.rulesUs, native: cpuUsNative };
}
