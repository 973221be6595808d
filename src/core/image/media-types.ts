/** Of the OCI image specification 1.1, and the layer type that runwasi knows; each is what goes into a descriptor. */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  tarLayer: 'application/vnd.oci.image.layer.v1.tar',
  wasmLayer: 'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
} as const;
