import type { ScalingSettings } from '../../core/scaling/settings.ts';
import type { Decision } from '../decision.ts';
import { advanceWorld } from './advance.ts';
import { planFaults } from './broker.ts';
import { applySettings } from './change.ts';
import { startClocks } from './clocks.ts';
import type { SimulationOptions } from './options.ts';
import { followReplicas } from './pods.ts';
import type { Sample } from './sample.ts';
import { podView, snapshotOf, type PodView, type Snapshot } from './snapshot.ts';
import { totalsOf, type Totals } from './totals.ts';
import { createWorld, type World } from './world.ts';

export interface Simulation {
  readonly nowS: number;
  /** Goes to second `tS`; backwards too, by starting again from 0, with the same result. */
  advanceTo(tS: number): void;
  /** Other settings from now on; a change that lay ahead after going back is dropped. */
  change(settings: ScalingSettings): void;
  snapshot(): Snapshot;
  totals(): Totals;
  /** Everything up to now; the arrays grow while time goes on, so copy what you keep. */
  readonly samples: readonly Sample[];
  readonly decisions: readonly Decision[];
  /** Every pod that ever was. */
  pods(): PodView[];
}

interface Change {
  readonly atS: number;
  readonly settings: ScalingSettings;
}

function begin(settings: ScalingSettings, options: SimulationOptions): World {
  const world = createWorld(settings, options);
  followReplicas(world);
  startClocks(world);
  planFaults(world, settings.faults, 0);
  return world;
}

/**
 * A run that is lived through step by step: play, step, scrub. The same settings, options and changes give the same
 * run. Nothing here knows of wall-clock time; who plays it decides how fast.
 */
export function createSimulation(settings: ScalingSettings, options: SimulationOptions = {}): Simulation {
  let changes: Change[] = [];
  let applied = 0;
  let world = begin(settings, options);
  world.observe = options.onMail ?? null;

  function forward(tS: number): void {
    for (let next = changes[applied]; next !== undefined && next.atS <= tS; next = changes[applied]) {
      advanceWorld(world, next.atS);
      applySettings(world, next.settings);
      applied += 1;
    }
    advanceWorld(world, tS);
  }

  return {
    get nowS() {
      return world.nowS;
    },
    get samples() {
      return world.samples;
    },
    get decisions() {
      return world.decisions;
    },
    advanceTo(tS) {
      if (tS < world.nowS) {
        world = begin(settings, options);
        applied = 0;
        forward(tS);
        world.observe = options.onMail ?? null;
      } else {
        forward(tS);
      }
    },
    change(next) {
      changes = [...changes.slice(0, applied), { atS: world.nowS, settings: next }];
      applySettings(world, next);
      applied = changes.length;
    },
    snapshot: () => snapshotOf(world),
    totals: () => totalsOf(world),
    pods: () => world.allPods.map((pod) => podView(pod, world.nowS)),
  };
}
