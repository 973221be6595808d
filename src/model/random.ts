/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/**
 * Mulberry32, 32 bits of state: ample for a teaching model. `stream` keeps the draws of one concern apart from those
 * of another, so that more mail does not change how long pods take to start.
 */
export function createRandom(seed: number, stream: string): Random {
  let state = seed >>> 0;
  for (let i = 0; i < stream.length; i += 1) state = Math.imul(state ^ stream.charCodeAt(i), 0x9e37_79b1) >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
