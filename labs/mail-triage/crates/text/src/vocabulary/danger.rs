//! Dangers.

/// Something hit something.
#[rustfmt::skip]
pub const ACCIDENT: &[&str] = &[
    "scraped", "knocked into", "bumped into", "under the tram", "under the bus", "lorry in", "airbag*", "crashed against", "slammed into", "went into the back", "accident", "crashed", "crash with", "collision", "collided", "derail*", "off the rails", "jumped the rails", "ran into", "run into", "drove into", "driven into", "crashed into", "smashed into", "bumped into a tram", "hit a", "hit by", "run over", "ran over", "rammed", "overturned", "wreck*",
    "gestreift", "unter dem tram", "unter dem bus", "unter das tram", "hineingekracht", "reingekracht", "gefahren in", "gerammt", "zusammengekracht", "airbag*", "auffahrunfall", "unfall*", "verunfallt", "zusammenstoss", "zusammengestossen", "kollision", "kollidiert", "entgleis*", "aus den schienen", "angefahren", "überfahren", "gerammt", "gekracht", "geprallt", "prallte", "aufgefahren", "hineingefahren", "reingefahren", "in ein tram gefahren", "in ein auto gefahren", "in einen bus gefahren", "umgekippt",
    "accident*", "accroché", "sous le tram", "sous le bus", "encastré*", "foncé dans", "rentrée dans", "entré en collision", "airbag*", "carambolage", "accrochage", "collision", "déraill*", "sorti des rails", "percut*", "heurt*", "renversé*", "rentré dans", "embouti*", "tamponn*", "choc", "écrasé*", "fauché*",
    "incidente", "sotto il tram", "sotto l'autobus", "contro un tram", "contro il tram", "contro un bus", "contro un'auto", "addosso a", "airbag*", "colpito", "scontro", "scontrat*", "collisione", "deragl*", "uscito dai binari", "investit*", "tamponat*", "tamponamento", "urtat*", "finito contro", "finito addosso", "andato contro", "andato addosso", "sbattut*", "schiantat*", "ribaltat*", "travolt*",
];

/// Fire, smoke or gas.
#[rustfmt::skip]
pub const FIRE: &[&str] = &[
    "fire", "on fire", "flame*", "smoke", "haze", "reeks", "smoking under", "is smoking", "smok* from", "smoulder*", "burnt", "melting", "melted", "glowing", "glows", "burns", "burning", "burnt smell", "smell of burn*", "smells of burn*", "smells burnt", "smells like burn*", "scorch*", "smell of gas", "smells of gas", "gas leak", "sparks", "sparking", "explo*", "short circuit",
    "feuer", "brand", "brennt", "glüht", "glimmt", "schmilzt", "geschmolzen", "angesengt", "gummigeruch", "brennen", "rauch", "rauch*", "stinkt nach", "qualm*", "flamme*", "verbrannt*", "verschmort*", "schmort", "angebrannt*", "brandgeruch", "gasgeruch", "riecht nach gas", "funken*", "explo*", "kurzschluss",
    "feu", "incendie", "fumée*", "ça pue", "pue le", "empeste", "fume", "flamme*", "brûle", "fond", "rougeoie", "caoutchouc brûlé", "plastique brûlé", "brûlé", "brûlent", "roussi", "calciné*", "odeur de gaz", "fuite de gaz", "sent le gaz", "étincelle*", "explo*", "court circuit",
    "fuoco", "incendio", "fumo", "fuma", "fiamm*", "brucia", "sta fondendo", "gomma bruciata", "plastica bruciata", "bruciato", "bruciata", "bruciati", "bruciaticcio", "sa di bruciato", "puzza di", "bruciando", "odore di gas", "fuga di gas", "puzza di gas", "scintill*", "esplo*", "corto circuito", "cortocircuito",
];

/// Somebody.
#[rustfmt::skip]
pub const PEOPLE: &[&str] = &[
    "child*", "kid", "kids", "boy*", "girl*", "toddler*", "person", "somebody", "someone", "man", "woman", "teenager*", "youngster*", "youths", "drunk*", "people", "passengers", "dog", "pram", "old lady", "lady", "gentleman", "cyclist*", "grandma", "neighbour*",
    "kind", "kinder", "bub", "buben", "junge", "jungen", "mädchen", "kleinkind", "person", "personen", "jemand", "mann", "frau", "jugendliche*", "betrunken*", "leute", "fahrgäste", "hund", "kinderwagen", "dame", "herr", "senior*", "betagte*", "ältere*", "alte frau", "alter mann", "greis*", "velofahrer*",
    "enfant*", "gamin*", "garçon*", "fille*", "fillette", "personne", "quelqu'un", "homme", "femme", "jeunes", "adolescent*", "ivre", "gens", "voyageurs", "passagers", "chien", "poussette", "dame", "monsieur", "vieille", "vieillard", "âgé*", "cycliste*",
    "bambin*", "bimb*", "ragazz*", "persona", "persone", "qualcuno", "uomo", "donna", "giovani", "adolescent*", "ubriac*", "gente", "passeggeri", "cane", "passeggino", "signora", "signore", "anzian*", "vecchi*", "ciclista",
];

