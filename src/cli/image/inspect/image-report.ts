import type { Descriptor, ImageConfig } from '../../../core/image/archive.ts';
import type { LayerContent } from './read-layer.ts';

export interface LayerReport extends Partial<LayerContent> {
  /** The file of the archive that it is. */
  readonly path: string;
  readonly descriptor: Descriptor;
}

export interface ImageReport {
  /** The names that the archive gives it; none is allowed. */
  readonly names: readonly string[];
  /** Of the manifest. An archive of `docker save` may have none. */
  readonly descriptor?: Descriptor;
  /** Of the config. */
  readonly configDescriptor: Descriptor;
  readonly config: ImageConfig;
  readonly layers: readonly LayerReport[];
  /** Manifest, config and layers as they are in the archive. */
  readonly bytes: number;
}

export interface ArchiveReport {
  readonly images: readonly ImageReport[];
  /** Files of the archive whose digest was computed. */
  readonly files: number;
  /** What is not as the archive says, one sentence each; empty when every digest and size is right. */
  readonly problems: readonly string[];
}
