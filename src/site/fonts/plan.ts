/** One font file that the site serves: which glyphs and which part of the variable axes it keeps. */
export interface FontPlan {
  readonly file: string;
  /** Path inside node_modules. */
  readonly source: string;
  readonly axes: Record<string, { min: number; max: number }>;
}

/** Printable ASCII, the letters of German, French and Italian, and the punctuation that our texts use. */
export const everydayCharacters =
  Array.from({ length: 95 }, (_, offset) => String.fromCodePoint(0x20 + offset)).join('') +
  'ÀÂÄÇÈÉÊËÌÎÏÒÔÖÙÛÜàâäçèéêëìîïòôöùûüßœŒ«»\u00A0©·×–—‘’‚“”„…→−✓';

const weights = { wght: { min: 400, max: 700 } };
const fontsource = (name: string, file: string) => `@fontsource-variable/${name}/files/${name}-latin-${file}.woff2`;

/**
 * The fontsource files carry every weight and width of a face. The design uses a part of them, and the landing page
 * has a budget: cut down, the first paint needs 54 kB of fonts instead of 124 kB.
 */
export const fontPlans: readonly FontPlan[] = [
  {
    file: 'archivo.woff2',
    source: fontsource('archivo', 'wdth-normal'),
    axes: { wght: { min: 600, max: 850 }, wdth: { min: 88, max: 118 } },
  },
  { file: 'hyperlegible.woff2', source: fontsource('atkinson-hyperlegible-next', 'wght-normal'), axes: weights },
  { file: 'hyperlegible-italic.woff2', source: fontsource('atkinson-hyperlegible-next', 'wght-italic'), axes: weights },
  { file: 'hyperlegible-mono.woff2', source: fontsource('atkinson-hyperlegible-mono', 'wght-normal'), axes: weights },
];
