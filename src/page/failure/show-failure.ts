import type { HostFailure } from '../../core/component/failure.ts';
import { create } from '../dom/create.ts';
import { HostError } from '../host/host-error.ts';
import { crossedEnvelope } from '../marks/marks.ts';

/** Expected, found, what to do: the same three parts wherever a run fails. */
export function failureParts(failure: Pick<HostFailure, 'expected' | 'found' | 'todo'>): Node[] {
  const sentence = create(
    'p',
    {},
    create('b', {}, 'Expected'),
    ` ${failure.expected}, `,
    create('b', {}, 'found'),
    ` ${failure.found}. ${failure.todo}`,
  );
  return [crossedEnvelope(), sentence];
}

/** A HostError tells its parts; anything else is a mistake of ours and says so. */
export function asFailure(error: unknown): Pick<HostFailure, 'expected' | 'found' | 'todo'> {
  if (error instanceof HostError) return error.failure;
  return {
    expected: 'the page to do this',
    found: error instanceof Error ? error.message : 'an error without a message',
    todo: 'Reload the page and try once more.',
  };
}
