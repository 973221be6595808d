import type { Accuracy } from '../../src/core/mail/accuracy/accuracy.ts';
import { measureAccuracy } from '../../src/core/mail/accuracy/measure-accuracy.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import type { PhrasingSet } from '../../src/core/mail/seeded-mail.ts';
import { type NodeTriage, triageAll } from './node-triage.ts';

/** The mails that accuracy is reported on: this many of each set, from this seed. */
export const accuracySample = { seed: 2026, count: 1000 } as const;

export function measureSet(triage: NodeTriage, set: PhrasingSet): Accuracy {
  return measureAccuracy(triageAll(triage, generateMails({ ...accuracySample, set })));
}
