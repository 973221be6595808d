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
            "locked out", "can not get in", "could not get in", "nobody gets in", "no one gets in", "nobody can get in", "no one can get in", "let us in", "lets us in", "lets nobody in", "stand outside", "standing outside", "shut out", "nobody can start", "can not start work", "can not start their", "get to their trams", "get to the vehicles", "get to our vehicles", "climb over", "had to climb",
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
                "door*", "vehicle*", "car 2*", "engine", "motor", "windscreen", "wiper*", "pantograph", "wheel", "wheels", "tyre*",
                "tür", "türe", "türen", "hintertür*", "vordertür*", "tramtür*", "bustür*", "wagentür*", "falttür*", "fahrzeug*", "wagen", "motor", "frontscheibe", "scheibenwischer", "stromabnehmer", "rad", "räder", "reifen",
                "porte", "portes", "véhicule*", "voiture", "rame", "motrice", "moteur", "pare brise", "essuie glace*", "pantographe", "roue*", "pneu*",
                "porta", "porte", "veicolo", "vettura", "carrozza", "motrice", "motore", "parabrezza", "tergicristall*", "pantografo", "ruot*", "gomm*",
            ],
            &[
                "stuck", "sticks", "sticking", "stick", "blocks", "blocked", "jam*", "not close*", "not shut*", "not open*", "not closing", "stopped closing", "refused to shut", "refuses to close", "refuses to shut", "closes only", "opens only", "halfway", "half open", "fault*", "defect*", "broken", "out of service", "out of order", "repair*", "workshop", "replacement", "spare", "swap*", "isolated", "third try",
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
            &["points", "switch", "switches", "weiche*", "aiguillage*", "aiguille*", "scambi*", "deviatoi*"],
            &[
                "frozen", "freez*", "froze*", "ice", "iced", "icy", "stuck", "not move*", "wo not move", "jammed", "blocked", "failed", "fail*", "heater", "heating", "thaw*", "divert*", "detour", "diversion", "snow*",
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
                "children", "kids", "pupils", "schoolchildren", "daughter", "son", "class", "first graders",
                "kinder", "schulkinder", "schüler*", "tochter", "sohn", "klasse", "erstklässler*",
                "enfants", "élèves", "écoliers", "fille", "fils", "classe", "gamins",
                "bambini", "scolari", "alunni", "allievi", "ragazzi", "figlia", "figlio", "classe", "figli",
            ],
            &[
                "drove past", "drives past", "driving past", "went past", "goes past", "past the", "not stop*", "does not halt", "no longer halts", "no longer stops", "ignores", "skips", "skipped", "left standing", "without stopping",
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
            &["lift*", "elevator*", "*lift", "aufzug*", "aufzüge*", "fahrstuhl*", "ascenseur*", "ascensor*"],
            &[
                "wheelchair*", "pram*", "pushchair*", "stroller*", "buggy", "blind", "crutch*", "walking frame*", "walker*", "rollator*", "broken foot", "broken leg", "carried", "can not climb", "stairs", "step free", "no ramp", "disab*", "my mother", "my father", "grandm*", "grandf*", "old lady", "hip", "knee*",
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
                "badge*", "reader*", "access card*", "gate", "portal*", "staff entrance", "card reader*", "login",
                "badge*", "leser*", "*leser", "lesegerät*", "zutritt*", "tor", "portal*", "*portal", "personaleingang*", "login",
                "badge*", "lecteur*", "portail*", "entrée du personnel", "connexion", "accès",
                "badge*", "lettor*", "cancell*", "portal*", "ingresso del personale", "accesso", "login", "tesser*",
            ],
            &[
                "everyone", "everybody", "every badge", "all badges", "anybody's", "all of us", "none of", "no badge", "nobody can", "nobody gets", "early crew", "late crew", "whole crew", "crew", "early shift", "late shift", "early duty", "whole team", "outside in", "we stand outside", "lock* out", "every dispatcher", "waited outside", "cleaning team",
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
            &["machine*", "*automat", "*automaten", "distributeur*", "automate*", "distributor*", "macchinett*", "printer*", "emettitric*", "biglietteri*", "imprimante*", "stampant*", "ticket*", "billett*", "billet*", "bigliett*"],
            &[
                "blank", "empty", "white", "nothing on", "without a single", "nothing printed", "unprinted", "not printed", "illegible", "faded",
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
            "debt collection", "collection agency", "collection office", "debt enforcement", "enforcement office", "last reminder", "final reminder", "third reminder", "second reminder", "summons", "bailiff", "legal action", "court order",
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
            "my rent", "the rent", "landlord", "in the red", "overdrawn", "account is empty", "account empty", "can not pay", "could not be paid", "can not buy food", "buy food", "card is blocked", "card blocked", "block the card", "health insurance", "student with",
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
                "left", "lost", "forgot*", "stayed in", "left behind", "missing",
                "liegen gelassen", "liegengelassen", "verloren", "vergessen", "geblieben", "liegen geblieben", "liegengeblieben", "stehen lassen",
                "oublié*", "perdu*", "laissé*", "resté*",
                "dimenticat*", "pers*", "smarrit*", "lasciat*", "rimast*",
            ],
            &[
                "driving licence", "all my cards", "id", "concert tonight", "thesis", "ticket for the flight", "passport*", "visa", "identity card", "id card", "papers", "hearing aid*", "insulin", "medicine*", "medication", "inhaler", "keys of", "keys to", "house key*", "my keys", "exam", "flight", "surgery", "operation", "court", "wedding", "wallet",
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
            &["wheelchair*", "ramp", "assistance", "boarding", "blind", "guide me", "guided", "registered", "booked", "ordered", "rollstuhl*", "rampe", "hilfe beim einsteigen", "einstiegshilfe", "begleit*", "blind*", "angemeldet", "bestellt", "gebucht", "fauteuil*", "rampe", "assistance", "accompagn*", "aveugle*", "malvoyant*", "inscrit*", "réservé*", "commandé*", "sedia a rotelle", "sedie a rotelle", "carrozzina", "rampa", "assistenza", "accompagn*", "ciec*", "ipovedent*", "prenotat*", "annunciat*", "ordinat*"],
            &["tomorrow", "confirm*", "not confirmed", "nobody has", "no answer", "binding", "morgen", "bestätig*", "niemand", "keine antwort", "verbindlich*", "demain", "confirm*", "personne n", "pas de réponse", "aucune réponse", "ferme", "domani", "conferm*", "nessuno", "nessuna risposta", "vincolante"],
        ],
    },
    Signal {
        name: "many people",
        weight: 10,
        deniable: false,
        together: false,
        groups: &[&[
            "everybody", "everyone", "all passengers", "hundreds", "dozens", "all of us", "many passengers", "many of us", "all staff", "crowd*", "queue*", "queueing", "full of people", "people waiting", "900 people", "nobody can", "none of my", "every second guest",
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
            "minutes late", "min late", "minutes behind", "delay 1*", "delay 2*", "delay 3*", "delay of", "missed", "missing their", "were late", "left late", "late for duty", "departures are delayed", "came late", "lose a good",
            "minuten verspätung", "minuten zu spät", "min verspätung", "verspätung 1*", "verspätung 2*", "verspätung 3*", "verpasst*", "zu spät", "im rückstand", "minuten hinterher",
            "minutes de retard", "min de retard", "retard 1*", "retard 2*", "retard 3*", "raté*", "manqué*", "en retard", "arrivés en retard",
            "minuti di ritardo", "min di ritardo", "ritardo 1*", "ritardo 2*", "ritardo 3*", "perso l*", "in ritardo", "minuti in più",
        ]],
    },
];
