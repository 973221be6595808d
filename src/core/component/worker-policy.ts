/**
 * A dedicated worker takes its Content Security Policy from its own response, not from its page. So only the
 * component host's script carries what WebAssembly needs, and no page has to allow it:
 * "wasm-unsafe-eval" compiles WebAssembly, and "blob:" imports the glue that jco writes for a component that
 * somebody drops in. Text still cannot be evaluated as JavaScript.
 */
export const workerContentSecurityPolicy =
  "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; connect-src 'self'";

/** Whether a path of the built site is the component host's script, such as "/_astro/run.worker-BxY1.js". */
export function isHostWorker(path: string): boolean {
  return /\/run\.worker[-.\w]*\.js$/.test(path);
}
