import type { Rejection, Verdict } from '../../core/mail/verdict.ts';

/** What a mail brought: a verdict, or the component's own refusal. `tookMs` is the bare call in the worker. */
export type TriageAnswer =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly tookMs: number }
  | { readonly kind: 'rejection'; readonly rejection: Rejection; readonly tookMs: number };
