import { createHash } from 'node:crypto';
import { packSchema } from '../../../../src/core/pack/pack.ts';
import { program, type Answers, type Machine } from './machine.ts';

const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';

export const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Where a pack's node image gets its name from, and its shim its checksum. */
export const nodeOf = (folder: string) => `the node of ${folder}`;
export const shimOf = (folder: string) => `the shim of ${folder}`;

/** It cannot make a cluster: what it finds when it is asked for one stays in a file. */
const kind: Answers = [
  ['version*', 'echo 0.33.0'],
  [
    'create*',
    '{ cat "$MAILROOM_CLUSTER_DIR/clusters/mailroom/pack"; test -e "$MAILROOM_CLUSTER_DIR/clusters/mailroom/kubeconfig" || echo "kubeconfig is gone"; } >"$FAKE/kept"; exit 1',
  ],
];

/** A pack whose kubectl answers so. What else is in it are words, which nobody reads here. */
export async function writePack(machine: Machine, folder: string, kubectl: Answers): Promise<string> {
  const keda = ['keda', 'keda-metrics-apiserver', 'keda-admission-webhooks'];
  const texts = {
    program: {
      kind: program('kind', kind),
      kubectl: program('kubectl', kubectl),
      'containerd-shim-wasmtime-v1': shimOf(folder),
    },
    image: {
      'kindest/node:v1.34.4': nodeOf(folder),
      'nats:2.14.9': 'nats',
      ...Object.fromEntries(keda.map((name) => [`ghcr.io/kedacore/${name}:2.20.2`, name])),
    },
    manifest: { keda: 'kind: Namespace\n' },
  };
  const entries = Object.entries(texts).flatMap(([kind, named]) =>
    Object.entries(named).map(([name, text]) => ({ kind, name, text, file: name.replaceAll(/[/:]/g, '-') })),
  );
  for (const { file, text } of entries) await machine.write(`${folder}/${file}`, text);
  const pack = packSchema.parse({
    version: 1,
    entries: entries.map(({ kind, name, text, file }) => ({
      kind,
      name,
      version: '1.0.0',
      file,
      sha256: sha256(text),
      bytes: text.length,
      arch,
      source: `${name} of ${folder}`,
      licence: 'Apache-2.0',
    })),
  });
  await machine.write(`${folder}/pack.json`, JSON.stringify(pack));
  return `${machine.folder}/${folder}`;
}
