import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesFr: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'La porte C ne nous laisse pas entrer',
      body: "Depuis ce matin, les lecteurs de badges de la porte C du dépôt Nord refusent tous les badges, le mien et ceux de {count} collègues. L'équipe du matin a dû faire le tour pour rejoindre ses trams et est partie avec {minutes} minutes de retard. L'équipe de nuit a besoin de cette porte, à réparer aujourd'hui svp.",
    },
    {
      subject: 'badges porte C dépôt nord',
      body: 'lumière rouge pour tout le monde à la porte C (nord). on est dehors sous la pluie, premiers départs en retard. qui peut ouvrir ?',
      style: 'note',
    },
    {
      subject: 'Accès au dépôt Nord',
      body: "Quelqu'un pourrait-il regarder le lecteur de la porte C ? Il ne prend plus aucune carte. {count} conducteurs du dépôt Nord sont arrivés en retard à leur service parce qu'ils ont dû contourner tout le site jusqu'à l'entrée principale. Il serait important que ça marche avant la relève de cet après-midi.",
    },
    {
      subject: 'Lecteur de cartes',
      body: "Je présente mon badge, ça bipe trois fois et ça reste fermé. Pareil pour nous tous au dépôt Nord, porte C, depuis {time}. Le gardien ouvre à la main pour l'instant, mais il finit à quatre heures, après plus personne n'accède aux véhicules.",
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Petite chose à la porte C, dépôt Nord',
      body: "Le lecteur de la porte C ne prend plus mon badge. Je passe par la porte A en attendant, ce n'est pas un grand détour. Donc quand vous serez de toute façon au dépôt Nord.",
    },
    {
      subject: 'porte C',
      body: "badge refusé à la porte C dépôt nord, comme pour les autres à ce qu'on m'a dit. rien ne presse, la porte latérale marche",
      style: 'note',
    },
    {
      subject: 'Lecteur de badges porte C',
      body: "Juste pour que vous l'ayez sur votre liste : au dépôt Nord, mon badge aussi est rejeté à la porte C. Je viens en tram ces temps-ci, donc pour moi ce n'est pas pressé.",
    },
    {
      subject: 'Lecteur de la porte C',
      body: "Comme d'autres vous l'ont sans doute dit, le lecteur de la porte C (dépôt Nord) clignote rouge avec ma carte. Je peux entrer par l'atelier, regardez quand cela entre dans votre planning.",
    },
  ],
  'other-badge': [
    {
      subject: 'Porte A, dépôt Sud',
      body: "Le lecteur de la porte A du dépôt Sud ne lit plus nos cartes. Nous avons attendu à {count} dehors jusqu'à l'arrivée du chef. L'équipe de l'après-midi commence à trois heures, est-ce que ce sera réparé d'ici là ?",
    },
    {
      subject: 'dépôt sud porte B',
      body: "aucun badge ne passe ici depuis {time}. le gardien a la clé mais s'en va à 4h. aujourd'hui svp",
      style: 'note',
    },
    {
      subject: "Porte de l'atelier principal",
      body: "À l'atelier principal (pas aux dépôts), le lecteur de l'entrée latérale est éteint. Personne de la peinture n'entre sans sonner. Nous avons une livraison cet après-midi et il nous faut cette porte d'ici là.",
    },
    {
      subject: 'Entrée du personnel {station}',
      body: "Le lecteur de l'entrée du personnel à {station} refuse tous les badges du nettoyage. Ils ne peuvent pas commencer tant que personne n'ouvre, et ce soir il n'y a personne. Merci de régler ça dans la journée.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Ascenseur du Port hors service',
      body: "Je suis en fauteuil roulant et je n'ai pas pu monter sur le quai à la station Port aujourd'hui, l'ascenseur ne marche pas. J'ai raté mon rendez-vous à la clinique. Je dois refaire ce trajet demain, que me proposez-vous ?",
    },
    {
      subject: 'ascenseur station port',
      body: "toujours mort. j'étais là avec une poussette et un pied cassé, personne. je dois aller sur ce quai tous les jours !",
      style: 'note',
    },
    {
      subject: 'Impossible de monter au Port',
      body: "Cinq de nos pensionnaires marchent avec un déambulateur. À la station Port l'ascenseur est arrêté, et il n'y a ni rampe ni indication. L'une d'elles est tombée dans l'escalier hier soir, heureusement sans suite. Je vous prie d'agir aujourd'hui même.",
    },
    {
      subject: 'Ascenseur en panne',
      body: "L'ascenseur de la station Port a de nouveau lâché. Ma mère est aveugle et ne peut pas prendre l'escalator seule ; elle est restée bloquée en bas jusqu'à {time}, quand un inconnu l'a aidée. Faites quelque chose sans tarder, elle travaille là-bas.",
    },
  ],
  'lift-harbour-when': [
    {
      subject: "Quand l'ascenseur du Port remarchera-t-il ?",
      body: "À l'ascenseur de la station Port, il est écrit « hors service » mais sans date. Pouvez-vous me dire à peu près quand il sera remis en marche ? Je prépare la visite de ma mère à Noël.",
    },
    {
      subject: "Question sur l'ascenseur du Port",
      body: "J'ai lu que l'ascenseur de la station Port est en réparation. Savez-vous déjà combien de temps cela prendra ? Une brève réponse ces prochains jours me suffit.",
    },
    {
      subject: 'ascenseur port',
      body: "combien de temps l'ascenseur du port reste fermé ? ça presse pas, c'est juste pour nos valises le mois prochain",
      style: 'note',
    },
    {
      subject: 'Renseignement sur des travaux',
      body: "Puis-je vous demander si l'on attend une pièce de rechange pour l'ascenseur de la station Port ? Votre site n'en dit rien. Ce serait aimable d'y ajouter la date prévue.",
    },
  ],
  'other-lift': [
    {
      subject: 'Ascenseur {station}',
      body: "L'ascenseur de la station {station} ne bouge plus depuis {time}. Je suis en fauteuil et j'ai dû faire demi-tour. Demain à huit heures je dois être au travail, réparez-le aujourd'hui ou indiquez-moi un autre chemin.",
    },
    {
      subject: 'ascenseur {station} cassé',
      body: "pas d'ascenseur à {station}, pas de personnel, et moi avec des jumeaux en poussette. troisième fois ce mois. à réparer aujourd'hui svp",
      style: 'note',
    },
    {
      subject: '{station} : aucun accès sans marches',
      body: "Les deux ascenseurs de {station} sont arrêtés. Un groupe de onze personnes de notre foyer, dont quatre en fauteuil roulant, part de là demain à neuf heures. Il me faut absolument une solution d'ici ce soir.",
    },
    {
      subject: 'Bloqué sur le quai',
      body: "Mon père, 84 ans, était sur le quai de {station} quand l'ascenseur a rendu l'âme. Deux jeunes l'ont porté en bas. Après-demain à sept heures, il doit refaire ce chemin pour sa dialyse, rappelez-moi aujourd'hui s'il vous plaît.",
    },
  ],
  'heating-old-town': [
    {
      subject: "Salle d'attente glaciale",
      body: "Il fait glacial dans la salle d'attente de la Vieille-Ville, le chauffage est coupé depuis des jours. On s'habitue à tout, mais quelqu'un pourrait peut-être le rallumer.",
    },
    {
      subject: 'Chauffage Vieille-Ville',
      body: "Pourriez-vous vérifier le radiateur de la salle d'attente Vieille-Ville ? Il est tout froid. J'y passe dix minutes chaque matin et ce n'est pas très agréable.",
    },
    {
      subject: 'vieille-ville',
      body: "le chauffage de la salle d'attente vieille-ville marche pas. brrr",
      style: 'note',
    },
    {
      subject: "Demande d'une lève-tôt",
      body: "Je change chaque jour à la Vieille-Ville et j'aime beaucoup votre petite salle d'attente. Depuis une semaine environ, le chauffage n'y fonctionne plus. Je serais contente si quelqu'un y jetait un œil à l'occasion.",
    },
  ],
  'other-heating': [
    {
      subject: "Salle d'attente {station}",
      body: "Le chauffage de la salle d'attente à {station} n'a pas l'air de marcher. Le soir il y fait plutôt froid. Pourriez-vous faire vérifier ?",
    },
    {
      subject: 'chauffage {station}',
      body: "le radiateur de la salle d'attente {station} est froid. à voir quand vous aurez le temps",
      style: 'note',
    },
    {
      subject: 'Trop chaud',
      body: "Le chauffage de la salle d'attente {stop} tourne jour et nuit, il doit y faire trente degrés. C'est du gaspillage, baissez-le la prochaine fois que vous passez par là.",
    },
    {
      subject: "Courant d'air à {stop}",
      body: "Une fenêtre de la salle d'attente {stop} ne ferme pas, le chauffage ne sert donc à rien. C'est comme ça depuis octobre. Le concierge pourrait peut-être s'en occuper.",
    },
  ],
  'person-in-lift': [
    {
      subject: "Nous sommes coincés dans l'ascenseur",
      body: "Nous sommes {count} dans l'ascenseur de {station}. Il s'est arrêté entre deux étages à {time}. Le bouton d'alarme sonne mais personne ne répond, une dame est enceinte et se sent mal.",
    },
    {
      subject: 'enfermée',
      body: "enfermée dans l'ascenseur de {station}, bouton d'alarme mort, plus que 9 pour cent de batterie, envoyez quelqu'un svp",
      style: 'note',
    },
    {
      subject: "Personne dans l'ascenseur à {station}",
      body: "En passant à {station}, j'ai entendu frapper dans la cage d'ascenseur. Un homme à l'intérieur dit qu'il y est depuis {minutes} minutes et qu'il respire mal. Je lui ai promis de vous écrire puisque personne ne répond au téléphone.",
    },
    {
      subject: 'Ascenseur',
      body: "Excusez-moi de vous déranger. L'ascenseur de {station} est immobile avec moi dedans depuis un bon moment, je suis diabétique et je n'ai pas mes affaires. Je vous serais reconnaissant si quelqu'un pouvait bientôt me sortir de là.",
    },
  ],
  'falling-glass': [
    {
      subject: 'Verrière de {station}',
      body: "Une vitre de la verrière de {station} s'est fendue et des morceaux tombent sur le quai. L'un est tombé à un mètre de moi. Le quai est plein de gens qui attendent.",
    },
    {
      subject: 'le plafond tombe {station}',
      body: 'des bouts de plafond tombent sur le quai 2 à {station}, un monsieur est coupé au front. fermez !!',
      style: 'note',
    },
    {
      subject: 'Odeur de gaz à {station}',
      body: "Dans le passage souterrain de {station} ça sent très fort le gaz, du côté du kiosque. Les gens passent, certains fument. Je me suis éloigné et j'ai appelé les pompiers, mais vous devriez fermer le passage.",
    },
    {
      subject: 'Câble à {stop}',
      body: "À l'arrêt {stop}, un câble pend de la lampe de l'abri et fait des étincelles à chaque coup de vent. L'arrêt est plein d'écoliers qui rentrent. Je les retiens comme je peux.",
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Abri à {stop}',
      body: "L'abri de l'arrêt {stop} est couvert de graffitis et la poubelle déborde. Pourriez-vous envoyer l'équipe de nettoyage dans la semaine ?",
    },
    {
      subject: 'Banc cassé',
      body: "Une latte du banc de l'arrêt {stop} est cassée. Rien de dramatique, mais ma grand-mère aimerait pouvoir de nouveau s'asseoir en attendant le bus.",
    },
    {
      subject: 'lampe {stop}',
      body: "la lampe de l'arrêt {stop} clignote. je me suis dit que ça vous intéresserait",
      style: 'note',
    },
    {
      subject: "Cadre d'horaire à {stop}",
      body: "La vitre de l'horaire à l'arrêt {stop} est si rayée qu'on ne peut plus lire les départs. La remplacerez-vous lors du prochain affichage ?",
    },
  ],
  'same-place': [
    {
      subject: 'Poubelle au Port',
      body: "La poubelle à côté du banc de la station Port n'a plus de couvercle et les mouettes répandent tout sur le quai. Vous pourriez peut-être en mettre une avec un couvercle.",
    },
    {
      subject: 'Horloge de la Vieille-Ville',
      body: "La grande horloge de la Vieille-Ville retarde de six minutes. Mon mari s'y fie et rate tout. Pourriez-vous la régler à l'occasion ?",
    },
    {
      subject: 'arrêt aéroport',
      body: "le banc de l'arrêt aéroport branle, il manque une vis. quand vous passerez par là",
      style: 'note',
    },
    {
      subject: 'Supports à vélos au dépôt Nord',
      body: "Pourrait-on avoir quelques supports à vélos de plus vers la porte C du dépôt Nord ? Cet été, il n'y en avait jamais de libre. Juste une idée pour le prochain budget.",
    },
  ],
};
