import { z } from 'zod';

const timeoutMs = 2000;
const connectionsSchema = z.object({ connections: z.array(z.object({ name: z.string().optional() })).nullish() });

async function get(port: number, path: string): Promise<Response> {
  return await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(timeoutMs) });
}

/** Whether the broker says that it and its store are well. */
export async function brokerIsHealthy(monitorPort: number): Promise<boolean> {
  const answer = await get(monitorPort, '/healthz');
  await answer.body?.cancel();
  return answer.ok;
}

export async function gatewayIsHealthy(httpPort: number): Promise<boolean> {
  const answer = await get(httpPort, '/healthz');
  await answer.body?.cancel();
  return answer.ok;
}

/** The names that clients gave themselves when they connected: worker-1, gateway ... */
export async function connectedNames(monitorPort: number): Promise<ReadonlySet<string>> {
  const { connections } = connectionsSchema.parse(await (await get(monitorPort, '/connz?limit=1024')).json());
  return new Set((connections ?? []).map(({ name }) => name ?? ''));
}
