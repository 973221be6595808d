import type { Scenario } from './scenario.ts';

/** Matters for those who answer passengers. */
export const customerCare = {
  'lost-office-number': {
    level: 'normal',
    issue: 'CC-077',
    from: 'passenger',
    shared: true,
    followUp: true,
    weight: 2,
  },
  /** Near CC-077: another desk's number. */
  'other-number': { level: 'normal', from: 'passenger', followUp: true },
  'lost-item': { level: 'normal', from: 'passenger', followUp: true, weight: 3 },
  'passport-lost': { level: 'high', from: 'passenger', followUp: true, weight: 2 },
  'assistance-tomorrow': { level: 'high', from: 'passenger', followUp: true, weight: 2 },
  praise: { level: 'low', from: 'passenger', weight: 3 },
  'rude-driver': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  'fare-question': { level: 'normal', from: 'passenger', followUp: true, weight: 3 },
  /** Loud, but nobody has to act today. */
  'shouting-delay': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  /** The lines of open issues, with other matters. */
  'same-line': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
} as const satisfies Record<string, Scenario>;
