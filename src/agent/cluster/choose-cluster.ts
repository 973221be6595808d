import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KubeConfig } from '@kubernetes/client-node';

/** Which cluster is meant: one of cluster-scripts/ by its name, or any by kubeconfig and context. */
export interface ClusterChoice {
  readonly name: string;
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
}

export interface ChosenCluster {
  readonly config: KubeConfig;
  readonly context: string;
  /** The file; several, with the system's separator between them, when KUBECONFIG says so. */
  readonly kubeconfig: string;
}

const standardHome = fileURLToPath(new URL('../../../.cache/cluster/', import.meta.url));

/** Where cluster-scripts/up.sh leaves the kubeconfig of a cluster, beside everybody's own. */
function kubeconfigOf(name: string, env: NodeJS.ProcessEnv): string {
  if (!/^[a-z0-9][a-z0-9.-]{0,62}$/.test(name)) {
    throw new Error(
      `expected the name of a cluster in small letters, digits and dashes, found ${JSON.stringify(name)}`,
    );
  }
  return join(resolve(env['MAILROOM_CLUSTER_DIR'] || standardHome), 'clusters', name, 'kubeconfig');
}

/**
 * Reads the kubeconfig and sets the context in this process alone: nobody's current context changes. Throws with what
 * to do when there is no such file, or no such context in it.
 */
export function chooseCluster({ name, kubeconfig, context }: ClusterChoice, env: NodeJS.ProcessEnv): ChosenCluster {
  const ours = kubeconfig === undefined && context === undefined;
  const several = kubeconfig === undefined && !ours ? env['KUBECONFIG'] : undefined;
  const file = ours ? kubeconfigOf(name, env) : resolve(kubeconfig ?? join(homedir(), '.kube', 'config'));
  const config = new KubeConfig();
  if (several) config.loadFromDefault();
  else if (existsSync(file)) config.loadFromFile(file);
  else {
    const todo = ours
      ? `Make the cluster with cluster-scripts/up.sh --name ${name}, or name another with --kubeconfig and --context.`
      : 'Name the file with --kubeconfig.';
    throw new Error(`expected a kubeconfig at ${file}, found no such file. ${todo}`);
  }
  const wanted = context ?? (ours ? `kind-${name}` : config.getCurrentContext());
  const there = config.getContexts().map((one) => one.name);
  if (!there.includes(wanted)) {
    const found = there.length === 0 ? 'no context at all' : there.join(', ');
    throw new Error(
      `expected the context ${wanted || '(none is current)'} in ${several ?? file}, found ${found}. Name one with --context.`,
    );
  }
  config.setCurrentContext(wanted);
  if (!/^https?:/.test(config.getCurrentCluster()?.server ?? '')) {
    throw new Error(
      `expected the address of an API server for the context ${wanted} in ${several ?? file}, found none`,
    );
  }
  return { config, context: wanted, kubeconfig: several ?? file };
}
