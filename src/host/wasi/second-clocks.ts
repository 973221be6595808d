import { monotonicClock, wallClock } from '@bytecodealliance/preview2-shim/clocks';
import { pollableCreate } from '@bytecodealliance/preview2-shim/io';
import type { HostImports } from './host-imports.ts';
import { refuseByTrap } from './refusals.ts';

const millisecond = 1_000_000n;

/** Clocks, or a trap: reading the time cannot fail in WIT. Waiting is reading the time. */
export function clocks(granted: boolean): HostImports {
  const refuse = refuseByTrap('clocks', 'the time');
  if (!granted) {
    return {
      'wasi:clocks/monotonic-clock': {
        now: refuse,
        resolution: refuse,
        subscribeInstant: refuse,
        subscribeDuration: refuse,
      },
      'wasi:clocks/wall-clock': { now: refuse, resolution: refuse },
    };
  }
  return {
    'wasi:clocks/monotonic-clock': {
      now: () => monotonicClock.now(),
      resolution: () => monotonicClock.resolution(),
      subscribeInstant: (instant: bigint) => alarm(instant),
      subscribeDuration: (duration: bigint) => alarm(monotonicClock.now() + duration),
    },
    'wasi:clocks/wall-clock': { now: () => wallClock.now(), resolution: () => wallClock.resolution() },
  };
}

/** Ready when its time has come, so that waiting works with and without promises. */
function alarm(deadline: bigint) {
  return pollableCreate({
    ready: () => monotonicClock.now() >= deadline,
    wait: () => sleep(Number((deadline - monotonicClock.now()) / millisecond) + 1),
  });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
