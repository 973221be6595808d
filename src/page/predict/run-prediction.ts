import * as z from 'zod';
import { scalingSettingsSchema } from '../../core/scaling/settings.ts';

/** A question about a simulated run: the learner commits to an option, then the simulation says which one it was. */
export const runPredictionSchema = z.strictObject({
  /** Name of the check in the lesson's front matter. */
  id: z.string(),
  question: z.string(),
  /** The run, with its clocks set, so that everybody sees the same one. */
  settings: scalingSettingsSchema,
  /** What of the run the question is about; see observe-run.ts for the options that each can give. */
  observed: z.enum(['replica-steps', 'busy-share', 'pods-at-end']),
  options: z.array(z.strictObject({ value: z.string().min(1), label: z.string().min(1) })).min(3),
});

export type RunPrediction = z.output<typeof runPredictionSchema>;
export type RunObserved = RunPrediction['observed'];
