import { describe, expect, it } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { limitWords } from '../../../src/page/system/limit-words.ts';
import { durationWords, nanosecondsWords, sizeWords } from '../../../src/page/system/quantity-words.ts';
import { settingWords } from '../../../src/page/system/setting-words.ts';
import { subjectWords } from '../../../src/page/system/subject-words.ts';

const wiring = await readWiring();

describe('the wiring in words', () => {
  it('says durations and sizes as a person does', () => {
    expect(nanosecondsWords(3_600_000_000_000)).toBe('1 hour');
    expect(nanosecondsWords(604_800_000_000_000)).toBe('7 days');
    expect(durationWords(90_000)).toBe('90 seconds');
    expect(durationWords(100)).toBe('100 ms');
    expect(durationWords(0)).toBe('0 ms');
    expect(sizeWords(268_435_456)).toBe('256 MiB');
    expect(sizeWords(1536)).toBe('1,536 bytes');
    expect(sizeWords(1)).toBe('1 byte');
  });

  it('has a value and a reason for every setting of every stream and consumer', () => {
    for (const { config } of [...wiring.streams, ...wiring.consumers]) {
      for (const { value, why } of settingWords(config))
        expect(`${value} ${why}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('does not pass over a setting or a subject that nobody explained', () => {
    expect(() => settingWords({ name: 'MAIL', subject_transform: {} })).toThrow(
      /words for the setting subject_transform/,
    );
    expect(() => settingWords({ retention: 'interest' })).toThrow(/"interest"/);
    expect(() => subjectWords('publish', 'mail.unheard')).toThrow(/publish on mail.unheard/);
  });

  it('has words for what each user may do', () => {
    for (const { publish, subscribe } of wiring.users) {
      for (const subject of publish) expect(subjectWords('publish', subject)).toMatch(/\w/);
      for (const subject of subscribe) expect(subjectWords('subscribe', subject)).toMatch(/\w/);
    }
  });

  it('has every limit once', () => {
    const said = limitWords(wiring).flatMap(({ limits }) => limits.map(({ label }) => label));
    const all = [wiring.limits, wiring.gateway, wiring.worker].flatMap((limits) => Object.keys(limits));
    expect(new Set(said).size).toBe(all.length);
  });
});
