import type { Language } from '../mail.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/**
 * How people begin and end a letter, and what their mail program puts under it. None of it says what the mail
 * is about.
 */
export interface Manners {
  greetings: Readonly<Record<Scenario['from'], readonly string[]>>;
  closings: readonly string[];
  footers: readonly string[];
  /** Such as "Re:", before the subject of an answer. */
  answerPrefix: string;
  forwardPrefix: string;
  /** The line above a quotation. */
  quoted: (name: string) => string;
}

export const manners: Readonly<Record<Language, Manners>> = {
  en: {
    greetings: {
      passenger: ['Dear Sir or Madam,', 'Hello,', 'Dear team,', 'Good day,', 'Hi there,', 'To whom it may concern,'],
      staff: ['Hi all,', 'Hello colleagues,', 'Hi,', 'Dear all,'],
      partner: ['Dear Sir or Madam,', 'Good day,', 'Hello,'],
    },
    closings: ['Kind regards,', 'Best regards', 'Yours sincerely,', 'Thanks,', 'Regards,', 'Cheers,'],
    footers: ['Sent from my phone', 'This message is meant for its addressee only.', 'Please excuse typos.'],
    answerPrefix: 'Re:',
    forwardPrefix: 'Fwd:',
    quoted: (name) => `${name} wrote:`,
  },
  de: {
    greetings: {
      passenger: ['Sehr geehrte Damen und Herren', 'Guten Tag', 'Grüezi', 'Grüezi mitenand', 'Hallo', 'Liebes Team'],
      staff: ['Hallo zusammen', 'Hoi zäme', 'Liebe Kolleginnen und Kollegen', 'Sali mitenand'],
      partner: ['Sehr geehrte Damen und Herren', 'Grüezi', 'Guten Tag'],
    },
    closings: [
      'Freundliche Grüsse',
      'Mit freundlichen Grüssen',
      'Beste Grüsse',
      'Liebe Grüsse',
      'Gruss',
      'Merci und Gruss',
    ],
    footers: ['Von meinem Handy gesendet', 'Diese Nachricht ist nur für die Empfänger bestimmt.', 'Unterwegs getippt'],
    answerPrefix: 'AW:',
    forwardPrefix: 'WG:',
    quoted: (name) => `${name} schrieb:`,
  },
  fr: {
    greetings: {
      passenger: ['Madame, Monsieur,', 'Bonjour,', 'Bonjour à vous,', 'Mesdames, Messieurs,', 'Chère équipe,'],
      staff: ['Salut à tous,', 'Bonjour à toutes et à tous,', 'Chers collègues,', 'Hello,'],
      partner: ['Madame, Monsieur,', 'Mesdames, Messieurs,', 'Bonjour,'],
    },
    closings: [
      'Meilleures salutations',
      'Cordialement',
      'Avec mes salutations les meilleures',
      'Bien à vous',
      'Merci et à bientôt',
    ],
    footers: ['Envoyé de mon téléphone', 'Ce message est réservé à son destinataire.', 'Écrit en route'],
    answerPrefix: 'RE:',
    forwardPrefix: 'TR:',
    quoted: (name) => `${name} a écrit :`,
  },
  it: {
    greetings: {
      passenger: ['Gentili signore e signori,', 'Buongiorno,', 'Egregi signori,', 'Salve,', 'Spettabile azienda,'],
      staff: ['Ciao a tutti,', 'Cari colleghi,', 'Buongiorno a tutti,', 'Ciao,'],
      partner: ['Spettabile ditta,', 'Egregi signori,', 'Buongiorno,'],
    },
    closings: ['Cordiali saluti', 'Distinti saluti', 'Grazie e saluti', 'Un caro saluto', 'Saluti'],
    footers: ['Inviato dal mio telefono', 'Questo messaggio è riservato al destinatario.', 'Scritto in viaggio'],
    answerPrefix: 'R:',
    forwardPrefix: 'I:',
    quoted: (name) => `${name} ha scritto:`,
  },
};
