import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveFr: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: "Lettre d'information 11 : des trams dans les petites villes",
      body: 'Chère lectrice, cher lecteur,\n\nDans ce numéro : pourquoi les petites villes ramènent le tram, un entretien sur les bus à batterie et dix beaux dépôts. Vous recevez cette lettre parce que vous y êtes abonné.\n\nSe désabonner | Mentions légales',
      style: 'bare',
    },
    {
      subject: 'Ce mois dans la mobilité',
      body: "Cinq tendances pour l'an prochain +++ Le billet sans billet +++ Ce que les voyageurs attendent d'une app\n\nÀ lire sur notre site. Pour changer vos réglages, cliquez ici.",
      style: 'bare',
    },
    {
      subject: "Collision d'idées : notre programme d'hiver",
      body: "Nos conférences d'hiver sont là ! Au menu, « Des passages sans accident » et « Protection incendie dans les voitures historiques ». Toutes les soirées sont gratuites, sans inscription.\n\nVous ne voulez plus de notre lettre ? Désabonnement en un clic.",
      style: 'bare',
    },
    {
      subject: 'À lire ce week-end',
      body: 'Bonjour ! Nous avons réuni pour vous les articles les plus lus de la semaine. En tête : comment un village a sauvé sa ligne de bus.\n\nGérer mon abonnement à la lettre',
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Absence du bureau : votre message',
      body: "Merci pour votre message. Je suis absent jusqu'à lundi et ne lis pas mes courriels. Votre message ne sera pas transmis.\n\n{name}",
      style: 'bare',
    },
    {
      subject: 'Réponse automatique',
      body: "Je suis en vacances jusqu'au {day}. Je répondrai à votre message à mon retour.\n\nCeci est une réponse automatique.\n\n{name}",
      style: 'bare',
    },
    {
      subject: "Avis d'absence",
      body: 'Je suis actuellement en congé maternité, de retour au printemps. Cette réponse a été envoyée automatiquement, merci de ne pas y répondre.\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Auto : de retour jeudi',
      body: "Merci de m'avoir écrit ! Je suis en formation et ne regarde ma boîte que le soir de temps en temps.\n\n{name}",
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: "-30 % sur les chaises de bureau, aujourd'hui seulement !",
      body: "Bien assis, bien travaillé ! Aujourd'hui seulement, 30 % sur toutes les chaises de bureau. URGENT : plus que {count} pièces ! Commandez dans notre boutique.",
      style: 'bare',
    },
    {
      subject: 'Votre imprimante mérite mieux',
      body: "Du toner à moitié prix, livré demain. Des centaines d'entreprises de transport nous font confiance. Demandez votre échantillon gratuit, sans engagement.",
      style: 'bare',
    },
    {
      subject: 'Plus de visibilité pour votre entreprise',
      body: "Bonjour,\n\nEn tombant sur votre site, j'ai vu que vous pourriez figurer en première page des moteurs de recherche. Dix minutes au téléphone cette semaine ?\n\n{first}",
      style: 'bare',
    },
    {
      subject: "Dernière chance !!! Pneus d'hiver",
      body: "DERNIÈRE CHANCE ! Tout doit partir ! Pneus d'hiver pour camionnettes et camions à des prix qui donnent le vertige. Offre valable jusqu'à minuit. Agissez maintenant !",
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Exercice incendie au dépôt',
      body: "L'exercice incendie de jeudi s'est bien passé : tout le monde était dehors en quatre minutes, les « blessés » ont joué à merveille. Merci à tous. Le procès-verbal est dans le dossier habituel.",
    },
    {
      subject: "exercice d'évacuation",
      body: "exercice à {station} terminé, rien à redire, machine à fumée rendue. c'est tout pour moi, à classer svp",
      style: 'note',
    },
    {
      subject: "Rapport : simulation d'accident",
      body: "Voici le rapport sur l'accident de tram simulé à {stop}. Toutes les chaînes d'alarme ont fonctionné. Aucune mesure nécessaire, pour vos archives seulement.",
    },
    {
      subject: 'Pour information : test des sirènes',
      body: "Le test annuel des sirènes a eu lieu comme annoncé à treize heures trente, toutes se sont fait entendre. Vous n'avez rien à faire.",
    },
  ],
  'press-review': [
    {
      subject: 'Revue de presse du {day}',
      body: "Un téléphérique évacué à l'étranger après une panne, aucun blessé (Courrier des cimes). Un film sur un accident de train primé (Culture ce jour). Votre entreprise n'est pas citée aujourd'hui.",
      style: 'bare',
    },
    {
      subject: 'Veille médias : 0 résultat',
      body: "Vos mots-clés « tram », « accident », « grève » ont donné aujourd'hui 0 résultat dans la presse nationale. Vous recevez cet aperçu chaque jour ouvrable.",
      style: 'bare',
    },
    {
      subject: "Aujourd'hui dans les journaux",
      body: 'Commentaire : pourquoi nous aimons les trains lents. Reportage : incendie dans une fabrique de jouets du pays voisin, millions de dégâts. Sport : encore le hockey.\n\nCe service est généré automatiquement.',
      style: 'bare',
    },
    {
      subject: 'Coupures de la semaine',
      body: 'Mentions de votre entreprise cette semaine : 3, toutes neutres. Mentions de la concurrence : 5. Vous trouverez les coupures en PDF pour vos archives.',
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Sauvegarde OK',
      body: 'Sauvegarde nocturne terminée avec succès. 0 erreur, 2 avertissements (connus). Durée {minutes} min. Ce message a été généré automatiquement.',
      style: 'bare',
    },
    {
      subject: '[rapport] traitement {invoice} terminé',
      body: 'Traitement {invoice} : statut réussi. Enregistrements lus {invoice}, en erreur 0. Aucune action requise.',
      style: 'bare',
    },
    {
      subject: 'Certificat renouvelé',
      body: "Le certificat du site de test a été renouvelé automatiquement et vaut 90 jours. Vous n'avez rien à faire.",
      style: 'bare',
    },
    {
      subject: 'Contrôle des disques : tout est vert',
      body: "Contrôle hebdomadaire de {count} disques : tous sains. Alertes d'urgence déclenchées : 0. Erreurs critiques : 0.",
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: "C'est réglé, merci",
      body: "L'affaire pour laquelle j'avais téléphoné la semaine passée est réglée. Vous avez été très aimables. Vous n'avez plus rien à faire.",
    },
    {
      subject: 'retrouvé !',
      body: 'retrouvé mon parapluie à la maison derrière la porte, désolée du dérangement. vous pouvez fermer mon dossier',
      style: 'note',
    },
    {
      subject: 'Merci et tout de bon',
      body: "Mon argent est arrivé, les excuses aussi. J'accepte les deux. Bel hiver à vous !",
    },
    {
      subject: 'Plus nécessaire',
      body: "Je vous avais demandé de m'envoyer un horaire par la poste. Ma petite-fille me l'a imprimé entre-temps, inutile donc d'en envoyer un. Merci quand même !",
    },
  ],
};