/// Where only trams belong.
#[rustfmt::skip]
pub const ON_THE_TRACKS: &[&str] = &[
    "on the track", "on the tracks", "about on the tracks", "down on the tracks", "onto the tracks", "on the rails", "onto the rails", "track bed", "between the tram tracks", "on tram tracks", "sitting on the rails", "lying on the rails", "playing on the", "onto the line", "along the track", "along the tracks", "along the tram track", "along the rails", "next to the rails", "next to the track*", "beside the rails", "beside the track*", "between the rails", "between the tracks", "across the tracks", "on the line itself", "in the tunnel", "into the tunnel", "in the tram tunnel", "into the tram tunnel",
    "gleisbett", "gleisbereich", "auf dem trassee", "auf dem tramtrassee", "aufs trassee", "auf den tramgleisen", "auf den geleisen", "auf den gleisen", "auf dem gleis", "auf die gleise", "aufs gleis", "auf die geleise", "auf den geleisen", "auf den schienen", "auf die schienen", "im gleis", "ins gleis", "zwischen den schienen", "zwischen den gleisen", "neben den schienen", "neben den gleisen", "neben dem gleis", "den gleisen entlang", "dem gleis entlang", "den schienen entlang", "dem tramgleis entlang", "am gleis", "tramgleis*", "im tunnel", "in den tunnel", "im tramtunnel", "in den tramtunnel",
    "sur le ballast", "sur les voies du tram", "sur la plateforme du tram", "au milieu de la voie", "entre les voies", "sur la voie", "sur les voies", "sur les rails", "sur le rail", "le long de la voie", "le long des voies", "le long des rails", "à côté des rails", "au bord des rails", "près des rails", "entre les rails", "au milieu des rails", "au milieu des voies", "dans le tunnel",
    "sulla massicciata", "sulla linea del tram", "sulle rotaie del tram", "nel mezzo dei binari", "fra le rotaie", "sui binari", "sul binario", "sulle rotaie", "lungo i binari", "lungo il binario", "lungo le rotaie", "accanto ai binari", "accanto alle rotaie", "vicino ai binari", "vicino alle rotaie", "tra i binari", "tra le rotaie", "fra i binari", "in mezzo ai binari", "in galleria", "nella galleria", "nel tunnel",
];

