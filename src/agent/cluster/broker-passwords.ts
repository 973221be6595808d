import { z } from 'zod';
import type { Wiring } from '../../core/system/wiring.ts';
import { ApiAnswer, type ClusterApi } from './cluster-api.ts';

const secretSchema = z.object({ data: z.record(z.string(), z.string()) });
const anything = z.looseObject({});

/** The one namespace of the system; labs/mail-triage/manifests has it. */
export const namespace = 'mailroom';
const secretName = 'nats-auth';

const toDeploy = 'cluster-scripts/up.sh makes it, cluster-scripts/deploy.sh the rest of the system';

/** User of system.json to password, from the Secret. Throws with what the cluster lacks, and what makes it. */
export async function brokerPasswords(
  api: ClusterApi,
  context: string,
  { users }: Wiring,
): Promise<Record<string, string>> {
  const need = async <T extends z.ZodType>(path: string, schema: T, what: string): Promise<z.output<T>> => {
    try {
      return await api.read(path, schema);
    } catch (error) {
      throw new Error(`expected ${what} in the cluster ${context}, found ${found(error)}`, { cause: error });
    }
  };
  await need(`/api/v1/namespaces/${namespace}`, anything, `the namespace ${namespace}`);
  const path = `/api/v1/namespaces/${namespace}/secrets/${secretName}`;
  const { data } = await need(path, secretSchema, `the Secret ${secretName} of the namespace ${namespace}`);
  return Object.fromEntries(
    users.map(({ name }) => {
      const key = `${name.toUpperCase()}_PASSWORD`;
      const value = data[key];
      if (value === undefined) throw new Error(`expected ${key} in the Secret ${secretName}, found none; ${toDeploy}`);
      return [name, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );
}

function found(error: unknown): string {
  if (!(error instanceof ApiAnswer)) {
    const reason = error instanceof Error ? error.message || String(error) : String(error);
    return `that its API server cannot be asked: ${reason}. Start the cluster, or name another with --context`;
  }
  if (error.status === 404) return `none; ${toDeploy}`;
  if (error.status === 401 || error.status === 403) {
    return `that this user may not read it (${error.status}). Use a context that may`;
  }
  return error.message;
}
