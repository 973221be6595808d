import { mediaTypes } from '../../../core/image/media-types.ts';
import { describeProgram, mayBeProgram, type ProgramFacts } from './describe-program.ts';
import { limits } from './limits.ts';
import { metered } from './metered.ts';
import { walkTar } from './walk-tar.ts';

/** One entry of a tar layer. */
export interface LayerFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  /** Octal, such as "0755". */
  readonly mode: string;
  /** Such as "0:0". */
  readonly owner: string;
  readonly program?: ProgramFacts;
}

export interface LayerContent {
  /** Of the layer as it is after unpacking: what a config lists under diff_ids. Undefined for a wasm layer. */
  readonly diffId?: string;
  /** Of a layer that is itself a program. */
  readonly program?: ProgramFacts;
  /** The first of them, in the order of the tar. */
  readonly files: readonly LayerFile[];
  readonly fileCount: number;
}

const wasmTypes: readonly string[] = [mediaTypes.wasmLayer, 'application/wasm'];
const tarTypes: readonly string[] = [mediaTypes.tarLayer, 'application/vnd.docker.image.rootfs.diff.tar'];
const gzipTypes: readonly string[] = [
  `${mediaTypes.tarLayer}+gzip`,
  'application/vnd.docker.image.rootfs.diff.tar.gzip',
];

/** Reads one layer to its end. Undefined for a type that is not known here. Throws ArchiveError. */
export async function readLayer(
  mediaType: string,
  body: ReadableStream<Uint8Array>,
): Promise<LayerContent | undefined> {
  if (wasmTypes.includes(mediaType)) {
    const program = await readProgram(body);
    return { files: [], fileCount: 0, ...(program === undefined ? {} : { program }) };
  }
  if (tarTypes.includes(mediaType)) return readTar(body);
  if (gzipTypes.includes(mediaType)) return readTar(body.pipeThrough(new DecompressionStream('gzip')));
  return undefined;
}

async function readTar(tar: ReadableStream<Uint8Array>): Promise<LayerContent> {
  const meter = metered(limits.layerBytes);
  const files: LayerFile[] = [];
  let fileCount = 0;
  await walkTar(tar.pipeThrough(meter.stream), limits.layerFiles, async (header, body) => {
    fileCount += 1;
    if (files.length >= limits.namedFiles) return;
    const program = header.type === 'file' ? await readProgram(body) : undefined;
    files.push({
      path: `/${header.name}${header.linkname === undefined || header.linkname === '' ? '' : ` -> ${header.linkname}`}`,
      type: header.type ?? 'file',
      bytes: header.size,
      mode: (header.mode ?? 0).toString(8).padStart(4, '0'),
      owner: `${header.uid ?? 0}:${header.gid ?? 0}`,
      ...(program === undefined ? {} : { program }),
    });
  });
  return { diffId: meter.read().digest, files, fileCount };
}

/** Keeps the bytes while they may be a program of a size that is worth reading, and reads to the end in any case. */
async function readProgram(body: ReadableStream<Uint8Array>): Promise<ProgramFacts | undefined> {
  let kept: Uint8Array[] | undefined = [];
  let bytes = 0;
  let first = Buffer.alloc(0);
  for await (const chunk of body) {
    if (first.length < 4) first = Buffer.concat([first, chunk.subarray(0, 4)]);
    bytes += chunk.length;
    if (bytes > limits.programBytes || (first.length >= 4 && !mayBeProgram(first))) kept = undefined;
    kept?.push(chunk);
  }
  return kept === undefined ? undefined : describeProgram(Buffer.concat(kept));
}
