/** sha256 of an inline script or style as a source of a policy, such as "'sha256-…='". */
export type HashSource = `'sha256-${string}'`;

const pageDirectives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  // Starlight's icons of code blocks are images in data: addresses.
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/**
 * The policy in the `meta` element of one page, with the hashes of its own inline scripts. No inline styles, no
 * eval, no WebAssembly outside of workers, nothing from another origin.
 */
export function pagePolicy(inlineScripts: readonly HashSource[]): string {
  return policy({ ...pageDirectives, 'script-src': ["'self'", ...inlineScripts] });
}

/**
 * The policy in the response header of every file. A page is under this one and its own, so that it may do only
 * what both allow. What only it allows is for workers, which have no `meta` element: `wasm-unsafe-eval` for the
 * search's, and with `blob:` for the component host's, whose own policy comes with its file.
 */
export function headerPolicy(inlineScripts: readonly HashSource[]): string {
  return policy({
    ...pageDirectives,
    'script-src': ["'self'", "'wasm-unsafe-eval'", 'blob:', ...inlineScripts],
    'frame-ancestors': ["'none'"],
  });
}

/** The dev server's: Vite writes style elements into the page when a file changes, so inline styles are allowed. */
export function developmentPolicy(inlineScripts: readonly HashSource[]): string {
  return policy({
    ...pageDirectives,
    'script-src': ["'self'", ...inlineScripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'frame-ancestors': ["'none'"],
  });
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
