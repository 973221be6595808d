import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { home, inScripts, name, onCluster, pack, upMs } from '../../cluster/world/cluster.ts';
import { answer } from '../../cluster/world/script.ts';

const execute = promisify(execFile);
const bareName = `${name}-bare`;
const upSchema = z.object({
  actions: z.array(z.object({ action: z.string(), did: z.string(), seconds: z.number() })),
});

/** Seconds of one round; what up.sh says of its actions is in whole seconds. */
export interface UpRound {
  readonly bareS: number;
  readonly upS: number;
  readonly actions: Readonly<Record<string, number>>;
}

const secondsSince = (startedMs: number) => (performance.now() - startedMs) / 1000;

async function kind(args: readonly string[]): Promise<void> {
  const programs = join(home, 'programs');
  const folder = readdirSync(programs).find((one) => one.startsWith('kind-')) ?? '';
  await execute(join(programs, folder, 'kind'), args, { timeout: upMs });
}

/** Removes both clusters; what is not there is no error. */
export async function removeClusters(): Promise<void> {
  await onCluster('down.sh', [], { timeoutMs: upMs });
  const kubeconfig = join(home, 'bare.kubeconfig');
  await kind(['delete', 'cluster', '--name', bareName, '--kubeconfig', kubeconfig]).catch(() => undefined);
  await rm(kubeconfig, { force: true });
}

/** The node images are in Docker after this, and the programs in their place, for both sides alike. */
async function prepare(): Promise<{ image: string; config: string }> {
  const told = await inScripts(
    'need_kind; node_image_name; in_docker "$node_image" || make_node_image; echo "$node_base"; kind_config',
  );
  const [image = '', ...config] = told.split('\n');
  const file = join(home, 'bare-kind.yaml');
  await writeFile(file, config.join('\n'));
  return { image, config: file };
}

/** `kind create cluster` of the pack's node image, then up.sh from nothing, in turns. Leaves the last cluster of up.sh. */
export async function upRounds(rounds: number): Promise<UpRound[]> {
  const { image, config } = await prepare();
  const kubeconfig = join(home, 'bare.kubeconfig');
  const found: UpRound[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await removeClusters();
    const bareMs = performance.now();
    await kind([
      'create',
      'cluster',
      '-q',
      '--name',
      bareName,
      '--image',
      image,
      '--config',
      config,
      '--kubeconfig',
      kubeconfig,
    ]);
    const bareS = secondsSince(bareMs);
    await kind(['delete', 'cluster', '-q', '--name', bareName, '--kubeconfig', kubeconfig]);
    const startedMs = performance.now();
    const run = await onCluster('up.sh', ['--pack', pack], { timeoutMs: upMs });
    const upS = secondsSince(startedMs);
    if (run.code !== 0) throw new Error(`expected up.sh to make a cluster, found:\n${run.stderr}`);
    const { actions } = upSchema.parse(answer(run));
    found.push({
      bareS,
      upS,
      actions: Object.fromEntries(actions.map(({ action, did, seconds }) => [`${action}-${did}`, seconds])),
    });
    console.log(`up ${round}: bare ${bareS.toFixed(1)} s, up.sh ${upS.toFixed(1)} s`);
  }
  return found;
}
