import * as z from 'zod';
import { challengeSchema } from '../../core/scaling/challenge.ts';
import { recordedCurvesSchema } from '../../core/scaling/recorded-curves.ts';
import { scalingSettingsSchema } from '../../core/scaling/settings.ts';
import { find } from '../dom/find.ts';

/** What the Astro component hands to the element, as JSON in the page. */
const startDataSchema = z.strictObject({
  start: scalingSettingsSchema,
  challenge: z.nullable(challengeSchema),
  recorded: z.nullable(recordedCurvesSchema),
});

export type StartData = z.output<typeof startDataSchema>;

export function readStartData(widget: HTMLElement): StartData {
  const written: unknown = JSON.parse(find(widget, 'script[data-start]', HTMLScriptElement).text);
  return startDataSchema.parse(written);
}
