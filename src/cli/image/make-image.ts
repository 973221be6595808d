import { createHash } from 'node:crypto';
import { mediaTypes } from '../../core/image/media-types.ts';
import type { ImageForm } from '../../core/image/lock.ts';
import { packFiles, type PackedFile } from './pack-files.ts';

export interface ImageContents {
  /** Such as "localhost/mailroom/worker:0.1.0". */
  readonly reference: string;
  readonly form: ImageForm;
  /** The program's name in the image, in its root folder. */
  readonly file: string;
  readonly program: Uint8Array;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
  /** Of a native program, in Go's words, such as "amd64". A component runs on any; its plain image must name one. */
  readonly architecture: string;
}

export interface MadeImage {
  /** The whole archive: an OCI image layout as tar, with the manifest.json of `docker save` in it. */
  readonly archive: Uint8Array;
  /** Of the manifest, with "sha256:" in front. */
  readonly digest: string;
  /** Manifest, config and layer together. */
  readonly bytes: number;
}

/** Numbers, so that Kubernetes can see that it is not root; this one is what distroless images call nonroot. */
const user = '65532:65532';
const epoch = '1970-01-01T00:00:00Z';

/** An image from scratch with one file in it, or nothing but a component. The same contents give the same bytes. */
export async function makeImage(contents: ImageContents): Promise<MadeImage> {
  const { form, file, reference } = contents;
  const layer = await layerOf(contents);
  const platform =
    form === 'wasm' ? { architecture: 'wasm', os: 'wasip1' } : { architecture: contents.architecture, os: 'linux' };
  const config = asJson({
    ...platform,
    created: epoch,
    config: {
      User: user,
      Entrypoint: [`/${file}`],
      ...(contents.ports.length === 0
        ? {}
        : { ExposedPorts: Object.fromEntries(contents.ports.map((port) => [`${port}/tcp`, {}])) }),
      Labels: contents.labels,
    },
    // A wasm layer is never unpacked. With its digest listed here, containerd looks for a snapshot that is not there.
    rootfs: { type: 'layers', diff_ids: form === 'wasm' ? [] : [digestOf(layer)] },
    ...(form === 'wasm' ? {} : { history: [{ created: epoch, created_by: 'mailroom image build' }] }),
  });
  const manifest = asJson({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: descriptor(mediaTypes.config, config),
    layers: [descriptor(form === 'wasm' ? mediaTypes.wasmLayer : mediaTypes.tarLayer, layer)],
  });
  const index = asJson({
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [{ ...descriptor(mediaTypes.manifest, manifest), platform, annotations: namesOf(reference) }],
  });
  const docker = [{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }];
  const blobs = [manifest, config, layer].map((bytes) => ({ path: blobPath(bytes), bytes }));
  const archive = await packFiles([
    { path: 'oci-layout', bytes: asJson({ imageLayoutVersion: '1.0.0' }) },
    { path: 'index.json', bytes: index },
    { path: 'manifest.json', bytes: asJson(docker) },
    { path: 'blobs/' },
    { path: 'blobs/sha256/' },
    ...blobs.toSorted(byPath),
  ]);
  return { archive, digest: digestOf(manifest), bytes: manifest.length + config.length + layer.length };
}

async function layerOf({ form, file, program }: ImageContents): Promise<Uint8Array> {
  if (form === 'wasm') return program;
  // The shim of runwasi reads a .wasm file; only a native program must be executable.
  return packFiles([{ path: file, bytes: program, mode: form === 'native' ? 0o755 : 0o644 }]);
}

/** The names under which containerd and an OCI tool look for the image. */
function namesOf(reference: string) {
  return {
    'io.containerd.image.name': reference,
    'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
  };
}

const byPath = (one: PackedFile, other: PackedFile) => (one.path < other.path ? -1 : 1);
const asJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const blobPath = (bytes: Uint8Array) => `blobs/${digestOf(bytes).replace(':', '/')}`;

function descriptor(mediaType: string, bytes: Uint8Array) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}
