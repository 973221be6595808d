//! What the people who look after buildings, gates, lifts and stops act on.

use super::Topic;
use crate::team::Team::Facilities;
use text::vocabulary::danger::{COMES_DOWN, LOOSE_THINGS};

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "something comes down",
        team: Facilities,
        weight: 45,
        groups: &[
            LOOSE_THINGS,
            COMES_DOWN,
        ],
    },
    Topic {
        name: "gas",
        team: Facilities,
        weight: 45,
        groups: &[
            &[
                "smell of gas", "smells of gas", "gas leak", "gasgeruch", "riecht nach gas", "odeur de gaz", "sent le gaz", "fuite de gaz", "odore di gas", "puzza di gas", "fuga di gas",
            ],
        ],
    },
    Topic {
        name: "heating of a room",
        team: Facilities,
        weight: 30,
        groups: &[
            &[
                "fridge", "freezing", "shiver*", "heat", "warm", "warmth", "unheated", "icebox", "eiskalt*", "friert", "frieren", "geheizt", "heizen", "kühlschrank", "kälte", "ungeheizt", "glacial*", "grelotte*", "gèle", "gelé", "frigo", "chauffé*", "gela", "gelid*", "freddo", "ghiacciaia", "riscaldat*", "scaldare", "frigorifero", "heating", "heater*", "radiator*", "*heizung", "heizt", "heizkörper", "chauffage", "chauffe", "radiateur*", "riscaldament*", "termosifon*", "cold", "kalt", "froid", "fredd*",
            ],
            &[
                "waiting hall*", "wartezimmer", "waiting", "warte*", "attente", "attesa", "aspetto", "waiting room*", "waiting area", "wartsaal*", "wartesaal*", "warteraum*", "wartehäuschen", "wartehalle", "salle d'attente", "sala d'attesa", "sala d'aspetto", "station", "stop",
            ],
        ],
    },
    Topic {
        name: "damage at a stop",
        team: Facilities,
        weight: 34,
        groups: &[
            &[
                "dustbin*", "garbage", "trash", "litter bin", "spray paint", "smeared", "filthy", "vandali*", "broken glass", "cans", "underpass", "seat at", "seats at", "bin", "waste", "urine", "vomit", "stinks", "weeds", "timetable frame", "verdreckt*", "dreckig*", "müll*", "schmierer*", "beschmiert*", "sprayer*", "vandal*", "dosen", "unterführung", "haltestellenhäuschen", "häuschen", "veloständer*", "papierkorb", "kaputte scheibe", "stinkt", "urin", "unkraut", "ordures", "détritus", "dégoûtant*", "dégueu*", "saleté", "souillé*", "vandalis*", "bombe de peinture", "passage souterrain", "canettes", "mégots", "sudici*", "sporc*", "spazzatura", "immondizia", "spray", "scritte", "lattine", "sottopassaggio", "puzza", "urina", "mozziconi", "veloposteggio", "rastrelliera", "shelter*", "bench*", "lamp", "lamps", "timetable case", "display case", "litter", "rubbish", "graffiti", "sprayed", "the bin", "bins", "pane of", "overflowing", "scratched",
                "wartehäuschen", "unterstand*", "sitzbank", "bank", "bänke", "lampe*", "fahrplankasten", "schaukasten", "abfall*", "kübel", "graffiti*", "versprayt*", "besprayt*", "überquillt", "überfüllt der", "zerkratzt",
                "abri*", "abribus", "banc", "bancs", "lampe*", "lampadaire", "vitrine", "poubelle*", "déchets", "graffiti*", "tag", "tags", "tagué*", "peinture", "déborde*", "rayé*",
                "pensilin*", "panchin*", "lampad*", "lampion*", "bacheca", "quadro orario", "cestin*", "rifiuti", "graffiti", "imbrattat*", "vernice", "trabocc*", "graffiat*",
            ],
        ],
    },
    Topic {
        name: "lifts and stairs",
        team: Facilities,
        weight: 34,
        groups: &[&[
            "escalators", "stair lift", "treppenlift", "liftkabine", "liftschacht", "ascenseurs", "ascensori", "montascale", "elevatore", "lift*", "elevator*", "escalator*", "stairs", "staircase*", "steps", "handrail*",
            "*lift", "aufzug*", "aufzüge*", "fahrstuhl*", "rolltreppe*", "treppe*", "geländer",
            "ascenseur*", "escalator*", "escalier*", "main courante", "monte charge",
            "ascensor*", "scala mobile", "scale mobili", "scale", "scalin*", "corrimano",
        ]],
    },
    Topic {
        name: "gates and doors of buildings",
        team: Facilities,
        weight: 22,
        groups: &[&[
            "depot gate", "access card*", "key card*", "badges", "card does not open", "portail*", "portails", "dépôt", "lecteur en panne", "badge", "deposito", "ausweisleser", "leser", "lesegerät*", "depot", "depots", "schlüsselkarte", "grille", "tornello", "tessera", "tessere", "badge*", "badge reader*", "card reader*", "gate", "gates", "barrier*", "front door", "entrance*", "side door", "lock", "locks",
            "zutritt*", "badge leser*", "badgeleser*", "kartenleser*", "tor", "tore", "schranke*", "eingang*", "eingangstür*", "schloss",
            "portail d'entrée", "barrière*", "entrée*", "serrure*", "lecteur* de badge*", "lecteur*",
            "cancell*", "varco", "sbarra", "ingress*", "portone", "serratur*", "lettore di badge", "lettori di badge", "lettore badge", "lettor*",
        ]],
    },
    Topic {
        name: "heating, light and water",
        team: Facilities,
        weight: 22,
        groups: &[&[
            "heating", "heater*", "radiator*", "air conditioning", "lamp*", "lighting", "bulb*", "street light*", "lights are", "light is", "toilet*", "restroom*", "tap", "water", "dripping", "roof", "pipe*", "flooded", "boiler", "drain*",
            "*heizung*", "heizkörper", "klimaanlage", "licht", "lichter", "strassenlampe*", "lampe*", "beleuchtung*", "glühbirne*", "toilette*", "wc", "wasser*", "dach", "leck", "tropft", "rohr*", "überschwemmt", "boiler", "abfluss",
            "chauffage*", "radiateur*", "climatisation", "lumière*", "éclairage*", "lampe*", "ampoule*", "lampadaire*", "toilettes", "wc", "eau", "robinet", "toit", "inondé*", "tuyau*", "chaudière",
            "riscaldament*", "termosifon*", "climatizza*", "luce", "luci", "illuminazione", "lampad*", "lampion*", "toilette", "bagno", "bagni", "gabinett*", "acqua", "rubinetto", "tetto", "allagat*", "tubo", "tubi", "caldaia",
        ]],
    },
    Topic {
        name: "stops and buildings",
        team: Facilities,
        weight: 14,
        groups: &[&[
            "bicycle stand*", "bike rack*", "bicycle rack*", "benches", "seats", "clock at", "sign at", "platform", "railing", "bulb", "flicker*", "plant*", "flower*", "tree*", "water fountain", "drinking fountain", "vending", "ramp at", "roof over", "canopy", "put up", "install", "veloständer", "ständer", "bank", "aufstellen", "installieren", "perron", "wegweiser", "uhr am", "sitzgelegenheit*", "sitzplätze", "dach", "unterführung", "brunnen", "pflanz*", "blumen", "spiegel", "installer", "pose*", "support à vélos", "supports à vélos", "range vélos", "sièges", "quai", "horloge", "fontaine", "fleurs", "plantes", "passage souterrain", "rastrelliera", "portabici*", "posti a sedere", "marciapiede", "orologio", "fontana", "fiori", "piante", "sottopassaggio", "installare", "mettere una", "tetto", "waiting room*", "waiting hall*", "shelter*", "bench*", "window", "the bin", "litter bin*", "bins", "dustbin*", "rubbish", "litter", "graffiti", "vandal*", "dirty", "cleaning", "cleaner*", "floor", "paving", "snow", "salt", "gritted", "slippery", "icy", "building*", "meeting room*", "kitchen", "car park", "canteen", "office chair", "mould",
            "wartesaal*", "warteraum*", "wartehäuschen", "wartehalle*", "unterstand*", "sitzbank*", "bänke", "fenster", "abfall*", "müll*", "kübel", "graffiti*", "versprayt", "sprayerei*", "verschmutzt", "schmutzig*", "dreckig*", "reinigung", "putzen", "boden", "schnee*", "glatt*", "rutschig*", "gebäude*", "sitzungszimmer", "küche", "parkplatz", "kantine", "schimmel",
            "salle d'attente", "abri*", "abribus", "banc", "bancs", "fenêtre", "poubelle*", "déchets", "tags", "tagué*", "graffiti*", "vandalis*", "sale", "sales", "nettoyage", "nettoy*", "neige", "glissant*", "verglas", "bâtiment*", "salle de réunion", "cuisine", "parking", "cantine", "moisi*",
            "sala d'attesa", "sala d'aspetto", "pensilin*", "panchin*", "finestra", "cestin*", "rifiuti", "spazzatura", "graffiti", "sporc*", "pulizi*", "pulire", "pavimento", "neve", "scivolos*", "edificio", "sala riunioni", "cucina", "parcheggio", "mensa", "muffa",
        ]],
    },
];
