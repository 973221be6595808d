import { createRandom } from '../random.ts';
import { fallbackMetric } from '../keda/fallback.ts';
import { behaviorWithPauses, isPaused } from '../keda/pause.ts';
import { pollKeda, pollSource } from '../keda/poll.ts';
import { readScaler, type ScalerReading } from '../keda/scaler.ts';
import { syncHpa } from '../hpa/sync.ts';
import type { Decision } from '../decision.ts';
import { followReplicas } from './pods.ts';
import type { World } from './world.ts';

/** Plans the first poll and the first sync; without given phases they come from the seed. */
export function startClocks(world: World): void {
  const { run, keda, hpa } = world.settings;
  const random = createRandom(run.seed, 'clocks');
  const pollDrawn = random() * keda.pollingIntervalS;
  const syncDrawn = random() * hpa.syncPeriodS;
  world.heap.plan(run.pollPhaseS ?? pollDrawn, 'poll', -1, -1, world.clockRound);
  world.nextSyncS = run.syncPhaseS ?? syncDrawn;
  world.heap.plan(world.nextSyncS, 'sync', -1, -1, world.clockRound);
}

function read(world: World): ScalerReading {
  const reading = readScaler(
    {
      reachable: world.brokerDown === 0 && world.monitorDown === 0,
      consumerExists: world.consumerMissing === 0,
      streamExists: !world.streamLost,
      pending: world.queue.pending,
      ackPending: world.queue.ackPending,
    },
    world.lastLag,
  );
  if (reading.ok) world.lastLag = reading.lag;
  return reading;
}

function carryOut(world: World, decision: Decision): void {
  world.decisions.push(decision);
  if (decision.to === world.replicas) return;
  world.replicas = decision.to;
  followReplicas(world);
}

function pause(world: World): void {
  const { pausedReplicas } = world.settings.keda;
  if (world.pauseNoted) return;
  world.pauseNoted = true;
  const to = pausedReplicas ?? world.replicas;
  carryOut(world, {
    tS: world.nowS,
    by: 'keda',
    rule: 'keda-paused',
    from: world.replicas,
    to,
    sum: [pausedReplicas === null ? 'annotation paused: it stays' : `annotation paused-replicas: ${to}`, 'no HPA now'],
    inputs: { pausedReplicas },
    source: pollSource,
  });
}

/** KEDA's operator looks, every pollingInterval. */
export function poll(world: World): void {
  const { keda } = world.settings;
  world.heap.plan(world.nowS + keda.pollingIntervalS, 'poll', -1, -1, world.clockRound);
  if (isPaused(keda)) return pause(world);
  world.pauseNoted = false;
  world.lastReading = read(world);
  const result = pollKeda({
    nowS: world.nowS,
    keda,
    reading: world.lastReading,
    replicas: world.replicas,
    lastActiveS: world.lastActiveS,
    createdS: 0,
  });
  world.lastActiveS = result.lastActiveS;
  world.kedaActive = result.active;
  world.kedaReady = result.ready;
  carryOut(world, result.decision);
}

/** The metric as the HPA gets it from KEDA: fresh, cached, made up by a fallback, or none. */
function metricForHpa(world: World): number | null {
  const { keda } = world.settings;
  // At 0 replicas the HPA does not ask, so nothing is read and no failure is counted.
  if (world.replicas === 0) return null;
  const reading = keda.useCachedMetrics && world.lastReading !== null ? world.lastReading : read(world);
  if (reading.ok) {
    world.failures = 0;
    return reading.lag;
  }
  world.failures += 1;
  return fallbackMetric(keda.fallback, world.failures, keda.lagThreshold, world.replicas);
}

/** The HPA looks, every sync period. While KEDA is paused there is no HPA. */
export function sync(world: World): void {
  const { keda, hpa } = world.settings;
  world.nextSyncS = world.nowS + hpa.syncPeriodS;
  world.heap.plan(world.nextSyncS, 'sync', -1, -1, world.clockRound);
  if (isPaused(keda)) return;
  const statusReplicas = world.livePods.filter((pod) => pod.phase !== 'terminating').length;
  const decision = syncHpa(
    {
      nowS: world.nowS,
      specReplicas: world.replicas,
      statusReplicas,
      minReplicas: Math.max(1, keda.minReplicaCount),
      maxReplicas: keda.maxReplicaCount,
      target: keda.lagThreshold,
      metric: metricForHpa(world),
      hpa,
      behavior: behaviorWithPauses(hpa.behavior, keda),
    },
    world.history,
  );
  carryOut(world, decision);
}
