import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsEn: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Tram driving with an open door',
      body: 'I am sitting in the number 4 and we have been rolling for two stops with the rear door wide open. An old man was nearly thrown out in the bend. Somebody has to stop this tram before it goes over the bridge.',
    },
    {
      subject: 'line 4, vehicle {vehicle}',
      body: "back door stays open WHILE DRIVING. people standing right next to it with prams. please do something now, we're heading towards {stop}",
      style: 'note',
    },
    {
      subject: 'Door at the back, line 4',
      body: 'It is probably none of my business, but the last door of the tram on line 4 did not shut when we left {stop} at {time}, and it is still open as I type this, at full speed. There are schoolchildren leaning against the rail beside it.',
    },
    {
      subject: 'Rear doors',
      body: 'My wife just rang from the 4. The rear doors came open between two stops while the tram was moving and a boy lost his balance. The driver does not seem to have noticed, they are still going.',
    },
  ],
  'doors-delay': [
    {
      subject: '4 running late, doors again',
      body: 'On line 4 the rear doors of car {vehicle} stopped closing at {time}. I had to walk to the back and push them shut by hand at each stop, always at standstill, so nobody was in danger, but I am {minutes} minutes late now and the car should be swapped this afternoon.',
    },
    {
      subject: 'Vehicle {vehicle} line 4',
      body: 'Rear door blocks at the stops, closes only at the third try. Passengers ok. Delay {minutes} min and growing. Need a replacement car today pls.',
      style: 'note',
    },
    {
      subject: 'Defect report line 4',
      body: "Third time this week: rear door on the 4 won't close when I want to depart. I isolated it and put the tape across. Can the workshop have a look before the evening peak, otherwise we run with one door less.",
    },
    {
      subject: 'Door fault',
      body: "At {stop} I stood for {minutes} minutes because the door at the rear of the tram (line 4) refused to shut. Reset helped once, then not any more. I locked it and carry on with the front doors only. Please arrange something for today's second shift.",
    },
  ],
  'switch-frozen': [
    {
      subject: 'Points at Central Square',
      body: "The switch at Central Square is frozen again. We send the 2 and the 7 around by the river until somebody thaws it. Could the track crew come this morning, the passengers are already asking why we don't stop at the theatre.",
    },
    {
      subject: 'Lines 2 + 7 diverted',
      body: 'points stuck w/ ice at Zentralplatz since {time}. diversion works, nothing is blocked, but heater seems dead. track team needed today',
      style: 'note',
    },
    {
      subject: 'Switch heating',
      body: 'As feared, with minus six last night the set of points on Central Square does not move any more. Line 2 and line 7 take the other way round, roughly {minutes} minutes more. I would be glad if the heater could be fixed today, tonight gets colder still.',
    },
    {
      subject: 'Diversion notice for the morning',
      body: 'For your information and with a request: 7 and 2 do not serve the square in the centre because the points there have frozen up. Please send somebody with the gas burner before noon and tell the displays people.',
    },
  ],
  'school-skipped': [
    {
      subject: 'Bus 31 does not stop at the school',
      body: "This morning the 31 drove straight past the stop School with some twenty children waiting, and it was not the first time: it happened on Monday and Tuesday as well. They all came late to class. Please make sure that tomorrow's driver stops.",
    },
    {
      subject: 'The children are left standing',
      body: 'I teach the third form. For the second week now the number 31 bus ignores our stop ("School") in the mornings. The kids walk along the main road in the dark instead, which I find unacceptable. I expect a call from you today.',
    },
    {
      subject: '31 again!!',
      body: 'My daughter called me crying, bus 31 went past the School stop AGAIN at twenty past seven. Do your drivers know there is a stop?? What do I tell her for tomorrow morning',
      style: 'note',
    },
    {
      subject: 'Question about the morning run of bus 31',
      body: "Has the stop at the school been cancelled without anyone telling the parents? On weekdays around half past seven the 31 no longer halts there. Several pupils missed an exam today because of it, so I'd be thankful for an answer before tomorrow.",
    },
  ],
  'other-doors': [
    {
      subject: 'Line {tram}, car {vehicle}',
      body: 'On line {tram} the rear doors of car {vehicle} do not shut properly at the stops, I have to get out and push. Standing still only, no one hurt, but I am {minutes} minutes behind and would like another car for the second half of my duty.',
    },
    {
      subject: 'door on the {tram}',
      body: 'front door blocks at every second stop, {vehicle}, line {tram}. delay {minutes}. can you swap the car today?',
      style: 'note',
    },
    {
      subject: 'Defective door on line {tram}',
      body: "The middle door of {vehicle} opens only halfway. I have put it out of service at {stop}. With one door less we can't keep the timetable on the {tram} this afternoon, so please send a spare.",
    },
    {
      subject: 'Bus {bus}: door fault',
      body: 'The door next to the driver on bus {bus} has been sticking since {time}. I wait for it at each stop and lose a good {minutes} minutes per round. Would you get me a replacement for the evening peak?',
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Bus {bus} and the stop {stop}',
      body: "Twice last week the late bus {bus} went by {stop} without stopping although I stood there with my arm out. It's ten at night and the next one takes half an hour. Could you remind the drivers?",
    },
    {
      subject: 'Stop {stop}',
      body: "Is {stop} still served by the {bus} in the evenings? On Saturday and again on Sunday the bus did not halt. I took the tram in the end, so no harm done, but I'd like to know.",
    },
    {
      subject: '{bus} didnt stop',
      body: 'bus {bus} drove past me at {stop} last night around nine. i was clearly visible. would be nice if you could look into it some time',
      style: 'note',
    },
    {
      subject: 'Drivers overlooking the stop',
      body: 'I live near {stop}. The shelter there is badly lit, and I believe that is why the drivers of line {bus} overlook waiting people after dark. It has happened to me three times this autumn. Perhaps you can pass it on to the people responsible for the line.',
    },
  ],
  'other-switch': [
    {
      subject: 'Frozen points at {stop}',
      body: 'The switch at {stop} has frozen, line {tram} turns round one stop earlier. It works so far, but we should have the track crew here today before it gets dark.',
    },
    {
      subject: '{stop} switch',
      body: "points won't move, ice. {tram} on the detour since {time}. crew today please",
      style: 'note',
    },
    {
      subject: 'Line {tram} diverted',
      body: 'Since {time} we run the {tram} by way of the loop because the points near {stop} are iced up. About {minutes} minutes more per trip. Please have the heating looked at during the day.',
    },
    {
      subject: 'Points heater',
      body: 'The heating of the points at {stop} failed over night. I had the {tram} take the other track, which is possible until the afternoon peak. After that we need the switch, so I would ask you to send someone.',
    },
  ],
  collision: [
    {
      subject: 'Accident at {stop}',
      body: 'A tram on line {tram} has just hit a delivery van at {stop}. Two people are lying on the ground, one is bleeding from the head. Somebody phoned the ambulance but nobody of yours is here.',
    },
    {
      subject: 'crash {stop}',
      body: 'tram and car crashed at {stop}, {count} people hurt, driver of the car is trapped. please stop the other trams',
      style: 'note',
    },
    {
      subject: 'Please inform your control centre',
      body: 'At {time} there was a collision between the {tram} and a cyclist at {stop}. The cyclist is under the front of the vehicle and conscious. Your driver is in shock. I am a nurse and stay with him, but we need help to lift the tram.',
    },
    {
      subject: 'I witnessed something terrible',
      body: "I do not know whom to write to, your line is busy. A bus (line {bus}) ran into the back of a tram at {stop}. Passengers inside have fallen over each other and several can't get up on their own.",
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Smell in the tram',
      body: "I don't want to make a fuss. There is smoke coming out under the seat behind the second door, line {tram}, vehicle {vehicle}, and it has become thicker since {stop}. The driver can't hear us through the partition.",
    },
    {
      subject: 'smoke!!',
      body: 'smoke in bus {bus}, engine at the back, we are full of people and he is still driving',
      style: 'note',
    },
    {
      subject: 'Burning smell, line {tram}',
      body: "In tram {vehicle} it reeks of burnt plastic, my eyes are watering and there's a haze below the ceiling. Several passengers are coughing. We just left {stop}. Could you please reach the driver?",
    },
    {
      subject: 'Bus {bus}',
      body: 'Flames at the rear wheel of bus {bus} near {stop}. They are small, but they are flames. Everyone is still on board.',
    },
  ],
  'line-standstill': [
    {
      subject: 'Overhead wire down, {tram}',
      body: 'At {time} the overhead wire came down at {stop}. No current on the whole of line {tram}, {count} trams are stranded on the open track with passengers inside. Nothing moves in either direction.',
    },
    {
      subject: '{tram} completely dead',
      body: 'no power on the {tram} since {time}, all cars standing. passengers want to climb out onto the tracks. who cuts the current for good?',
      style: 'note',
    },
    {
      subject: 'Total standstill',
      body: 'Derailment at {stop}, first axle. Nobody hurt, but the track is blocked both ways and the {tram} as well as everything behind it is at a stop. I need the rerailing crew and replacement buses straight away.',
    },
    {
      subject: 'Situation on line {tram}',
      body: 'To put it briefly: nothing is going any more. A crane has torn the contact wire near {stop}, and {count} vehicles are between stops without light or heating. We have people with prams and one in a wheelchair in there.',
    },
  ],
  'child-on-track': [
    {
      subject: 'Child next to the rails',
      body: "Between {stop} and the following stop a small child, about four, is walking along the tram track all alone. I can see it from my balcony but I can't get down there in time, I am on crutches.",
    },
    {
      subject: 'man on the tracks {stop}',
      body: "there is a man lying on the rails at {stop}, he is drunk or ill, he doesn't move. next tram comes in a few minutes!",
      style: 'note',
    },
    {
      subject: 'Somebody is in the tunnel',
      body: 'Two teenagers have climbed over the gate and gone into the tram tunnel at {stop}, {time}. They are still in there. I called after them, no reply, and trams keep going in.',
    },
    {
      subject: 'Please slow down your trams',
      body: 'An old woman in her dressing gown is wandering about on the tracks of the {tram} near {stop}. She seems confused and does not react to bells. My neighbour is trying to talk to her.',
    },
  ],
  'extra-trams': [
    {
      subject: 'Additional services for our spring fair',
      body: 'Our association holds its fair at {station} in the second week of April. We expect about 8000 visitors a day and would like to discuss extra trams on line {tram} in the evenings. Who is the right person for this?',
    },
    {
      subject: 'Road works next summer',
      body: 'The city will renew the sewer near {stop} from June to August next year. Line {bus} will need a diversion during that time. We suggest a meeting in January and enclose the first drawings.',
    },
    {
      subject: 'Late services in December',
      body: 'For the lantern evening in mid December we wish to ask whether the {tram} could run every ten minutes until midnight. Last year that was possible. Please let us have your offer when convenient.',
    },
    {
      subject: 'Timetable proposal',
      body: "We run a residential home close to {stop}. Many of our employees finish at 21:15 and miss the {bus} by three minutes. If it left five minutes later from the next timetable change on, they'd all be grateful.",
    },
  ],
};
