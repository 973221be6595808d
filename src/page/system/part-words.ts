import { startParts } from '../real/measured-cluster.ts';

/** What a figure was made of: words for a reader, and the value with its unit. */
export interface PartWords {
  readonly words: string;
  readonly value: string;
}

const ms = (words: string) => [words, 'ms'] as const;
const us = (words: string) => [words, 'µs'] as const;
const mib = (words: string) => [words, 'MiB'] as const;
const rate = (words: string) => [words, 'mails a second'] as const;
const seconds = (words: string) => [words, 's'] as const;

/**
 * Words and unit of each part, in the order in which they are shown. "FIGURE.PART" stands before "PART": images have as
 * many bytes as workers have mails a second, under the same names.
 */
const known = new Map<string, readonly [words: string, unit: string]>([
  ['imageToNative.wasm', ['Wasm', 'bytes']],
  ['imageToNative.native', ['native', 'bytes']],
  ['wasm', rate('Wasm')],
  ['native', rate('native')],
  ['userUs', us('in the worker')],
  ['rulesUs', us('of that in the rules alone')],
  ['kernelUs', us('in the kernel')],
  ['schedulingMs', ms('before it: API server and scheduler')],
  ...Object.entries(startParts).map(([part, words]) => [part, ms(words)] as const),
  ['shimMb', mib('shim')],
  ['pauseMb', mib('pause process')],
  ['workerMb', mib('worker')],
  ['cgroupMb', mib('what counts against the pod’s limit')],
  ['zeroToVerdictMs', ms('from the mail to its verdict')],
  ['halfPollingMs', ms('half of KEDA’s polling interval')],
  ['pauseStartMs', ms('start of a pause container')],
  ['upS', seconds('up.sh')],
  ['bareS', seconds('a bare kind cluster')],
]);
const places = [...known.keys()];
/** An action of up.sh and what it did, such as "keda-ready". */
const action = /^([a-z-]+)-([a-z]+)$/;

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** The parts of a figure for a reader. What took no time is left out. Throws when a part has no words yet. */
export function partWords(figure: string, parts: Readonly<Record<string, number>>): PartWords[] {
  return Object.entries(parts)
    .filter(([, value]) => value !== 0)
    .map(([part, value]) => {
      const key = known.has(`${figure}.${part}`) ? `${figure}.${part}` : part;
      const [words, unit] = known.get(key) ?? actionWords(figure, part);
      const place = places.indexOf(key);
      return { words, value: `${number.format(value)} ${unit}`, place: place < 0 ? places.length : place };
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ words, value }) => ({ words, value }));
}

function actionWords(figure: string, part: string): readonly [words: string, unit: string] {
  const [, what, did] = action.exec(part) ?? [];
  if (what !== undefined && did !== undefined) return [`${what}: ${did}`, 's'];
  throw new Error(
    `expected words for the part ${part} of the figure ${figure}, found none; add them in src/page/system/part-words.ts`,
  );
}
