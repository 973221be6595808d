import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesEn: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Locked out at North',
      body: "All badges of my team are turned down at the C gate of the northern depot. We missed two departures on account of it. I need a solution before the evening crew arrives, otherwise they're locked out like us.",
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'One more badge that is not accepted',
      body: "For your statistics: depot North, gate C, my card hasn't worked there since last week. I don't mind walking to the next entrance for a while.",
    },
  ],
  'other-badge': [
    {
      subject: 'South depot, cards refused',
      body: "My people can't get through gate D at depot South, their badges are turned down one after another. We manage with the porter today, but the night shift will have no porter, so it should be working again by then.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Stuck downstairs at Harbour',
      body: 'With my electric wheelchair I depend on the elevator at Harbour, and it has a note saying out of order. I had to go one station further and take a taxi back. I start work at seven tomorrow and need to know today how I get to my train.',
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'Duration of the closure',
      body: "Somebody told me that the lift at the Harbour stop is going to be shut until spring. Is that right? We'd like to mention it in the newsletter of our walking club, which appears at the end of the month.",
    },
  ],
  'other-lift': [
    {
      subject: '{station}, lift out of use',
      body: "I can't climb stairs after my operation, and at {station} the elevator doesn't come any more, it only hums. I go to physiotherapy from there each morning. Could you get it going by tomorrow?",
    },
  ],
  'heating-old-town': [
    {
      subject: 'Chilly',
      body: 'Is it on purpose that the waiting room in the Old Town is no longer heated? Yesterday I could see my breath in there. It would be nice to have it warm again for the winter.',
    },
  ],
  'other-heating': [
    {
      subject: 'Not heated',
      body: "In the small waiting hall at {station} the radiators have stayed cold all autumn. I don't know if that's intended. If not, I'd be happy about a bit of warmth there.",
    },
  ],
  'person-in-lift': [
    {
      subject: 'Please open the lift at {station}',
      body: "My son (9) is in the elevator at {station} all by himself and it doesn't go up or down any more. He is crying, I'm talking to him through the door. The intercom only gives an engaged tone.",
    },
  ],
  'falling-glass': [
    {
      subject: 'Danger on the platform at {station}',
      body: 'The big sign above the stairs at {station} hangs by one screw and swings over the heads of the passengers. Just now the second bracket came off and hit the floor. It will not hold much longer.',
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Weeds and litter',
      body: "The stop {stop} looks neglected: weeds between the slabs, leaves in the corners, stickers all over the shelter. I'm sure your people will find an hour for it in the coming weeks.",
    },
  ],
  'same-place': [
    {
      subject: 'Paint at Central Square',
      body: 'On Central Square the white line at the edge of the platform has worn off. It would look better with a fresh coat, say before Easter.',
    },
  ],
};
