import type { Exercise } from '../../src/page/practice/exercise.ts';

export const urgentMail: Exercise = {
  id: 'urgent-mail',
  title: 'Make it urgent',
  task: 'The lift at Harbour is out of service: that is issue FAC-110. Now it gets worse. Write the mail that somebody sends who sees it, so that the three components give the three answers below.',
  demands: [
    { kind: 'level', is: 'urgent' },
    { kind: 'issue', is: 'FAC-110' },
    { kind: 'team', is: 'facilities' },
  ],
  hints: [
    'One danger to people is enough for urgent. A lift that only does not work is not one.',
    'The component existing-issue wants what the title of the issue has: the thing and the place. “Lift” and “Harbour”.',
    'Somebody can be trapped in a lift. Say so, and say where.',
  ],
  solution: {
    subject: 'Trapped in the lift at Harbour',
    body: 'The lift at Harbour has stopped between two floors. Two passengers are trapped in it and call for help.',
  },
};

export const calmMail: Exercise = {
  id: 'calm-mail',
  title: 'Keep it calm',
  task: 'A rule that only looks for alarming words cries wolf. Write a mail that has at least two of the alarming words, and that the component still calls low, because nobody has to act.',
  demands: [
    { kind: 'level', is: 'low' },
    { kind: 'words', words: ['fire', 'smoke', 'accident', 'injured', 'evacuated', 'police'], atLeast: 2 },
  ],
  hints: [
    'Run it with alarming words alone and look at the reasons. Then look for what brings points against.',
    'A signal counts once, however many of its words you write. “Fire” and “smoke” belong to the same signal.',
    'A drill takes the points back, and so does a mail that says that nobody has to act.',
  ],
  solution: {
    subject: 'Fire drill on Thursday',
    body: 'On Thursday at ten there is a fire drill at Depot North, with some smoke. For information only, no action needed.',
  },
};
