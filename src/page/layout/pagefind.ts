/** The part of Pagefind's browser interface that the search uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  debouncedSearch(words: string, options?: object, debounceMs?: number): Promise<{ results: Found[] } | null>;
}

export interface Found {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  url: string;
  meta: { title?: string };
  /** HTML in which `mark` is the only element: the rest was escaped when the index was built. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Loads Pagefind from `address` on the first call and gives the same one ever after. */
export function pagefindAt(address: string): () => Promise<Pagefind> {
  let loading: Promise<Pagefind> | undefined;
  return () => {
    loading ??= load(address);
    // A failed load can be tried again, for example when the network is back.
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

async function load(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`expected Pagefind at ${address}, found another module. Build again.`);
  return module;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'debouncedSearch' in module;
}
