import { createHash } from 'node:crypto';
import type { Node } from 'ultrahtml';
import { elementsOf } from './page-html.ts';

/**
 * Turns `style` attributes into classes, because a strict policy refuses the attributes. Code blocks have one for
 * each colour, so the same few come again and again. Adds what it met to `styles`: class name to declarations.
 */
export function replaceStyleAttributes(page: Node, styles: Map<string, string>): void {
  for (const { attributes } of elementsOf(page)) {
    const { style, ...others } = attributes;
    if (style === undefined) continue;
    const declarations = style.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const name = `s-${createHash('sha256').update(declarations).digest('hex').slice(0, 8)}`;
    styles.set(name, declarations);
    if (declarations.includes('url(')) throw new Error(`expected no url() in a style attribute, found ${style}.`);
    delete attributes['style'];
    attributes['class'] = others['class'] === undefined ? name : `${others['class']} ${name}`;
  }
}

/** The style sheet for the classes, in a stable order. A style attribute wins over every rule, so these do too. */
export function styleSheet(styles: ReadonlyMap<string, string>): string {
  const names = [...styles.keys()].toSorted();
  return names.map((name) => `.${name}{${important(styles.get(name) ?? '')}}`).join('\n');
}

function important(declarations: string): string {
  const parts = declarations.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return parts.map((part) => (part.startsWith('--') ? part : `${part}!important`)).join(';');
}
