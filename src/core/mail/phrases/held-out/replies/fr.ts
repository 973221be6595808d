import type { ReplyPhrases } from '../../book.ts';

export const repliesFr: ReplyPhrases = {
  still: [
    {
      subject: '-',
      body: "Je reviens sur ce que je vous écrivais tout à l'heure : à ma connaissance, personne ne s'en est encore occupé.",
    },
  ],
  forward: [{ subject: '-', body: 'Le courriel qui suit a atterri dans ma boîte. Je vous laisse prendre la suite.' }],
  thanks: [
    {
      subject: '-',
      body: "Mon message précédent n'a plus lieu d'être, les choses se sont arrangées toutes seules. Bonne journée !",
    },
  ],
};
