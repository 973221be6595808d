import { failureText, type HostFailure } from '../../core/component/failure.ts';

/** A run, or one call of it, that failed; `failure` has the same in parts. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failureText(failure));
    this.name = 'HostError';
    this.failure = failure;
  }
}
