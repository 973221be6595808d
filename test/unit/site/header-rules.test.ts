import { expect, test } from 'vitest';
import { headersFor, readHeaderRules, writeHeaderRules } from '../../../src/site/headers/header-rules.ts';

const rules = [
  { path: '/*', headers: { 'X-One': 'all', 'X-Two': 'all' } },
  { path: '/assets/*', headers: { 'X-Two': 'assets' } },
  { path: '/assets/a.js', headers: { 'X-Three': 'a' } },
];

test('what is written is read back', () => {
  expect(readHeaderRules(writeHeaderRules(rules))).toEqual(rules);
});

test('headers that two rules name are joined, as static hosts do', () => {
  expect(headersFor(rules, '/index.html').get('X-Two')).toBe('all');
  expect(headersFor(rules, '/assets/b.js').get('X-Two')).toBe('all, assets');
});

test('a path without a star is that file alone', () => {
  expect(headersFor(rules, '/assets/a.js').get('X-Three')).toBe('a');
  expect(headersFor(rules, '/assets/a.js.map').has('X-Three')).toBe(false);
});

test('a line that is neither path nor header is refused by its number', () => {
  expect(() => readHeaderRules('/*\n  X-One: a\nwhat')).toThrow('_headers, line 3: expected a path');
  expect(() => readHeaderRules('  X-One: a')).toThrow('_headers, line 1');
});
