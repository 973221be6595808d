import type { Scenario } from './scenario.ts';

/** Matters for those who keep computers, accounts and ticket machines. */
export const it = {
  'blank-tickets': { level: 'high', issue: 'IT-330', from: 'passenger', shared: true, followUp: true, weight: 2 },
  /** Near IT-330: another machine, another fault. */
  'other-machine': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
  'login-418': { level: 'normal', issue: 'IT-342', from: 'staff', shared: true, followUp: true, weight: 2 },
  'login-418-crew': { level: 'high', issue: 'IT-342', from: 'staff', followUp: true },
  /** Near IT-342: another system, another reason. */
  'other-login': { level: 'normal', from: 'staff', followUp: true },
  'payroll-phish': { level: 'high', issue: 'IT-350', from: 'staff', shared: true, followUp: true, weight: 2 },
  /** Near IT-350: another bait. */
  'other-phish': { level: 'high', from: 'staff', followUp: true },
  'control-centre-down': { level: 'urgent', from: 'staff', shared: true, weight: 2 },
  'app-crash': { level: 'normal', from: 'passenger', followUp: true, weight: 2 },
} as const satisfies Record<string, Scenario>;
