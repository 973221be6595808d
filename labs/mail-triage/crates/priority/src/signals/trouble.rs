//! Something is wrong now, and somebody is held up by it.

use super::Signal;
use text::vocabulary::security::ATTACK;

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "locked out",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[&[
            "can not enter", "unable to enter", "can not get through", "can not reach our", "can not reach the trams", "can not get to the trams", "get our trams", "keeps us out", "left outside", "freezing outside", "stand in the rain", "stuck outside", "wait outside", "waiting outside", "can not take out", "can not leave the depot", "kommt hinein", "kommen nicht zu", "kommen nicht durch", "kommt keiner durch", "niemand kommt durch", "draussen stehen", "stehen im regen", "frieren draussen", "warten davor", "warten draussen", "warten vor", "nicht hinein", "nicht herein", "nicht reinkommen", "vor verschlossen*", "vor dem geschlossen*", "bleibt draussen", "bleiben draussen", "ne pouvons entrer", "impossible d'entrer", "n'arrive pas à entrer", "ne peut plus entrer", "ne pouvons plus entrer", "attend dehors", "attendent dehors", "attendons dehors", "à la porte", "bloqués dehors", "bloqués devant", "plantés devant", "poireaut*", "sous la pluie", "impossibile entrare", "non si entra", "non entriamo", "non si può entrare", "bloccati fuori", "aspettano fuori", "aspettiamo fuori", "sotto la pioggia", "davanti al cancello chiuso", "fuori al freddo", "locked out", "can not get in", "could not get in", "nobody gets in", "no one gets in", "nobody can get in", "no one can get in", "let us in", "lets us in", "lets nobody in", "stand outside", "standing outside", "shut out", "nobody can start", "can not start work", "can not start their", "get to their trams", "get to the vehicles", "get to our vehicles", "climb over", "had to climb",
            "ausgesperrt", "kommen nicht rein", "kommen nicht hinein", "kommt niemand rein", "niemand kommt rein", "kommt keiner rein", "keiner kommt rein", "kommt niemand hinein", "niemand kommt hinein", "stehen draussen", "stehen vor dem tor", "nicht zu den fahrzeugen", "nicht zu den trams", "können nicht anfangen", "können nicht arbeiten", "lässt uns nicht", "lässt niemanden", "über den zaun", "klettern",
            "personne n'entre", "personne ne peut entrer", "ne pouvons pas entrer", "ne peut pas entrer", "ne peuvent pas entrer", "on n'entre", "n'arrivons pas à entrer", "restons dehors", "restés dehors", "sommes dehors", "on est dehors", "enfermés dehors", "coincés dehors", "accéder aux véhicules", "accéder à nos", "ne peuvent pas commencer", "ne laisse entrer personne", "nous laisse dehors", "escalader",
            "non entra nessuno", "nessuno entra", "nessuno può entrare", "non riusciamo a entrare", "non possiamo entrare", "non riescono a entrare", "non possono entrare", "chiusi fuori", "restiamo fuori", "rimasti fuori", "siamo fuori", "stiamo fuori", "raggiungere i veicoli", "raggiungere i tram", "non possono iniziare", "non possono cominciare", "non fa entrare", "scavalcare",
        ]],
    },
    Signal {
        name: "trouble with a vehicle",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &[
                "rear exit", "heckt*", "portell*", "headlight*", "brake light*", "ramp of the", "air conditioning of car", "schiebetür*", "trittbrett", "scheinwerfer", "phare*", "marchepied", "rétroviseur*", "fari", "faro", "predellino", "door*", "vehicle*", "car 2*", "engine", "motor", "windscreen", "wiper*", "pantograph", "wheel", "wheels", "tyre*",
                "tür", "türe", "türen", "hintertür*", "vordertür*", "tramtür*", "bustür*", "wagentür*", "falttür*", "fahrzeug*", "wagen", "motor", "frontscheibe", "scheibenwischer", "stromabnehmer", "rad", "räder", "reifen",
                "porte", "portes", "véhicule*", "voiture", "rame", "motrice", "moteur", "pare brise", "essuie glace*", "pantographe", "roue*", "pneu*",
                "porta", "porte", "veicolo", "vettura", "carrozza", "motrice", "motore", "parabrezza", "tergicristall*", "pantografo", "ruot*", "gomm*",
            ],
            &[
                "not work*", "attempts", "attempt", "fourth try", "second try", "several tries", "another car", "another vehicle", "need a swap", "different car", "by hand", "push* them", "pull* them", "drag", "reluctant", "hesitat*", "reopens", "reopen", "reverses", "unreliable", "play* up", "playing up", "act* up", "capricious", "malfunction*", "spinn*", "streik*", "versuch*", "anlauf", "hakt", "harzt", "geht wieder auf", "von hand", "nachdrücken", "zudrücken", "zuziehen", "anderer wagen", "anderen wagen", "macht zicken", "zickt", "unzuverlässig", "récalcitrant*", "capricieu*", "essai*", "tentative*", "pousser", "à la main", "se rouvr*", "rouvr*", "refait*", "fait des siennes", "traîne*", "grippé*", "autre rame", "autre voiture", "changer de", "relâch*", "se serr*", "non si serr*", "tentativ*", "spinger*", "a mano", "riapr*", "si riapr*", "capricc*", "altra vettura", "fa i capricci", "difficoltà", "resta apert*", "restano apert*", "rimane apert*", "rimangono apert*", "stuck", "sticks", "sticking", "stick", "blocks", "blocked", "jam*", "not close*", "not shut*", "not open*", "not closing", "stopped closing", "refused to shut", "refuses to close", "refuses to shut", "closes only", "opens only", "halfway", "half open", "fault*", "defect*", "broken", "out of service", "out of order", "repair*", "workshop", "replacement", "spare", "swap*", "isolated", "third try",
                "klemm*", "blockier*", "schliesst nicht", "schliessen nicht", "nicht schliess*", "nicht mehr schliess*", "nicht richtig", "geht nicht zu", "gehen nicht zu", "geht nicht auf", "öffnet nicht", "öffnen nicht", "öffnet nur", "schliesst nur", "nur halb", "störung*", "*störung", "gestört", "defekt*", "kaputt*", "ausser betrieb", "reparier*", "reparatur*", "werkstatt", "ersatz*", "austausch*", "tausch*", "abgesperrt", "verriegelt",
                "coinc*", "bloqu*", "ne ferme*", "ne se ferme*", "ne s'ouvre*", "ne veut plus se fermer", "refus*", "à moitié", "se ferme mal", "mal fermée", "dérangement", "défaut*", "défectueu*", "panne", "cassé*", "hors service", "répar*", "atelier", "remplac*", "rechange", "échange*", "réserve", "condamn*",
                "blocc*", "non si chiud*", "non chiud*", "non si apr*", "non vuole chiudersi", "non voleva chiudersi", "incepp*", "a metà", "si chiude male", "guast*", "difett*", "rott*", "fuori servizio", "ripar*", "officina", "sostitu*", "riserva", "ricambio", "cambiare", "esclus*",
            ],
        ],
    },
    Signal {
        name: "points out of use",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &["rail switch*", "turnout*", "switch blade*", "weichenzunge*", "weichenantrieb", "lame d'aiguille", "deviator*", "points", "switch", "switches", "weiche*", "aiguillage*", "aiguille*", "scambi*", "deviatoi*"],
            &[
                "seized", "seized up", "throw", "not throw", "can not be set", "can not be moved", "no longer moves", "no longer switches", "does not switch", "does not react", "not respond*", "frost*", "icicle*", "reroute*", "long way round", "go round", "loop", "by hand", "crowbar", "zugeeist", "zugefroren", "festgefroren", "angefroren", "einfrier*", "umstellen", "stellt nicht", "reagiert nicht", "umweg", "leiten alles", "von hand", "pickel", "gelée", "bloquée", "prise dans", "pris dans", "manoeuvr*", "manœuvr*", "répond*", "ne bascul*", "grand tour", "contourn*", "rallong*", "à la main", "dégivr*", "verglac*", "congel*", "bloccat*", "incastrat*", "non rispond*", "non scatta", "giro largo", "giro lungo", "fanno il giro", "brina", "manovr*", "a mano", "sbrinat*", "passano da", "frozen", "freez*", "froze*", "ice", "iced", "icy", "stuck", "not move*", "wo not move", "jammed", "blocked", "failed", "fail*", "heater", "heating", "thaw*", "divert*", "detour", "diversion", "snow*",
                "eingefror*", "gefror*", "vereist*", "eis", "klemm*", "bewegt sich nicht", "bewegen sich nicht", "lässt sich nicht", "blockier*", "ausgefallen", "heizung", "weichenheizung", "auftau*", "umgeleitet*", "umleit*", "umleitung*", "schnee*",
                "gelé*", "gèle*", "gel", "glace", "givr*", "bloqu*", "coinc*", "ne bouge*", "panne", "chauffage", "dégel*", "dévi*", "déviation", "détour", "neige",
                "gelat*", "ghiacc*", "gelo", "blocc*", "non si muov*", "guast*", "riscaldament*", "scongel*", "deviat*", "deviazion*", "neve",
            ],
        ],
    },
    Signal {
        name: "children left standing",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &[
                "schoolkids", "school kids", "school children", "pupil", "child s", "my kids", "first years", "little ones", "boys", "girls", "teacher*", "students", "parents", "schulkind", "kind", "mein kind", "erstklässer", "kleinen", "eltern", "lehrerin", "lehrer", "jugendliche", "buben", "mädchen", "kindergärtler*", "enfant", "mon enfant", "élève", "petits", "écolier", "maîtresse", "institut*", "ados", "gosses", "bambino", "bambina", "bimbi", "alunno", "studenti", "piccoli", "genitori", "maestra", "maestro", "scolaresc*", "children", "kids", "pupils", "schoolchildren", "daughter", "son", "class", "first graders",
                "kinder", "schulkinder", "schüler*", "tochter", "sohn", "klasse", "erstklässler*",
                "enfants", "élèves", "écoliers", "fille", "fils", "classe", "gamins",
                "bambini", "scolari", "alunni", "allievi", "ragazzi", "figlia", "figlio", "classe", "figli",
            ],
            &[
                "sailed past", "sails past", "flew past", "flies past", "rushed past", "rushes past", "rush* by", "raced past", "races past", "shoots past", "shot past", "roared past", "drove by", "drives by", "drove on", "drives on", "drove straight", "drives straight", "not pull in", "not pull up", "does not serve", "no longer serves", "misses the", "missed the stop", "leaves them", "leaves the children", "left them", "left at the kerb", "left waiting", "not pick up", "does not pick", "no pick up", "fails to stop", "failed to stop", "refuses to stop", "bypass*", "braust", "rauscht", "rast vorbei", "saust", "donnert", "prescht", "zieht vorbei", "durchgerauscht", "durchgebraust", "stehen lässt", "lässt die kinder", "lässt unsere", "stehenlassen", "lässt sie stehen", "lässt aus", "lässt die haltestelle", "auslässt", "ausgelassen", "überspringt", "übergeht", "ignoriert", "fährt weiter", "weiterfährt", "fährt einfach", "bedient die haltestelle nicht", "nimmt die kinder nicht", "nicht mitgenommen", "bleiben zurück", "blieben zurück", "hält gar nicht", "hält nie", "nicht anhält", "nicht angehalten", "hält einfach nicht", "hielt wieder nicht", "défile", "fonce", "brûle", "brûlé", "grille", "grillé", "zappe*", "oublié l'arrêt", "sans marquer", "ne marque*", "ne dessert*", "sans desservir", "ne prend*", "n'a pas pris", "restent plantés", "plantés", "restent sur", "restés sur", "laisse* les", "laisse nos", "passe sans", "passé sans", "passe outre", "poursuit sa route", "tira via", "tirato via", "passa via", "sfreccia", "fila via", "fila dritto", "va dritto", "andato dritto", "corre via", "ha proseguito", "passa senza", "passato senza", "passa oltre", "non serve la", "non accosta", "non raccoglie", "non carica", "non prende", "non li prende", "restano sul", "rimangono sul", "restano a piedi", "rimasti a piedi", "rimangono a piedi", "lascia a terra", "lasciati a terra", "lascia lì", "lascia i", "lascia a piedi", "non fa la fermata", "evita", "drove past", "drives past", "driving past", "went past", "goes past", "past the", "not stop*", "does not halt", "no longer halts", "no longer stops", "ignores", "skips", "skipped", "left standing", "without stopping",
                "fährt vorbei", "fuhr vorbei", "vorbeigefahren", "vorbei", "hält nicht", "hielt nicht", "nicht gehalten", "nicht mehr hält", "hält dort nicht", "ohne halt", "ohne zu halten", "stehen gelassen", "stehengelassen", "durchgefahren", "fährt durch",
                "passé tout droit", "passe tout droit", "tout droit", "passé devant", "passe devant", "ne s'arrêt*", "n'arrête*", "sans s'arrêter", "sans arrêt", "saute*", "ignore*", "laissé* sur",
                "passato dritto", "tira dritto", "tirato dritto", "passato davanti", "passa davanti", "non si ferma*", "non si è fermat*", "non ferma*", "senza fermarsi", "salta*", "ignora*", "lasciat* a piedi", "lasciati lì",
            ],
        ],
    },
    Signal {
        name: "no way up without the lift",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &["lift", "ascenseurs", "ascensori", "elevatore", "lift*", "elevator*", "*lift", "aufzug*", "aufzüge*", "fahrstuhl*", "ascenseur*", "ascensor*"],
            &[
                "mum", "dad", "mother", "father", "granny", "aunt", "husband", "wife", "scooter", "luggage", "suitcase*", "cane", "legs", "can not walk", "hardly walk", "reach the platform", "get up", "get down", "can not get", "turn back", "turned back", "had to go back", "arthritis", "elderly", "old people", "twins", "twin", "baby", "mobility", "mama", "papa", "mutter", "vater", "oma", "opa", "tante", "mann im", "frau im", "zwillinge", "koffer", "gepäck", "nicht gehen", "aufs perron", "nicht hoch", "nicht runter", "nicht hinauf", "nicht hinunter", "umkehren", "ältere", "betagte*", "mobilitäts*", "beine", "gehstock", "elektrorollstuhl", "maman", "mari", "femme", "jumeaux", "bébé", "valise*", "bagages", "canne", "jambes", "marcher", "monter", "descendre", "accéder", "faire demi tour", "rebrousser", "âgé*", "chaise roulante", "chaises roulantes", "quai", "invalid*", "mamma", "papà", "zia", "marito", "moglie", "gemelli", "bebè", "valigi*", "bagagli", "bastone", "gambe", "camminare", "salire", "scendere", "raggiungere", "tornare indietro", "anzian*", "binario", "gradini", "wheelchair*", "pram*", "pushchair*", "stroller*", "buggy", "blind", "crutch*", "walking frame*", "walker*", "rollator*", "broken foot", "broken leg", "carried", "can not climb", "stairs", "step free", "no ramp", "disab*", "my mother", "my father", "grandm*", "grandf*", "old lady", "hip", "knee*",
                "rollstuhl*", "kinderwagen", "blind*", "krücken", "rollator*", "gehhilfe*", "gipsbein", "getragen", "treppe*", "stufenlos*", "hindernisfrei*", "keine rampe", "behinder*", "meine mutter", "mein vater", "grossm*", "grossv*", "hüfte", "knie*", "gehbehinder*",
                "fauteuil*", "poussette*", "landau", "aveugle*", "béquille*", "déambulateur*", "pied cassé", "jambe cassée", "plâtre", "porté*", "escalier*", "sans marche*", "rampe", "handicap*", "ma mère", "mon père", "grand mère", "grand père", "hanche", "genou*", "mobilité réduite",
                "sedia a rotelle", "sedie a rotelle", "carrozzin*", "passeggin*", "ciec*", "stampell*", "deambulator*", "girell*", "piede rotto", "gamba rotta", "gesso", "in braccio", "scale", "senza gradini", "senza barriere", "rampa", "disabil*", "mia madre", "mio padre", "nonna", "nonno", "anca", "ginocchi*", "mobilità ridotta",
            ],
        ],
    },
    Signal {
        name: "cannot get in",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &[
                "reader", "gates", "key card*", "ausweis*", "tore", "türleser", "laissez passer", "portique", "varco", "accessi", "badge*", "reader*", "access card*", "gate", "portal*", "staff entrance", "card reader*", "login",
                "badge*", "leser*", "*leser", "lesegerät*", "zutritt*", "tor", "portal*", "*portal", "personaleingang*", "login",
                "badge*", "lecteur*", "portail*", "entrée du personnel", "connexion", "accès",
                "badge*", "lettor*", "cancell*", "portal*", "ingresso del personale", "accesso", "login", "tesser*",
            ],
            &[
                "whole shift", "entire shift", "night shift", "morning shift", "complete team", "entire team", "entire crew", "whole group", "everybody s", "everyone s", "people waiting", "waiting in front", "wait outside", "waiting outside", "freezing outside", "trams to take out", "to take out", "ten of us", "twelve of us", "five of us", "keinen ausweis", "keinen badge", "lässt keinen", "lässt niemand*", "leute warten", "warten davor", "warten draussen", "kommen nicht", "kommt niemand", "kommt keiner", "nachtschicht", "nachtdienst", "tagschicht", "ganze schicht", "ganze equipe", "ganzen equipe", "ganze mannschaft", "ganzen team", "gesamte team", "zwölf", "zehn von uns", "zu unseren", "zu den trams", "zu den bussen", "bei keinem", "alle ausweise", "alle karten", "équipe de nuit", "équipe entière", "dizaine", "douzaine", "bloqués devant", "devant la porte", "devant le portail", "poireaut*", "attendent devant", "attendons", "attend dehors", "nos badges", "nos véhicules", "aucune carte", "tutta la squadra", "turno di notte", "una decina", "una dozzina", "in dieci", "bloccati fuori", "aspettiamo", "aspettano", "i nostri badge", "le nostre tessere", "nessuna tessera", "tutte le tessere", "squadra intera", "tutto il team", "intero team", "everyone", "everybody", "every badge", "all badges", "anybody's", "all of us", "none of", "no badge", "nobody can", "nobody gets", "early crew", "late crew", "whole crew", "crew", "early shift", "late shift", "early duty", "whole team", "outside in", "we stand outside", "lock* out", "every dispatcher", "waited outside", "cleaning team",
                "für alle", "bei allen", "allen so", "jeden badge", "niemand*", "keiner", "kein badge", "uns allen", "alle badges", "frühdienst*", "spätdienst*", "frühschicht*", "spätschicht*", "ganzes team", "ganze crew", "draussen", "ausgesperrt", "stehen vor", "mannschaft", "reinigungsteam",
                "tout le monde", "tous les badges", "pour tous", "chez tous", "tous pareils", "aucun badge", "aucun de", "personne ne", "équipe du matin", "équipe de nettoyage", "toute l'équipe", "service du matin", "dehors", "à la porte",
                "per tutti", "tutti i badge", "ogni badge", "nessun*", "squadra", "primo turno", "turno di", "fuori", "restiamo fuori",
            ],
        ],
    },
    Signal {
        name: "machine takes money for nothing",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &["biljett*", "slip*", "zettel", "fahrkarte*", "fahrschein*", "titre* de transport", "ricevut*", "machine*", "*automat", "*automaten", "distributeur*", "automate*", "distributor*", "macchinett*", "printer*", "emettitric*", "biglietteri*", "imprimante*", "stampant*", "ticket*", "billett*", "billet*", "bigliett*"],
            &[
                "sans aucune inscription", "sans inscription", "without writing", "without any writing", "senza alcuna scritta", "bare", "no writing", "no text", "no print", "no ink", "without text", "without any print", "without ink", "plain paper", "nothing is on", "nothing readable", "unreadable", "ohne text", "ohne beschriftung", "ohne schrift", "keine schrift", "kein text", "nichts zu lesen", "nichts darauf", "nichts draufsteht", "steht nichts", "nicht bedruckt", "ohne farbe", "keine farbe", "sans texte", "sans impression", "pas imprimé*", "n'est imprimé", "sans encre", "rien n'est", "rien écrit", "rien d'écrit", "rien de lisible", "en blanc", "immaculé*", "senza scritte", "senza testo", "senza inchiostro", "nulla di stampato", "nulla sopra", "non c'è scritto", "non c'è stampato", "immacolat*", "in bianco", "blank", "empty", "white", "nothing on", "without a single", "nothing printed", "unprinted", "not printed", "illegible", "faded",
                "leer*", "weiss*", "unbedruckt*", "nichts drauf", "nichts gedruckt", "ohne aufdruck", "ohne druck", "unleserlich*", "blanko",
                "vierge*", "blanc*", "vide*", "rien d'imprimé", "rien dessus", "sans rien", "non imprimé*", "illisible*",
                "bianc*", "vuot*", "senza stampa", "non stampat*", "niente stampato", "illeggibil*", "senza una lettera", "niente sopra",
            ],
        ],
    },
    Signal {
        name: "attack on accounts",
        weight: 35,
        deniable: false,
        together: false,
        groups: &[ATTACK],
    },
    Signal {
        name: "threat of collection",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[&[
            "debt collector*", "collectors", "collection letter", "collection fee*", "dunning", "reminder fee*", "threatening letter", "threaten me with", "legal steps", "another reminder", "reminder although", "reminder again", "take me to court", "zweites mahnschreiben", "mahnschreiben", "mahnbrief", "mahngebühr*", "zahlungserinnerung*", "zahlungsaufforderung", "androhung", "rappel de paiement", "rappel alors", "lettre de rappel", "frais de rappel", "nouveau rappel", "encore un rappel", "solleciti", "sollecito", "sollecit* di pagamento", "spese di sollecito", "vie legali", "richiamo di pagamento", "esecutiv*", "debt collection", "collection agency", "collection office", "debt enforcement", "enforcement office", "last reminder", "final reminder", "third reminder", "second reminder", "summons", "bailiff", "legal action", "court order",
            "betreib*", "inkasso*", "letzte mahnung", "dritte mahnung", "zweite mahnung", "mahnung", "vorladung", "pfändung", "rechtliche schritte", "zahlungsbefehl",
            "poursuite*", "office des poursuites", "recouvrement", "contentieux", "dernier rappel", "dernière sommation", "troisième rappel", "deuxième rappel", "mise en demeure", "sommation", "convocation", "huissier", "commandement de payer", 
            "esecuzion*", "ufficio esecuzioni", "recupero crediti", "incasso", "ultimo sollecito", "ultimo richiamo", "terzo sollecito", "terzo richiamo", "secondo sollecito", "secondo richiamo", "diffida", "ingiunzione", "citazione", "convocazione", "pignoramento", "precetto esecutivo",
        ]],
    },
    Signal {
        name: "money is missing elsewhere",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[&[
            "nothing left on my account", "buy groceries", "no money left", "out of money", "groceries", "overdraft", "account is at zero", "below zero", "can not afford", "pay my bills", "bills bounced", "bounced", "can not pay my", "cannot cover", "electricity bill", "until payday", "kein geld mehr", "pleite", "nichts mehr auf dem konto", "konto ist im", "konto steht", "ins minus", "am limit", "strom nicht", "dauerauftrag", "nicht mehr zahlen", "plus d'argent", "plus un sou", "sans argent", "fauché*", "plus rien sur", "compte à zéro", "compte à sec", "à sec", "nourriture", "nourrir", "ne peux plus payer", "ne peux plus régler", "senza soldi", "senza un soldo", "niente soldi", "nessun soldo", "al verde", "conto a zero", "conto è a zero", "a zero", "la spesa", "non riesco a pagare", "non posso più pagare", "my rent", "the rent", "landlord", "in the red", "overdrawn", "account is empty", "account empty", "can not pay", "could not be paid", "can not buy food", "buy food", "card is blocked", "card blocked", "block the card", "health insurance", "student with",
            "miete", "vermieter*", "im minus", "überzogen", "konto leer", "konto ist leer", "nicht bezahlen", "nicht bezahlt werden", "essen kaufen", "lebensmittel", "karte gesperrt", "karte ist gesperrt", "karte sperr*", "krankenkasse*",
            "loyer", "propriétaire", "à découvert", "dans le rouge", "compte vide", "compte est vide", "ne peux pas payer", "n'a pas pu être pay*", "à manger", "carte bloquée", "carte est bloquée", "bloquer la carte", "assurance maladie", "caisse maladie",
            "affitto", "pigione", "padrone di casa", "locatore", "in rosso", "allo scoperto", "conto vuoto", "conto è vuoto", "non posso pagare", "non è stat* pagat*", "da mangiare", "fare la spesa", "carta bloccata", "carta è bloccata", "bloccare la carta", "bloccherà la carta", "cassa malati", "assicurazione malattia",
        ]],
    },
    Signal {
        name: "lost what somebody needs",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &[
                "misplaced", "mislaid", "is somewhere", "slipped", "vanished", "disappeared", "where is my", "travelled on", "lies on", "lies in", "liegt im", "liegt noch", "liegt wohl", "verlegt", "vermisse", "vermisst", "abhanden*", "verschwunden", "irgendwo", "ist im tram", "ist im bus", "noch im", "rausgefallen", "aus der tasche", "égaré*", "disparu*", "est dans", "sont dans", "tombé de", "est quelque part", "traîne", "introuvable*", "scordat*", "sparit*", "è sul", "è nel", "sono sul", "caduto dalla", "introvabil*", "da qualche parte", "non trovo", "left", "lost", "forgot*", "stayed in", "left behind", "missing",
                "liegen gelassen", "liegengelassen", "verloren", "vergessen", "geblieben", "liegen geblieben", "liegengeblieben", "stehen lassen",
                "oublié*", "perdu*", "laissé*", "resté*",
                "dimenticat*", "pers*", "smarrit*", "lasciat*", "rimast*",
            ],
            &[
                "plane", "abroad", "consulate", "embassy", "border", "residence permit", "travel document*", "birth certificate", "epipen", "pills", "prescription", "asthma*", "diabet*", "allergy", "dialysis", "prosthesis", "job interview", "final exam", "laptop with", "work laptop", "flieger", "fliege", "flugzeug", "abflug", "ausland", "konsulat", "botschaft", "grenze", "aufenthaltsbewilligung", "reisedokument*", "geburtsurkunde", "tabletten", "rezept", "allergie*", "prothese", "vorstellungsgespräch", "abschlussprüfung", "führerschein", "étranger", "consulat", "ambassade", "frontière", "titre de séjour", "permis de séjour", "pilules", "comprimés", "ordonnance", "asthme", "diabét*", "prothèse", "entretien d'embauche", "pièce d'identité", "décolle*", "estero", "consolato", "ambasciata", "frontiera", "permesso di soggiorno", "pillole", "compresse", "ricetta", "asma", "allergi*", "protesi", "colloquio", "carta di identità", "parto", "decoll*", "driving licence", "all my cards", "id", "concert tonight", "thesis", "ticket for the flight", "passport*", "visa", "identity card", "id card", "papers", "hearing aid*", "insulin", "medicine*", "medication", "inhaler", "keys of", "keys to", "house key*", "my keys", "exam", "flight", "surgery", "operation", "court", "wedding", "wallet",
                "pass", "führerausweis", "alle karten", "id karte", "diplomarbeit", "bachelorarbeit", "flugticket*", "blutzucker*", "reisepass", "visum", "identitätskarte", "ausweis*", "papiere", "hörgerät*", "insulin", "medikament*", "inhalator", "schlüssel*", "prüfung*", "flug", "operation*", "gericht*", "hochzeit", "portemonnaie",
                "permis de conduire", "toutes mes cartes", "mémoire de", "billet d'avion", "passeport*", "visa", "carte d'identité", "papiers", "appareil* auditif*", "insuline", "médicament*", "inhalateur", "clés", "clefs", "examen", "vol", "avion", "opération*", "tribunal", "mariage", "portefeuille",
                "patente", "tutte le carte", "tesi", "biglietto aereo", "passaport*", "visto", "carta d'identità", "documenti", "apparecchi* acustic*", "insulina", "medicin*", "farmac*", "inalatore", "chiavi", "esame", "volo", "aereo", "operazion*", "tribunale", "matrimonio", "portafoglio",
            ],
        ],
    },
    Signal {
        name: "help ordered for a passenger",
        weight: 30,
        deniable: false,
        together: false,
        groups: &[
            &["help getting on", "help boarding", "help me aboard", "help me on board", "help to board", "lift me", "escort*", "low vision", "visually impaired", "reduced mobility", "walking frame", "begleitperson", "sehbehindert*", "gehbehindert*", "mobilitätseingeschränkt*", "einsteigehilfe", "rollstuhlfahrer*", "chaise roulante", "prise en charge", "mobilité réduite", "déficien* visuel*", "monter à bord", "accompagnatore", "mobilità ridotta", "carrozzella", "salire a bordo", "disabil*", "wheelchair*", "ramp", "assistance", "boarding", "blind", "guide me", "guided", "registered", "booked", "ordered", "rollstuhl*", "rampe", "hilfe beim einsteigen", "einstiegshilfe", "begleit*", "blind*", "angemeldet", "bestellt", "gebucht", "fauteuil*", "rampe", "assistance", "accompagn*", "aveugle*", "malvoyant*", "inscrit*", "réservé*", "commandé*", "sedia a rotelle", "sedie a rotelle", "carrozzina", "rampa", "assistenza", "accompagn*", "ciec*", "ipovedent*", "prenotat*", "annunciat*", "ordinat*"],
            &["have not heard", "heard nothing", "not heard", "still waiting", "nichts gehört", "noch nichts", "keine rückmeldung", "rückmeldung", "warte noch", "pas de nouvelles", "aucune nouvelle", "sans nouvelles", "rien reçu", "attends toujours", "nessuna notizia", "senza notizie", "non ho ricevuto", "nessun riscontro", "non ho saputo", "aspetto ancora", "tomorrow", "confirm*", "not confirmed", "nobody has", "no answer", "binding", "morgen", "bestätig*", "niemand", "keine antwort", "verbindlich*", "demain", "confirm*", "personne n", "pas de réponse", "aucune réponse", "ferme", "domani", "conferm*", "nessuno", "nessuna risposta", "vincolante"],
        ],
    },
    Signal {
        name: "many people",
        weight: 10,
        deniable: false,
        together: false,
        groups: &[&[
            "the whole team", "the whole crew", "complete team", "entire team", "whole shift", "all colleagues", "whole department", "entire department", "nobody sees", "no one sees", "no dispatcher", "everybody s", "guests stand", "long line", "ganze team", "ganzes team", "ganzen team", "ganze equipe", "ganzen equipe", "gesamte equipe", "gesamte team", "ganze abteilung", "ganze schicht", "alle kolleg*", "alle fahrer*", "niemand sieht", "keiner sieht", "keiner kann", "lange schlange", "toute l'équipe", "toute la brigade", "tout le service", "équipe entière", "tous les collègues", "tous les conducteurs", "personne ne voit", "plus personne ne", "longue file", "tutta la squadra", "tutto il team", "tutto il reparto", "tutti i colleghi", "tutti gli autisti", "nessuno vede", "nessuno riesce", "lunga coda", "intera squadra", "everybody", "everyone", "all passengers", "hundreds", "dozens", "all of us", "many passengers", "many of us", "all staff", "crowd*", "queue*", "queueing", "full of people", "people waiting", "900 people", "nobody can", "none of my", "every second guest",
            "alle fahrgäste", "hunderte", "dutzende", "uns allen", "wir alle", "viele fahrgäste", "viele von uns", "alle mitarbeitenden", "niemand kann", "menschenmenge", "schlange", "voller leute", "stehen an", "keiner meiner", "jeder zweite",
            "tout le monde", "tous les passagers", "tous les voyageurs", "des centaines", "des dizaines", "nous tous", "beaucoup d'entre nous", "personne ne peut", "foule", "file d'attente", "font la queue", "plein de monde", "aucun de mes", "un client sur deux",
            "tutti i passeggeri", "centinaia", "decine", "tutti noi", "molti di noi", "nessuno può", "folla", "in coda", "fanno la coda", "pieno di gente", "nessuno dei miei", "un ospite su due",
        ]],
    },
    Signal {
        name: "late because of it",
        weight: 10,
        deniable: false,
        together: false,
        groups: &[&[
            "arrive late", "arrives late", "arrived late", "late for school", "late for lessons", "late for work", "late to class", "losing time", "lose time", "lose three", "lose two", "lose five", "behind schedule", "behind time", "minutes lost", "falling behind", "verspätet*", "minuten hinter", "hinter dem plan", "hinter dem fahrplan", "verliere", "verlieren", "zu spät in", "kommen zu spät", "minuten verlust", "minuten später", "prend du retard", "perds", "perdons", "minutes dans la vue", "minutes perdues", "minutes de plus", "arrivent en retard", "arrivent trop tard", "trop tard", "loupé*", "accumulo", "accumuliamo", "perdo", "perdiamo", "arrivano tardi", "arrivano in ritardo", "tardi a lezione", "tardi a scuola", "minuti persi", "in ritardo di", "minutes late", "min late", "minutes behind", "delay 1*", "delay 2*", "delay 3*", "delay of", "missed", "missing their", "were late", "left late", "late for duty", "departures are delayed", "came late", "lose a good",
            "minuten verspätung", "minuten zu spät", "min verspätung", "verspätung 1*", "verspätung 2*", "verspätung 3*", "verpasst*", "zu spät", "im rückstand", "minuten hinterher",
            "minutes de retard", "min de retard", "retard 1*", "retard 2*", "retard 3*", "raté*", "manqué*", "en retard", "arrivés en retard",
            "minuti di ritardo", "min di ritardo", "ritardo 1*", "ritardo 2*", "ritardo 3*", "perso l*", "in ritardo", "minuti in più",
        ]],
    },
];
