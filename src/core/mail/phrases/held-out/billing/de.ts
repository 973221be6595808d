import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingDe: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Doublette',
      body: 'Unsere Buchhaltung hat gemerkt, dass die Faktura vom Oktober zweimal im Posteingang liegt, beide mit der Nummer R-{invoice}. Das sieht für uns nach einem Versehen beim Versand aus. Wir werden CHF {amount} auf den Termin hin einmal überweisen, sofern Sie nichts anderes mitteilen.',
    },
  ],
  'pass-twice': [
    {
      subject: 'Für November doppelt bezahlt',
      body: 'Ich fahre seit Jahren mit einem Monatsabonnement. Am 1. dieses Monats (November) haben Sie es zweimal auf meine Karte gebucht, CHF {amount} und nochmals CHF {amount}. Überweisen Sie mir bitte den zu viel bezahlten Betrag.',
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Bis zur nächsten Abrechnung kann ich nicht warten',
      body: 'Zweimal das Monatsabo auf der Karte am ersten November heisst für mich: Es ist nichts mehr da für die Kaution, die ich morgen früh übergeben muss. Sorgen Sie bitte dafür, dass die Rückbuchung heute noch vor Schalterschluss bei der Bank ist.',
    },
  ],
  'other-double-charge': [
    {
      subject: 'Eine Fahrt, zwei Zahlungen',
      body: 'Ich bin am {day}. von {stop} nach {station} gefahren und habe die App benutzt. Sie hat innert einer Minute zweimal das Kurzstreckenbillett abgebucht. Kein Weltuntergang, aber das eine hätte ich gerne wieder.',
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Frage zu einer Position in R-{invoice}',
      body: 'In der Faktura R-{invoice} gibt es eine Position «Diverses» über CHF {amount}. Unsere Revisorin möchte wissen, was das ist. Eine kurze Erklärung per Mail genügt.',
    },
  ],
  'reminder-paid': [
    {
      subject: 'Bitte Betreibung zurückziehen',
      body: 'Ihr Inkassopartner teilt mir mit, dass wegen R-{invoice} ab morgen mein Lohn gepfändet wird. Der Betrag von CHF {amount} ist am {day}. von meinem Konto abgegangen, Sie haben es mir sogar brieflich bestätigt. Ich erwarte, dass Sie die Leute noch vor Feierabend zurückpfeifen.',
    },
  ],
  refund: [
    {
      subject: 'Einen Teil des Preises zurück',
      body: 'Mein Sohn ist früher als geplant mit der Lehre fertig und pendelt nicht mehr. Sein Abonnement läuft noch sieben Monate. Wie können wir es abgeben und was vergüten Sie für die Restzeit?',
    },
  ],
};
