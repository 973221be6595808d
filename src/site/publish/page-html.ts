import { createHash } from 'node:crypto';
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync, type ElementNode, type Node } from 'ultrahtml';
import type { HashSource } from '../headers/policy.ts';

/** All elements of a page in document order, those inside templates too. */
export function elementsOf(page: Node): ElementNode[] {
  const elements: ElementNode[] = [];
  walkSync(page, (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node);
  });
  return elements;
}

/** @throws {Error} when `html` is not a document with a head, because then no policy can be put into it. */
export function parsePage(html: string): { page: Node; head: ElementNode } {
  const page: Node = parse(html);
  const head = elementsOf(page).find(({ name }) => name === 'head');
  if (head === undefined) throw new Error('expected a page with a head element, found none.');
  return { page, head };
}

/** Kinds of script elements that run. Others carry data, and no policy is about them. */
const runningTypes: readonly (string | undefined)[] = [undefined, '', 'module', 'text/javascript'];

/** Sources for a policy, one for each script that stands in the page itself. */
export function inlineScriptHashes(page: Node): HashSource[] {
  const scripts = elementsOf(page).filter(
    ({ name, attributes }) => name === 'script' && !('src' in attributes) && runningTypes.includes(attributes['type']),
  );
  return scripts.map((script): HashSource => {
    const text = script.children.map((child) => (child.type === TEXT_NODE ? child.value : '')).join('');
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
