import type { Socket } from 'node:net';
import type { KubeConfig } from '@kubernetes/client-node';
import { type ClientOptions, WebSocket } from 'ws';
import type { Target } from './find-target.ts';

/** The kubelet's protocol: each message begins with its channel. */
const protocol = 'v4.channel.k8s.io';
const [dataChannel, errorChannel] = [0, 1];
/** The first message of each channel has the port in two bytes, and nothing else. */
const portBytes = 2;
const openMs = 10_000;
/** What waits for the slower side; more than this stops the reading from the other. */
const mostWaitingBytes = 1 << 20;
const mostMessageBytes = 16 << 20;

/**
 * Joins a connection of this machine with a port of a pod, through API server and kubelet, until one side ends. Reads no
 * further than the other side takes, which the client library's PortForward does not see to.
 *
 * @param failed told once when the pod cannot be reached or refuses
 */
export async function joinPod(
  local: Socket,
  at: { config: KubeConfig; namespace: string; target: Target },
  failed: (reason: string) => void,
): Promise<void> {
  const { config, namespace, target } = at;
  const options: ClientOptions = {};
  await config.applyToHTTPSOptions(options);
  const server = (config.getCurrentCluster()?.server ?? '').replace(/^http/, 'ws');
  const path = `/api/v1/namespaces/${namespace}/pods/${target.pod}/portforward?ports=${target.port}`;
  const remote = new WebSocket(`${server}${path}`, protocol, {
    ...options,
    handshakeTimeout: openMs,
    maxPayload: mostMessageBytes,
    perMessageDeflate: false,
  });
  const told = new Set<string>();
  const fail = (reason: string) => {
    if (told.size === 0) failed(reason);
    told.add(reason);
    local.destroy();
    remote.terminate();
  };
  local.pause();
  local.on('data', (chunk: Buffer) => {
    const message = Buffer.allocUnsafe(chunk.length + 1);
    message[0] = dataChannel;
    chunk.copy(message, 1);
    remote.send(message, () => {
      if (remote.bufferedAmount < mostWaitingBytes) local.resume();
    });
    if (remote.bufferedAmount >= mostWaitingBytes) local.pause();
  });
  local.once('close', () => remote.close());
  local.on('drain', () => remote.resume());
  const begun = new Set<number>();
  remote.on('message', (message: Buffer) => {
    const channel = message[0] ?? dataChannel;
    const rest = message.subarray(begun.has(channel) ? 1 : 1 + portBytes);
    begun.add(channel);
    if (rest.length === 0) return;
    if (channel === errorChannel) fail(rest.toString('utf8').trim());
    else if (!local.write(rest)) remote.pause();
  });
  remote.once('open', () => local.resume());
  remote.once('error', (error) => fail(error.message));
  remote.once('close', () => local.end());
  if (local.destroyed) remote.terminate();
}
