import * as z from 'zod';
import { boardNamesSchema } from '../../core/board/names.ts';
import { find } from '../dom/find.ts';

/** What Board.astro writes into the widget at build time. */
export const startDataSchema = z.strictObject({
  names: boardNamesSchema,
  /** Of the site, with a slash at the end. */
  base: z.string(),
  /** Address of the recording. */
  recording: z.string(),
  reconnectFirstMs: z.number().positive(),
  reconnectMostMs: z.number().positive(),
});

export type StartData = z.output<typeof startDataSchema>;

export function readStartData(widget: HTMLElement): StartData {
  return startDataSchema.parse(JSON.parse(find(widget, '[data-start]', HTMLScriptElement).textContent));
}
