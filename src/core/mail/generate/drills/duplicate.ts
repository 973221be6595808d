import type { SeededMail } from '../../seeded-mail.ts';

/** The same mail once more, some seconds later: a queue delivers at least once, not exactly once. */
export function duplicate(original: SeededMail): SeededMail {
  return {
    ...original,
    drill: {
      kind: 'duplicate',
      expect: 'verdict-once',
      because: 'A mail with this id came in before: the verdict is the same and only one of them is kept.',
    },
  };
}
