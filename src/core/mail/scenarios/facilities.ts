import type { Scenario } from './scenario.ts';

/** Matters for those who look after buildings, gates, lifts and stops. */
export const facilities = {
  'badge-gate-c': { level: 'high', issue: 'FAC-104', from: 'staff', shared: true, followUp: true, weight: 2 },
  'badge-gate-c-calm': { level: 'normal', issue: 'FAC-104', from: 'staff', followUp: true },
  /** Near FAC-104: another depot, another gate. */
  'other-badge': { level: 'high', from: 'staff', followUp: true },
  'lift-harbour': { level: 'high', issue: 'FAC-110', from: 'passenger', shared: true, followUp: true, weight: 2 },
  'lift-harbour-when': { level: 'normal', issue: 'FAC-110', from: 'passenger', followUp: true },
  /** Near FAC-110: another station. */
  'other-lift': { level: 'high', from: 'passenger', followUp: true },
  'heating-old-town': { level: 'normal', issue: 'FAC-118', from: 'passenger', shared: true, followUp: true, weight: 2 },
  /** Near FAC-118: another waiting room. */
  'other-heating': { level: 'normal', from: 'passenger', followUp: true },
  'person-in-lift': { level: 'urgent', from: 'passenger', weight: 2 },
  'falling-glass': { level: 'urgent', from: 'passenger', shared: true, weight: 2 },
  'dirty-shelter': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  /** The places of open issues, with other wishes. */
  'same-place': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
} as const satisfies Record<string, Scenario>;
