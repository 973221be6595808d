import type { Scenario } from './scenario.ts';

/** Matters for those who run the trams and buses. */
export const operations = {
  'doors-moving': { level: 'urgent', issue: 'OPS-217', from: 'passenger', shared: true, weight: 2 },
  'doors-delay': { level: 'high', issue: 'OPS-217', from: 'staff', shared: true, followUp: true },
  'switch-frozen': { level: 'high', issue: 'OPS-221', from: 'staff', shared: true, followUp: true, weight: 2 },
  'school-skipped': { level: 'high', issue: 'OPS-230', from: 'passenger', shared: true, followUp: true, weight: 2 },
  /** Near OPS-217: another line. */
  'other-doors': { level: 'high', from: 'staff', followUp: true },
  /** Near OPS-230: another bus, another stop, evenings. */
  'other-stop-skipped': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  /** Near OPS-221: a frozen switch elsewhere. */
  'other-switch': { level: 'high', from: 'staff', followUp: true },
  collision: { level: 'urgent', from: 'passenger', shared: true, weight: 2 },
  'smoke-on-board': { level: 'urgent', from: 'passenger', shared: true, weight: 2 },
  'line-standstill': { level: 'urgent', from: 'staff', shared: true, weight: 2 },
  'child-on-track': { level: 'urgent', from: 'passenger' },
  'extra-trams': { level: 'normal', from: 'partner', followUp: true, weight: 2 },
} as const satisfies Record<string, Scenario>;
