import { poll } from '@bytecodealliance/preview2-shim/io';

interface Pollable {
  ready(): boolean;
}

/**
 * Waiting without JavaScript Promise Integration: look again and again. It keeps a core busy, but only the
 * worker's, and the page's clock still ends it. Everything that the host hands out this way gets ready by
 * itself (streams at once, clocks by time); `fetch` does not, and is refused in second-http.ts.
 */
export function spinningPoll(): Record<string, unknown> {
  // The shim makes pollables of its own class, so the method is replaced there.
  Reflect.set(poll.Pollable.prototype, 'block', function block(this: Pollable) {
    spin([this]);
  });
  return { Pollable: poll.Pollable, poll: (list: Pollable[]) => new Uint32Array(spin(list)) };
}

function spin(list: readonly Pollable[]): number[] {
  for (;;) {
    const ready = list.flatMap((pollable, index) => (pollable.ready() ? [index] : []));
    if (ready.length > 0) return ready;
  }
}
