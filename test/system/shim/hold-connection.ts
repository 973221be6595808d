/**
 * Uses preview2-shim as the libc of a component does: listens on a free port, says it, accepts one connection,
 * drops its streams while the socket's pollable is there, then waits 5 ms a hundred times and says how much
 * of that time a core was busy. With the argument "repaired", after our repairs.
 */
import { clocks, io, sockets } from '@bytecodealliance/preview2-shim';
import { repairShim } from '../../../src/agent/system/hosts/shim-repairs.ts';

if (process.argv[2] === 'repaired') repairShim();

/** As jco's glue drops a resource; the shim's types leave that out. */
function drop(resource: object): void {
  if (!isDisposable(resource)) throw new Error('expected a resource that can be dropped');
  resource[Symbol.dispose]();
}

function isDisposable(resource: object): resource is Disposable {
  return Symbol.dispose in resource;
}

const network = sockets.instanceNetwork.instanceNetwork();
const listener = sockets.tcpCreateSocket.createTcpSocket('ipv4');
const ready = listener.subscribe();
listener.startBind(network, { tag: 'ipv4', val: { port: 0, address: [127, 0, 0, 1] } });
ready.block();
listener.finishBind();
listener.startListen();
ready.block();
listener.finishListen();
console.log(listener.localAddress().val.port);

ready.block();
const [socket, input, output] = listener.accept();
const pollable = socket.subscribe();
output.blockingWriteAndFlush(new TextEncoder().encode('hello'));
drop(input);
drop(output);
drop(pollable);
drop(socket);

const [began, before] = [performance.now(), process.cpuUsage()];
for (let turn = 0; turn < 100; turn += 1) {
  const wait = clocks.monotonicClock.subscribeDuration(5_000_000n);
  io.poll.poll([wait]);
  drop(wait);
}
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000 / (performance.now() - began));
