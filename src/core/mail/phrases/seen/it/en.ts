import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itEn: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Blank tickets at the airport',
      body: "The machines at Airport station take the money and print tickets without a single letter on them. I've tried two of them. An inspector fined me CHF 100 for a white piece of paper. Dozens of travellers are having the same trouble right now.",
    },
    {
      subject: 'airport ticket machine',
      body: 'ticket machine airport = empty white tickets. people are queueing and missing their trams, no staff. fix today!',
      style: 'note',
    },
    {
      subject: 'White paper instead of a ticket',
      body: 'Arrived at the Airport, bought a ticket with my card, got a slip with nothing on it. The family behind me as well. How am I supposed to show that I paid? Please repair it before the evening flights come in.',
    },
    {
      subject: 'Printers at the Airport stop',
      body: 'As a hotel near the airport we hear from every second guest today that the ticket machines there print blank tickets. Our guests are being fined. It would help if your technicians went there today.',
    },
  ],
  'other-machine': [
    {
      subject: 'Ticket machine at {stop}',
      body: "The ticket machine at {stop} doesn't take coins any more, they fall through. With a card it works fine. Just so you know.",
    },
    {
      subject: 'machine {stop}',
      body: 'touchscreen of the ticket machine at {stop} reacts only in the upper half. took me 5 minutes to get my ticket',
      style: 'note',
    },
    {
      subject: 'Receipt wanted',
      body: 'The machine at {station} printed my ticket correctly but not the receipt, although I pressed the button. I need it for my expenses. Is there another way to get one?',
    },
    {
      subject: 'Old fares on the screen',
      body: 'The automat at {station} still shows the summer brochure on its welcome screen. In November it looks a bit odd, perhaps you can change that with the next update.',
    },
  ],
  'login-418': [
    {
      subject: 'Staff portal: error 418',
      body: 'Since I had to change my password I can\'t log in to the staff portal. It says "error 418". I don\'t need it before next week, but please have a look.',
    },
    {
      subject: 'error 418',
      body: "changed pw as asked, portal says 418 now. old one doesn't work either. what to do",
      style: 'note',
    },
    {
      subject: 'Cannot get into the portal',
      body: 'Following your mail I set a new password yesterday, twelve characters and a symbol. Now the staff portal answers with error 418 every time. My roster hangs on the board, so I can bridge it for a few days.',
    },
    {
      subject: 'Password change and then?',
      body: 'After the password change the login of the staff portal fails for me with number 418. Colleagues told me that I am not the only one. Do I have to do something or do I simply wait?',
    },
  ],
  'login-418-crew': [
    {
      subject: 'Whole crew without rosters',
      body: "None of my {count} drivers gets into the staff portal since the password change, always error 418. They can't see tomorrow's rosters, first duty starts at 4:10. We need access or a printout this evening.",
    },
    {
      subject: 'portal 418, night shift',
      body: 'staff portal error 418 after pw change for everybody in my group. nobody can confirm duties for tonight. please call me',
      style: 'note',
    },
    {
      subject: 'Payroll closing blocked',
      body: "We have to release the salaries in the staff portal by five o'clock today, otherwise 900 people get their money late. Since the forced change of passwords all {count} of us in the office receive error 418 at login.",
    },
    {
      subject: 'Dispatch desk locked out of the portal',
      body: 'Error 418 for every dispatcher after the password change, so none of us can enter the sick leaves of today. The substitutes for the late duty have to be assigned by three. I would be very glad of quick help.',
    },
  ],
  'other-login': [
    {
      subject: 'Time recording',
      body: 'I forgot my PIN for the time recording terminal and typed the wrong one three times. Could you reset it? I note my hours on paper in the meantime.',
    },
    {
      subject: 'mailbox full',
      body: "my mailbox says it's full (error 507). can i get some more space",
      style: 'note',
    },
    {
      subject: 'VPN from home',
      body: "At home the VPN asks for a certificate which I don't have, on my new laptop. I am in the office until Friday anyway, so some day next week would suit me.",
    },
    {
      subject: 'New phone, second factor',
      body: 'I have a new mobile and the code generator is still on the old one. What do I have to do to move it? The old one works until the end of the month.',
    },
  ],
  'payroll-phish': [
    {
      subject: 'Strange mail from "Payroll office"',
      body: 'I got a mail from "Payroll office" telling me to confirm my bank account on a salary portal. The link leads to some address in another country. At least {count} colleagues received it too, and one has entered her password. Please warn everybody.',
    },
    {
      subject: 'is this real??',
      body: 'mail from Payroll office, "your salary is on hold, log in here". looks fake. I clicked it and typed my password before i noticed, what now',
      style: 'note',
    },
    {
      subject: 'Suspicious salary message',
      body: 'Under the sender name "Payroll office" somebody asks our drivers to log in to a new salary portal until tonight. HR tells me they did not send this. I am afraid that some will fall for it, so it would be good to block the page right away.',
    },
    {
      subject: 'I think I made a mistake',
      body: "This morning I filled in my login and my account number on the page that came with the mail of the Payroll office. Only later I saw that the address wasn't ours. I'm terribly sorry. Please lock my account.",
    },
  ],
  'other-phish': [
    {
      subject: 'Customs fee for a parcel',
      body: "Many of us got a text from a parcel service asking for a customs fee of CHF 2.90. A colleague in dispatch paid with the company's credit card. Could you have the card blocked and put out a warning today?",
    },
    {
      subject: 'weird attachment',
      body: 'opened attachment "invoice.zip" from an unknown sender, now windows open and close by themselves. pulled the network cable. come quickly pls',
      style: 'note',
    },
    {
      subject: 'Call from "support"',
      body: 'Someone rang and claimed to be from the helpdesk. I gave him the number that appeared on my screen and he moved my mouse around for five minutes. Afterwards I had doubts. Please check my computer today before I go on working.',
    },
    {
      subject: 'Mail in the name of our director',
      body: "A mail that seems to come from our director asks me to buy gift cards worth CHF {amount} and send him the codes, in confidence. I haven't done it. Others may have received it as well, please look into it today.",
    },
  ],
  'control-centre-down': [
    {
      subject: 'Control centre blind',
      body: 'All screens in the control centre went black at {time}. We see no vehicle and no signal, and the radio is dead as well. Over a hundred trams and buses are out there without us. Come at once.',
    },
    {
      subject: 'radio + dispatch system down',
      body: "no radio, no positions since {time}. emergency calls from drivers don't come in. need someone here NOW",
      style: 'note',
    },
    {
      subject: 'Failure of the traffic management system',
      body: "The traffic management servers don't answer any more, neither does the backup. The signals have gone to red and all lines are standing. We need your on-call engineer in the control room immediately.",
    },
    {
      subject: 'We have a problem in the control room',
      body: "I'll keep it short as I write this from my phone: network gone, telephones gone, tunnel ventilation can't be operated. I have ordered all trams out of the tunnel to stop. Please send whoever is on duty.",
    },
  ],
  'app-crash': [
    {
      subject: 'App closes by itself',
      body: 'Since the last update your app closes when I open my tickets. I have reinstalled it twice. For the time being I buy my tickets at the machine.',
    },
    {
      subject: 'app bug',
      body: 'dark mode: departure times are black on black in the app. minor but annoying',
      style: 'note',
    },
    {
      subject: 'Wrong language in the app',
      body: "My app switches to Italian whenever I rotate the phone. I've come to like it, but my husband would prefer English. Maybe your developers can look into that.",
    },
    {
      subject: 'Notifications',
      body: 'The app announces delays for line {tram} although I only follow line {bus}. Could that be corrected in one of the next versions?',
    },
  ],
};
