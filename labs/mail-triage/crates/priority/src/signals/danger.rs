//! People at risk, and service that stands still: each is enough for urgent.

use super::Signal;
use text::vocabulary::danger::{
    ACCIDENT, COMES_DOWN, CONTROL_CENTRE, FIRE, IS_DOWN, LOOSE_THINGS, ON_THE_TRACKS, PEOPLE, STANDSTILL,
};

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "somebody is hurt",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "casualt*", "wound*", "concussion", "bruised", "screams of pain", "holding her head", "holding his head", "head wound", "does not get up", "not get up", "lifeless", "passed out", "blacked out", "seizure", "epilep*", "stroke", "choking", "suffocat*", "vomiting", "first aid", "emergency doctor", "stretcher", "verwundet*", "steht nicht mehr auf", "liegt auf der strasse", "regungslos*", "leblos*", "kollabiert", "krampfanfall", "schlaganfall", "erstick*", "erste hilfe", "kopfverletz*", "platzwunde", "gestürzt", "umgerissen", "ne se relève*", "gît", "inanimé*", "malaise", "perdu connaissance", "épilep*", "suffoqu*", "étouff*", "premiers secours", "jeté* à terre", "se tient la tête", "non si rialza", "non si alza", "esanime", "privo di sensi", "perso i sensi", "svenim*", "epiless*", "soffoc*", "primo soccorso", "caduti", "si tiene la testa", "ha sbattuto", "injur*", "hurt", "wounded", "bleed*", "blood", "unconscious", "ambulance", "paramedic*", "collapsed", "fainted", "heart attack", "not breathing", "broken leg", "broken arm", "get up on their own", "get up again", "unable to get up", "feels faint", "trouble breathing", "lying on the floor", "lying on the ground", "fell down", "has fallen", "have fallen", "knocked down", "knocked over", "thrown to the floor", "thrown off", "thrown out", "nearly fell", "almost fell", "nearly fallen", "lost his balance", "lost her balance", "in shock", "fall out", "fell out", "falling out", "vomit*", "poison*", 
            "verletz*", "blute*", "blut", "bewusstlos*", "ohnmächtig*", "sanität*", "ambulanz", "krankenwagen", "rettungswagen", "rettungsdienst", "zusammengebrochen", "herzinfarkt", "atmet nicht", "gestürzte", "hingefallen", "umgefallen", "übereinander gefallen", "fast hinaus*", "beinahe hinaus*", "fast gestürzt", "beinahe gestürzt", "gleichgewicht verloren", "unter schock", "hinausgefallen", "herausgefallen", "rausgefallen", "rausgeschleudert", "liegt am boden", "liegen am boden", "schlecht luft", "nicht mehr aufstehen", "stürzte", "nicht mehr selber hoch", "erbrochen", "vergift*", "notarzt",
            "bless*", "saign*", "du sang", "inconscient*", "évanoui*", "ambulance*", "les secours", "des secours", "appelé les secours", "samu", "effondré*", "crise cardiaque", "ne respire", "tombé par terre", "tombée par terre", "tombés les uns", "est tombé*", "sont tombé*", "failli tomber", "manqué de tomber", "perdu l'équilibre", "en état de choc", "tomber dehors", "éjecté*", "projeté*", "du mal à respirer", "respire mal", "se relever", "gît au sol", "allongé* par terre", "à terre", "vomi", "intoxiqu*", 
            "ferit*", "sangu*", "sangue", "incoscient*", "svenut*", "ambulanz*", "soccors*", "malore", "infarto", "crollat*", "non respira", "cadut* a terra", "è caduto", "è caduta", "sono caduti", "sono cadute", "caduta una sull'altra", "quasi cadut*", "per poco non", "stava per cadere", "perso l'equilibrio", "sotto shock", "cadere fuori", "cadere giù", "sbalzat*", "scaraventat*", "alzarsi", "fatica a respirare", "respira male", "rialzarsi", "per terra", "vomitat*", "intossica*", "al pronto soccorso",
        ]],
    },
    Signal {
        name: "somebody is trapped",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "entrapped", "stuck in an elevator", "imprisoned", "locked in the lift", "finger* caught", "gefangen", "festgeklemmt", "kommt niemand raus", "lift eingeschl*", "reste* coincé* dans", "pris dans la porte", "prigionier*", "imprigionat*", "rinchius*", "manca l'aria", "trapped", "stuck in the lift", "stuck in the elevator", "stuck in a lift", "people inside the lift", "stuck inside", "locked inside", "caught in the door*", "arm is caught", "hand caught", "arm caught", "foot caught", "jammed between", "squeezed", "can not get out", "can not breathe",
            "eingeklemmt*", "einklemm*", "eingeschlossen*", "eingesperrt*", "stecken im lift", "steckt im lift", "im lift fest", "im lift stecken*", "im lift gefangen", "nicht mehr heraus", "nicht mehr raus", "kommen nicht heraus", "kommt nicht heraus", "kommen nicht raus", "keine luft",
            "coincé dans", "coincée dans", "coincés dans", "coincées dans", "coincé entre", "enfermé*", "bloqué dans l'ascenseur", "bloquée dans l'ascenseur", "bloqués dans l'ascenseur", "bloqués dans", "prisonnier*", "ne peut* plus sortir", "ne peut* pas sortir", "n'arrive* pas à sortir",
            "incastrat*", "intrappolat*", "bloccat* in ascensore", "bloccat* nell'ascensore", "bloccat* dentro", "chius* in ascensore", "chius* dentro", "schiacciat*", "non riesce* a uscire", "non riescono a uscire", "non può uscire", "non possono uscire",
        ]],
    },
    Signal {
        name: "somebody in a lift that stands still",
        weight: 200,
        deniable: false,
        together: false,
        groups: &[
            &["lift*", "elevator*", "*lift", "*liftschacht", "aufzug*", "fahrstuhl*", "ascenseur*", "ascensor*"],
            &[
                "from inside", "calling for help", "cries", "crying", "shouts", "shouting", "banging", "bangs", "locked in", "occupants", "can not get out", "between floors 1", "wir sind im", "schreit", "schreie", "hämmer*", "poltern", "ruft", "fest", "insassen", "panik", "crie*", "appelle* à l'aide", "tambourin*", "tape*", "grida*", "chiama aiuto", "bussa*", "battono", "rimast*", "chius*", "in it", "with me in", "me in it", "inside", "of us in", "between the floors", "between floors", "between two floors", "knocking", "shaft", "get me out", "get us out", "alarm button", "emergency button", "we are stuck", "i am stuck",
                "drin", "darin", "drinnen", "mit mir", "zwischen den stockwerken", "zwischen zwei stockwerken", "zwischen den etagen", "klopf*", "schacht", "liftschacht", "heraushol*", "rausholen", "herausholen", "holt uns", "notruftaste", "notrufknopf", "alarmknopf", "wir sitzen", "sitzen fest", "stecken",
                "dedans", "à l'intérieur", "avec moi", "entre deux étages", "entre les étages", "coups", "frapp*", "gaine", "cage", "sortir", "bouton d'alarme", "bouton d'urgence", "nous sommes bloqu*", "je suis bloqu*", "coincé*",
                "dentro", "con me", "siamo in", "tra due piani", "fra due piani", "tra i piani", "bussare", "colpi", "vano", "tirarmi fuori", "tirateci fuori", "farmi uscire", "farci uscire", "pulsante d'allarme", "pulsante di allarme", "pulsante d'emergenza", "siamo bloccat*", "sono bloccat*",
            ],
            &["inside", "banging", "bangs", "shout*", "cries", "panic*", "alarm", "schrei*", "ruf*", "hämmer*", "panik", "crie*", "tape*", "panique*", "grid*", "panico", "batt*", "alarme", "allarme", "aria", "stuck", "trapped", "stopped", "standing still", "stands still", "knocking", "breath*", "faint*", "pregnant", "help", "since", "dead", "minutes", "get me out", "steck*", "fest", "steht", "blieb", "geblieben", "klopf*", "luft", "schwanger*", "hilfe", "seit", "bloqu*", "coinc*", "arrêt*", "coups", "frapp*", "respir*", "enceinte", "aide*", "depuis", "bloccat*", "ferm*", "incastrat*", "buss*", "respir*", "incinta", "aiut*", "da quasi", "minuti"],
        ],
    },
    Signal {
        name: "contact line down",
        weight: 200,
        deniable: false,
        together: false,
        groups: &[
            &["overhead line*", "overhead wire*", "contact wire*", "contact line*", "catenary", "fahrleitung*", "fahrdraht*", "oberleitung*", "ligne de contact", "fil de contact", "caténaire*", "ligne aérienne", "linea aerea", "linea di contatto", "filo di contatto", "il filo", "catenaria"],
            &["down", "torn", "tore", "broken", "broke", "snapped", "fell", "hangs", "hanging", "unten", "herunter*", "runter*", "gerissen", "abgerissen", "hängt", "hängen", "defekt", "par terre", "tombé*", "arrach*", "rompu*", "cassé*", "pend*", "caduta", "caduto", "strappat*", "rott*", "spezzat*", "a terra", "pende"],
        ],
    },
    Signal {
        name: "fire, smoke or gas",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[FIRE],
    },
    Signal {
        name: "accident",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[ACCIDENT],
    },
    Signal {
        name: "violence",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "stabb*", "stab", "brawl", "hits people", "strangl*", "gewalt", "gewalttätig*", "tritt um sich", "würgt", "bewaffnet*", "coups de poing", "se battent", "frappe les", "violent*", "poignard*", "pugni", "armato", "si picchiano", "accoltell*", "attacked", "attacking", "assault*", "beaten up", "beating", "knife", "weapon", "gun", "bomb", "threatens us", "threatens me", "threatens people", "threatening people", "threatened with a", "threatening passengers", "fight", "fighting", "robbed",
            "angegriffen", "greift an", "geschlagen", "schlägerei", "prügel*", "messer", "waffe", "pistole", "bombe*", "bedroht*", "überfall*", "ausgeraubt",
            "agress*", "frappé*", "bagarre", "couteau", "arme", "pistolet", "bombe", "me menace", "nous menace", "menace les", "menacé avec", "menace avec", "braqu*",
            "aggred*", "aggression*", "picchiat*", "rissa", "coltello", "arma", "pistola", "bomba", "ci minaccia", "mi minaccia", "minaccia i", "minaccia le", "minacciato con", "minaccia con", "rapinat*",
        ]],
    },
    Signal {
        name: "live current",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "bare wire*", "exposed wire*", "exposed cable*", "got a shock", "under voltage", "blanke drähte", "blanker draht", "offene kabel", "offenes kabel", "eine gewischt", "fil nu", "fils nus", "câble nu", "câbles nus", "pris une décharge", "fili scoperti", "filo scoperto", "presa la scossa", "electric shock*", "electrocut*", "live wire*", "live cable*", "wire hanging", "cable hanging", "wires hanging",
            "stromschlag*", "elektrisier*", "unter strom", "kabel hängt", "kabel hängen", "draht hängt",
            "décharge électrique", "électrocut*", "électris*", "sous tension", "câble pend*", "fil pend*", "fils dénudés",
            "scossa elettrica", "la scossa", "folgorat*", "sotto tensione", "cavo pend*", "cavi pend*", "cavi scopert*",
        ]],
    },
    Signal {
        name: "people on the tracks",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[PEOPLE, ON_THE_TRACKS],
    },
    Signal {
        name: "doors open on the move",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[
            &["hecktür*", "portell*", "türflügel", "schiebetür*", "ausgangstür*", "back entrance", "rear entrance", "rear exit", "back exit", "hinterausgang", "sortie arrière", "uscita posteriore", "battant*", "vantail", "vantaux", "anta", "ante", "door*", "tür", "türe", "türen", "hintertür*", "vordertür*", "tramtür*", "bustür*", "wagentür*", "falttür*", "porte", "portes", "portière*", "porta", "portiera", "portiere"],
            &["gap", "gaping", "gapes", "agape", "stands open", "stood open", "steht auf", "stehen auf", "stand auf", "klafft", "klaffend*", "offenst*", "aufgesprungen", "springt auf", "sprang auf", "béant*", "bâill*", "open", "opened", "opens", "ajar", "unlocked", "offen*", "geöffnet*", "sperrangelweit", "aufgegangen", "geht auf", "ging auf", "öffnet sich", "ouvert*", "s'ouvre", "s'est ouverte", "béante", "entrouverte", "apert*", "spalancat*", "si apre", "si è aperta"],
            &[
                "asphalt", "travel*", "traveling", "took off", "rush by", "rushing by", "whizz*", "pulled out", "pulling out", "pulls away", "moved off", "moves off", "under way", "on the move", "on its way", "continued", "carried on", "rode", "riding", "km h", "kmh", "weitergefahren", "weiterfahrt", "fahren wir", "wir fahren", "losfährt", "sind unterwegs", "bei tempo", "geschwindigkeit", "avance*", "avançons", "avançait", "roulent", "rouler", "roulions", "parti quand même", "reparti*", "en mouvement", "en pleine course", "nous filons", "allure", "procede", "procedeva", "avanza*", "viaggiav*", "va avanti", "andava", "in piena corsa", "ci muoviamo", "partito lo stesso", "while moving", "moving", "is moving", "driving", "drives", "drove", "rolling", "runs", "running with", "in motion", "speed", "during the ride", "between two stops", "between stops", "accelerat*", "racing", "at speed", "on the bridge", "still driving", "goes on", "went on", "kept going", "keeps going", "while we", "as i type", "still going", "full speed", "in the bend", "in the curve", "for two stops", "for three stops", "set off", "pulled away", "departs", "departed",
                "fährt", "fährt los", "fuhr", "rollt", "während der fahrt", "voller fahrt", "in fahrt", "unterwegs", "saust", "rast", "brettert", "braust", "auf der brücke", "fährt weiter", "fährt einfach", "beschleunig*", "am fahren", "mit tempo", "während wir", "in der kurve", "seit zwei haltestellen", "seit drei haltestellen", "losgefahren", "abgefahren", "angefahren", "tempo",
                "roule", "roulait", "roulons", "en roulant", "en marche", "vitesse", "en route", "circule avec", "pendant le trajet", "fonce", "file", "filons", "accélèr*", "sur le pont", "alors que nous", "bonne allure", "toujours en route", "pendant que nous", "pleine vitesse", "à toute allure", "continue", "dans le virage", "depuis deux arrêts", "depuis trois arrêts", "entre deux arrêts", "démarr*", "repart*", "est parti",
                "viaggia*", "viaggiamo", "corre", "corriamo", "in corsa", "in movimento", "in marcia", "velocità", "circola con", "durante la corsa", "sfreccia", "accelera*", "sul ponte", "continua a viaggiare", "continua la corsa", "mentre andiamo", "andiamo", "mentre", "tutta velocità", "prosegue", "in curva", "nella curva", "da due fermate", "da tre fermate", "tra due fermate", "è partito", "parte con", "ripart*",
            ],
        ],
    },
    Signal {
        name: "brakes fail",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[
            &["brake*", "braking", "bremse*", "bremst", "bremsweg", "bremskraft", "frein*", "fren*"],
            &["fail*", "not work*", "not respond*", "not react*", "weak*", "gone", "too long", "no effect", "barely", "hardly", "versag*", "nicht richtig", "funktionier*", "reagier*", "schwach", "schlecht", "kaum", "zu lang", "ausgefallen", "lâch*", "ne répond*", "ne fonctionn*", "faible*", "à peine", "trop long*", "mal", "non rispond*", "non funzion*", "cedut*", "debol*", "appena", "a malapena", "troppo lung*", "male"],
        ],
    },
    Signal {
        name: "service stands still",
        weight: 200,
        deniable: false,
        together: false,
        groups: &[STANDSTILL],
    },
    Signal {
        name: "evacuation or emergency call",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "evacuat*", "emergency call", "emergency services", "fire brigade", "firefighters", "call the police", "called the police", "police",
            "evakuier*", "räumen", "geräumt", "notruf", "feuerwehr", "blaulicht", "polizei",
            "évacu*", "pompiers", "numéro d'urgence", "appelé la police", "police secours",
            "evacu*", "pompieri", "vigili del fuoco", "chiamato la polizia", "carabinieri",
        ]],
    },
    Signal {
        name: "something comes down",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[LOOSE_THINGS, COMES_DOWN],
    },
    Signal {
        name: "control centre is blind",
        weight: 200,
        deniable: false,
        together: false,
        groups: &[CONTROL_CENTRE, IS_DOWN],
    },
    Signal {
        name: "asks to stop at once",
        weight: 200,
        deniable: true,
        together: false,
        groups: &[&[
            "stop the tram*", "stop that tram", "stop this tram", "stop the bus", "stop this bus", "stop the other trams", "stop all trams", "halt the trams", "hold the trams", "stop the traffic", "slow down your trams", "cut the power", "cut the current", "close the platform", "close the stop", "close it now", "shut the passage", "call an ambulance", "call the ambulance", "send an ambulance", "send the police", "send help", "before something happens", "before somebody gets", "before someone gets", "somebody will die", "someone could die", "life in danger", "danger of life", "mortal danger", "come at once",
            "tram anhalten", "trams anhalten", "dieses tram an", "das tram an", "halten sie das tram", "halten sie dieses", "stoppen sie das tram", "stoppen sie die trams", "stoppt die trams", "stoppt das tram", "trams stoppen", "tram stoppen", "bus anhalten", "bus stoppen", "strom abstellen", "strom ab", "strom abschalten", "perron sperren", "sperren sie das perron", "absperren", "krankenwagen schicken", "ambulanz schicken", "schicken sie hilfe", "schickt hilfe", "bevor etwas passiert", "bevor jemand", "lebensgefahr", "in gefahr",
            "arrêtez le tram", "arrêtez ce tram", "arrêtez les trams", "arrêter ce tram", "arrêter le tram", "arrêter les trams", "stopper les trams", "stoppez", "faites arrêter", "arrêtez le bus", "arrêter le bus", "ralentir vos trams", "couper le courant", "coupez le courant", "fermez le quai", "fermer le quai", "fermez le passage", "fermer le passage", "envoyez une ambulance", "envoyez la police", "envoyez de l'aide", "envoyez des secours", "avant qu'il n'arrive", "avant qu'il arrive", "avant que quelqu'un", "danger de mort", "vie en danger", "venez immédiatement",
            "fermate il tram", "fermate questo tram", "fermate i tram", "fermare il tram", "fermare questo tram", "fermare i tram", "bloccate i tram", "fermate il bus", "fermare il bus", "andare piano i tram", "togliere la corrente", "togliete la corrente", "staccate la corrente", "chiudete il marciapiede", "chiudete la banchina", "chiudere il passaggio", "chiudete il passaggio", "mandate un'ambulanza", "mandate la polizia", "mandate aiuto", "prima che succeda", "prima che qualcuno", "pericolo di vita", "pericolo di morte", "venite subito",
        ]],
    },
    Signal {
        name: "dangerous",
        weight: 40,
        deniable: true,
        together: false,
        groups: &[&["danger", "dangerous", "life threatening", "hazard*", "risk of", "gefährlich*", "gefahr", "lebensgefährlich", "danger", "dangereu*", "risque de", "pericolo", "pericolos*", "rischio di", "rischia di", "panic*", "panik", "panique*", "panico", "schreit", "schreien", "schreie", "cough*", "husten", "touss*", "tossisc*", "tosson*"]],
    },
];
