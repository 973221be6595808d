import * as z from 'zod';
import type { ComponentSource } from '../../core/component/source.ts';
import type { TraceEvent } from '../../core/component/trace.ts';
import type { Mail } from '../../core/mail/mail.ts';
import { issueSchema, rejectionSchema, verdictSchema, type Issue } from '../../core/mail/verdict.ts';
import type { ComponentRun } from '../host/component-run.ts';
import { openComponent } from '../host/open-component.ts';
import type { TriageAnswer } from './triage-answer.ts';

/** The three components in one file: the bytes that wasmtime and the pod run too. */
export const composedSource: ComponentSource = { kind: 'fixed', name: 'mail-triage' };

/** The same three, each from its own file. The host joins them and so sees what they ask each other. */
export const linkedSource: ComponentSource = {
  kind: 'linked',
  main: { kind: 'fixed', name: 'triage' },
  parts: [
    { kind: 'fixed', name: 'priority' },
    { kind: 'fixed', name: 'existing-issue' },
  ],
};

const triageInterface = 'mailroom:triage/triage';

interface TriageOptions {
  readonly source?: ComponentSource;
  readonly signal?: AbortSignal;
  /** Given, every call between components is traced. */
  readonly onTrace?: (events: readonly TraceEvent[]) => void;
}

/** A triage component at work in its own worker. */
export interface TriageRun {
  readonly component: ComponentRun;
  triage(mail: Mail): Promise<TriageAnswer>;
  openIssues(): Promise<Issue[]>;
}

/** Opens the triage component without any capability: it needs none. Rejects with a HostError. */
export async function openTriage({ source = composedSource, signal, onTrace }: TriageOptions = {}): Promise<TriageRun> {
  const component = await openComponent({
    source,
    ...(signal === undefined ? {} : { signal }),
    ...(onTrace === undefined ? {} : { trace: true, onTrace }),
  });
  return {
    component,
    async triage(mail) {
      const { ok, value, tookMs } = await component.call(triageInterface, 'triage', [mail]);
      if (ok) return { kind: 'verdict', verdict: verdictSchema.parse(value), tookMs };
      return { kind: 'rejection', rejection: rejectionSchema.parse(value), tookMs };
    },
    async openIssues() {
      const { value } = await component.call(triageInterface, 'open-issues');
      return z.array(issueSchema).parse(value);
    },
  };
}
