import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { h, renderSync, type ElementNode, type Node } from 'ultrahtml';
import { pagePolicy, type HashSource } from '../headers/policy.ts';
import { inlineScriptHashes, parsePage } from './page-html.ts';
import { replaceStyleAttributes, styleSheet } from './style-classes.ts';

interface SecurePages {
  readonly dist: string;
  readonly files: readonly string[];
  /** Address of the site's root, such as "/" or "/mailroom/". */
  readonly base: string;
  /** Folder of the hashed files in `dist`, such as "_astro/". */
  readonly assets: string;
}

/**
 * Makes every page of `dist` fit for a strict policy: style attributes become classes of one style sheet, and each
 * page gets its policy in a `meta` element, so that it holds on hosts that set no headers.
 *
 * @returns the hashes of all inline scripts, for the policy in the headers
 */
export async function securePages({ dist, files, base, assets }: SecurePages): Promise<HashSource[]> {
  const styles = new Map<string, string>();
  const pages: { file: string; page: Node; head: ElementNode }[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { page, head } = parsePage(await readFile(join(dist, file), 'utf8'));
    replaceStyleAttributes(page, styles);
    pages.push({ file, page, head });
  }
  const css = styleSheet(styles);
  const name = `attributes.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeFile(join(dist, assets, name), css);

  const all = new Set<HashSource>();
  for (const { file, page, head } of pages) {
    const hashes = inlineScriptHashes(page);
    for (const hash of hashes) all.add(hash);
    const policy = h('meta', { 'http-equiv': 'Content-Security-Policy', content: pagePolicy([...new Set(hashes)]) });
    // After the character set, which must come first, and before everything that the policy is about.
    head.children.splice(1, 0, policy, h('link', { rel: 'stylesheet', href: `${base}${assets}${name}` }));
    await writeFile(join(dist, file), renderSync(page));
  }
  return [...all].toSorted();
}
