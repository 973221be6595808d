import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itFr: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: "Billets vierges à l'aéroport",
      body: "Les automates de la station Aéroport prennent l'argent et impriment des billets sans une seule lettre dessus. J'en ai essayé deux. Un contrôleur m'a amendé de CHF 100 pour un bout de papier blanc. Des dizaines de voyageurs ont le même souci en ce moment.",
    },
    {
      subject: 'automate aéroport',
      body: "automate aéroport = billets blancs, vides. une file pas possible, les gens ratent leur tram, aucun personnel. à réparer aujourd'hui !",
      style: 'note',
    },
    {
      subject: "Du papier blanc au lieu d'un billet",
      body: "Arrivée à l'Aéroport, j'ai pris un billet par carte et reçu un papier sans rien d'imprimé. La famille derrière moi aussi. Comment prouver que j'ai payé ? Réparez cela avant l'arrivée des vols du soir.",
    },
    {
      subject: "Imprimantes à l'arrêt Aéroport",
      body: "Hôtel proche de l'aéroport, nous entendons aujourd'hui d'un client sur deux que les automates là-bas sortent des billets vierges. Nos clients sont amendés. Il serait utile que vos techniciens y passent aujourd'hui.",
    },
  ],
  'other-machine': [
    {
      subject: 'Automate à {stop}',
      body: "L'automate à billets de l'arrêt {stop} n'accepte plus les pièces, elles retombent. Par carte, ça marche très bien. C'est juste pour information.",
    },
    {
      subject: 'automate {stop}',
      body: "l'écran tactile de l'automate {stop} réagit que dans la moitié du haut. mis 5 minutes pour mon billet",
      style: 'note',
    },
    {
      subject: 'Quittance souhaitée',
      body: "L'automate de {station} a bien imprimé mon billet mais pas la quittance, alors que j'ai appuyé sur la touche. J'en ai besoin pour mes frais. Puis-je l'obtenir autrement ?",
    },
    {
      subject: "Vieux prospectus à l'écran",
      body: "L'automate de {station} montre encore le prospectus d'été sur sa page d'accueil. En novembre ça fait un peu bizarre, à changer peut-être à la prochaine mise à jour.",
    },
  ],
  'login-418': [
    {
      subject: 'Portail du personnel : erreur 418',
      body: "Depuis que j'ai dû changer mon mot de passe, je n'arrive plus à entrer dans le portail du personnel. Il affiche « erreur 418 ». Je n'en ai pas besoin avant la semaine prochaine, mais merci d'y jeter un œil.",
    },
    {
      subject: 'erreur 418',
      body: "mot de passe changé comme demandé, le portail dit 418. l'ancien ne marche pas non plus. que faire",
      style: 'note',
    },
    {
      subject: "Pas d'accès au portail",
      body: "Suite à votre message, j'ai mis hier un nouveau mot de passe, douze signes et un caractère spécial. Maintenant le portail du personnel répond chaque fois erreur 418. Mon horaire est affiché au tableau, je peux tenir quelques jours.",
    },
    {
      subject: 'Mot de passe changé, et ensuite ?',
      body: 'Après le changement de mot de passe, la connexion au portail du personnel échoue chez moi avec le numéro 418. Des collègues me disent que je ne suis pas le seul. Dois-je faire quelque chose ou simplement attendre ?',
    },
  ],
  'login-418-crew': [
    {
      subject: "Toute l'équipe sans horaire",
      body: "Aucun de mes {count} conducteurs n'entre dans le portail du personnel depuis le changement de mot de passe, toujours erreur 418. Ils ne voient pas les services de demain, le premier commence à 4 h 10. Il nous faut un accès ou une impression ce soir.",
    },
    {
      subject: 'portail 418, équipe de nuit',
      body: 'portail du personnel erreur 418 après changement de mot de passe pour tout mon groupe. personne ne peut confirmer les services de cette nuit. appelez-moi svp',
      style: 'note',
    },
    {
      subject: 'Bouclement des salaires bloqué',
      body: "Nous devons libérer les salaires dans le portail du personnel avant cinq heures aujourd'hui, sinon 900 personnes seront payées en retard. Depuis le changement forcé des mots de passe, nous avons tous les {count} l'erreur 418 à la connexion.",
    },
    {
      subject: 'Répartition exclue du portail',
      body: "Erreur 418 pour tous les répartiteurs après le changement de mot de passe, impossible de saisir les absences du jour. Les remplaçants du service tardif doivent être attribués d'ici trois heures. Une aide rapide serait très appréciée.",
    },
  ],
  'other-login': [
    {
      subject: 'Saisie des heures',
      body: "J'ai oublié mon code PIN pour la borne de saisie des heures et l'ai faux trois fois. Pouvez-vous le réinitialiser ? En attendant, je note mes heures sur papier.",
    },
    {
      subject: 'boîte pleine',
      body: 'ma boîte mail est pleine (erreur 507). je peux avoir un peu plus de place ?',
      style: 'note',
    },
    {
      subject: 'VPN depuis la maison',
      body: "Chez moi, le VPN demande sur mon nouveau portable un certificat que je n'ai pas. Je suis de toute façon au bureau jusqu'à vendredi, un jour de la semaine prochaine me convient.",
    },
    {
      subject: 'Nouveau téléphone, second facteur',
      body: "J'ai un nouveau téléphone et le générateur de codes est encore sur l'ancien. Que dois-je faire pour le transférer ? L'ancien marche jusqu'à la fin du mois.",
    },
  ],
  'payroll-phish': [
    {
      subject: 'Message bizarre du « Payroll office »',
      body: "J'ai reçu un message de « Payroll office » qui me demande de confirmer mon compte bancaire sur un portail des salaires. Le lien mène à une adresse à l'étranger. Au moins {count} collègues l'ont aussi reçu et l'une a saisi son mot de passe. Avertissez tout le monde svp.",
    },
    {
      subject: "c'est un vrai ??",
      body: "mail de Payroll office, « votre salaire est bloqué, connectez-vous ici ». ça a l'air faux. j'ai cliqué et tapé mon mot de passe avant de m'en rendre compte, je fais quoi",
      style: 'note',
    },
    {
      subject: 'Message suspect sur les salaires',
      body: "Sous le nom d'expéditeur « Payroll office », quelqu'un demande à nos chauffeurs de s'inscrire d'ici ce soir sur un nouveau portail des salaires. Les RH me disent que ça ne vient pas d'elles. Je crains que certains ne tombent dans le panneau, il faudrait bloquer la page au plus vite.",
    },
    {
      subject: "Je crois que j'ai fait une bêtise",
      body: "Ce matin, j'ai saisi mon identifiant et mon numéro de compte sur la page indiquée dans le mail du Payroll office. C'est seulement après que j'ai vu que l'adresse n'était pas la nôtre. Je suis vraiment désolée. Bloquez mon compte svp.",
    },
  ],
  'other-phish': [
    {
      subject: 'Frais de douane pour un colis',
      body: "Beaucoup d'entre nous ont reçu un SMS d'un service de colis qui réclame CHF 2.90 de douane. Une collègue de la répartition a payé avec la carte de l'entreprise. Pouvez-vous faire bloquer la carte et envoyer un avertissement aujourd'hui ?",
    },
    {
      subject: 'pièce jointe bizarre',
      body: "ouvert la pièce jointe « facture.zip » d'un inconnu, maintenant des fenêtres s'ouvrent et se ferment toutes seules. j'ai débranché le câble réseau. venez vite svp",
      style: 'note',
    },
    {
      subject: 'Appel du « support »',
      body: "Quelqu'un a appelé en se disant du helpdesk. Je lui ai donné le numéro affiché à l'écran et il a bougé ma souris pendant cinq minutes. Après, j'ai eu des doutes. Contrôlez mon ordinateur aujourd'hui avant que je continue à travailler.",
    },
    {
      subject: 'Message au nom de notre directrice',
      body: "Un message qui semble venir de notre directrice me demande d'acheter en toute discrétion des cartes cadeaux pour CHF {amount} et de lui envoyer les codes. Je ne l'ai pas fait. D'autres l'ont peut-être reçu, merci de vérifier aujourd'hui.",
    },
  ],
  'control-centre-down': [
    {
      subject: 'Centrale aveugle',
      body: "À {time}, tous les écrans de la centrale d'exploitation sont devenus noirs. Nous ne voyons plus ni véhicule ni signal, la radio aussi est morte. Plus de cent trams et bus roulent sans nous. Venez immédiatement.",
    },
    {
      subject: 'radio + système de régulation en panne',
      body: "plus de radio, plus de positions depuis {time}. les appels d'urgence des conducteurs n'arrivent pas. il faut quelqu'un ici MAINTENANT",
      style: 'note',
    },
    {
      subject: 'Panne du système de gestion du trafic',
      body: 'Les serveurs de gestion du trafic ne répondent plus, la sauvegarde non plus. Les signaux sont passés au rouge et toutes les lignes sont arrêtées. Il nous faut votre ingénieur de piquet à la centrale immédiatement.',
    },
    {
      subject: 'Nous avons un problème à la centrale',
      body: "Je serai bref, j'écris de mon téléphone : réseau coupé, téléphones coupés, la ventilation du tunnel ne se commande plus. J'ai fait arrêter tous les trams avant le tunnel. Envoyez qui est de service.",
    },
  ],
  'app-crash': [
    {
      subject: "L'app se ferme toute seule",
      body: "Depuis la dernière mise à jour, votre app se ferme quand j'ouvre mes billets. Je l'ai réinstallée deux fois. Pour l'instant, j'achète à l'automate.",
    },
    {
      subject: 'bug app',
      body: "mode sombre : les heures de départ sont noir sur noir dans l'app. pas grave mais agaçant",
      style: 'note',
    },
    {
      subject: "Mauvaise langue dans l'app",
      body: "Mon app passe à l'italien dès que je tourne le téléphone. Je m'y suis fait, mais mon mari préférerait le français. Vos développeurs pourraient peut-être regarder.",
    },
    {
      subject: 'Notifications',
      body: "L'app m'annonce les retards de la ligne {tram} alors que je ne suis que la ligne {bus}. Pourrait-on le corriger dans une prochaine version ?",
    },
  ],
};
