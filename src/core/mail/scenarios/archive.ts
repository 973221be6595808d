import type { Scenario } from './scenario.ts';

/** Mails on which nobody has to act. */
export const archive = {
  newsletter: {
    level: 'low',
    from: 'partner',
    senders: ['Tram and Town', 'Rail Tomorrow', 'Mobility Letter', 'Depot Digest'],
    weight: 4,
  },
  'out-of-office': { level: 'low', from: 'partner', weight: 4 },
  advertising: {
    level: 'low',
    from: 'partner',
    senders: ['Office World Lindal', 'Print Palace', 'Lead Rocket'],
    weight: 4,
  },
  /** Alarming words, calm matter. */
  'drill-went-well': { level: 'low', from: 'staff', weight: 3 },
  'press-review': { level: 'low', from: 'partner', senders: ['Press Mirror', 'Media Watch Lindal'], weight: 2 },
  'backup-report': { level: 'low', from: 'partner', senders: ['Backup Robot', 'Night Jobs'], weight: 2 },
  'solved-thanks': { level: 'low', from: 'passenger', weight: 2 },
} as const satisfies Record<string, Scenario>;
