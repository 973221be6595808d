import type { ReplyPhrases } from '../../book.ts';

export const repliesEn: ReplyPhrases = {
  still: [
    { subject: '-', body: 'I wrote to you about this before. Nothing has changed so far, see my message below.' },
    { subject: '-', body: 'Any news on the matter below? It is the same as before.' },
    { subject: '-', body: 'Still the same. Did you get my mail?', style: 'note' },
    { subject: '-', body: 'As I have had no reply I am sending you my message again.' },
  ],
  forward: [
    { subject: '-', body: 'Please see the message below. I think this one belongs to you.' },
    { subject: '-', body: 'This landed with me by mistake, could you take care of it?', style: 'note' },
    { subject: '-', body: 'Passing this on, I am not the right person for it. Can you look into it?' },
    { subject: '-', body: 'For you, I believe. See below.', style: 'note' },
  ],
  thanks: [
    {
      subject: '-',
      body: 'Thank you for the quick answer, everything has been settled in the meantime. You can forget my message.',
    },
    { subject: '-', body: 'All good now, thanks!', style: 'note' },
    { subject: '-', body: "Just to let you know that it's been sorted out. Nothing left to do for you, many thanks." },
    { subject: '-', body: 'That was fast, thank you very much. From my side the case is closed.' },
  ],
};
