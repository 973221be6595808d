import type { Language } from '../mail.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { companies, firstNames, lastNames, mailDomains } from './names.ts';
import type { Random } from './random.ts';

/** Who signs a mail, and what its From field says. */
export interface Writer {
  name: string;
  first: string;
  sender: string;
}

/** Where mails to the transport company come in. Its name says nothing about the matter. */
export const inboxes = ['info@transit.example', 'contact@transit.example', 'mail@transit.example'] as const;

/** Letters, digits and dots only, as in the left part of an address. */
function addressPart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

export function drawWriter(random: Random, scenario: Scenario, language: Language): Writer {
  const first = random.pick(firstNames[language]);
  const last = random.pick(lastNames[language]);
  const name = `${first} ${last}`;
  const own = `${addressPart(first)}.${addressPart(last)}`;
  if (scenario.from === 'staff') return { name, first, sender: `${name} <${own}@transit.example>` };
  if (scenario.from === 'partner') {
    const company = random.pick(scenario.senders ?? companies);
    return { name, first, sender: `${company} <${addressPart(first)}@${addressPart(company)}.example>` };
  }
  const domain = random.pick(mailDomains);
  const address = random.pick([`${own}@${domain}`, `${addressPart(last)}${10 + random.below(90)}@${domain}`]);
  return { name, first, sender: random.chance(4, 5) ? `${name} <${address}>` : address };
}
