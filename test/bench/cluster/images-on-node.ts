import { join } from 'node:path';
import { docker, node, onNode } from '../../cluster/world/cluster.ts';
import type { Variant } from './variant.ts';

const folder = '/kind/bench';
const ctr = 'ctr -n k8s.io';

/** Puts the archives on the node, so that an import there reads a file and nothing else. */
export async function putArchives(names: readonly string[], from: string): Promise<void> {
  await onNode(`mkdir -p ${folder}`);
  for (const name of names) await docker('cp', join(from, `${name}.tar`), `${node}:${folder}/${name}.tar`);
}

/**
 * Makes the next start a cold one: the image goes, with everything that containerd keeps for it (the unpacked layer or
 * the shim's machine code), and comes back into the content store and no further. Throws when something stayed.
 */
export async function makeCold({ image: { name, digest } }: Variant): Promise<void> {
  // An index that came with the image is an image of its own, and holds on to it.
  await onNode(`
    set -e
    indexes=$(${ctr} content ls 2>/dev/null | awk '/gc.ref.content.m.[0-9]+=${digest}/ { print $1 }')
    for root in ${digest} $indexes; do
      ${ctr} images ls 2>/dev/null | awk -v root=$root '$3 == root { print $1 }' | xargs -r ${ctr} images rm --sync >/dev/null 2>&1
    done
    ! ${ctr} content ls -q 2>/dev/null | grep -q '${digest}' || { echo 'expected ${digest} to be gone, found it' >&2; exit 1; }
    ${ctr} images import --no-unpack --all-platforms ${folder}/${name}.tar >/dev/null 2>&1`);
}
