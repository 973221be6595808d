import { failureText, type HostFailure } from '../core/component/failure.ts';

/** Carries a failure through the glue and through the component's frames to the door of the worker. */
export class HostFault extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failureText(failure));
    this.name = 'HostFault';
    this.failure = failure;
  }
}
