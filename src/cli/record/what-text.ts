import type { RecordingHeader } from '../../core/scaling/recording-header.ts';

/** One sentence for the header, when nobody wrote a better one. */
export function whatText(
  { worker }: Pick<RecordingHeader, 'worker'>,
  burst: { readonly count: number; readonly to: string } | undefined,
): string {
  const mails = burst === undefined ? 'Whatever came in' : `${burst.count} mails at once by ${burst.to}`;
  const slow = worker?.workMs === undefined ? '' : `, ${worker.workMs} ms of extra work for each`;
  const batch = worker?.batch === undefined ? '' : `, ${worker.batch} at a time`;
  const runtime =
    worker === undefined ? 'no worker' : `workers under ${worker.runtimeClass || 'the runtime of the cluster'}`;
  return `${mails}; ${runtime}${slow}${batch}.`;
}
