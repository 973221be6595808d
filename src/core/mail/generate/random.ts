/** A source of whole numbers that gives the same ones on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1; `below` is from 1 to 2^21. */
  below(below: number): number;
  /** True `times` times out of `of`, on average. */
  chance(times: number, of: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/**
 * The 32-bit numbers of xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it/), in
 * integer operations only: engines may differ in the last digit of Math.log or Math.sin, never in these.
 */
export function xoshiro128StarStar(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/** SplitMix with the 32-bit finalizer of MurmurHash3: spreads a small seed over a whole state, never all zeros. */
function splitMix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

/** @param seed a whole number from 0 to 2^32 - 1 */
export function createRandom(seed: number): Random {
  const spread = splitMix32(seed);
  const next = xoshiro128StarStar([spread(), spread(), spread(), spread()]);
  // The product stays under 2^53, so the division by 2^32 is exact; the bias of one in 2^11 at worst is harmless here.
  const below = (limit: number) => Math.floor((next() * limit) / 2 ** 32);
  return {
    below,
    chance: (times, of) => below(of) < times,
    pick: <T>(list: readonly T[]): T => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('expected a list with something in it to pick from, found an empty one');
      return found;
    },
  };
}
