import { makingOf, type RecordingFacts, type RecordingList } from '../../core/scaling/recording-facts.ts';

/** A sha256 in full; its first digits are enough to tell files apart here. */
const wholeDigest = /\b([0-9a-f]{12})[0-9a-f]{52}\b/;

/** When, where and with what a recording was made: what a reader has to know before believing it. */
export function madeWith(list: RecordingList, facts: RecordingFacts): string {
  const { madeOn, machine, versions, shimStandIn } = makingOf(list, facts);
  const named = Object.entries(versions).map(
    ([program, version]) => `${program} ${version.replace(wholeDigest, '$1…')}`,
  );
  return `Recorded on ${madeOn}: ${machine}; ${named.join(', ')}. ${workers(facts, shimStandIn)}`;
}

function workers({ runtime }: RecordingFacts, shimStandIn: boolean | undefined): string {
  if (runtime === 'native') return 'The workers were native programs.';
  if (shimStandIn === undefined) {
    return 'The workers were WebAssembly components; the cluster did not say where its shim came from.';
  }
  const shim = shimStandIn ? 'a stand-in on runwasi’s library, not runwasi’s release' : 'runwasi’s release';
  return `The workers were WebAssembly components; the shim was ${shim}.`;
}
