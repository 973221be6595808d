import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsFr: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Le tram roule porte ouverte',
      body: "Je suis assise dans le 4 et la porte du fond est grande ouverte depuis deux arrêts, à pleine vitesse. Un vieux monsieur a failli tomber dans le virage. Il faut arrêter ce tram avant qu'il n'arrive un malheur.",
    },
    {
      subject: 'ligne 4 voiture {vehicle}',
      body: 'la porte arrière reste ouverte EN ROULANT, il y a des poussettes juste à côté, direction {stop}. faites quelque chose tout de suite svp',
      style: 'note',
    },
    {
      subject: 'Porte arrière de la ligne 4',
      body: "Cela ne me regarde peut-être pas, mais la dernière porte du tram 4 ne s'est pas fermée à {stop} à {time}, et elle est toujours ouverte alors que nous filons à bonne allure. Des écoliers chahutent à côté.",
    },
    {
      subject: 'Portes',
      body: "Ma femme vient de m'appeler depuis le 4 : les portes arrière se sont ouvertes entre deux arrêts et un garçon a perdu l'équilibre. Le conducteur ne semble rien remarquer, il continue.",
    },
  ],
  'doors-delay': [
    {
      subject: 'Le 4 en retard, encore les portes',
      body: "Sur la ligne 4, les portes arrière de la voiture {vehicle} ne ferment plus depuis {time}. À chaque arrêt j'ai dû aller les pousser à la main, toujours à l'arrêt complet, donc sans danger, mais j'ai {minutes} minutes de retard. Il faudrait changer la voiture cet après-midi.",
    },
    {
      subject: 'Voiture {vehicle} ligne 4',
      body: "Porte arrière bloque aux arrêts, ferme à la troisième fois. Passagers ok. Retard {minutes} min. Besoin d'un remplacement aujourd'hui.",
      style: 'note',
    },
    {
      subject: 'Annonce de panne ligne 4',
      body: "Troisième fois cette semaine : au moment de partir, la porte du fond du 4 ne ferme pas. Je l'ai condamnée et j'ai tendu le ruban. L'atelier peut-il regarder avant la pointe du soir ?",
    },
    {
      subject: 'Dérangement de porte',
      body: "À {stop}, je suis resté {minutes} minutes parce que la porte arrière du tram (ligne 4) refusait de se fermer. Le redémarrage a aidé une fois, plus ensuite. Je continue avec les portes avant seulement. Merci d'organiser quelque chose pour la deuxième équipe d'aujourd'hui.",
    },
  ],
  'switch-frozen': [
    {
      subject: 'Aiguille de la Place Centrale',
      body: "L'aiguille de la Place Centrale est de nouveau gelée. On fait passer le 2 et le 7 par la rivière jusqu'à ce que quelqu'un la dégèle. L'équipe des voies pourrait-elle venir ce matin ? Les gens demandent déjà pourquoi on ne s'arrête pas au théâtre.",
    },
    {
      subject: 'Lignes 2 + 7 déviées',
      body: "aiguillage Place Centrale pris dans la glace depuis {time}. la déviation marche, rien n'est bloqué, mais le chauffage semble mort. équipe voies à envoyer aujourd'hui",
      style: 'note',
    },
    {
      subject: "Chauffage d'aiguille",
      body: "Comme on le craignait, avec moins six cette nuit l'aiguillage de la Place Centrale (Zentralplatz) ne bouge plus. La ligne 2 et la ligne 7 font le tour, environ {minutes} minutes de plus. Je serais content que le chauffage soit réparé aujourd'hui, la nuit prochaine sera plus froide.",
    },
    {
      subject: 'Avis de déviation',
      body: "Pour information et avec une demande : le 7 et le 2 ne desservent plus la Place Centrale car l'aiguille a gelé. Envoyez svp quelqu'un avec le chalumeau avant midi et prévenez ceux des écrans.",
    },
  ],
  'school-skipped': [
    {
      subject: "Le bus 31 ne s'arrête pas à l'école",
      body: "Ce matin le 31 est passé tout droit à l'arrêt École alors qu'une vingtaine d'enfants attendaient, et ce n'est pas la première fois : lundi et mardi aussi. Tous sont arrivés en retard. Veillez à ce que le chauffeur s'arrête demain.",
    },
    {
      subject: 'Les enfants restent sur le trottoir',
      body: "J'enseigne en troisième. Pour la deuxième semaine, le bus numéro 31 saute notre arrêt (École) le matin. Les enfants marchent alors dans le noir le long de la grande route, ce que je trouve inadmissible. J'attends votre appel aujourd'hui encore.",
    },
    {
      subject: 'encore le 31 !!',
      body: "ma fille m'appelle en pleurs, le 31 est passé devant l'arrêt école ENCORE UNE FOIS à sept heures vingt. vos chauffeurs savent qu'il y a un arrêt ?? je lui dis quoi pour demain matin",
      style: 'note',
    },
    {
      subject: 'Question sur la course du matin de la ligne 31',
      body: "L'arrêt devant l'école a-t-il été supprimé sans que les parents soient avertis ? En semaine vers sept heures et demie, le 31 n'y marque plus l'arrêt. Plusieurs élèves ont manqué une épreuve ce matin, une réponse avant demain serait donc bienvenue.",
    },
  ],
  'other-doors': [
    {
      subject: 'Ligne {tram}, voiture {vehicle}',
      body: "Sur la ligne {tram}, les portes arrière de la voiture {vehicle} ne ferment pas bien aux arrêts, je dois descendre et pousser. À l'arrêt seulement, aucun blessé, mais j'ai {minutes} minutes de retard et je voudrais une autre voiture pour la seconde partie de mon service.",
    },
    {
      subject: 'porte sur le {tram}',
      body: "la porte avant coince un arrêt sur deux, {vehicle}, ligne {tram}. retard {minutes}. vous pouvez échanger aujourd'hui ?",
      style: 'note',
    },
    {
      subject: 'Porte défectueuse ligne {tram}',
      body: "La porte du milieu de la {vehicle} ne s'ouvre qu'à moitié. Je l'ai mise hors service à {stop}. Avec une porte de moins, on ne tient pas l'horaire du {tram} cet après-midi, envoyez une réserve svp.",
    },
    {
      subject: 'Bus {bus} : dérangement de porte',
      body: "La porte à côté du chauffeur du bus {bus} coince depuis {time}. J'attends à chaque arrêt et perds bien {minutes} minutes par tour. Puis-je avoir un remplacement pour la pointe du soir ?",
    },
  ],
  'other-stop-skipped': [
    {
      subject: "Le bus {bus} et l'arrêt {stop}",
      body: "La semaine passée, le {bus} du soir est passé deux fois devant {stop} sans s'arrêter alors que je faisais signe. Il était vingt-deux heures et le suivant n'arrive qu'une demi-heure plus tard. Pourriez-vous le rappeler aux chauffeurs ?",
    },
    {
      subject: 'Arrêt {stop}',
      body: "L'arrêt {stop} est-il encore desservi le soir par le {bus} ? Samedi puis dimanche, le bus ne s'est pas arrêté. J'ai pris le tram, donc rien de grave, mais j'aimerais savoir.",
    },
    {
      subject: "le {bus} s'est pas arrêté",
      body: "hier soir vers neuf heures le {bus} m'est passé devant à {stop}. on me voyait bien. à regarder quand vous aurez un moment",
      style: 'note',
    },
    {
      subject: 'Arrêt oublié',
      body: "J'habite près de l'arrêt {stop}. L'abri est mal éclairé et je pense que c'est pour ça que les chauffeurs de la ligne {bus} ne voient pas les gens une fois la nuit tombée. Ça m'est arrivé trois fois cet automne. Vous pouvez peut-être le transmettre aux responsables de la ligne.",
    },
  ],
  'other-switch': [
    {
      subject: 'Aiguille gelée à {stop}',
      body: "À {stop} l'aiguille a gelé, le {tram} fait demi-tour un arrêt plus tôt. Ça marche pour l'instant, mais l'équipe des voies devrait passer aujourd'hui avant la nuit.",
    },
    {
      subject: 'aiguille {stop}',
      body: "ne bouge plus, glace. {tram} dévié depuis {time}. équipe voies aujourd'hui svp",
      style: 'note',
    },
    {
      subject: 'Ligne {tram} déviée',
      body: "Depuis {time}, nous faisons passer le {tram} par la boucle parce que l'aiguille près de l'arrêt {stop} est prise dans la glace. Environ {minutes} minutes de plus par course. Merci de faire contrôler le chauffage dans la journée.",
    },
    {
      subject: "Chauffage d'aiguille",
      body: "Cette nuit, le chauffage de l'aiguille a lâché à {stop}. Je fais passer le {tram} sur l'autre voie, ce qui est possible jusqu'à la pointe de l'après-midi. Ensuite il nous faut cette aiguille, merci d'envoyer quelqu'un.",
    },
  ],
  collision: [
    {
      subject: 'Accident à {stop}',
      body: "Un tram de la ligne {tram} vient de percuter une camionnette à l'arrêt {stop}. Deux personnes sont à terre, l'une saigne de la tête. L'ambulance est appelée mais personne de chez vous n'est là.",
    },
    {
      subject: 'choc {stop}',
      body: "tram contre voiture à {stop}, {count} blessés, l'automobiliste est coincé. arrêtez les autres trams svp",
      style: 'note',
    },
    {
      subject: 'À transmettre à votre centrale',
      body: "À {time}, il y a eu une collision entre le {tram} et une cycliste à l'arrêt {stop}. Elle est sous l'avant du véhicule, consciente. Votre conducteur est en état de choc. Je suis infirmière et je reste auprès d'elle, mais il faut soulever le tram.",
    },
    {
      subject: "J'ai vu quelque chose d'affreux",
      body: "Je ne sais pas à qui écrire, votre ligne est occupée. Un bus de la ligne {bus} a foncé dans l'arrière d'un tram à {stop}. À l'intérieur les gens sont tombés les uns sur les autres et plusieurs n'arrivent pas à se relever.",
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Odeur dans le tram',
      body: "Je ne veux pas faire d'histoires. Mais de la fumée sort de dessous le siège derrière la deuxième porte, ligne {tram}, voiture {vehicle}, et il y en a de plus en plus depuis {stop}. Le conducteur ne nous entend pas à travers la vitre.",
    },
    {
      subject: 'fumée !!',
      body: "fumée dans le bus {bus}, à l'arrière vers le moteur, c'est plein de monde et il roule toujours",
      style: 'note',
    },
    {
      subject: 'Odeur de brûlé ligne {tram}',
      body: "Dans le tram {vehicle} ça sent le plastique brûlé, j'ai les yeux qui pleurent et il y a comme un voile au plafond. Plusieurs passagers toussent. Nous venons de quitter {stop}. Pouvez-vous joindre le conducteur ?",
    },
    {
      subject: 'Bus {bus}',
      body: "On voit des flammes à la roue arrière du bus {bus} près de l'arrêt {stop}. Petites, mais ce sont des flammes. Tout le monde est encore à bord.",
    },
  ],
  'line-standstill': [
    {
      subject: 'Ligne de contact à terre, {tram}',
      body: 'À {time}, la ligne aérienne est tombée à {stop}. Plus de courant sur toute la ligne {tram}, {count} trams immobilisés en pleine voie avec des passagers. Plus rien ne circule, dans aucun sens.',
    },
    {
      subject: '{tram} complètement mort',
      body: 'pas de courant sur le {tram} depuis {time}, toutes les voitures arrêtées. les gens veulent descendre sur les voies. qui coupe pour de bon ?',
      style: 'note',
    },
    {
      subject: 'Arrêt total',
      body: "Déraillement à {stop}, premier essieu. Pas de blessé, mais les deux voies sont bloquées ; le {tram} et tout ce qui suit est arrêté. Il me faut sans délai l'équipe de relevage et des bus de remplacement.",
    },
    {
      subject: 'Situation sur la ligne {tram}',
      body: 'En bref : plus rien ne roule. Une grue a arraché le fil de contact vers {stop}, {count} voitures sont entre deux arrêts sans lumière ni chauffage. Il y a des poussettes et une personne en fauteuil roulant à bord.',
    },
  ],
  'child-on-track': [
    {
      subject: 'Un enfant sur les voies',
      body: "Entre {stop} et l'arrêt suivant, un petit enfant de quatre ans environ marche tout seul sur les rails du tram. Je le vois de mon balcon, mais je suis en béquilles et ne peux pas descendre à temps.",
    },
    {
      subject: 'homme sur les rails {stop}',
      body: 'un homme est couché sur les rails à {stop}, ivre ou malade, il ne bouge pas. le prochain tram arrive dans quelques minutes !',
      style: 'note',
    },
    {
      subject: "Il y a quelqu'un dans le tunnel",
      body: "Deux jeunes ont escaladé la grille à {stop} à {time} et sont entrés dans le tunnel du tram. Ils y sont toujours. J'ai appelé, pas de réponse, et les trams continuent d'y entrer.",
    },
    {
      subject: "Faites rouler les trams au pas s'il vous plaît",
      body: "Une vieille dame en robe de chambre erre sur les voies du {tram} près de l'arrêt {stop}. Elle a l'air perdue et ne réagit pas à la cloche. Ma voisine essaie de lui parler.",
    },
  ],
  'extra-trams': [
    {
      subject: 'Courses supplémentaires pour notre foire de printemps',
      body: "Notre association tient sa foire à {station} la deuxième semaine d'avril. Nous attendons environ 8000 visiteurs par jour et souhaitons parler avec vous de trams supplémentaires de la ligne {tram} en soirée. Qui est la bonne personne ?",
    },
    {
      subject: "Travaux l'été prochain",
      body: "La ville refera les canalisations près de l'arrêt {stop} de juin à août de l'an prochain. La ligne {bus} aura besoin d'une déviation pendant ce temps. Nous proposons une séance en janvier et joignons les premiers plans.",
    },
    {
      subject: 'Courses tardives en décembre',
      body: "Pour la soirée des lanternes à mi-décembre, nous aimerions savoir si le {tram} pourrait circuler toutes les dix minutes jusqu'à minuit. L'an dernier, c'était possible. Faites-nous parvenir votre offre quand cela vous conviendra.",
    },
    {
      subject: "Proposition d'horaire",
      body: "Nous gérons un foyer tout près de l'arrêt {stop}. Beaucoup de nos employés finissent à 21 h 15 et ratent le {bus} de trois minutes. S'il partait cinq minutes plus tard dès le prochain changement d'horaire, tous en seraient reconnaissants.",
    },
  ],
};
