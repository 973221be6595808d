import type { Fault } from '../../core/scaling/faults.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { planFaults } from './broker.ts';
import { poll } from './clocks.ts';
import { followReplicas } from './pods.ts';
import { arrivalsFrom, type World } from './world.ts';

function during(faults: readonly Fault[], kind: Fault['kind'], nowS: number): number {
  return faults.filter((fault) => {
    if (fault.kind === 'stream-lost' || fault.kind !== kind) return false;
    return fault.fromS < nowS && nowS < fault.toS;
  }).length;
}

/**
 * New settings from now on. As on a cluster, KEDA starts its loop anew and looks at once (keda
 * pkg/scaling/scale_handler.go `startScaleLoop`); the HPA keeps its clock and its memory. Mail that is in work is
 * finished in the old time.
 */
export function applySettings(world: World, settings: ScalingSettings): void {
  const sameArrivals = JSON.stringify(settings.arrivals) === JSON.stringify(world.settings.arrivals);
  const nextSyncS = world.nextSyncS;
  world.settings = settings;
  world.clockRound += 1;
  world.pauseNoted = false;
  if (!sameArrivals) {
    world.arrivals = arrivalsFrom(settings, world.options, world.nowS);
    world.nextArrivalS = world.arrivals();
  }
  world.brokerDown = during(settings.faults, 'broker-down', world.nowS);
  world.monitorDown = during(settings.faults, 'monitor-down', world.nowS);
  world.consumerMissing = during(settings.faults, 'consumer-missing', world.nowS);
  planFaults(world, settings.faults, world.nowS);
  world.heap.plan(nextSyncS, 'sync', -1, -1, world.clockRound);
  poll(world);
  followReplicas(world);
}