/// Nothing runs.
#[rustfmt::skip]
pub const STANDSTILL: &[&str] = &[
    "replacement buses", "replacement bus", "rail replacement", "no tram gets through", "nothing gets through", "gets through", "broken rail", "rail is broken", "burst water", "flooded", "total standstill", "complete standstill", "everything stands still", "nothing is running", "nothing is going", "nothing goes any more", "all lines are standing", "total standstill", "at a stop", "stranded", "nothing runs", "nothing moves", "nothing is moving", "nothing works any more", "no trams running", "no trams are running", "no buses are running", "no tram is running", "no service on", "all trams stopped", "all trams are stopped", "all trams are standing", "all cars standing", "all cars are standing", "trams are stuck", "service is suspended", "service suspended", "service interrupted", "line is interrupted", "line interrupted", "line is blocked", "line blocked", "line is closed", "completely dead", "completely blocked", "tracks are blocked", "track is blocked", "tree on the track*", "tree across", "overhead line is down", "overhead line down", "overhead line came down", "overhead wire is down", "overhead wire down", "overhead line has come down", "wire is down", "line is down", "no power", "no current", "without power", "without current", "power failure", "power cut", "power is off", "power outage", "blackout", "no traction",
    "ersatzbus*", "bahnersatz*", "tramersatz", "kommt kein tram durch", "nichts kommt durch", "kommt nichts durch", "totalausfall", "schienenbruch", "wasserrohrbruch", "überflutet", "alles steht still", "alles steht", "alle stehen", "alle wagen stehen", "alle trams stehen", "trams stehen", "stillstand", "stillgelegt", "nichts geht mehr", "gar nichts mehr", "alle linien stehen", "auf offener strecke", "blockiert in beide*", "beiden richtungen", "geht nichts mehr", "in keiner richtung", "nichts fährt", "fährt nichts mehr", "fährt nichts", "läuft nichts mehr", "kein tram fährt", "kein bus fährt", "keine trams", "komplett tot", "komplett blockiert", "betrieb eingestellt", "betrieb ist eingestellt", "betriebsunterbruch", "unterbruch", "strecke gesperrt", "strecke blockiert", "strecke ist blockiert", "linie blockiert", "linie ist blockiert", "linie unterbrochen", "linie ist unterbrochen", "baum auf", "fahrleitung unten", "fahrleitung heruntergekommen", "fahrleitung ist heruntergekommen", "fahrleitung gerissen", "fahrleitung ist gerissen", "fahrleitungsschaden", "fahrleitungsstörung", "kein strom", "keinen strom", "ohne strom", "strom weg", "strom ist weg", "stromlos", "stromausfall", "keine spannung",
    "circulation à l'arrêt", "trafic à l'arrêt", "tout est à l'arrêt", "tout est arrêté", "tous les trams sont arrêtés", "trams sont arrêtés", "rames sont arrêtées", "trams sont à l'arrêt", "sont immobilisé*", "immobilis*", "bus de remplacement", "bus de substitution", "aucun tram ne passe", "rien ne passe", "rail cassé", "rupture de rail", "panne totale", "inondé*", "plus rien ne circule", "plus rien ne roule", "plus rien ne va", "toutes les lignes sont", "en pleine voie", "dans les deux sens", "rien ne roule", "rien ne circule", "plus rien ne passe", "plus rien ne bouge", "plus aucun tram", "plus aucun bus", "aucun tram ne circule", "dans aucun sens", "complètement bloqué*", "complètement mort*", "trafic interrompu", "circulation interrompue", "circulation arrêtée", "service interrompu", "exploitation interrompue", "ligne bloquée", "ligne coupée", "ligne interrompue", "ligne est bloquée", "ligne est coupée", "ligne est interrompue", "voie bloquée", "arbre sur", "caténaire arrachée", "caténaire tombée", "caténaire est tombée", "ligne de contact arrachée", "ligne de contact est tombée", "arraché la ligne", "arraché la caténaire", "arraché le fil", "plus de courant", "pas de courant", "sans courant", "plus de tension", "panne de courant", "coupure de courant", "panne d'électricité",
    "bus sostitutiv*", "autobus sostitutiv*", "non passa nessun", "non passa niente", "rotaia rotta", "blocco totale", "guasto totale", "allagat*", "tutto fermo", "tutti fermi", "tutte ferme", "è fermo tutto", "tram fermi", "tram sono fermi", "vetture ferme", "vetture sono ferme", "è tutto bloccato", "tutto bloccato", "non circola più", "tutte le linee sono ferme", "in piena linea", "in entrambe le direzioni", "nei due sensi", "non va più nulla", "non circola niente", "non circola nulla", "non circola nessun", "non passa più", "non si muove più niente", "non si muove più nulla", "non va più niente", "in nessuna direzione", "completamente mort*", "completamente ferm*", "completamente bloccat*", "servizio sospeso", "servizio interrotto", "esercizio sospeso", "linea bloccata", "linea interrotta", "linea è bloccata", "linea è interrotta", "linea ferma", "linea è ferma", "binario bloccato", "traffico interrotto", "circolazione interrotta", "albero sui", "albero sul", "linea aerea caduta", "linea aerea è caduta", "linea aerea strappata", "linea di contatto è caduta", "linea di contatto a terra", "strappato la linea", "strappato il filo", "strappato la", "niente corrente", "senza corrente", "manca la corrente", "mancanza di corrente", "non c'è corrente", "è saltata la corrente", "interruzione di corrente", "senza tensione", "blackout",
];

