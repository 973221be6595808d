import type { Wiring } from '../../core/system/wiring.ts';
import { gatewayLimits } from './limits/gateway.ts';
import { systemLimits } from './limits/system.ts';
import { workerLimits } from './limits/worker.ts';
import type { LimitWords } from './limits/words.ts';

interface Limit {
  readonly label: string;
  readonly value: string;
  readonly why: string;
}

function inWords(limits: Readonly<Record<string, number>>, words: Readonly<Record<string, LimitWords>>): Limit[] {
  return Object.entries(words).map(([name, { label, say, why }]) => ({ label, why, value: say(limits[name] ?? 0) }));
}

/** Every limit of system.json with its value in words, by who keeps it. */
export function limitWords({ limits, gateway, worker }: Wiring): { who: string; limits: Limit[] }[] {
  return [
    { who: 'Of the system', limits: inWords(limits, systemLimits) },
    { who: 'Of the gateway alone', limits: inWords(gateway, gatewayLimits) },
    { who: 'Of a worker alone', limits: inWords(worker, workerLimits) },
  ];
}
