import { z } from 'zod';
import { namespace } from './broker-passwords.ts';
import { ApiAnswer, type ClusterApi } from './cluster-api.ts';

const deploymentSchema = z.object({ status: z.object({ readyReplicas: z.int().nonnegative().optional() }) });

/** Worker pods that are ready; none when the worker is not deployed yet. */
export async function readyWorkers(api: ClusterApi): Promise<number> {
  try {
    const { status } = await api.read(`/apis/apps/v1/namespaces/${namespace}/deployments/worker`, deploymentSchema);
    return status.readyReplicas ?? 0;
  } catch (error) {
    if (error instanceof ApiAnswer && error.status === 404) return 0;
    throw error;
  }
}
