import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSettings, encodeSettings, maxEncodedLength } from '../../../src/core/scaling/settings-url.ts';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { anySettings } from './any-settings.ts';

test('the settings at the start need nothing but a version', () => {
  expect(encodeSettings(startSettings)).toBe('v=1');
  expect(decodeSettings('v=1')).toEqual({ ok: true, settings: startSettings });
});

test('one changed slider is one readable pair', () => {
  const settings = { ...startSettings, keda: { ...startSettings.keda, pollingIntervalS: 30 } };
  expect(encodeSettings(settings)).toBe('v=1&keda.pollingIntervalS=30');
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const text = encodeSettings(settings);
      expect(text).toMatch(/^[A-Za-z0-9=&._~%!'()*-]*$/);
      expect(decodeSettings(`#${text}`)).toEqual({ ok: true, settings });
    }),
  );
});

describe('what strangers put into a link', () => {
  test.each([
    ['', 'v: expected version 1, found none'],
    ['v=2', 'v: expected version 1, found 2'],
    ['v=1&keda.turbo=1', 'keda.turbo: no setting has this name'],
    ['v=1&__proto__.polluted=1', '__proto__.polluted: no setting has this name'],
    ['v=1&keda.pollingIntervalS=%7B', 'keda.pollingIntervalS: its value cannot be read'],
    ['v=1&keda.pollingIntervalS=%', 'keda.pollingIntervalS: its value cannot be read'],
    ['v=1&keda.pollingIntervalS=0', 'keda.pollingIntervalS: Too small'],
    ['v=1&keda.minReplicaCount=9', 'minReplicaCount 9 is above maxReplicaCount 5'],
    ['v=1&run.durationS=1e9', 'run.durationS: Too big'],
    [`v=1&${'a'.repeat(maxEncodedLength)}`, 'characters, at most'],
  ])('%s is refused by name', (text, problem) => {
    const decoded = decodeSettings(text);
    expect(decoded.ok ? [] : decoded.problems.join('\n')).toContain(problem);
  });

  test('never throws and never gives settings out of range', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const decoded = decodeSettings(text);
        expect(decoded.ok || decoded.problems.length > 0).toBe(true);
      }),
    );
  });
});
