import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingFr: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Doublon',
      body: "Notre comptabilité a remarqué que la facture du mois d'octobre se trouve deux fois dans le courrier entrant, avec chaque fois le numéro R-{invoice}. Cela ressemble à une erreur d'expédition. Sauf avis contraire, nous verserons CHF {amount} une seule fois à l'échéance.",
    },
  ],
  'pass-twice': [
    {
      subject: 'Novembre payé à double',
      body: "Je voyage avec un abonnement mensuel depuis des années. Le 1er de ce mois (novembre), vous l'avez porté deux fois sur ma carte, CHF {amount} et encore CHF {amount}. Veuillez me verser le montant payé en trop.",
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Je ne peux pas attendre le prochain décompte',
      body: "Deux fois l'abonnement mensuel sur ma carte le premier novembre, cela signifie qu'il ne me reste rien pour la caution que je dois remettre demain matin. Faites en sorte que la banque reçoive l'annulation cet après-midi avant la fermeture.",
    },
  ],
  'other-double-charge': [
    {
      subject: 'Un trajet, deux paiements',
      body: "J'ai voyagé de {stop} à {station} le {day} avec l'application. En une minute, elle a débité deux fois le billet courte distance. Ce n'est pas la fin du monde, mais j'aimerais bien ravoir l'un des deux.",
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Question sur une position de R-{invoice}',
      body: "La facture R-{invoice} contient une position « divers » de CHF {amount}. Notre réviseuse souhaite savoir de quoi il s'agit. Une brève explication par courriel suffira.",
    },
  ],
  'reminder-paid': [
    {
      subject: "Retirez la poursuite s'il vous plaît",
      body: "Votre partenaire d'encaissement m'informe que mon salaire sera saisi dès demain à cause de R-{invoice}. Les CHF {amount} ont quitté mon compte le {day}, vous l'avez même confirmé par lettre. J'attends que vous les rappeliez à l'ordre avant ce soir.",
    },
  ],
  refund: [
    {
      subject: 'Une partie du prix en retour',
      body: 'Mon fils a fini son apprentissage plus tôt que prévu et ne fait plus le trajet. Son abonnement court encore sept mois. Comment pouvons-nous le rendre, et que versez-vous pour le temps restant ?',
    },
  ],
};
