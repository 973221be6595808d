import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingFr: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: "Facture d'octobre reçue deux fois",
      body: "Nous avons reçu deux fois votre facture d'octobre, même numéro R-{invoice}, même montant de CHF {amount}. Je suppose qu'il ne faut payer qu'une fois. Merci d'annuler l'une des deux.",
    },
    {
      subject: 'R-{invoice} en double',
      body: "vos factures d'octobre sont arrivées deux fois, merci pour une note de crédit",
      style: 'note',
    },
    {
      subject: 'Comptabilité fournisseurs : question sur R-{invoice}',
      body: "Votre envoi de factures d'octobre semble être parti deux fois : le 3 puis le 5, nous avons reçu des pièces identiques pour les billets du personnel. Notre système les comptabilise toutes. Pouvez-vous confirmer par écrit laquelle est valable ?",
    },
    {
      subject: 'Deux enveloppes, une facture',
      body: "Une deuxième enveloppe avec la facture d'octobre (R-{invoice}, CHF {amount}) était aujourd'hui dans notre boîte. La première est déjà payée. Nous n'avons rien à faire, j'espère ? Une ligne de votre part suffit pour nos dossiers.",
    },
  ],
  'pass-twice': [
    {
      subject: 'Abonnement mensuel débité deux fois',
      body: "Le 1er novembre, ma carte de crédit a été débitée deux fois pour l'abonnement mensuel, CHF {amount} à chaque fois. Je n'ai qu'un abonnement. Merci de rembourser le second débit.",
    },
    {
      subject: 'double débit',
      body: "ma carte affiche 2x l'abo mensuel au 1er nov. j'aimerais en récupérer un",
      style: 'note',
    },
    {
      subject: 'Décompte de novembre',
      body: "En contrôlant le décompte de ma carte, j'ai vu que l'abonnement mensuel a été débité le premier novembre, puis une nouvelle fois le même jour. Je fais le trajet seule, un seul me suffit. Comment récupérer mon argent ?",
    },
    {
      subject: 'Abonnement mensuel, paiement par carte',
      body: "Votre renouvellement automatique a pris deux fois le prix de l'abonnement mensuel sur ma carte le 01.11. C'est sûrement une erreur et rien ne presse, mais j'aimerais la voir corrigée au prochain décompte.",
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Compte vide à cause de vous',
      body: "Vous avez débité deux fois ma carte pour l'abonnement mensuel le 1er novembre et maintenant mon loyer n'est pas passé. Le propriétaire veut l'argent d'ici demain. Il me faut ces CHF {amount} AUJOURD'HUI.",
    },
    {
      subject: 'Correction urgente',
      body: "Étudiante, j'ai peu sur mon compte. Depuis que l'abonnement mensuel a passé deux fois sur ma carte le 1er novembre, il est à découvert et la banque bloque la carte ce soir. Annulez la seconde écriture aujourd'hui et appelez-moi s'il vous plaît.",
    },
    {
      subject: 'abo mensuel en double 1er nov',
      body: "à cause de votre double débit de l'abo mensuel du 1er novembre ma carte est bloquée et je ne peux rien acheter à manger pour mes enfants. quelqu'un doit régler ça aujourd'hui",
      style: 'note',
    },
    {
      subject: 'Second débit de mon abonnement',
      body: "Le double débit par carte de l'abonnement mensuel du 1er novembre a des suites : ma caisse-maladie n'a pas pu être payée et le dernier délai est ce soir à minuit. Que ferez-vous d'ici là ?",
    },
  ],
  'other-double-charge': [
    {
      subject: 'Billet payé deux fois',
      body: "Le {day} novembre, j'ai pris un billet simple à {station} et l'automate m'a débité deux fois CHF 4.60. J'ai encore les deux quittances. Puis-je me faire rembourser l'un des deux ?",
    },
    {
      subject: 'carte journalière payée 2x',
      body: "acheté 1 carte journalière dans l'app le {day}, payé 2. vous pouvez vérifier svp",
      style: 'note',
    },
    {
      subject: 'Double paiement au guichet',
      body: "En payant le billet de groupe le {day}, le terminal a affiché « refusé », j'ai donc payé une nouvelle fois. À présent les deux paiements de CHF {amount} figurent sur mon décompte. Ce n'est pas pressant, mais merci de mettre cela en ordre.",
    },
    {
      subject: 'Billet vélo',
      body: "Mon compte indique deux fois la carte journalière vélo du {day} novembre. J'ai un vélo. Merci de me créditer CHF 13 quand vous y arriverez.",
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Mauvaise adresse sur la facture R-{invoice}',
      body: "Nous avons déménagé cet été, mais la facture R-{invoice} est encore libellée à l'ancienne adresse. Pour les impôts, il nous la faut avec la nouvelle. Pouvez-vous la refaire ?",
    },
    {
      subject: 'R-{invoice} montant',
      body: 'la facture R-{invoice} compte 14 abonnements, nous en avions commandé 11. merci de corriger et renvoyer',
      style: 'note',
    },
    {
      subject: 'Numéro de référence manquant',
      body: 'Votre facture de septembre, R-{invoice}, ne porte pas notre numéro de commande. Notre système ne peut pas la traiter ainsi. Envoyez-nous une version avec le numéro 77-{day}-B.',
    },
    {
      subject: 'TVA',
      body: "Votre dernière facture (R-{invoice}, CHF {amount}) indique un taux de TVA qui n'est plus en vigueur depuis un moment. Nous vous prions de nous en adresser une copie corrigée d'ici la fin du mois.",
    },
  ],
  'reminder-paid': [
    {
      subject: 'Menace de poursuite pour une facture payée',
      body: "J'ai reçu un dernier rappel pour R-{invoice} et vous menacez de poursuites dès demain. J'ai payé CHF {amount} il y a trois semaines, quittance jointe. Arrêtez cela aujourd'hui encore.",
    },
    {
      subject: 'DERNIER RAPPEL ??',
      body: "reçu un dernier rappel pour R-{invoice}, payée depuis longtemps !! le bureau de recouvrement m'appelle déjà. à stopper aujourd'hui",
      style: 'note',
    },
    {
      subject: "Rappel R-{invoice}, délai aujourd'hui",
      body: "Selon votre lettre, le dossier part à l'office des poursuites si CHF {amount} n'arrivent pas d'ici ce soir. Vous les avez depuis le {day}. Il me faut une confirmation aujourd'hui, car une inscription me coûterait l'appartement pour lequel j'ai postulé.",
    },
    {
      subject: 'Votre troisième rappel',
      body: "Je suis quelqu'un de patient, mais voilà le troisième rappel pour la même facture payée (R-{invoice}), cette fois avec une convocation pour demain neuf heures. Rappelez-moi cet après-midi et tirez cela au clair.",
    },
  ],
  refund: [
    {
      subject: 'Restitution de mon abonnement annuel',
      body: "Je pars à l'étranger fin janvier et n'ai plus besoin de mon abonnement annuel. Combien me rembourse-t-on et quel formulaire dois-je remplir ?",
    },
    {
      subject: 'remboursement billet',
      body: 'pas pu utiliser mon billet de groupe du {day}, sortie annulée. je peux ravoir les CHF {amount} ?',
      style: 'note',
    },
    {
      subject: 'Remboursement après maladie',
      body: "J'ai passé cinq semaines à l'hôpital sans pouvoir utiliser mon abonnement. Une amie m'a dit que vous en remboursez une partie sur certificat médical. Je joins le mien.",
    },
    {
      subject: 'Billets pour la croisière',
      body: "Nous avons acheté {count} billets pour la croisière sur le lac du {day}, mais elle n'a pas eu lieu à cause du vent. Merci de verser CHF {amount} sur le compte qui a servi au paiement.",
    },
  ],
};
