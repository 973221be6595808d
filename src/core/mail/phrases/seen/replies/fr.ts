import type { ReplyPhrases } from '../../book.ts';

export const repliesFr: ReplyPhrases = {
  still: [
    { subject: '-', body: "Je vous ai déjà écrit à ce sujet. Rien n'a changé jusqu'ici, voir mon message ci-dessous." },
    { subject: '-', body: 'Y a-t-il du nouveau ? Pour moi, la situation est la même.' },
    { subject: '-', body: 'Toujours pareil. Avez-vous reçu mon message ?', style: 'note' },
    { subject: '-', body: "N'ayant pas reçu de réponse, je me permets de vous renvoyer mon courriel." },
  ],
  forward: [
    { subject: '-', body: "Merci de regarder le message ci-dessous, je crois qu'il est pour vous." },
    { subject: '-', body: 'Arrivé chez moi par erreur, vous pouvez reprendre ?', style: 'note' },
    { subject: '-', body: "Je vous transmets ceci, ce n'est pas de mon ressort. Pouvez-vous vous en occuper ?" },
    { subject: '-', body: 'Pour vous je pense, voir plus bas.', style: 'note' },
  ],
  thanks: [
    {
      subject: '-',
      body: 'Merci pour votre réponse rapide, tout est réglé entre-temps. Vous pouvez oublier mon message.',
    },
    { subject: '-', body: 'Tout est en ordre maintenant, merci !', style: 'note' },
    {
      subject: '-',
      body: "Juste pour vous dire que l'affaire est réglée. Vous n'avez plus rien à faire, merci beaucoup.",
    },
    { subject: '-', body: 'Quelle rapidité, merci infiniment. Pour moi, le dossier est clos.' },
  ],
};
