import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingEn: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'October invoice received twice',
      body: 'We got your invoice for October two times, same number R-{invoice}, same amount of CHF {amount}. I suppose that we only have to pay once. Please cancel one of them.',
    },
    {
      subject: 'R-{invoice} double',
      body: 'your october invoices came twice, please send a credit note for one of them',
      style: 'note',
    },
    {
      subject: 'Accounts payable: question on R-{invoice}',
      body: 'Your run of October invoices seems to have gone out twice: on the 3rd and again on the 5th we received identical papers for our staff tickets. Our system books each one. Could you confirm in writing which one is valid?',
    },
    {
      subject: 'Two letters, one invoice',
      body: 'Today a second envelope with the October invoice (R-{invoice}, CHF {amount}) lay in our letter box. We paid the first one already. Nothing needs to be done from our side, I hope? A line from you would do for the files.',
    },
  ],
  'pass-twice': [
    {
      subject: 'Monthly pass charged two times',
      body: 'On 1 November my credit card was charged twice for the monthly pass, CHF {amount} each. I only have one pass. Please refund the second charge.',
    },
    {
      subject: 'double charge',
      body: 'my card shows 2x the monthly pass on 1 nov. i want one of them back please',
      style: 'note',
    },
    {
      subject: 'Statement of November',
      body: 'While checking my card statement I noticed that the monthly pass was debited on the first of November and then once more on the same day. As I commute alone, one will do. How do I get the money back?',
    },
    {
      subject: 'Monthly subscription, card payment',
      body: "Your automatic renewal took the price of my monthly pass off my card two times on 01.11. I'm sure it's an error and there is no hurry, yet I'd like to see it corrected on the next bill.",
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Account empty because of you',
      body: 'You charged my card twice for the monthly pass on 1 November and now my rent could not be debited. My landlord wants the money by tomorrow. I need the CHF {amount} back TODAY.',
    },
    {
      subject: 'Urgently need a correction',
      body: 'As a student I have little on my account. Since the monthly pass went off my card two times on November 1st, the account is in the red and the bank will block the card this evening. Please reverse the second booking today and call me.',
    },
    {
      subject: 'monthly pass booked twice 1 Nov',
      body: "because of your double booking of the monthly pass on 1 november my card is blocked and i can't buy food for my kids. someone must fix that today",
      style: 'note',
    },
    {
      subject: 'Second charge of my pass',
      body: 'The double card debit for the monthly pass of 1 November has consequences: my health insurance could not be paid, and the last deadline is today at midnight. What will you do about it before then?',
    },
  ],
  'other-double-charge': [
    {
      subject: 'Ticket charged twice',
      body: 'On {day} November I bought a single ticket at {station} and the machine charged me two times, CHF 4.60 each. I still have both receipts. May I have one of them refunded?',
    },
    {
      subject: 'day ticket paid 2x',
      body: 'bought 1 day pass in the app on the {day}th, paid for 2. can you check pls',
      style: 'note',
    },
    {
      subject: 'Double payment at the counter',
      body: 'When I paid for the group ticket on the {day}th, the terminal said "declined", so I paid again. Now both payments of CHF {amount} are on my statement. It isn\'t pressing, but please sort it out.',
    },
    {
      subject: 'Bicycle ticket',
      body: 'My account shows the bicycle day ticket of {day} November twice. I have one bicycle. Please credit CHF 13 to my account when you get round to it.',
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Wrong address on invoice R-{invoice}',
      body: 'We moved in summer, but invoice R-{invoice} is still made out to our old address. For our tax office we need it with the new one. Could you issue it again?',
    },
    {
      subject: 'R-{invoice} amount',
      body: 'invoice R-{invoice} lists 14 passes, we ordered 11. please correct and resend',
      style: 'note',
    },
    {
      subject: 'Reference number missing',
      body: "Your invoice for September, R-{invoice}, does not show our order number. Our system can't process it like that. Please send us a version that carries the number 77-{day}-B.",
    },
    {
      subject: 'VAT',
      body: 'On your last invoice (R-{invoice}, CHF {amount}) a VAT rate is shown which has not been valid for a while. We ask you for a corrected copy by the end of the month.',
    },
  ],
  'reminder-paid': [
    {
      subject: 'Debt collection threatened for a bill that I paid',
      body: 'I have received a last reminder for R-{invoice} and you threaten debt collection from tomorrow on. I paid CHF {amount} three weeks ago, the receipt is attached. Please stop this today.',
    },
    {
      subject: 'FINAL REMINDER??',
      body: 'got a final reminder for R-{invoice}, paid long ago!! collection agency rings me already. stop it today',
      style: 'note',
    },
    {
      subject: 'Reminder R-{invoice}, deadline today',
      body: 'According to your letter the matter will be handed to the debt enforcement office if CHF {amount} is not there by tonight. It has been there since the {day}th. I would need your confirmation today, because an entry would cost me the flat I have applied for.',
    },
    {
      subject: 'Your third reminder',
      body: "I'm a patient person but this is the third reminder for the same paid bill (R-{invoice}), this time with a summons for tomorrow at nine. Ring me back this afternoon and clear it up.",
    },
  ],
  refund: [
    {
      subject: 'Returning my annual pass',
      body: "I am moving abroad at the end of January and don't need my annual pass any longer. How much do I get back and which form do I have to fill in?",
    },
    {
      subject: 'refund ticket',
      body: 'couldnt use my group ticket of the {day}th because the trip was cancelled. can i get the CHF {amount} back?',
      style: 'note',
    },
    {
      subject: 'Refund after an illness',
      body: "I was in hospital for five weeks and could not use my pass. A friend told me that you give back a part of the price against a doctor's certificate. I enclose mine.",
    },
    {
      subject: 'Tickets for the lake cruise',
      body: "We bought {count} tickets for the lake cruise on the {day}th, but it didn't take place on account of the wind. Please transfer CHF {amount} to the account from which they were paid.",
    },
  ],
};
