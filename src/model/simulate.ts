import type { ScalingSettings } from '../core/scaling/settings.ts';
import type { Decision } from './decision.ts';
import { createSimulation } from './simulation/create.ts';
import type { SimulationOptions } from './simulation/options.ts';
import type { Sample } from './simulation/sample.ts';
import type { PodView } from './simulation/snapshot.ts';
import type { Totals } from './simulation/totals.ts';

export interface Run {
  readonly settings: ScalingSettings;
  readonly samples: readonly Sample[];
  readonly decisions: readonly Decision[];
  readonly pods: readonly PodView[];
  readonly totals: Totals;
}

/** A whole run at once, from 0 to `settings.run.durationS`. */
export function simulate(settings: ScalingSettings, options: SimulationOptions = {}): Run {
  const simulation = createSimulation(settings, options);
  simulation.advanceTo(settings.run.durationS);
  const { samples, decisions } = simulation;
  return { settings, samples, decisions, pods: simulation.pods(), totals: simulation.totals() };
}
