import { HostFault } from '../fault.ts';
import { deny } from './denied.ts';

/**
 * The refusal of a function whose WIT type has no error: the specification leaves only a trap, so the run
 * ends and says which capability it lacked.
 */
export function refuseByTrap(capability: string, what: string): () => never {
  return deny(() => {
    throw new HostFault({
      code: 'denied',
      expected: `a component that does without ${what}`,
      found: `that it asked for ${what}, which was not granted; WIT has no error for this, so the call traps`,
      todo: `Grant "${capability}" and run it again, if you want it to have that.`,
    });
  });
}

/** The refusal of a function that has an error in its WIT type: the guest gets the value and goes on. */
export function refuseByError(errorCode: string | object): () => never {
  // Marked too, for a trace that only sees what was thrown.
  if (typeof errorCode === 'object') deny(errorCode);
  return deny(() => {
    // jco takes a thrown value that is no Error as the `err` of the WIT result.
    throw errorCode;
  });
}
