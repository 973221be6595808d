import { expect, test } from 'vitest';
import { recordingList } from '../../tools/recordings.ts';
import { madeWith } from '../../../src/page/recorded/recorded-facts.ts';

const list = recordingList();
const wasm = list.recordings.find(({ runtime, making }) => runtime === 'wasm' && making !== undefined)!;

function withShim(shimStandIn: boolean | undefined): string {
  const { shimStandIn: _, ...making } = wasm.making!;
  return madeWith(list, { ...wasm, making: { ...making, ...(shimStandIn !== undefined && { shimStandIn }) } });
}

test('a shim is called a release only where the recording says that it was one', () => {
  expect(withShim(true)).toContain('the shim was a stand-in on runwasi’s library, not runwasi’s release.');
  expect(withShim(false)).toContain('the shim was runwasi’s release.');
  expect(withShim(undefined)).toContain('the cluster did not say where its shim came from.');
  expect(withShim(undefined)).not.toContain('runwasi');
});
