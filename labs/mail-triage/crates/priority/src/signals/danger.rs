//! People at risk, and service that stands still: each is enough for urgent.

use super::Signal;

pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "people at risk",
        weight: 60,
        deniable: true,
        phrases: &[
            // hurt
            "injur*", "hurt", "wounded", "bleeding", "unconscious", "ambulance", "paramedic*", "collapsed", "fainted", "heart attack",
            "verletz*", "blutet", "bewusstlos*", "ohnmächtig*", "sanität", "krankenwagen", "rettungswagen", "zusammengebrochen", "herzinfarkt",
            "bless*", "saigne", "inconscient*", "évanoui*", "malaise", "secours", "samu",
            "ferit*", "sanguina", "svenut*", "incosciente", "ambulanza", "malore", "infarto",
            // caught
            "trapped", "stuck in the lift", "stuck in the elevator", "stuck inside", "locked in", "caught in the door*", "hand caught", "arm caught", "foot caught",
            "eingeklemmt*", "eingeschlossen*", "eingesperrt*", "stecken im lift", "steckt im lift", "im lift gefangen", "stecken fest", "steckt fest",
            "coinc*", "enferm*", "bloqués dans", "bloqué dans", "bloquée dans", "prisonnier*",
            "incastrat*", "intrappolat*", "bloccati in", "bloccata in", "bloccato in", "bloccati nell*", "bloccata nell*", "bloccato nell*", "chiusi dentro",
        ],
    },
    Signal {
        name: "fire, smoke or gas",
        weight: 60,
        deniable: true,
        phrases: &[
            "fire", "on fire", "flames", "smoke", "smoking battery", "burning", "smell of gas", "gas leak", "smells of gas", "sparks", "explosion", "exploded",
            "feuer", "brand", "brennt", "rauch", "raucht", "qualm*", "flammen", "verbrannt*", "gasgeruch", "riecht nach gas", "funken", "kurzschluss",
            "feu", "incendie", "fumée*", "flammes", "brûle", "brûlé", "odeur de gaz", "fuite de gaz", "étincelles", "explosion",
            "fuoco", "incendio", "fumo", "fiamme", "brucia", "bruciato", "odore di gas", "fuga di gas", "scintille", "esplosione", "cortocircuito",
        ],
    },
    Signal {
        name: "accident or attack",
        weight: 60,
        deniable: true,
        phrases: &[
            "accident", "crash", "crashed", "collision", "collided", "derailed", "derailment", "hit by a tram", "hit by a bus", "run over", "on the tracks", "on the rails", "fell onto the tracks", "attacked", "assault*", "knife", "weapon", "bomb", "threatened", "electric shock", "live wire", "evacuat*", "police",
            "unfall", "zusammenstoss", "kollision", "entgleis*", "angefahren", "überfahren", "auf den gleisen", "auf dem gleis", "ins gleis gefallen", "angegriffen", "messer", "waffe", "bombe", "bedroht*", "stromschlag", "evakuier*", "polizei", "schlägerei",
            "accident", "collision", "déraill*", "renversé*", "percuté*", "sur les voies", "sur la voie", "sur les rails", "agress*", "couteau", "arme", "menac*", "électrocut*", "évacu*",
            "incidente", "scontro", "deraglia*", "investit*", "sui binari", "sul binario", "aggredit*", "aggressione", "coltello", "arma", "minacciat*", "scossa elettrica", "evacua*", "polizia",
        ],
    },
    Signal {
        name: "danger on the move",
        weight: 60,
        deniable: true,
        phrases: &[
            "while moving", "while driving", "while the tram is moving", "while the tram was moving", "during the ride", "in motion", "brakes fail*", "brake failure", "brakes do not", "no brakes",
            "während der fahrt", "bei voller fahrt", "bremsen versag*", "bremse versagt", "bremst nicht", "bremsversagen",
            "en roulant", "pendant la marche", "en pleine marche", "pendant le trajet", "freins ne", "freins lâch*", "panne de freins",
            "in movimento", "durante la marcia", "durante la corsa", "freni non", "freni guasti",
        ],
    },
    Signal {
        name: "service stands still",
        weight: 60,
        deniable: false,
        phrases: &[
            "standstill", "stands still", "stand still", "nothing is running", "nothing runs", "no trams are running", "no buses are running", "no tram is running", "service is suspended", "service suspended", "service interrupted", "line is blocked", "line blocked", "tracks are blocked", "track is blocked", "power failure", "power cut", "blackout", "nothing moves",
            "steht still", "stehen still", "stillstand", "nichts geht mehr", "geht nichts mehr", "nichts fährt", "fährt nichts mehr", "kein tram fährt", "kein bus fährt", "betrieb eingestellt", "betrieb ist eingestellt", "betriebsunterbruch", "strecke gesperrt", "strecke blockiert", "linie blockiert", "linie unterbrochen", "stromausfall",
            "à l arrêt", "plus rien ne circule", "rien ne circule", "plus aucun tram", "plus aucun bus", "aucun tram ne circule", "trafic interrompu", "circulation interrompue", "service interrompu", "ligne bloquée", "ligne interrompue", "voie bloquée", "panne de courant", "coupure de courant",
            "tutto fermo", "è tutto bloccato", "non circola più", "non circola nessun", "servizio sospeso", "servizio interrotto", "linea bloccata", "linea interrotta", "binario bloccato", "traffico interrotto", "interruzione di corrente", "mancanza di corrente", "sono fermi", "blackout",
        ],
    },
];
