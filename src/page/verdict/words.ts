import type { Level, Team } from '../../core/mail/mail.ts';

export const levelWords: Readonly<Record<Level, string>> = {
  urgent: 'Urgent',
  high: 'High',
  normal: 'Normal',
  low: 'Low',
};

export const teamWords: Readonly<Record<Team, string>> = {
  operations: 'Operations',
  facilities: 'Facilities',
  billing: 'Billing',
  it: 'IT',
  'customer-care': 'Customer care',
  archive: 'Archive',
};

/** A size as a reader says it; exact below one kilobyte. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A duration with as many digits as it deserves; the browser's clock is coarse below a tenth of a millisecond. */
export function timeWords(ms: number): string {
  if (ms < 0.1) return 'under 0.1 ms';
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${(ms / 1000).toFixed(1)} s`;
}

/** The first and last digits of a digest, for a line where 64 do not fit. */
export function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
