import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingEn: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Duplicate',
      body: 'Our bookkeeping noticed that the bill for October exists twice in our inbox, both with number R-{invoice}. To us that looks like a mistake in the dispatch. We shall pay CHF {amount} once at the due date unless you tell us otherwise.',
    },
  ],
  'pass-twice': [
    {
      subject: 'Paid double for November',
      body: 'I have been travelling with a monthly pass for years. On the 1st of this month (November) you booked it twice to my card, CHF {amount} and again CHF {amount}. Kindly return the surplus amount.',
    },
  ],
  'pass-twice-broke': [
    {
      subject: "I can't wait for the next statement",
      body: 'Twice the monthly pass on my card on the first of November means that I have no money left for the deposit which I must hand over tomorrow morning. Please see to it that the bank gets the reversal before they close this afternoon.',
    },
  ],
  'other-double-charge': [
    {
      subject: 'One ride, two payments',
      body: "I rode from {stop} to {station} on the {day}th and used the app. It debited the short-distance ticket two times within a minute. Not the end of the world, still I'd like to have the one back.",
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Question about a line in R-{invoice}',
      body: 'In the invoice R-{invoice} there is an item "miscellaneous" of CHF {amount}. Our auditor would like to know what it stands for. A short explanation by mail is sufficient.',
    },
  ],
  'reminder-paid': [
    {
      subject: 'Please withdraw the debt enforcement',
      body: "Your collection partner informs me that my salary will be seized from tomorrow for R-{invoice}. The amount of CHF {amount} left my account on the {day}th and you've confirmed it by letter. I expect you to call them off before the end of the day.",
    },
  ],
  refund: [
    {
      subject: 'Part of the price back',
      body: 'My son finished his apprenticeship earlier than planned and no longer commutes. His pass is good for another seven months. Would you tell us how to hand it in and what you pay for the remaining time?',
    },
  ],
};
