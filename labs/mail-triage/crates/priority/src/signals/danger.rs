//! People at risk, and service that stands still: each is enough for urgent.

use super::Signal;
use text::vocabulary::danger::{ACCIDENT, COMES_DOWN, CONTROL_CENTRE, FIRE, IS_DOWN, LOOSE_THINGS, ON_THE_TRACKS, PEOPLE, STANDSTILL};

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "somebody is hurt",
        weight: 100,
        deniable: true,
        groups: &[&[
            "injur*", "hurt", "wounded", "bleed*", "blood", "unconscious", "ambulance", "paramedic*", "collapsed", "fainted", "heart attack", "not breathing", "broken leg", "broken arm", "can not get up", "could not get up", "lying on the floor", "lying on the ground", "fell down", "has fallen", "have fallen", "knocked down", "knocked over", "thrown to the floor", "thrown off", "thrown out", "fall out", "fell out", "falling out", "dizzy", "vomit*", "poison*", "hospital*", "first aid",
            "verletz*", "blute*", "blut", "bewusstlos*", "ohnmächtig*", "sanität*", "ambulanz", "krankenwagen", "rettungswagen", "rettungsdienst", "zusammengebrochen", "herzinfarkt", "atmet nicht", "gestürzt", "gestürzte", "hingefallen", "umgefallen", "übereinander gefallen", "hinausgefallen", "herausgefallen", "rausgefallen", "rausgeschleudert", "liegt am boden", "liegen am boden", "nicht mehr aufstehen", "nicht mehr selber hoch", "schwindlig", "erbrochen", "vergift*", "ins spital", "erste hilfe", "notarzt",
            "bless*", "saign*", "sang", "inconscient*", "évanoui*", "ambulance*", "secours", "samu", "effondré*", "crise cardiaque", "ne respire", "tombé par terre", "tombée par terre", "tombés les uns", "est tombé*", "sont tombé*", "tomber dehors", "éjecté*", "projeté*", "se relever", "gît au sol", "allongé* par terre", "à terre", "vertiges", "vomi", "intoxiqu*", "à l'hôpital", "premiers soins",
            "ferit*", "sangu*", "sangue", "incoscient*", "svenut*", "ambulanz*", "soccors*", "malore", "infarto", "crollat*", "non respira", "cadut* a terra", "è caduto", "è caduta", "sono caduti", "sono cadute", "caduta una sull'altra", "cadere fuori", "cadere giù", "sbalzat*", "scaraventat*", "alzarsi", "rialzarsi", "per terra", "vertigini", "vomitat*", "intossica*", "in ospedale", "al pronto soccorso",
        ]],
    },
    Signal {
        name: "somebody is trapped",
        weight: 100,
        deniable: true,
        groups: &[&[
            "trapped", "stuck in the lift", "stuck in the elevator", "stuck in a lift", "people inside the lift", "stuck inside", "locked inside", "caught in the door*", "arm is caught", "hand caught", "arm caught", "foot caught", "jammed between", "squeezed", "can not get out", "can not breathe",
            "eingeklemmt*", "einklemm*", "eingeschlossen*", "eingesperrt*", "stecken im lift", "steckt im lift", "im lift fest", "im lift stecken*", "im lift gefangen", "nicht mehr heraus", "nicht mehr raus", "kommen nicht heraus", "kommt nicht heraus", "kommen nicht raus", "keine luft",
            "coincé dans", "coincée dans", "coincés dans", "coincées dans", "coincé entre", "enfermé*", "bloqué dans l'ascenseur", "bloquée dans l'ascenseur", "bloqués dans l'ascenseur", "bloqués dans", "prisonnier*", "ne peut* plus sortir", "ne peut* pas sortir", "n'arrive* pas à sortir",
            "incastrat*", "intrappolat*", "bloccat* in ascensore", "bloccat* nell'ascensore", "bloccat* dentro", "chius* in ascensore", "chius* dentro", "schiacciat*", "non riesce* a uscire", "non riescono a uscire", "non può uscire", "non possono uscire",
        ]],
    },
    Signal {
        name: "fire, smoke or gas",
        weight: 100,
        deniable: true,
        groups: &[FIRE],
    },
    Signal {
        name: "accident",
        weight: 100,
        deniable: true,
        groups: &[ACCIDENT],
    },
    Signal {
        name: "violence",
        weight: 100,
        deniable: true,
        groups: &[&[
            "attacked", "attacking", "assault*", "beaten up", "beating", "knife", "weapon", "gun", "bomb", "threatens", "threatened", "threatening", "fight", "fighting", "robbed",
            "angegriffen", "greift an", "geschlagen", "schlägerei", "prügel*", "messer", "waffe", "pistole", "bombe*", "bedroht*", "überfall*", "ausgeraubt",
            "agress*", "frappé*", "bagarre", "couteau", "arme", "pistolet", "bombe", "menac*", "braqu*",
            "aggred*", "aggression*", "picchiat*", "rissa", "coltello", "arma", "pistola", "bomba", "minacc*", "rapinat*",
        ]],
    },
    Signal {
        name: "live current",
        weight: 100,
        deniable: true,
        groups: &[&[
            "electric shock*", "electrocut*", "live wire*", "live cable*", "wire hanging", "cable hanging", "wires hanging",
            "stromschlag*", "elektrisier*", "unter strom", "kabel hängt", "kabel hängen", "draht hängt",
            "décharge électrique", "électrocut*", "électris*", "sous tension", "câble pend*", "fil pend*", "fils dénudés",
            "scossa elettrica", "la scossa", "folgorat*", "sotto tensione", "cavo pend*", "cavi pend*", "cavi scopert*",
        ]],
    },
    Signal {
        name: "people on the tracks",
        weight: 100,
        deniable: true,
        groups: &[PEOPLE, ON_THE_TRACKS],
    },
    Signal {
        name: "doors open on the move",
        weight: 100,
        deniable: true,
        groups: &[
            &["door*", "*tür", "*türe", "*türen", "porte", "portes", "portière*", "porta", "portiera", "portiere"],
            &["open", "opened", "opens", "ajar", "unlocked", "offen*", "geöffnet*", "sperrangelweit", "aufgegangen", "geht auf", "ging auf", "öffnet sich", "ouvert*", "s'ouvre", "s'est ouverte", "béante", "entrouverte", "apert*", "spalancat*", "si apre", "si è aperta"],
            &[
                "while moving", "moving", "is moving", "driving", "drives", "drove", "rolling", "runs", "running with", "in motion", "speed", "during the ride", "between two stops", "between stops", "in the bend", "in the curve", "for two stops", "for three stops", "set off", "pulled away", "departs", "departed",
                "fährt", "fährt los", "fuhr", "rollt", "während der fahrt", "voller fahrt", "in fahrt", "unterwegs", "in der kurve", "seit zwei haltestellen", "seit drei haltestellen", "losgefahren", "abgefahren", "angefahren", "tempo",
                "roule", "roulait", "roulons", "en roulant", "en marche", "vitesse", "en route", "circule avec", "pendant le trajet", "dans le virage", "depuis deux arrêts", "depuis trois arrêts", "entre deux arrêts", "démarr*", "repart*", "est parti",
                "viaggia*", "viaggiamo", "corre", "corriamo", "in corsa", "in movimento", "in marcia", "velocità", "circola con", "durante la corsa", "in curva", "nella curva", "da due fermate", "da tre fermate", "tra due fermate", "è partito", "parte con", "ripart*",
            ],
        ],
    },
    Signal {
        name: "brakes fail",
        weight: 100,
        deniable: true,
        groups: &[
            &["brake*", "braking", "bremse*", "bremst", "bremsweg", "bremskraft", "frein*", "fren*"],
            &["fail*", "not work*", "not respond*", "not react*", "weak*", "gone", "too long", "no effect", "barely", "hardly", "versag*", "nicht richtig", "funktionier*", "reagier*", "schwach", "schlecht", "kaum", "zu lang", "ausgefallen", "lâch*", "ne répond*", "ne fonctionn*", "faible*", "à peine", "trop long*", "mal", "non rispond*", "non funzion*", "cedut*", "debol*", "appena", "a malapena", "troppo lung*", "male"],
        ],
    },
    Signal {
        name: "service stands still",
        weight: 100,
        deniable: false,
        groups: &[STANDSTILL],
    },
    Signal {
        name: "evacuation or emergency call",
        weight: 100,
        deniable: true,
        groups: &[&[
            "evacuat*", "emergency call", "emergency services", "fire brigade", "firefighters", "call the police", "called the police", "police",
            "evakuier*", "räumen", "geräumt", "notruf", "feuerwehr", "blaulicht", "polizei",
            "évacu*", "pompiers", "numéro d'urgence", "appelé la police", "police secours",
            "evacu*", "pompieri", "vigili del fuoco", "chiamato la polizia", "carabinieri",
        ]],
    },
    Signal {
        name: "something comes down",
        weight: 100,
        deniable: true,
        groups: &[LOOSE_THINGS, COMES_DOWN],
    },
    Signal {
        name: "control centre is blind",
        weight: 100,
        deniable: false,
        groups: &[CONTROL_CENTRE, IS_DOWN],
    },
];
