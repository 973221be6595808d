import { figure, type Figure } from '../figure.ts';
import { median } from '../median.ts';
import { medians } from './medians.ts';
import { partsOf, startMs, type Moments } from './moments.ts';
import { podMb } from './pod-memory.ts';
import { type Drains, floorMs, type Starts, type Zeros } from './rounds.ts';
import type { UpRound } from './up-rounds.ts';
import { variants } from './variant.ts';

/** Every figure in which the kit's shim ran says so. */
export const standIn =
  "The kit's shim is a stand-in on runwasi's library (containerd-shim-wasm 1.0.1, Wasmtime 36.0.10), not runwasi's release.";

export function upFigures(rounds: readonly UpRound[]): Figure[] {
  const both = medians(rounds.map(({ bareS, upS }) => ({ bareS, upS })));
  return [
    figure(
      'upToBareKind',
      rounds.map(({ bareS, upS }) => upS / bareS),
      {
        unit: 'ratio',
        meaning: `Time of up.sh --pack from nothing (cluster, runtimes, NATS, KEDA, all ready) to a bare kind create cluster of the same node image, which is in Docker already for both. ${standIn}`,
        goal: 'at most 2',
        parts: { ...both, ...medians(rounds.map(({ actions }) => actions)) },
      },
    ),
  ];
}

const oneStart = (name: string, starts: readonly Moments[], what: string, wasm: boolean): Figure =>
  figure(name, starts.map(startMs), {
    unit: 'ms',
    meaning: `From the scheduler's decision to the first stored verdict of ${what}.${wasm ? ` ${standIn}` : ''}`,
    parts: medians(starts.map(partsOf)),
  });

const cold = 'cold: the image lies in the content store of the node, and its layer is not unpacked';

export function startFigures({ wasm, native, plain }: Starts): Figure[] {
  return [
    oneStart('startMsWasm', wasm.warm, 'a worker pod with the component in its OCI form, compiled before', true),
    oneStart('startMsNative', native.warm, 'a worker pod with the native twin by runc, unpacked before', false),
    oneStart(
      'startMsWasmCold',
      wasm.cold,
      'a worker pod with the component in its OCI form, cold: the image lies in the content store of the node, and nothing of it is compiled',
      true,
    ),
    oneStart('startMsNativeCold', native.cold, `a worker pod with the native twin by runc, ${cold}`, false),
    oneStart(
      'startMsPlain',
      plain.warm,
      'a worker pod with the component as a file of a plain image, unpacked before and compiled at each start',
      true,
    ),
    oneStart(
      'startMsPlainCold',
      plain.cold,
      `a worker pod with the component as a file of a plain image, ${cold}`,
      true,
    ),
  ];
}

export function drainFigures({ wasm, native }: Drains, mails: number): Figure[] {
  const rate = (runs: Drains['wasm']) => Number(median(runs.map(({ mailsPerS }) => mailsPerS)).toFixed(1));
  const memory = (name: string, runs: Drains['wasm'], what: string, more: string): Figure =>
    figure(
      name,
      runs.map((run) => podMb(run.memory)),
      {
        unit: 'MiB',
        meaning: `Memory of a whole pod with ${what} after ${mails} mails: proportional set size of shim, pause and worker.${more}`,
        parts: medians(
          runs.map((run) => ({ ...run.memory })),
          2,
        ),
      },
    );
  return [
    figure(
      'podThroughputToNative',
      wasm.map((run, index) => run.mailsPerS / (native[index]?.mailsPerS ?? Number.NaN)),
      {
        unit: 'ratio',
        meaning: `Mails a second of one worker pod in the RuntimeClass wasmtime to one with the native twin by runc, ${mails} mails waiting, no CPU limit. ${standIn}`,
        goal: 'at least 0.8',
        parts: { wasm: rate(wasm), native: rate(native) },
      },
    ),
    memory('rssPerPodMbWasm', wasm, 'the component', ` ${standIn}`),
    memory('rssPerPodMbNative', native, 'the native twin by runc', ''),
  ];
}

export function imageFigures(): Figure[] {
  const bytes = (name: string, form: keyof typeof variants, what: string) =>
    figure(name, [variants[form].image.bytes], {
      unit: 'bytes',
      meaning: `What a node keeps of the worker's image ${what}, uncompressed, by images.lock.json.`,
    });
  return [
    bytes('imageBytesWasm', 'wasm', 'with the component in its OCI form'),
    bytes('imageBytesNative', 'native', 'with the static native program'),
  ];
}

export function zeroFigures(zeros: Zeros): Figure[] {
  const floor = floorMs(zeros);
  return [
    figure(
      'zeroToVerdictToFloor',
      zeros.verdictMs.map((ms) => ms / floor),
      {
        unit: 'ratio',
        meaning: `From a mail that finds no worker to its verdict, at moments spread over KEDA's polling interval, to the floor: half of KEDA's polling interval and the start of a pause container. So that rounds follow each other, KEDA's cooldownPeriod is 1 s here; it plays no part in waking. ${standIn}`,
        parts: {
          zeroToVerdictMs: Number(median(zeros.verdictMs).toFixed(0)),
          halfPollingMs: zeros.pollingMs / 2,
          pauseStartMs: Number(median(zeros.pauseMs).toFixed(0)),
        },
      },
    ),
  ];
}