/// What may hang over people.
#[rustfmt::skip]
pub const LOOSE_THINGS: &[&str] = &[
    "glass", "pane*", "ceiling", "roof", "tile*", "plaster", "concrete", "stone*", "lamp", "mast", "pole", "tree", "branch*", "scaffold*", "cable*", "wire*", "facade", "wall", "sign", "part", "parts", "pieces", "chunk*", "ice", "snow",
    "glas*", "scheibe*", "decke", "deckenteil*", "dach*", "ziegel", "verputz", "beton*", "stein*", "lampe*", "mast*", "stange", "baum", "ast", "äste", "gerüst*", "kabel", "draht", "fassade*", "mauer", "wand", "schild", "tafel", "teile", "stücke", "brocken", "eis*", "schnee*",
    "verre", "vitre*", "vitrage", "plafond", "toit*", "verrière", "tuile*", "plâtre", "béton", "pierre*", "lampe", "mât", "poteau", "arbre", "branche*", "échafaudage", "câble*", "fil", "fils", "façade", "mur", "panneau", "morceau*", "débris", "éclat*", "bout*", "glace", "neige",
    "vetro", "vetri", "vetrata", "lastra", "lastre", "soffitto", "tetto", "tettoia", "tegol*", "intonaco", "calcinacci", "cemento", "pietr*", "lampada", "palo", "pali", "albero", "ramo", "rami", "impalcatura", "cavo", "cavi", "filo", "facciata", "muro", "cartello", "pezzi", "pezzo", "parti", "ghiaccio", "neve",
];

/// How it comes down.
#[rustfmt::skip]
pub const COMES_DOWN: &[&str] = &[
    "falling", "falls", "fell", "fall", "drop*", "coming down", "comes down", "came down", "come down", "crash* down", "collaps*", "cracked", "splinter*", "shatter*", "hanging down", "hangs down", "hanging loose", "hangs loose", "about to fall", "loose",
    "fällt", "fallen", "fielen", "fiel", "heruntergefallen", "herunter", "runtergefallen", "runter", "heruntergekommen", "stürzt", "stürzen", "abgestürzt", "eingestürzt", "einsturz*", "bröckel*", "gesprungen", "gerissen", "zersplitter*", "hängt", "hängen", "lose", "locker", "löst sich", "lösen sich",
    "tombe*", "tombé*", "chute*", "s'effondre*", "s'écroule*", "se détach*", "décroch*", "fissur*", "fêlé*", "éclaté*", "brisé*", "pend", "pendent", "pendant", "pendouille*", "menace* de tomber",
    "cade", "cadendo", "cadono", "cadut*", "croll*", "stacc*", "si stacca*", "si staccano", "crepat*", "incrinat*", "in frantumi", "pende", "pendono", "penzola*", "ciondola", "pericolante*", "sta per cadere",
];

/// Where the lines are watched from.
#[rustfmt::skip]
pub const CONTROL_CENTRE: &[&str] = &[
    "control centre", "control center", "control room", "dispatch centre", "dispatch system", "traffic management", "operations centre", "operations centre", "interlocking", "signal box", "radio", "tunnel ventilation",
    "leitstelle*", "leitstellen*", "leitsystem*", "betriebsleitzentrale", "leitzentrale", "betriebszentrale", "stellwerk*", "funk", "betriebsfunk", "tunnellüftung", "disposystem*",
    "la centrale", "à la centrale", "centre de contrôle", "salle de contrôle", "poste de commande", "centrale d'exploitation", "centre de régulation", "régulation", "système de gestion", "gestion du trafic", "poste d'aiguillage", "radio", "ventilation du tunnel",
    "centrale operativa", "centrale di controllo", "centrale di comando", "in centrale", "la centrale", "sala controllo", "sala di controllo", "sala operativa", "sistema di gestione", "gestione del traffico", "radio", "ventilazione della galleria",
];

/// It does not work.
#[rustfmt::skip]
pub const IS_DOWN: &[&str] = &[
    "down", "black", "blind", "dead", "gone", "fail*", "failure", "crash*", "no vehicle", "no positions", "not answer*", "not respond*", "not work*", "out of", "lost", "offline", "without us", "frozen",
    "ausgefallen", "ausfall", "fällt aus", "schwarz", "dunkel", "blind", "tot", "weg", "abgestürzt", "keine position*", "kein fahrzeug", "keine fahrzeuge", "kein funk", "antwort* nicht", "reagier* nicht", "funktionier* nicht", "gestört", "offline", "eingefroren",
    "en panne", "panne", "noir*", "aveugle*", "mort*", "plus de", "plus rien", "plus aucun*", "coupé*", "planté*", "ne répond*", "ne fonctionn*", "hors service", "tombé*", "perdu*", "défaillan*", "gelé*",
    "guast*", "ner*", "cieca", "cieche", "ciechi", "mort*", "andat*", "cadut*", "nessun veicolo", "nessuna posizione", "non vediamo", "non rispond*", "non funzion*", "fuori servizio", "spent*", "perso", "bloccat*", "giù",
];
