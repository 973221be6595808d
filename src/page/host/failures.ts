import type { HostFailure } from '../../core/component/failure.ts';
import type { Limits } from '../../core/component/limits.ts';

export const stopped: HostFailure = {
  code: 'stopped',
  expected: 'the run to go on',
  found: 'that it was stopped',
  todo: 'Start it again when you want to.',
};

export function overLoadTime(limits: Limits): HostFailure {
  return {
    code: 'load-time',
    expected: `a component that is ready within ${limits.loadMs / 1000} s`,
    found: 'that it still was not',
    todo: 'Its worker was ended. Try a smaller component, or one built without debug information.',
  };
}

export function overCallTime(limits: Limits): HostFailure {
  return {
    code: 'call-time',
    expected: `an answer within ${limits.callMs / 1000} s`,
    found: 'none: an endless loop, or very long work',
    todo: 'Its worker was ended and the page is well. Give it less to do, or look for the loop that does not end.',
  };
}

export function protocolFailure(found: string): HostFailure {
  return {
    code: 'protocol',
    expected: 'a message of the component host in version 1',
    found,
    todo: 'Reload the page: it and its worker may be from different builds.',
  };
}

export function workerFailure(message: string): HostFailure {
  return {
    code: 'fetch',
    expected: 'the worker of the component host to start and to go on',
    found: message === '' ? 'that the browser could not load it, or ended it' : message,
    todo: 'Reload the page. If it stays, the browser lacks module workers or has no memory left.',
  };
}
