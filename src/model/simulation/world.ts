import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { createArrivals, createListedArrivals, type ArrivalStream } from '../arrivals/stream.ts';
import type { Decision } from '../decision.ts';
import { emptyHistory, type HpaHistory } from '../hpa/history.ts';
import type { ScalerReading } from '../keda/scaler.ts';
import type { Pod } from '../pod/pod.ts';
import { MailQueue } from '../queue/mail-queue.ts';
import { createRandom, type Random } from '../random.ts';
import { EventHeap } from './event-heap.ts';
import type { MailEvent, SimulationOptions } from './options.ts';
import type { Sample } from './sample.ts';

/** Everything that changes while time goes by. One simulation owns one world; nothing is shared. */
export interface World {
  settings: ScalingSettings;
  readonly options: SimulationOptions;
  nowS: number;
  readonly heap: EventHeap;
  readonly queue: MailQueue;
  nextArrivalS: number;
  arrivals: ArrivalStream;
  /** Mails that publishers hold back while the broker is away, by their time of arrival. */
  readonly heldBack: number[];
  /** Work that ended while the broker was away. */
  heldAcknowledgements: { readonly pod: number; readonly mail: number }[];
  refused: number;
  /** Mails that never succeed. */
  readonly poison: Set<number>;

  /** Every pod that ever was, by id; and those that are not gone. */
  readonly allPods: Pod[];
  livePods: Pod[];
  /** Pods with an open pull request, in order. */
  readonly waiting: Pod[];
  /** When the node has the image; null before anybody pulled it. */
  imageThereS: number | null;

  replicas: number;
  lastActiveS: number | null;
  kedaActive: boolean;
  kedaReady: boolean;
  lastReading: ScalerReading | null;
  lastLag: number | null;
  failures: number;
  pauseNoted: boolean;
  readonly history: HpaHistory;
  /** Grows when the settings change, so that polls and syncs planned before are dropped. */
  clockRound: number;
  nextSyncS: number;

  brokerDown: number;
  monitorDown: number;
  consumerMissing: number;
  streamLost: boolean;

  readonly decisions: Decision[];
  readonly samples: Sample[];
  nextSampleS: number;
  podSeconds: number;
  podSecondsUntilS: number;
  observe: ((event: MailEvent) => void) | null;

  readonly serviceRandom: Random;
  readonly startRandom: Random;
  readonly poisonRandom: Random;
}

export function arrivalsFrom(settings: ScalingSettings, options: SimulationOptions, fromS: number): ArrivalStream {
  if (options.arrivalsAtS !== undefined) return createListedArrivals(options.arrivalsAtS, fromS);
  const stream = fromS === 0 ? 'arrivals' : `arrivals from ${fromS}`;
  return createArrivals(settings.arrivals, createRandom(settings.run.seed, stream), fromS, settings.run.durationS);
}

/** A workload that has been there for a while has its idle or minimum count. */
export function startReplicas({ keda }: ScalingSettings, options: SimulationOptions): number {
  return options.startReplicas ?? keda.idleReplicaCount ?? keda.minReplicaCount;
}

export function createWorld(settings: ScalingSettings, options: SimulationOptions): World {
  const arrivals = arrivalsFrom(settings, options, 0);
  const { seed } = settings.run;
  return {
    settings,
    options,
    nowS: 0,
    heap: new EventHeap(),
    queue: new MailQueue(),
    nextArrivalS: arrivals(),
    arrivals,
    heldBack: [],
    heldAcknowledgements: [],
    refused: 0,
    poison: new Set(),
    allPods: [],
    livePods: [],
    waiting: [],
    imageThereS: settings.podStart.imageCached ? 0 : null,
    replicas: startReplicas(settings, options),
    lastActiveS: null,
    kedaActive: false,
    kedaReady: true,
    lastReading: null,
    lastLag: null,
    failures: 0,
    pauseNoted: false,
    history: emptyHistory(),
    clockRound: 0,
    nextSyncS: 0,
    brokerDown: 0,
    monitorDown: 0,
    consumerMissing: 0,
    streamLost: false,
    decisions: [],
    samples: [],
    nextSampleS: 0,
    podSeconds: 0,
    podSecondsUntilS: 0,
    observe: null,
    serviceRandom: createRandom(seed, 'service'),
    startRandom: createRandom(seed, 'pod start'),
    poisonRandom: createRandom(seed, 'poison'),
  };
}
