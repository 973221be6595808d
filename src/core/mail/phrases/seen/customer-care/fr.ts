import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareFr: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Objets trouvés : mauvais numéro',
      body: "Sur votre site, le bureau des objets trouvés a le numéro 0800 11 12 13, mais une voix dit que ce numéro n'existe pas. Le bureau a-t-il déménagé ? Merci de corriger la page.",
    },
    {
      subject: '0800 11 12 13',
      body: "le numéro des objets trouvés sur votre site est mort. c'est quoi le bon",
      style: 'note',
    },
    {
      subject: 'Porte close',
      body: "Je suis allée au bureau des objets trouvés à l'adresse de votre site et j'ai trouvé un local vide. Le numéro indiqué, le 0800 11 12 13, n'est plus en service non plus. Où êtes-vous maintenant ?",
    },
    {
      subject: 'À mettre à jour sur votre site',
      body: "Le bureau des objets trouvés semble avoir une nouvelle adresse depuis l'été, mais le site montre encore l'ancienne avec l'ancien numéro 0800 11 12 13. Une voisine âgée y est allée pour rien.",
    },
  ],
  'other-number': [
    {
      subject: 'Numéro du service des groupes',
      body: "Le numéro de téléphone du service des groupes imprimé dans votre brochure d'automne sonne chez une particulière. Elle a été très gentille, mais corrigez-le dans la prochaine édition.",
    },
    {
      subject: "heures d'ouverture",
      body: "quelles sont les heures d'ouverture des objets trouvés le samedi ? pas trouvé",
      style: 'note',
    },
    {
      subject: 'Centre clients {station}',
      body: "Sur internet, votre centre clients de {station} ouvre à huit heures, sur la porte c'est neuf. Qu'est-ce qui est juste ?",
    },
    {
      subject: 'Un fax ?',
      body: "Vos conditions de transport indiquent un numéro de fax. Je l'ai essayé pour rire et il a même répondu. Est-il encore utilisé ou l'enlèverez-vous dans la prochaine version ?",
    },
  ],
  'lost-item': [
    {
      subject: 'Oublié dans le tram',
      body: "Hier vers {time}, j'ai oublié {item} dans le tram {tram}, je suis descendue à {stop}. L'a-t-on rapporté ?",
    },
    {
      subject: 'perdu',
      body: "perdu {item} dans le bus {bus}, sans doute au dernier rang. dites-moi si quelqu'un le trouve svp",
      style: 'note',
    },
    {
      subject: 'Demande de recherche',
      body: "En rentrant, j'ai oublié {item} sur la ligne {tram}. Ça ne vaut pas grand-chose, mais c'était un cadeau de ma sœur. Si on le retrouve, je paie volontiers la taxe et viens le chercher.",
    },
    {
      subject: 'A-t-on rapporté quelque chose à nous ?',
      body: 'Ma fille a laissé {item} dans le {bus} entre {stop} et {station}. Depuis, elle est triste. Où pouvons-nous demander ?',
    },
  ],
  'passport-lost': [
    {
      subject: 'Passeport oublié dans le tram {tram}, vol demain',
      body: "À {time}, j'ai laissé dans le tram {tram} une fourre avec mon passeport et mon visa. Mon vol pour le mariage de mon frère part demain matin à six heures. Y a-t-il moyen de la récupérer aujourd'hui ?",
    },
    {
      subject: 'sac perdu, examen demain',
      body: "oublié mon sac avec convocation + carte d'identité dans le {bus} à {time}. examen demain 8h, sans ça je suis recalé. demandez au chauffeur aujourd'hui SVP",
      style: 'note',
    },
    {
      subject: 'Appareils auditifs',
      body: "Ma mère a perdu vers {time} l'étui de ses appareils auditifs dans le {tram}. Demain, elle a un rendez-vous important au tribunal et n'entend rien sans eux. Quelqu'un pourrait-il fouiller le véhicule ce soir ?",
    },
    {
      subject: 'Clés du cabinet',
      body: "Je suis vétérinaire et mon sac avec les clés du cabinet est resté dans le bus {bus} à {time}. Les premières opérations sont prévues demain à sept heures. Ce serait d'un grand secours si vous joigniez le chauffeur ce soir.",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Assistance de demain non confirmée',
      body: "Je suis en fauteuil roulant et j'ai commandé une aide à l'embarquement à {station} demain à 8 h 10. Personne n'a confirmé jusqu'ici. Dites-moi aujourd'hui si quelqu'un sera là.",
    },
    {
      subject: 'rampe demain ??',
      body: "rampe réservée pour demain 7h30 {stop}, aucune réponse à 2 mails. je dois savoir aujourd'hui sinon je dois trouver un taxi",
      style: 'note',
    },
    {
      subject: "Course d'école demain, {count} fauteuils",
      body: "Demain à neuf heures, une classe avec {count} enfants en fauteuil roulant part de {station} avec vous. Nous l'avons annoncée il y a trois semaines, et on vient de nous dire au téléphone que l'inscription est introuvable. Il me faut une réponse ferme cet après-midi.",
    },
    {
      subject: 'Voyageur aveugle, changement de quai',
      body: "Demain matin je dois changer à {station} et on m'avait promis un guide. Or je lis que le quai a changé. Qui vient me chercher, et où ? Appelez-moi aujourd'hui s'il vous plaît.",
    },
  ],
  praise: [
    {
      subject: 'Un compliment',
      body: "Je voudrais remercier la conductrice du tram {tram} qui m'a attendue ce matin alors qu'elle était déjà en retard. Des gens comme elle embellissent la journée.",
    },
    {
      subject: 'merci !',
      body: "super trajet avec le bus {bus} aujourd'hui, le chauffeur a chanté pour les enfants. journée réussie",
      style: 'note',
    },
    {
      subject: 'Du positif pour une fois',
      body: "On n'écrit que pour se plaindre, alors voici le contraire. Depuis vingt ans je prends le {tram} et m'y sens entre de bonnes mains. Transmettez-le à l'équipe.",
    },
    {
      subject: 'Bravo à votre collègue de {station}',
      body: "Votre collègue au guichet de {station} a expliqué tout le système des zones à mes parents avec une patience d'ange. Ils parcourent maintenant toute la région seuls.",
    },
  ],
  'rude-driver': [
    {
      subject: 'Chauffeur désagréable, ligne {bus}',
      body: "Le chauffeur du bus {bus} m'a rabrouée aujourd'hui à {time} parce que je demandais l'arrêt {stop}. J'en suis restée saisie. J'aimerais que quelqu'un lui en parle.",
    },
    {
      subject: 'chauffeur du {bus}',
      body: "le chauffeur du {bus} m'a fermé la porte au nez à {stop} en rigolant. pas ok",
      style: 'note',
    },
    {
      subject: "Plainte au sujet d'un contrôle",
      body: "J'ai été contrôlée dans le {tram} à {time}. Mon billet était en ordre, le ton ne l'était pas : on m'a parlé comme à une criminelle devant mes enfants. Je souhaite une prise de position de votre part.",
    },
    {
      subject: 'On ne parle pas ainsi aux personnes âgées',
      body: "Mon père a besoin de temps pour monter. À {stop}, le chauffeur du {bus} a crié « Allez, pépé ». Lui en rit, moi pas. Merci d'en toucher un mot au chauffeur.",
    },
  ],
  'fare-question': [
    {
      subject: 'Quel billet avec un chien ?',
      body: 'Je vais de {stop} à {station} avec un chien de taille moyenne. Lui faut-il un billet ou voyage-t-il gratuitement ?',
    },
    {
      subject: 'question zones',
      body: "{stop} c'est zone 110 ou 121 ? et la carte journalière couvre les deux ?",
      style: 'note',
    },
    {
      subject: 'Réduction pour retraités',
      body: "J'aurai 65 ans en mars. Dès quand puis-je acheter des billets à prix réduit, et me faut-il une attestation ? Merci pour le renseignement.",
    },
    {
      subject: 'Voyager avec un vélo',
      body: 'Puis-je prendre mon vélo dans le {tram} les matins de semaine ? Le panneau et le dépliant ne disent pas la même chose.',
    },
  ],
  'shouting-delay': [
    {
      subject: 'EN RETARD TOUS LES JOURS !!!',
      body: "LE {bus} EST TOUJOURS EN RETARD ! TOUJOURS ! {minutes} MINUTES AUJOURD'HUI ! POURQUOI JE PAIE ?! C'EST UN SCANDALE ET JE VEUX UNE RÉPONSE DE VOTRE DIRECTEUR !!!",
    },
    {
      subject: 'pire compagnie',
      body: "{tram} encore en retard. URGENT !!! apprenez à lire l'heure !!!! quelle bande d'amateurs",
      style: 'note',
    },
    {
      subject: 'Une catastrophe, votre horaire',
      body: "C'est une catastrophe, ce que vous appelez un horaire. Avec le nouvel horaire, le {bus} part une minute avant l'arrivée du {tram}, je ne vois donc que ses feux arrière. Celui qui a planifié ça devrait passer l'hiver à l'arrêt {stop}.",
    },
    {
      subject: "J'en ai ASSEZ",
      body: "Trop c'est trop !! Troisième retard ce mois, {minutes} minutes, pas d'annonce, pas d'excuses. J'exige la moitié du prix de mon abonnement et des excuses publiques dans le journal !!",
    },
  ],
  'same-line': [
    {
      subject: 'Question sur la ligne 4',
      body: 'Les trams de la ligne 4 roulent-ils le jour de Noël, et vaut-il la peine de prendre un aller-retour ? Ma tante vient nous voir.',
    },
    {
      subject: 'Les nouveaux sièges du 4',
      body: "Je trouve les nouveaux sièges du 4 plutôt étroits. Ma voisine dit qu'on s'y habitue. Quelqu'un chez vous recueille-t-il les avis ?",
    },
    { subject: 'bus 31', body: "on peut prendre le 31 avec 2 skateboards ? c'est mon fils qui demande", style: 'note' },
    {
      subject: 'Musique dans le 7',
      body: "Dans le 7 et dans le 2, un homme joue souvent de l'accordéon. Moi j'aime bien, mon mari non. Quelle est la règle au juste ?",
    },
  ],
};
