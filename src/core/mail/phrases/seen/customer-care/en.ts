import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareEn: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Lost property office: wrong number',
      body: "On your website the lost property office has the number 0800 11 12 13, but a voice says that this number doesn't exist. Has the office moved? Please correct the page.",
    },
    {
      subject: '0800 11 12 13',
      body: 'number of the lost & found on ur website is dead. whats the right one',
      style: 'note',
    },
    {
      subject: 'In front of a closed door',
      body: "I went to the lost property office at the address on your website and found an empty shop. The phone number given there, 0800 11 12 13, isn't in use either. Where are you now?",
    },
    {
      subject: 'Please update your homepage',
      body: 'The lost property office seems to have a new address since the summer, but the website still shows the old one together with the old telephone number 0800 11 12 13. An elderly neighbour walked there for nothing.',
    },
  ],
  'other-number': [
    {
      subject: 'Number of the group travel desk',
      body: "The telephone number of the group travel desk that is printed in your autumn brochure rings at a private person's home. She was very nice about it, but do correct it in the next edition.",
    },
    {
      subject: 'opening hours',
      body: "what are the opening hours of the lost property office on saturdays? couldn't find them",
      style: 'note',
    },
    {
      subject: 'Customer centre {station}',
      body: 'Google says that your customer centre at {station} opens at eight, the door says nine. Which is right?',
    },
    {
      subject: 'Fax?',
      body: 'In your conditions of carriage there is a fax number. I tried it for fun and it even answered. Is it still in use or shall you take it out in the next version?',
    },
  ],
  'lost-item': [
    {
      subject: 'Left something in the tram',
      body: 'Yesterday around {time} I left {item} in tram {tram}, I got off at {stop}. Has it been handed in?',
    },
    {
      subject: 'lost',
      body: 'lost {item} on bus {bus}, probably last row. pls tell me if someone finds it',
      style: 'note',
    },
    {
      subject: 'Search request',
      body: "On my way home I forgot {item} on line {tram}. It isn't worth much but it was a present from my sister. If it turns up I will gladly pay the fee and pick it up.",
    },
    {
      subject: 'Did anybody hand in a thing of mine?',
      body: 'My daughter has left {item} behind in the {bus} between {stop} and {station}. She has been sad ever since. Where can we ask?',
    },
  ],
  'passport-lost': [
    {
      subject: 'Passport left in tram {tram}, flight tomorrow',
      body: "I left a folder with my passport and my visa in tram {tram} at {time}. My flight to my brother's wedding leaves tomorrow morning at six. Is there any way of getting it back today?",
    },
    {
      subject: 'lost folder, exam tomorrow',
      body: "forgot my bag w/ exam admission + ID on the {bus} at {time}. exam is tomorrow at 8, without it i'm out. PLEASE ask the driver today",
      style: 'note',
    },
    {
      subject: 'Hearing aids',
      body: 'My mother has lost the box with her hearing aids in the {tram} around {time}. She has an important appointment at court tomorrow and understands nothing without them. Could somebody search the vehicle tonight?',
    },
    {
      subject: 'Keys to the surgery',
      body: "I am a vet and my bag with the keys of the practice stayed in bus {bus} at {time}. The first operations are planned for tomorrow at seven. It'd be a great help if you reached the driver this evening.",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Assistance for tomorrow not confirmed',
      body: 'I use a wheelchair and have ordered help with boarding at {station} for tomorrow at 8:10. So far nobody has confirmed. Please let me know today if someone will be there.',
    },
    {
      subject: 'ramp tomorrow??',
      body: 'booked the ramp for tomorrow 7:30 {stop}, no answer to 2 mails. need to know today or i have to organise a taxi',
      style: 'note',
    },
    {
      subject: 'School trip tomorrow, {count} wheelchairs',
      body: "Tomorrow at nine a class with {count} children in wheelchairs travels with you from {station}. We registered three weeks ago and have just heard by phone that the registration can't be found. I need a binding answer this afternoon.",
    },
    {
      subject: 'Blind passenger, change of platform',
      body: 'Tomorrow early I have to change at {station} and was promised that somebody would guide me. Now I read that the platform has been changed. Who will meet me and where? Please ring me today.',
    },
  ],
  praise: [
    {
      subject: 'A compliment',
      body: 'I would like to thank the driver of tram {tram} who waited for me this morning although she was already late. Such people make the day.',
    },
    {
      subject: 'thanks!',
      body: 'great ride with bus {bus} today, driver sang for the kids. made our day',
      style: 'note',
    },
    {
      subject: 'Something positive for once',
      body: 'One always writes only to complain, so here is the opposite. For twenty years I have been riding the {tram} and have felt in good hands. Please pass it on to the crew.',
    },
    {
      subject: 'Praise for your colleague at {station}',
      body: 'Your colleague at the counter in {station} explained the whole zone system to my parents with the patience of an angel. They now travel through the whole region on their own.',
    },
  ],
  'rude-driver': [
    {
      subject: 'Unfriendly driver on line {bus}',
      body: "The driver of bus {bus} snapped at me today at {time} because I asked for the stop {stop}. I was startled. I'd like somebody to talk to him about it.",
    },
    {
      subject: 'driver {bus}',
      body: 'driver of the {bus} shut the door in my face at {stop} and grinned. not ok',
      style: 'note',
    },
    {
      subject: 'Complaint about a ticket inspection',
      body: 'I was checked on the {tram} at {time}. My ticket was in order, but the tone was not: I was addressed like a criminal in front of my children. I would appreciate a statement from you.',
    },
    {
      subject: 'Not the right way to speak to elderly people',
      body: 'My father needs time to get on. At {stop} the driver of the {bus} shouted "Move it, grandpa". He laughs about it, I don\'t. Please bring it to the driver\'s attention.',
    },
  ],
  'fare-question': [
    {
      subject: 'Which ticket with a dog?',
      body: 'I travel from {stop} to {station} with a medium-sized dog. Does it need a ticket of its own or may it ride for free?',
    },
    { subject: 'question zones', body: 'is {stop} zone 110 or 121? and does the day pass cover both', style: 'note' },
    {
      subject: 'Discount for pensioners',
      body: 'I turn 65 in March. From when on can I buy reduced tickets, and do I need a proof? Many thanks for your information.',
    },
    {
      subject: 'Travelling with a bicycle',
      body: 'May I take my bicycle on the {tram} on weekday mornings? I found contradictory information on the notice board and in the folder.',
    },
  ],
  'shouting-delay': [
    {
      subject: 'LATE EVERY SINGLE DAY!!!',
      body: 'THE {bus} IS ALWAYS LATE! ALWAYS! {minutes} MINUTES TODAY! WHAT AM I PAYING FOR?! THIS IS AN OUTRAGE AND I WANT AN ANSWER FROM YOUR DIRECTOR!!!',
    },
    {
      subject: 'worst company ever',
      body: '{tram} late again. URGENT!!! learn to read a clock!!!! never seen such a bunch of amateurs',
      style: 'note',
    },
    {
      subject: 'A catastrophe, your timetable',
      body: 'It is a catastrophe what you call a timetable. The new timetable has the {bus} leave one minute before the {tram} arrives, so I see nothing but tail lights. Whoever planned this should be made to stand at {stop} all winter.',
    },
    {
      subject: 'I have had ENOUGH',
      body: 'Enough is enough!! Third delay this month, {minutes} minutes, no announcement, no excuse. I demand half of the price of my pass back and a public apology in the newspaper!!',
    },
  ],
  'same-line': [
    {
      subject: 'Question about line 4',
      body: 'Do the trams on line 4 run on Christmas Day, and is it worth buying a return ticket? My aunt is going to visit us.',
    },
    {
      subject: 'The new seats on the 4',
      body: 'I find the new seats in the 4 rather narrow. My neighbour says that one gets used to them. Is there anyone who collects opinions on it?',
    },
    { subject: 'bus 31', body: 'is the 31 allowed with 2 skateboards? my son wants to know', style: 'note' },
    {
      subject: 'Music on the 7',
      body: "In the 7 and in the 2 a man often plays the accordion. I enjoy it, my husband doesn't. What are the rules actually?",
    },
  ],
};
