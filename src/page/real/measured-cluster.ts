import { z } from 'zod';
import { figureNoteSchema } from '../../core/measured.ts';

/** What the page reads of test/results/cluster.json; figures that are not there are not shown. */
const fileSchema = z.looseObject({ notes: z.record(z.string(), figureNoteSchema) });

/** One way to start a worker pod, with its parts in their order in milliseconds. */
export interface MeasuredStart {
  readonly name: string;
  readonly state: 'cold' | 'warm';
  readonly medianMs: number;
  readonly parts: readonly { readonly part: StartPart; readonly ms: number }[];
}

/** One thing measured of both, and who is ahead. */
export interface ComparedFigure {
  readonly what: string;
  readonly wasm: string;
  readonly native: string;
  readonly outcome: string;
  readonly loses: boolean;
}

/** The parts of a start that add up to it, by their names in the file. */
export const startParts = {
  sandboxMs: 'sandbox: network, pause process',
  containerMs: 'image unpacked, container made',
  taskMs: 'runtime or shim starts it',
  connectedMs: 'loaded, and connected with the broker',
  verdictMs: 'first mail to verdict',
} as const;
export type StartPart = keyof typeof startParts;

const starts = [
  { figure: 'startMsNative', name: 'Native, runc', state: 'warm' },
  { figure: 'startMsWasm', name: 'Wasm, OCI form', state: 'warm' },
  { figure: 'startMsPlain', name: 'Wasm, plain image', state: 'warm' },
  { figure: 'startMsNativeCold', name: 'Native, runc', state: 'cold' },
  { figure: 'startMsWasmCold', name: 'Wasm, OCI form', state: 'cold' },
  { figure: 'startMsPlainCold', name: 'Wasm, plain image', state: 'cold' },
] as const;

const isPart = (name: string): name is StartPart => name in startParts;

export function measuredStarts(json: unknown): MeasuredStart[] {
  const file = fileSchema.parse(json);
  return starts.flatMap(({ figure, name, state }) => {
    const medianMs = z.number().optional().parse(file[figure]);
    if (medianMs === undefined) return [];
    const parts = Object.entries(file.notes[figure]?.parts ?? {});
    return [{ name, state, medianMs, parts: parts.flatMap(([part, ms]) => (isPart(part) ? [{ part, ms }] : [])) }];
  });
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Wasm beside its native twin, where the file has both. In each the smaller number is better, but in throughput. */
export function comparedFigures(json: unknown): ComparedFigure[] {
  const file = fileSchema.parse(json);
  const figure = (name: string) => z.number().optional().parse(file[name]);
  const part = (name: string, of: string) => file.notes[name]?.parts?.[of];
  return [
    compared('Start, warm', figure('startMsWasm'), figure('startMsNative'), 'ms', 'less'),
    compared('Start, cold', figure('startMsWasmCold'), figure('startMsNativeCold'), 'ms', 'less'),
    compared(
      'Mails a second of one pod',
      part('podThroughputToNative', 'wasm'),
      part('podThroughputToNative', 'native'),
      '',
      'more',
    ),
    compared('Memory of a whole pod', figure('rssPerPodMbWasm'), figure('rssPerPodMbNative'), 'MiB', 'less'),
    compared('Image', mega(figure('imageBytesWasm')), mega(figure('imageBytesNative')), 'MB', 'less'),
  ].flatMap((row) => row ?? []);
}

const mega = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1e6);

/** Nearer than this share, nobody is ahead: the spreads are wider. */
const evenShare = 0.05;

function compared(
  what: string,
  wasm: number | undefined,
  native: number | undefined,
  unit: string,
  better: 'less' | 'more',
): ComparedFigure | undefined {
  if (wasm === undefined || native === undefined) return undefined;
  const words = (value: number) => `${number.format(value)}${unit === '' ? '' : ` ${unit}`}`;
  const ratio = Math.max(wasm, native) / Math.min(wasm, native);
  const wins = better === 'less' ? wasm < native : wasm > native;
  const even = ratio < 1 + evenShare;
  const outcome = even ? 'about even' : `${wins ? 'Wasm is ahead' : 'Wasm loses'}, ${ratio.toFixed(1)} to 1`;
  return { what, wasm: words(wasm), native: words(native), outcome, loses: !even && !wins };
}
