/** What reading somebody's archive may cost. Nothing of it is written to disk, and large layers are not kept. */
export const limits = {
  archiveBytes: 2 ** 31,
  /** Of what a layer unpacks to: a small archive can hold a very large one. */
  layerBytes: 2 ** 32,
  /** Files in the archive, and files in one layer. */
  archiveFiles: 10_000,
  layerFiles: 500_000,
  /** index.json, manifests, configs: each, and together. */
  jsonBytes: 1 << 20,
  jsonBytesTogether: 16 << 20,
  /** A program that is read as a whole, to say what it imports. */
  programBytes: 64 << 20,
  /** Files of a layer that the report names; the rest are counted. */
  namedFiles: 50,
} as const;
