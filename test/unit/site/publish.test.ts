import { renderSync } from 'ultrahtml';
import { expect, test } from 'vitest';
import { inlineScriptHashes, parsePage } from '../../../src/site/publish/page-html.ts';
import { replaceStyleAttributes, styleSheet } from '../../../src/site/publish/style-classes.ts';

const html = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

test('a script in the page is allowed by the hash of its exact text', () => {
  const { page } = parsePage(html('<script>alert("a < b")</script>'));
  // printf 'alert("a < b")' | openssl dgst -sha256 -binary | base64
  expect(inlineScriptHashes(page)).toEqual(["'sha256-wdXBuRiwHqM/bVuSd+yZ0k/vZoEKr131CKscBMazEpE='"]);
});

test('files and data need no hash', () => {
  const { page } = parsePage(html('<script src="/a.js"></script><script type="application/json">{"a":1}</script>'));
  expect(inlineScriptHashes(page)).toEqual([]);
});

test('equal style attributes become one class, in templates too', () => {
  const styles = new Map<string, string>();
  const { page } = parsePage(html('<p class="a" style="--x: 1">a</p><template><i style="--x: 1">b</i></template>'));
  replaceStyleAttributes(page, styles);
  const name = [...styles.keys()][0] ?? '';
  expect([...styles]).toEqual([[name, '--x: 1']]);
  expect(renderSync(page)).toContain(`<p class="a ${name}">a</p><template><i class="${name}">b</i></template>`);
});

test('a style attribute still wins over rules of style sheets', () => {
  expect(styleSheet(new Map([['s-1', 'color: red; --x: 2;']]))).toBe('.s-1{color: red!important;--x: 2}');
});

test('a page without a head is refused', () => {
  expect(() => parsePage('<p>no page</p>')).toThrow('expected a page with a head element');
});
