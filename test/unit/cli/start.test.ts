import { expect, test } from 'vitest';
import { hasScreen } from '../../../src/cli/open-browser.ts';
import { portNumber } from '../../../src/cli/port-number.ts';

test.each([
  ['a desktop', 'linux', { DISPLAY: ':0' }, true],
  ['a Wayland desktop', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['a Mac', 'darwin', {}, true],
  ['a machine without a display', 'linux', {}, false],
  ['CI', 'darwin', { CI: 'true' }, false],
  ['a session over SSH', 'linux', { DISPLAY: ':0', SSH_CONNECTION: '10.0.0.1 22' }, false],
] as const)('the browser opens where somebody sees it: %s', (_where, platform, environment, screen) => {
  expect(hasScreen(platform, environment)).toBe(screen);
});

test('a port is a number that a port can be', () => {
  expect(portNumber('4321')).toBe(4321);
  expect(portNumber('0')).toBe(0);
  for (const wrong of ['-1', '65536', '4321.5', 'http', '']) expect(() => portNumber(wrong)).toThrow('0 to 65535');
});
