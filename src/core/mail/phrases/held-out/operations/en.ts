import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsEn: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'This can end badly',
      body: 'Please call the driver of the line 4 tram that passed {stop} at {time}: its hindmost door does not close any more and he keeps driving like that. I saw a woman grab her kid by the hood at the last second.',
    },
  ],
  'doors-delay': [
    {
      subject: 'Car {vehicle}, please take it out after this round',
      body: "Same trouble as my colleagues had on the 4: last door keeps bouncing back open at the stop and we lose time everywhere. It is now out of use with a sign on it. We'd need another car before the rush hour.",
    },
  ],
  'switch-frozen': [
    {
      subject: 'Ice, once more',
      body: "The turnout on Central Square won't throw, it's solid ice. Traffic control has put both routes that use it, the 2 and the 7, onto the detour. We get by, but we want it free again by this afternoon.",
    },
  ],
  'school-skipped': [
    {
      subject: 'Pupils stranded',
      body: 'As head of the school I have to tell you that your bus line 31 has passed our stop without halting on four mornings in a row. Forty pupils depend on it. I need to know today what will happen tomorrow at 7:20.',
    },
  ],
  'other-doors': [
    {
      subject: 'Swap needed on the {tram}',
      body: 'Driver on line {tram} here. My second door keeps reopening at stops, so I switched it off and hung the sign. People squeeze out at the front and we are {minutes} minutes down. A different car today, please.',
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Passed by',
      body: 'On Sunday evening the {bus} ignored me at {stop}. I am not angry, I simply wish to report it so that the driver in question hears about it. It had to do with the weather I suppose, there was thick fog.',
    },
  ],
  'other-switch': [
    {
      subject: 'Turnout stuck at {stop}',
      body: "Snow got into the turnout at {stop} and it does not lock any more. The {tram} goes the long way round for the time being. We need it cleared today, the evening timetable can't be run like this.",
    },
  ],
  collision: [
    {
      subject: 'Help is needed at {stop}',
      body: "An elderly lady was struck by the number {tram} while crossing at {stop}, a few minutes ago. She is breathing, but she doesn't answer. The tram stands in the middle of the crossing and the next ones are coming.",
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Something is on fire here I think',
      body: 'Car {vehicle} on the {tram}: a grey cloud comes from the heater grille and the floor there has become hot. A few of us moved to the front. Please get hold of the driver, we are between {stop} and the next halt.',
    },
  ],
  'line-standstill': [
    {
      subject: 'No service whatsoever on the {tram}',
      body: "Substation is out, the {tram} has come to a halt from end to end and we can't tell when the current comes back. Full trams are sitting in the tunnel before {stop}. Please start the emergency plan.",
    },
  ],
  'child-on-track': [
    {
      subject: 'Kids playing where the trams run',
      body: 'From my office I can see three kids jumping across the rails at {stop} each time a tram approaches, as a kind of dare. The last one had to brake hard. Could you warn the drivers at once?',
    },
  ],
  'extra-trams': [
    {
      subject: 'Football season',
      body: "Like every year we'd like to plan the transport of our fans together with you. The second half of the season has nine home games at {station}, the list is attached. May I suggest that your planners get in touch within the next weeks?",
    },
  ],
};
