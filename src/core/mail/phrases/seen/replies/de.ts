import type { ReplyPhrases } from '../../book.ts';

export const repliesDe: ReplyPhrases = {
  still: [
    { subject: '-', body: 'Ich habe Ihnen deswegen schon geschrieben. Bisher hat sich nichts geändert, siehe unten.' },
    { subject: '-', body: 'Gibt es in dieser Sache etwas Neues? Bei mir ist alles wie vorher.' },
    { subject: '-', body: 'Immer noch gleich. Haben Sie mein Mail bekommen?', style: 'note' },
    { subject: '-', body: 'Da ich keine Antwort erhalten habe, sende ich Ihnen meine Nachricht nochmals.' },
  ],
  forward: [
    { subject: '-', body: 'Bitte schaut euch die Nachricht unten an. Ich glaube, die gehört zu euch.' },
    { subject: '-', body: 'Ist aus Versehen bei mir gelandet, könnt ihr das übernehmen?', style: 'note' },
    { subject: '-', body: 'Ich leite das weiter, weil ich nicht zuständig bin. Schaut ihr es euch an?' },
    { subject: '-', body: 'Ist glaub für euch, siehe unten.', style: 'note' },
  ],
  thanks: [
    {
      subject: '-',
      body: 'Vielen Dank für die rasche Antwort, es hat sich inzwischen alles erledigt. Sie können mein Mail vergessen.',
    },
    { subject: '-', body: 'Alles gut jetzt, merci!', style: 'note' },
    {
      subject: '-',
      body: 'Nur kurz zur Information: Die Angelegenheit ist geregelt. Sie müssen nichts mehr unternehmen, besten Dank.',
    },
    { subject: '-', body: 'Das ging ja schnell, herzlichen Dank. Von meiner Seite ist der Fall abgeschlossen.' },
  ],
};
