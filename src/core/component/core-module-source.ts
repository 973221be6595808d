/**
 * Where a core module of a fixed component comes from, by the file name that the glue asks for: from the
 * component's own bytes, so that what runs is what the digest is of; or, for the adapters that jco writes
 * to carry calls between the parts of a composed component, from the build.
 */
export type CoreModuleSource =
  | { readonly file: string; readonly offset: number; readonly bytes: number }
  | { readonly file: string; readonly base64: string };
