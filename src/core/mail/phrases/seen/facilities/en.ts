import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesEn: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: "Gate C won't let us in",
      body: "Since this morning the badge readers at gate C of depot North refuse every badge, mine and those of {count} colleagues. The early crew had to climb round the back to reach their trams and left {minutes} minutes late. Tonight's shift needs that door, please fix it today.",
    },
    {
      subject: 'badges gate C depot North',
      body: 'red light for everyone at gate C (North). we stand outside in the rain, first departures are delayed. who can open?',
      style: 'note',
    },
    {
      subject: 'Access to the depot in the north',
      body: "Could somebody have a look at the reader at gate C? It does not accept anybody's card any more. {count} drivers of the depot North were late for duty because they had to walk around to the main entrance. It would be important that it works before the change of shift this afternoon.",
    },
    {
      subject: 'Card reader',
      body: 'I hold my badge to the reader, it beeps three times and stays locked. Same for all of us at the North depot, gate C, since {time}. The guard opens by hand for now but he goes off at four, after that nobody gets to the vehicles.',
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Small thing about gate C, depot North',
      body: 'The reader at gate C does not take my badge any more. I use gate A in the meantime, which is no great detour, so whenever you happen to be at depot North anyway.',
    },
    {
      subject: 'gate C',
      body: 'badge gets refused at gate C depot North, same as for the others i hear. no hurry, the side door works',
      style: 'note',
    },
    {
      subject: 'Badge reader gate C',
      body: "Just so that you have it on your list: at depot North, gate C, my badge is rejected too. I come in with the tram these days, so it's not pressing for me.",
    },
    {
      subject: 'Reader at the C gate',
      body: 'As others have probably told you, the reader at gate C (depot North) flashes red at my card. I can enter through the workshop, please look at it when it fits your plan.',
    },
  ],
  'other-badge': [
    {
      subject: 'Gate A, depot South',
      body: 'The badge reader at gate A of depot South has stopped reading our cards. {count} of us waited outside until the foreman came. The late crew starts at three, could it be repaired before then?',
    },
    {
      subject: 'depot South gate B',
      body: 'no badge works here since {time}. guard has the key but leaves at 4. please today',
      style: 'note',
    },
    {
      subject: 'Workshop door',
      body: 'At the main workshop (not the depots) the card reader of the side entrance is dark. Nobody from the paint shop gets in without ringing. We have a delivery this afternoon and need the door until then.',
    },
    {
      subject: 'Staff entrance {station}',
      body: "The reader at the staff entrance of {station} refuses all badges of the cleaning team. They can't start before someone lets them in, and tonight nobody is there. Please see to it during the day.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Lift at Harbour out of order',
      body: 'I sit in a wheelchair and could not get up to the platform at Harbour today because the lift is out of service. I missed my appointment at the clinic. I have to make the same trip again tomorrow, what do you propose?',
    },
    {
      subject: 'harbour station lift',
      body: 'lift still dead. stood there with a pram and a broken foot, nobody around. i need to get to that platform every day!',
      style: 'note',
    },
    {
      subject: 'No way up at the Harbour station',
      body: "Five of our residents use walking frames. At Harbour the elevator doesn't run, and there is neither a ramp nor a sign saying what to do. One of them fell on the stairs last night, luckily without injury. I ask you to act today.",
    },
    {
      subject: 'Broken lift',
      body: "The lift at Harbour station stopped working again. My mother is blind and can't use the escalator on her own, so she was stuck on the lower level until {time} when a stranger helped. Please do something about it at once, she works there.",
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'When will the lift at Harbour be back?',
      body: 'The notice at the lift in Harbour station says "out of service" but gives no date. Can you tell me roughly when it will be running again? I am planning my mother\'s visit at Christmas.',
    },
    {
      subject: 'Question on the Harbour elevator',
      body: 'I read that the lift at Harbour is being repaired. Do you already know how long it will take? A short answer in the next days is enough.',
    },
    {
      subject: 'lift harbour',
      body: 'how long will the lift at harbour stay closed? no rush, just curious because of the luggage for our holidays next month',
      style: 'note',
    },
    {
      subject: 'Information about works',
      body: "May I ask whether a spare part is being awaited for the elevator at Harbour station? Your website doesn't say anything. It would be kind of you to add the expected date there.",
    },
  ],
  'other-lift': [
    {
      subject: 'Lift at {station}',
      body: "The lift at {station} hasn't moved since {time}. I use a wheelchair and had to turn back. I need to be at work tomorrow at eight, please have it repaired today or tell me another way.",
    },
    {
      subject: 'elevator {station} broken',
      body: 'no lift at {station}, no staff, and me with twins in a pram. third time this month. fix it today pls',
      style: 'note',
    },
    {
      subject: '{station}: no step-free access',
      body: 'Both lifts at {station} are out. A group of eleven persons from our home, four in wheelchairs, is going to travel from there tomorrow at nine. I urgently ask for a solution by tonight.',
    },
    {
      subject: 'Stranded on the platform',
      body: 'My father, 84, was on the platform at {station} when the lift gave up. Two young men carried him down. He has to go the same way for his dialysis the day after tomorrow at seven, so please call me today.',
    },
  ],
  'heating-old-town': [
    {
      subject: 'Cold waiting room',
      body: 'The waiting room at Old Town is freezing, the heating has been off for days. One gets used to a lot, but perhaps someone could turn it on again.',
    },
    {
      subject: 'Heating at Old Town',
      body: "Could you please check the radiator in the Old Town waiting room? It is stone cold. I sit there for ten minutes each morning and it's not very pleasant.",
    },
    { subject: 'old town', body: 'heater in the waiting room old town doesnt work. brrr', style: 'note' },
    {
      subject: 'A request from an early riser',
      body: "I change at Old Town every day and treasure your little waiting room. For a week or so the heating in there has not been running. If you could have it looked at some time I'd be glad.",
    },
  ],
  'other-heating': [
    {
      subject: 'Waiting room at {station}',
      body: 'The heating in the waiting room at {station} does not seem to work. It is rather cold there in the evenings. Could you have it checked?',
    },
    {
      subject: 'heating {station}',
      body: "radiator in the waiting room {station} is cold. can somebody look at it when there's time",
      style: 'note',
    },
    {
      subject: 'Too warm',
      body: "The heater in the waiting room at {stop} runs day and night, it must be thirty degrees in there. That's a waste of energy, please turn it down when you pass by.",
    },
    {
      subject: 'Draught at {stop}',
      body: "One pane of the waiting room at {stop} does not close, so the heating has no effect. It's been like that since October. Maybe the caretaker could see to it.",
    },
  ],
  'person-in-lift': [
    {
      subject: 'We are stuck in the lift',
      body: 'There are {count} of us in the lift at {station}. It stopped between the floors at {time}. The emergency button rings but nobody picks up, and one lady is pregnant and feels faint.',
    },
    {
      subject: 'trapped',
      body: 'trapped in the elevator at {station}, alarm button is dead, battery of my phone at 9 percent, please send somebody',
      style: 'note',
    },
    {
      subject: 'Person in the lift at {station}',
      body: "As I walked by I heard knocking from the lift shaft at {station}. A man inside says that he has been in there for {minutes} minutes and has trouble breathing. I told him I'd write to you as no one answers the phone.",
    },
    {
      subject: 'Lift',
      body: 'Excuse me for disturbing you. The lift at {station} has been standing still with me in it for quite some time, and I am a diabetic and without my things. I would be grateful if someone could get me out soon.',
    },
  ],
  'falling-glass': [
    {
      subject: 'Glass roof at {station}',
      body: 'A pane of the glass roof at {station} has cracked and pieces are dropping onto the platform. One landed a metre away from me. The platform is full of people waiting.',
    },
    {
      subject: 'ceiling coming down {station}',
      body: 'parts of the ceiling are falling on platform 2 at {station}, a man has a cut on the forehead. close it!!',
      style: 'note',
    },
    {
      subject: 'Smell of gas at {station}',
      body: 'In the underpass at {station} there is a strong smell of gas, from the kiosk side. People walk through and some are smoking. I have moved away and rung the fire brigade, but you should shut the passage.',
    },
    {
      subject: 'Loose cable at {stop}',
      body: "At {stop} a cable is hanging out of the shelter's lamp, it gives off sparks whenever the wind moves it. The stop is full of pupils on their way home. I'm keeping them back as well as I can.",
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Shelter at {stop}',
      body: 'The shelter at {stop} has been sprayed with paint from top to bottom, and the bin is overflowing. Could you send the cleaners some time this week?',
    },
    {
      subject: 'Broken bench',
      body: 'One board of the bench at {stop} is broken off. Nothing dramatic, but my grandmother would like to sit down again while waiting for the bus.',
    },
    { subject: 'lamp {stop}', body: "lamp at the stop {stop} flickers. thought you'd want to know", style: 'note' },
    {
      subject: 'Timetable case at {stop}',
      body: "The glass of the timetable at {stop} is so scratched that you can't read the departures any more. Would you replace it when you next put up a new timetable?",
    },
  ],
  'same-place': [
    {
      subject: 'Bin at Harbour',
      body: 'The bin next to the bench at Harbour station has lost its lid and the gulls spread everything over the platform. Perhaps you could put up one with a cover.',
    },
    {
      subject: 'Clock at Old Town',
      body: 'The big clock in Old Town is six minutes slow. My husband goes by it and misses everything. Would you set it right some time?',
    },
    {
      subject: 'airport stop',
      body: 'bench at the airport stop is wobbly, a screw is missing. whenever you come by',
      style: 'note',
    },
    {
      subject: 'Bicycle stands at depot North',
      body: "Could we get a few more bicycle stands near gate C of depot North? In summer there were never any left. It's an idea for next year's budget, no more.",
    },
  ],
};
