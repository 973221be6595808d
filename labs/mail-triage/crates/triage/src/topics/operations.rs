//! What the people who run the trams and buses act on.

use super::Topic;
use crate::team::Team::Operations;
use text::vocabulary::danger::{ACCIDENT, FIRE, ON_THE_TRACKS, PEOPLE, STANDSTILL};

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "standstill",
        team: Operations,
        weight: 45,
        groups: &[
            STANDSTILL,
        ],
    },
    Topic {
        name: "on the tracks",
        team: Operations,
        weight: 45,
        groups: &[
            ON_THE_TRACKS,
            PEOPLE,
        ],
    },
    Topic {
        name: "accident",
        team: Operations,
        weight: 40,
        groups: &[
            ACCIDENT,
        ],
    },
    Topic {
        name: "fire on board",
        team: Operations,
        weight: 40,
        groups: &[
            &[
                "seat", "engine", "sitz", "motor", "passenger compartment", "siège", "plancher", "moteur", "sedile", "motore", "trams", "tram*", "bus", "buses", "on board", "line", "car 2*", "vehicle",
                "bus", "linie", "wagen", "fahrzeug", "an bord",
                "ligne", "voiture", "rame", "véhicule", "à bord",
                "autobus", "linea", "vettura", "veicolo", "a bordo",
            ],
            FIRE,
        ],
    },
    Topic {
        name: "contact line",
        team: Operations,
        weight: 40,
        groups: &[
            &[
                "traction current", "traction power", "wire above", "fahrstrom", "fahrleitungs*", "alimentation", "courant de traction", "corrente di trazione", "overhead line", "overhead wire", "contact wire", "catenary", "crane",
                "fahrleitung*", "fahrdraht", "oberleitung*", "kran",
                "ligne de contact", "fil de contact", "caténaire*", "ligne aérienne", "grue",
                "linea di contatto", "linea aerea", "filo di contatto", "catenaria", "gru", "strappato il filo",
            ],
        ],
    },
    Topic {
        name: "doors of a vehicle",
        team: Operations,
        weight: 30,
        groups: &[
            &[
                "hecktür*", "portell*", "back entrance", "rear entrance", "rear exit", "portière*", "portier*", "hinterausgang", "türflügel", "schiebetür*", "door*", "tür", "türe", "türen", "hintertür*", "vordertür*", "tramtür*", "bustür*", "wagentür*", "falttür*", "türstörung", "porte", "portes", "porta",
            ],
            &[
                "the nine", "driver", "chauffeur", "terminus", "travelling", "riding", "autista", "il 3", "veicolo", "veicoli", "4", "on board", "line", "car 2*", "tram", "bus", "vehicle", "driving", "number 4", "the 4",
                "linie", "wagen", "fahrzeug", "fahrt", "4er", "vierer",
                "ligne", "voiture", "rame", "le 4", "conducteur",
                "linea", "vettura", "carrozza", "il 4", "dal 4", "sul 4",
            ],
            &[
                "gap*", "gaping", "attempts", "attempt", "reopen*", "push*", "by hand", "not work*", "steht auf", "versuch*", "offen", "hakt", "harzt", "von hand", "geht", "essai*", "rouvr*", "béante", "récalcitr*", "pousser", "bâill*", "spalanc*", "serr*", "tentativ*", "riapr*", "spinger*", "open", "opened", "close*", "shut", "stuck", "block*", "stick*", "jam*", "fault", "defect*", "halfway",
                "offen*", "aufgegangen", "schliess*", "geht nicht zu", "zu", "klemm*", "blockier*", "störung", "defekt*", "halb*",
                "ouvert*", "ouvre*", "ferme*", "fermer", "coinc*", "bloqu*", "panne", "défectueu*", "dérangement", "moitié",
                "apert*", "apr*", "chiud*", "blocc*", "incepp*", "guast*", "difett*", "metà",
            ],
        ],
    },
    Topic {
        name: "passed a stop",
        team: Operations,
        weight: 40,
        groups: &[
            &[
                "rushed by", "rushed past", "sailed past", "flew past", "raced past", "drove by", "drives by", "drove on", "kept on driving", "kept driving", "carried on", "did not pull", "not pull in", "not pull up", "not notice", "ignored", "missed me", "passed me", "passed us", "passed by", "left me", "left us", "left behind", "did not see", "failed to stop", "refused to stop", "did not let me", "rides past", "whizzed past", "shot past", "roared past", "past the stop", "bypass*", "durchgerauscht", "durchgebraust", "durchgefahren", "rauscht*", "braust*", "brauste*", "raste*", "saust*", "weitergefahren", "fährt weiter", "fuhr weiter", "fährt einfach", "fuhr einfach", "nicht angehalten", "nicht anhält", "nicht anhielt", "hält nie", "hält einfach nicht", "lässt die", "liess mich", "liess uns", "stehen lassen", "stehenlassen", "stehengelassen", "nicht mitgenommen", "ignorier*", "ausgelassen", "übersprungen", "nicht bedient", "nicht beachtet", "ignoré*", "filé*", "file sans", "file", "brûlé*", "brûle*", "grillé*", "sans marquer", "marqué l'arrêt", "ne marque*", "laissé* en plan", "laissé* sur", "planté*", "plantés", "pas vu", "ne m'a pas vu", "continué", "poursuivi sa route", "pas pris", "ne dessert*", "saut*", "oublié l'arrêt", "tira via", "tirato via", "filato", "fila via", "passato via", "passato senza", "passato oltre", "non ha accostato", "non accosta", "ignorat*", "saltat*", "salta", "proseguito", "prosegue", "lasciat* a terra", "lasciat* lì", "restano sul", "non mi ha vist*", "non ha fatto la fermata", "non serve", "non carica", "non raccoglie", "not stop*", "without stopping", "not halt*", "drove past", "drives past", "went by", "went past", "overlook*", "still served", "no longer served", "skips", "skipped", "left standing",
                "hält nicht", "nicht gehalten", "hielt nicht", "ohne halt", "ohne zu halten", "vorbeigefahren", "fuhr vorbei", "an mir vorbei", "vorbei", "noch bedient", "nicht mehr bedient", "übersehen", "stehen gelassen",
                "ne s'arrêt*", "s'est pas arrêté", "sans s'arrêter", "passé devant", "passé tout droit", "encore desservi*", "plus desservi*", "ne voient pas", "laissé sur place",
                "non si ferma*", "non si è fermat*", "senza fermarsi", "passato davanti", "passato dritto", "tirato dritto", "ancora servit*", "più servit*", "non vedono", "lasciat* a piedi",
            ],
            &[
                "tram 3*", "chauffeuse", "fahrt", "31er", "bus 31", "stehe", "winkte", "le bus", "chauffeur", "conducteur", "conductrice", "trottoir", "autobus", "il bus", "31", "conducente", "marciapiede", "der 12", "der 14", "der 18", "der 22", "der 25", "der 31", "der 33", "der 36", "der 38", "le 31", "il 31", "12", "14", "18", "22", "25", "33", "36", "38", "bus", "tram", "stop", "driver*", "line", "12er", "14er", "18er", "22er", "25er", "33er", "36er", "38er",
                "haltestelle", "linie", "chauffeur*", "fahrer", "kurs",
                "arrêt", "ligne", "le 12", "le 14", "le 18", "le 22", "le 25", "le 33", "le 36", "le 38",
                "fermata", "linea", "autist*", "il 12", "il 14", "il 18", "il 22", "il 25", "il 33", "il 36", "il 38",
            ],
        ],
    },
    Topic {
        name: "planning of services",
        team: Operations,
        weight: 40,
        groups: &[
            &[
                "more trams on", "more runs", "extra runs", "extra service*", "extra line*", "additional runs", "additional bus*", "special trams", "special service", "shuttle", "denser", "folk festival", "congress", "concert", "trade fair in", "christmas market", "marathon", "carnival", "parade", "public event", "match", "dig up", "construction", "works in", "closure of", "reinforce", "zusätzliche busse", "mehr kurse", "mehr trams", "sonderkurs*", "sonderfahrt*", "extrafahrt*", "verstärk*", "shuttlebus*", "quartierfest", "stadtfest", "kongress", "konzert", "weihnachtsmarkt", "fasnacht", "umzug", "anlass", "veranstaltung", "dichter* takt", "grossanlass", "strassensperrung", "renforcer", "renfort*", "plus de trams", "plus de courses", "davantage de", "trams spéciaux", "navette*", "congrès", "marché de noël", "carnaval", "cortège", "fête de", "manifestation", "événement", "più corse", "più tram", "corse speciali", "rinforz*", "potenzia*", "navett*", "congresso", "concerto", "mercatino", "mercato di natale", "maratona", "carnevale", "corteo", "sagra", "evento", "manifestazione", "lavori", "extra tram*", "extra bus*", "additional service*", "additional tram*", "late service*", "timetable change", "timetable proposal", "road works", "roadworks", "building site", "every ten minutes", "ten minute service", "our fair", "our festival", "our event", "run until midnight", "spring fair", "minutes later",
                "extratram*", "extrabus*", "zusätzliche tram*", "zusätzliche kurse", "zusatzkurs*", "spätkurse", "fahrplanwechsel", "vorschlag zum fahrplan", "bauarbeiten", "strassenarbeiten", "baustelle*", "zehnminutentakt", "unsere messe", "unser fest", "unser anlass", "bis mitternacht", "frühlingsmesse", "minuten später",
                "trams supplémentaires", "bus supplémentaires", "courses supplémentaires", "services supplémentaires", "courses tardives", "changement d'horaire", "proposition d'horaire", "travaux", "chantier", "toutes les dix minutes", "notre foire", "notre fête", "notre manifestation", "jusqu'à minuit", "cadence", "minutes plus tard",
                "tram supplementari", "bus supplementari", "corse supplementari", "corse aggiuntive", "corse serali", "cambio d'orario", "cambio orario", "proposta per l'orario", "proposta di orario", "lavori stradali", "cantiere", "ogni dieci minuti", "nostra fiera", "nostra festa", "nostra manifestazione", "fino a mezzanotte", "minuti dopo",
            ],
        ],
    },
    Topic {
        name: "danger in traffic",
        team: Operations,
        weight: 30,
        groups: &[&[
            "accident", "collision", "collided", "derail*", "on the tracks", "on the rails", "hit by", "brakes", "braking", "brake", "braked", "emergency brake", "run over", "ran over", "tree on the", "car on the", "red light",
            "unfall", "kollision", "zusammenstoss", "zusammengestossen", "entgleis*", "auf den gleisen", "auf dem gleis", "bremse*", "bremst", "gebremst", "notbremse*", "vollbremsung", "angefahren", "rotlicht", "bei rot",
            "déraill*", "collision", "sur les voies", "sur la voie", "sur les rails", "frein*", "freinage", "percuté*", "renversé*", "feu rouge",
            "incidente", "scontro", "deragli*", "sui binari", "sul binario", "freni", "freno", "frenat*", "investit*", "semaforo rosso", "col rosso",
        ]],
    },
    Topic {
        name: "tracks and vehicles",
        team: Operations,
        weight: 20,
        groups: &[&[
            "switch frozen", "turnout*", "scambio", "deviator*", "festgefroren*", "rear entrance", "back entrance", "hecktür*", "portello", "portellone", "tram car", "spare car", "replacement vehicle", "rame", "motrice", "points", "switch", "switches", "rail switch*", "overhead line", "overhead wire", "catenary", "pantograph", "rails", "track", "tracks", "signal", "signals", "traffic light*", "rear door*", "middle door*", "front doors", "tram door*", "bus door*", "engine", "wheel", "wheels", "tyre*", "windscreen", "wiper*", "driver's cab", "swap the car", "replacement car", "send a spare", "workshop",
            "weiche*", "fahrleitung*", "oberleitung*", "stromabnehmer", "schiene*", "gleis*", "signal*", "ampel*", "*türen", "tramtür*", "bustür*", "wagentür*", "motor", "räder", "hintere tür*", "hinteren tür*", "hinterste tür*", "vordere tür*", "mittlere tür*", "reifen", "frontscheibe", "scheibenwischer", "führerstand",
            "aiguillage*", "aiguille*", "caténaire*", "ligne aérienne", "ligne de contact", "pantographe", "rail", "rails", "voie*", "feu de signalisation", "portes arrière", "porte arrière", "moteur", "roue*", "pneu*", "pare brise", "essuie glace*", "portes arrière", "porte avant", "porte du milieu",
            "scambi*", "deviatoi*", "linea aerea", "linea di contatto", "pantografo", "binari*", "rotai*", "semafor*", "porta posteriore", "porte posteriori", "motore", "ruot*", "pneumatic*", "gomm*", "parabrezza", "tergicristall*", "porta anteriore", "porta davanti", "porta centrale",
        ]],
    },
    Topic {
        name: "running of the lines",
        team: Operations,
        weight: 20,
        groups: &[&[
            "does not stop", "did not stop", "do not stop", "skips", "skipped", "skip", "drove past", "drives past", "driving past", "too early", "cancelled", "did not come", "did not show up", "never came", "does not run", "late", "delay*", "punctual*", "timetable*", "schedule*", "divert*", "detour*", "diversion*", "connection", "connections", "overcrowded", "crowded", "packed", "standstill", "blocked", "route", "frequency", "every ten minutes", "more often",
            "hält nicht", "hielt nicht", "vorbeigefahren", "fuhr vorbei", "fährt vorbei", "zu früh", "ausgefallen", "fiel aus", "fällt aus", "kam nicht", "kommt nicht", "verspät*", "pünktlich*", "fahrplan*", "umgeleitet*", "umleitung*", "anschluss*", "überfüllt*", "übervoll*", "blockiert", "takt", "strecke*",
            "ne s'arrête* pas", "sans s'arrêter", "passé tout droit", "passe tout droit", "en avance", "supprimé*", "annulé*", "n'est pas venu", "n'est jamais venu", "n'est pas passé", "retard*", "ponctu*", "horaire*", "détourn*", "dévi*", "déviation*", "correspondance*", "bondé*", "surchargé*", "bloqué*", "cadence", "trajet",
            "non si ferma*", "non si è fermat*", "senza fermarsi", "in anticipo", "soppress*", "cancellat*", "non è arrivat*", "non è passat*", "ritard*", "puntual*", "orari*", "deviat*", "deviazion*", "coincidenz*", "affollat*", "strapien*", "bloccat*", "cadenza", "percorso",
        ]],
    },
    Topic {
        name: "vehicles and lines",
        team: Operations,
        weight: 8,
        groups: &[&[
            "tram*", "bus", "buses", "line", "lines", "driver*", "vehicle*", "shift", "roster",
            "*strassenbahn*", "linie*", "chauffeur*", "busse", "fahrer*", "wagenführer*", "fahrzeug*", "schicht*", "dienstplan*",
            "ligne*", "conduct*", "véhicule*", "roulement",
            "autobus", "linea", "linee", "autist*", "conducent*", "veicol*", "turno", "turni",
        ]],
    },
];
