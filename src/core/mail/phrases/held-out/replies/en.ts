import type { ReplyPhrases } from '../../book.ts';

export const repliesEn: ReplyPhrases = {
  still: [
    {
      subject: '-',
      body: "May I come back to what I wrote earlier? I can't see that anything was done about it up to now.",
    },
  ],
  forward: [{ subject: '-', body: 'The mail underneath ended up in my inbox. Would you take it from here, please?' }],
  thanks: [
    { subject: '-', body: 'My earlier mail is no longer relevant, the thing took care of itself. Have a nice day!' },
  ],
};
