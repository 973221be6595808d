import { podStartProfiles, type PodStartProfile, type PodStartSettings } from '../../core/scaling/pod-start.ts';

export const profileNames: Readonly<Record<PodStartProfile, string>> = {
  'wasm-precompiled': 'Wasm, precompiled',
  'wasm-compiled-at-start': 'Wasm, compiled at start',
  'native-runc': 'Native container, runc',
};

export const profiles = Object.keys(profileNames).filter((name) => isProfile(name));

export function isProfile(name: string): name is PodStartProfile {
  return name in podStartProfiles;
}

/** Which measured profile these settings are; undefined for others. */
export function profileOf(podStart: PodStartSettings): PodStartProfile | undefined {
  return profiles.find((name) => sameStart(podStartProfiles[name], podStart));
}

function sameStart(one: PodStartSettings, other: PodStartSettings): boolean {
  return Object.entries(one).every(([stage, value]) => Reflect.get(other, stage) === value);
}

/** Request to first line, in milliseconds: the sum of the stages that end there. */
export function firstLineMs({ scheduleMs, sandboxMs, runtimeStartMs, compileMs }: PodStartSettings): number {
  return scheduleMs + sandboxMs + runtimeStartMs + compileMs;
}
