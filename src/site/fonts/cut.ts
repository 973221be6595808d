import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { everydayCharacters, type FontPlan } from './plan.ts';

/** The bytes of a font file as its plan says. The same package version gives the same bytes. */
export async function cutFont(plan: FontPlan): Promise<Uint8Array> {
  const source = new URL(`../../../node_modules/${plan.source}`, import.meta.url);
  return subsetFont(await readFile(source), everydayCharacters, { targetFormat: 'woff2', variationAxes: plan.axes });
}
