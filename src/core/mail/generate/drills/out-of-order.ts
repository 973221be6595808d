import type { SeededMail } from '../../seeded-mail.ts';

/** The answer overtakes its original, and their times are swapped as well: each must be judged by itself. */
export function outOfOrder(original: SeededMail, answer: SeededMail): [SeededMail, SeededMail] {
  const because = 'An answer comes in before the mail that it answers: each is judged by its own text.';
  return [
    {
      ...answer,
      mail: { ...answer.mail, receivedAt: original.mail.receivedAt },
      drill: { kind: 'out-of-order', expect: 'verdict', because },
    },
    {
      ...original,
      mail: { ...original.mail, receivedAt: answer.mail.receivedAt },
      drill: { kind: 'out-of-order', expect: 'verdict', because },
    },
  ];
}
