import type { Random } from '../generate/random.ts';
import type { Team } from '../mail.ts';
import { archive } from './archive.ts';
import { billing } from './billing.ts';
import { customerCare } from './customer-care.ts';
import { facilities } from './facilities.ts';
import { it } from './it.ts';
import { operations } from './operations.ts';
import type { Scenario } from './scenario.ts';

export interface CatalogueEntry {
  id: string;
  team: Team;
  scenario: Scenario;
}

function entriesOf(team: Team, scenarios: Readonly<Record<string, Scenario>>): CatalogueEntry[] {
  return Object.entries(scenarios).map(([id, scenario]) => ({ id, team, scenario }));
}

/** All that people write about, in a fixed order. */
export const catalogue: readonly CatalogueEntry[] = [
  ...entriesOf('operations', operations),
  ...entriesOf('facilities', facilities),
  ...entriesOf('billing', billing),
  ...entriesOf('it', it),
  ...entriesOf('customer-care', customerCare),
  ...entriesOf('archive', archive),
];

const totalWeight = catalogue.reduce((sum, { scenario }) => sum + (scenario.weight ?? 1), 0);

export function drawEntry(random: Random, entries: typeof catalogue): CatalogueEntry {
  let at = random.below(totalWeight);
  for (const entry of entries) {
    at -= entry.scenario.weight ?? 1;
    if (at < 0) return entry;
  }
  throw new Error('expected the weights of the scenarios to add up, found a rest');
}
