import * as z from 'zod/mini';
import { progressSchema, progressTextLimit, progressVersion, type Progress } from './progress.ts';

/** Why a text is not taken as progress: what was expected, what was found, what to do. */
export interface ProgressRefusal {
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

export type ProgressReading =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly refusal: ProgressRefusal };

const headerSchema = z.looseObject({ app: z.literal('mailroom'), version: z.number() });
const chooseAnother = 'Choose a file that "Export" on this page has written.';

/** The file that a learner keeps: readable JSON with a line break at its end. */
export function writeProgress(progress: Progress): string {
  return `${JSON.stringify(progress, null, 2)}\n`;
}

/** Reads a file or a stored text; whatever is wrong with it comes back as a refusal, never as an exception. */
export function readProgress(text: string): ProgressReading {
  if (text.length > progressTextLimit) {
    return refuse(`at most ${progressTextLimit} characters`, `${text.length} characters`, chooseAnother);
  }
  const data = parseJson(text);
  if (data === undefined) return refuse('JSON', describeText(text), chooseAnother);
  const header = headerSchema.safeParse(data);
  if (!header.success) return refuse('progress of Mailroom', 'JSON of something else', chooseAnother);
  if (header.data.version !== progressVersion) {
    return refuse(
      `version ${progressVersion}`,
      `version ${header.data.version}`,
      'Open it with the Mailroom that wrote it, or update this one.',
    );
  }
  const reading = progressSchema.safeParse(data);
  if (reading.success) return { ok: true, progress: reading.data };
  const first = reading.error.issues[0];
  return refuse(
    'entries as Mailroom writes them',
    first === undefined ? 'others' : describeIssue(first),
    chooseAnother,
  );
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? '' : ` in ${issue.path.join(' → ')}`;
  if (issue.code === 'unrecognized_keys') return `an unknown entry ${issue.keys.join(', ')}${place}`;
  if (issue.code === 'custom' || issue.code === 'invalid_format') return `another text${place}: ${issue.message}`;
  return `another kind of value${place}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeText(text: string): string {
  if (text.trim() === '') return 'an empty file';
  return `text that starts with ${JSON.stringify(text.trimStart().slice(0, 20))}`;
}

function refuse(expected: string, found: string, todo: string): ProgressReading {
  return { ok: false, refusal: { expected, found, todo } };
}
