import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareEn: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Where has the lost and found gone?',
      body: 'I dialled 0800 11 12 13 several times to ask for the opening hours of the lost property counter. All one gets is an announcement that the line is not connected. At the old place hangs a "moved" sign without an address. Could you mend the entry on the website?',
    },
  ],
  'other-number': [
    {
      subject: 'Two numbers for one service',
      body: 'For booking help with getting on and off, your leaflet gives one telephone number and the poster at {station} another. A lady answers under the first one, nobody under the second. It would be considerate to change the poster at some point.',
    },
  ],
  'lost-item': [
    {
      subject: 'Forgotten on the seat',
      body: 'When I changed from the {tram} to the {bus} at {stop} I must have left {item} lying on the seat. The seat was on the right, near the driver. May I hope?',
    },
  ],
  'passport-lost': [
    {
      subject: 'My documents are riding on without me',
      body: "An envelope with the signed contract for our house lies in the {tram}, I got off at {stop} at {time}. We have to be at the notary's with it tomorrow at ten. Would you please ask the depot today whether it was found?",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Accompanying service on the {day}th not needed, but tomorrow',
      body: 'Your office noted the wrong day: my grandfather needs the companion tomorrow at 9:40 at {stop}, not next week. He is going to have his eyes operated on. Could you put that right before the office closes?',
    },
  ],
  praise: [
    {
      subject: 'Hats off',
      body: 'Yesterday in the thick fog the man at the wheel of the {bus} took us home safely and with a joke at each stop. I simply wanted to tell someone that I was impressed.',
    },
  ],
  'rude-driver': [
    {
      subject: 'Manners',
      body: "A young driver on the {tram} made fun of my accent over the loudspeaker when I had asked him for the way. I don't want to have him punished, but somebody ought to explain to him that passengers are guests.",
    },
  ],
  'fare-question': [
    {
      subject: 'Grandchildren',
      body: 'Next year our grandchildren (5 and 7) are going to visit us for two weeks. Which is the cheapest offer for the four of us if we make an excursion nearly every day?',
    },
  ],
  'shouting-delay': [
    {
      subject: 'Scandalous!!!',
      body: 'I am FURIOUS. One stands at {stop} in the rain like a fool because the {tram} comes whenever it likes! My patience is DEAD. I shall tell everybody in my bowling club what I think of you!!!',
    },
  ],
  'same-line': [
    {
      subject: 'Travelling with the 31 on Sundays',
      body: "From next summer on I'd like to take my choir into the countryside with bus 31 on a Sunday. We're thirty people. Should we register, or do we simply turn up?",
    },
  ],
};
