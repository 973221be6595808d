/** What the built site has, and no more: an unknown ending is served as bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

export function mediaTypeOf(path: string): string {
  return mediaTypes[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}

/** Fonts and pictures are compressed already; Pagefind's files are too. */
export function isCompressible(mediaType: string): boolean {
  return /^(text\/|application\/(json|jsonl|wasm|xml|manifest\+json)|image\/svg)/.test(mediaType);
}
