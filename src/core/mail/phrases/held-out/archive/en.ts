import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveEn: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Your weekly dose of rails',
      body: 'Hello!\n\nThe puzzle, the picture and the quote of the week are waiting for you in the new edition. As always, it ends with a recipe from a depot canteen.\n\nNot interested any more? Sign off at the bottom of this page.',
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: "I'm away from my desk",
      body: "Your mail has reached me, but I haven't reached my desk: I'm hiking until the {day}th. There is no need to do anything, I'll read it when I'm back.\n\n{name}\n(sent by my mailbox, not by me)",
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: 'A gift is waiting for you',
      body: 'Congratulations, as a valued business customer you have been selected: order coffee for your office by Sunday and the machine is on us. Do not miss this unique opportunity!',
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Exercise "Derailment" concluded',
      body: 'The practice with the derailed car is over, the fire brigade praised our people. Nobody really came to harm, except for the cake afterwards. This mail is just for the record.',
    },
  ],
  'press-review': [
    {
      subject: 'Clippings for the archive',
      body: "Attached are this week's articles in which your name appears. Among them a look back on the big tram crash of 1963, with nice old photographs. No reaction is called for.",
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Last night went fine',
      body: 'All {count} scheduled tasks ran through without failure. The next summary is due in a week. You get this note because you are on the list of recipients.',
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Never mind',
      body: 'My question of yesterday answered itself when I put on my glasses: it all stands on the back of the ticket. Please ignore it and have a nice week.',
    },
  ],
};
