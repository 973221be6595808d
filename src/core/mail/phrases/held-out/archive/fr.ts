import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveFr: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Votre ration hebdomadaire de rails',
      body: "Bonjour !\n\nLa devinette, la photo et le mot de la semaine vous attendent dans la nouvelle édition. Et pour finir, comme toujours, une recette d'une cantine de dépôt.\n\nPlus envie ? Vous pouvez vous retirer de la liste tout en bas.",
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Loin de mon bureau',
      body: "Votre courriel est arrivé chez moi, mais moi je ne suis pas arrivé à mon bureau : je marche en montagne jusqu'au {day}. Il n'y a rien à faire, je le lirai au retour.\n\n{name}\n(envoyé par ma boîte, pas par moi)",
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: 'Un cadeau vous attend',
      body: "Félicitations, comme client commercial estimé vous avez été choisi : commandez d'ici dimanche du café pour le bureau, la machine est offerte. Ne manquez pas cette occasion unique !",
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Exercice « Déraillement » terminé',
      body: "L'entraînement avec la voiture déraillée est fini, les pompiers ont félicité nos gens. Personne n'a eu de mal, sauf le gâteau ensuite. Ce message est juste pour le dossier.",
    },
  ],
  'press-review': [
    {
      subject: 'Des coupures à archiver',
      body: "En annexe, les articles de la semaine où figure votre nom. Parmi eux, une rétrospective sur le grand accident de tram de 1963, avec de belles photos anciennes. Aucune réaction n'est demandée.",
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: "La nuit s'est bien passée",
      body: 'Les {count} tâches prévues se sont déroulées sans panne. Le prochain résumé viendra dans une semaine. Vous recevez cette note car vous êtes sur la liste des destinataires.',
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Laissez tomber',
      body: "Ma question d'hier a trouvé sa réponse quand j'ai mis mes lunettes : tout est au dos du billet. Ne tenez pas compte de mon courriel et passez une belle semaine.",
    },
  ],
};
