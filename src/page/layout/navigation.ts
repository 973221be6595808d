/** A place in the site; `path` starts at the site's root and gets the base by `addressOf`. */
export interface Place {
  readonly label: string;
  readonly path: string;
}

/** The few places that the header has room for. */
export const headerPlaces: readonly Place[] = [
  { label: 'Lessons', path: '/lessons/' },
  { label: 'Drop your own .wasm', path: '/drop/' },
  { label: 'Glossary', path: '/glossary/' },
];

/** Everything that is not a lesson, for the sidebar and the footer. */
export const deskPlaces: readonly Place[] = [
  { label: 'Drop your own .wasm', path: '/drop/' },
  { label: 'Your progress', path: '/progress/' },
  { label: 'A cluster in a page', path: '/cluster/' },
  { label: 'Model and reality', path: '/model-and-reality/' },
  { label: 'The board', path: '/board/' },
  { label: 'How the system works', path: '/how-the-system-works/' },
  { label: 'On a real cluster', path: '/on-a-real-cluster/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Versions and freshness', path: '/versions/' },
];

/** `base` as Astro gives it in `import.meta.env.BASE_URL`: "/" or "/mailroom" or "/mailroom/". */
export function addressOf(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** True when the page at `pathname` is the place itself, not one below it. */
export function isHere(base: string, path: string, pathname: string): boolean {
  return pathname.replace(/\/$/, '') === addressOf(base, path).replace(/\/$/, '');
}
