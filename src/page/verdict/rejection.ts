import type { Rejection } from '../../core/mail/verdict.ts';

/** Why the component gave no verdict, and what to do. */
export function rejectionWords(rejection: Rejection): string {
  switch (rejection.tag) {
    case 'empty':
      return 'Neither subject nor body has a letter or a digit. Write a few words.';
    case 'too-large':
      return `The mail has ${rejection.val.found} bytes, the limit is ${rejection.val.limit}. Shorten it.`;
    case 'unreadable':
      return `Not readable as text: ${rejection.val}.`;
  }
}
