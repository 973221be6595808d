import { z } from 'zod';
import { kubectl, onNode } from './cluster.ts';

/** What a container runs, as the node has it and not as anybody says; each digest 64 hex digits. */
export interface ProgramOnNode {
  /** Of the image's manifest in containerd. */
  readonly manifest: string;
  /** The layers that the manifest names. */
  readonly layers: readonly string[];
  /** Of the bytes that run. */
  readonly sha256: string;
}

const containerSchema = z.object({ Image: z.string() });
const manifestSchema = z.object({ layers: z.array(z.object({ digest: z.string() })) });
const hex = (digest: string) => digest.replace('sha256:', '');
const ctr = 'ctr -n k8s.io';

/** A command on the node that prints the program of a container, by the form of its image. */
const bytesOf = {
  /** The shim takes the layer out of containerd's store; there is no file. */
  wasm: (_: string, layer: string) => `${ctr} content get ${layer}`,
  /** The file that the shim finds under the container's root. */
  plain: (id: string, _: string) => `cat /run/containerd/io.containerd.runtime.v2.task/k8s.io/${id}/rootfs/*.wasm`,
  /** The process itself, whatever its file is by now. */
  native: (id: string, _: string) => `cat /proc/$(${ctr} tasks ls | awk '$1 == "${id}" { print $2 }')/exe`,
};

/** Reads on the node what the first container of a pod in the namespace mailroom runs. */
export async function programOnNode(pod: string, form: keyof typeof bytesOf): Promise<ProgramOnNode> {
  const path = 'jsonpath={.status.containerStatuses[0].containerID}';
  const id = hex(await kubectl(['-n', 'mailroom', 'get', 'pod', pod, '-o', path])).replace('containerd://', '');
  if (!/^[0-9a-f]{64}$/.test(id)) throw new Error(`expected the id of a container of ${pod}, found "${id}"`);
  const { Image: image } = containerSchema.parse(JSON.parse(await onNode(`${ctr} containers info ${id}`)));
  const manifest = await onNode(`${ctr} images ls 'name==${image}' | awk 'NR == 2 { print $3 }'`);
  const { layers } = manifestSchema.parse(JSON.parse(await onNode(`${ctr} content get ${manifest}`)));
  const digest = await onNode(`${bytesOf[form](id, layers[0]?.digest ?? '')} | sha256sum`);
  return { manifest: hex(manifest), layers: layers.map((layer) => hex(layer.digest)), sha256: digest.slice(0, 64) };
}
