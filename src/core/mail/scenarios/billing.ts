import type { Scenario } from './scenario.ts';

/** Matters for those who write invoices, refunds and reminders. */
export const billing = {
  'invoice-twice': { level: 'normal', issue: 'BIL-501', from: 'partner', shared: true, followUp: true, weight: 2 },
  'pass-twice': { level: 'normal', issue: 'BIL-507', from: 'passenger', shared: true, followUp: true, weight: 2 },
  'pass-twice-broke': { level: 'high', issue: 'BIL-507', from: 'passenger', followUp: true },
  /** Near BIL-507: a single ticket, another day. */
  'other-double-charge': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  /** Near BIL-501: one invoice, wrong in itself. */
  'invoice-wrong': { level: 'normal', from: 'partner', followUp: true, weight: 2 },
  'reminder-paid': { level: 'high', from: 'passenger', followUp: true, weight: 2 },
  refund: { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
} as const satisfies Record<string, Scenario>;
