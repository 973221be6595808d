import { insecure, insecureSeed, random as secure } from '@bytecodealliance/preview2-shim/random';
import type { HostImports } from './host-imports.ts';
import { refuseByTrap } from './refusals.ts';

/** Random numbers of the browser, or a trap: WIT has no error for them. */
export function random(granted: boolean): HostImports {
  if (granted) {
    return {
      'wasi:random/random': { ...secure },
      'wasi:random/insecure': { ...insecure },
      'wasi:random/insecure-seed': { ...insecureSeed },
    };
  }
  const refuse = refuseByTrap('random', 'random numbers');
  return {
    'wasi:random/random': { getRandomBytes: refuse, getRandomU64: refuse },
    'wasi:random/insecure': { getInsecureRandomBytes: refuse, getInsecureRandomU64: refuse },
    'wasi:random/insecure-seed': { insecureSeed: refuse },
  };
}
