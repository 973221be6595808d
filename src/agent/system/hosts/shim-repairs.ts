import { clocks, sockets } from '@bytecodealliance/preview2-shim';

/**
 * For what is left of a wait below 10 ms the shim turns in a circle: one whole core for a program that sleeps 5 ms at a
 * time. A little more than 10 ms, and it sets a timer.
 */
const shortestWaitNs = 12_000_000n;

/**
 * Two faults of preview2-shim 0.26.0 that show with a server in it, repaired for this process from outside. Each has a
 * test that fails without its repair; when a new version passes without, the repair goes.
 */
export function repairShim(): void {
  waitWithoutTurning();
  letAcceptedSocketsGo();
}

/** A wait of less than 12 ms becomes one of 12 ms, for which the shim sets a timer. What is over stays over. */
function waitWithoutTurning(): void {
  const { monotonicClock } = clocks;
  const subscribe = monotonicClock.subscribeDuration.bind(monotonicClock);
  const subscribeAtLeast = (duration: bigint) =>
    subscribe(duration > 0n && duration < shortestWaitNs ? shortestWaitNs : duration);
  monotonicClock.subscribeDuration = subscribeAtLeast;
  monotonicClock.subscribeInstant = (instant) => {
    const duration = instant - monotonicClock.now();
    return subscribeAtLeast(duration > 0n ? duration : 0n);
  };
}

/**
 * An accepted socket shares its list of pollables with its input stream, so that the stream cannot be dropped while
 * the socket's own pollable is there: a trap for every connection that ends. A connected socket has nothing to wait
 * for, so its pollable can as well be one that is always ready.
 */
function letAcceptedSocketsGo(): void {
  const { prototype } = sockets.tcp.TcpSocket;
  const accepted = new WeakSet<object>();
  // oxlint-disable-next-line typescript/unbound-method -- both are called with their socket as `this` below
  const [accept, subscribe] = [prototype.accept, prototype.subscribe];
  prototype.accept = function () {
    const connection = accept.call(this);
    accepted.add(connection[0]);
    return connection;
  };
  prototype.subscribe = function () {
    return accepted.has(this) ? clocks.monotonicClock.subscribeDuration(0n) : subscribe.call(this);
  };
}
