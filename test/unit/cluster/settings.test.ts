import { describe, expect, test } from 'vitest';
import { podStartProfiles } from '../../../src/core/scaling/pod-start.ts';
import { scalingSettingsSchema } from '../../../src/core/scaling/settings.ts';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { behaviorOf, modeOf } from '../../../src/page/cluster/behaviors.ts';
import { controls } from '../../../src/page/cluster/controls.ts';
import { presets } from '../../../src/page/cluster/presets.ts';
import { isBelow, valueAt, withValueAt } from '../../../src/page/cluster/settings-path.ts';
import { sharedSettings, shareLink } from '../../../src/page/cluster/share-link.ts';
import { firstLineMs, profileOf } from '../../../src/page/cluster/start-profiles.ts';

test.each(Object.entries(presets))('the preset %s holds', (_, preset) => {
  expect(scalingSettingsSchema.safeParse(preset).error).toBeUndefined();
  expect(profileOf(scalingSettingsSchema.parse(preset).podStart)).toBe('wasm-precompiled');
});

test.each(controls)('both ends of the slider $label ($path) are settings that hold', (control) => {
  const explicit = withValueAt(startSettings, 'hpa.behavior', behaviorOf('explicit'));
  const bases = [...Object.values(presets), explicit].filter((base) => {
    const shape = valueAt(base, 'arrivals.shape');
    return typeof valueAt(base, control.path) === 'number' && (control.shape ?? shape) === shape;
  });
  expect(bases.length).toBeGreaterThan(0);
  for (const base of bases) {
    for (const end of [control.min, control.max]) {
      const wide = withValueAt(base, 'keda.maxReplicaCount', 40);
      const issues = scalingSettingsSchema.safeParse(withValueAt(wide, control.path, end)).error?.issues ?? [];
      // The fewest pods may come to stand above the most: the form says so in words.
      expect(issues.filter(({ path }) => path.join('.') !== 'keda.minReplicaCount')).toEqual([]);
    }
  }
});

test('a path reaches into lists and leaves the rest as it is', () => {
  const explicit = withValueAt(startSettings, 'hpa.behavior', behaviorOf('explicit'));
  const changed = withValueAt(explicit, 'hpa.behavior.scaleUp.policies.0.value', 9);
  expect(valueAt(changed, 'hpa.behavior.scaleUp.policies')).toEqual([
    { type: 'Pods', value: 9, periodSeconds: 15 },
    { type: 'Percent', value: 100, periodSeconds: 15 },
  ]);
  expect(valueAt(explicit, 'hpa.behavior.scaleUp.policies.0.value')).toBe(4);
  expect(isBelow('keda.lagThreshold', ['keda'])).toBe(true);
  expect(isBelow('kedaX', ['keda'])).toBe(false);
});

test('each way to write HPA rules is recognised again', () => {
  for (const mode of ['none', 'defaults', 'explicit'] as const) expect(modeOf(behaviorOf(mode))).toBe(mode);
});

test('the measured starts are those of the facts: 528, 711 and 596 ms', () => {
  const starts = ['wasm-precompiled', 'wasm-compiled-at-start', 'native-runc'] as const;
  expect(starts.map((name) => firstLineMs(podStartProfiles[name]))).toEqual([528, 711, 596]);
});

describe('a link', () => {
  const page = new URL('http://127.0.0.1:4321/cluster/');

  test.each(Object.entries(presets))('with the settings %s brings the same settings', (_, preset) => {
    const link = new URL(shareLink(page, 'cluster', preset));
    expect(link.pathname).toBe('/cluster/');
    expect(sharedSettings(link.hash, 'cluster')).toEqual({ ok: true, settings: preset });
  });

  test('for another widget is left alone, and a broken one is refused with its reason', () => {
    expect(sharedSettings('#other?v=1', 'cluster')).toBeUndefined();
    expect(sharedSettings('#the-numbers', 'cluster')).toBeUndefined();
    expect(sharedSettings('#cluster?v=1&keda.lagThreshold=-3', 'cluster')).toMatchObject({ ok: false });
  });
});
