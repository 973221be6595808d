//! What the people who look after buildings, gates, lifts and stops act on.

use super::Topic;
use crate::team::Team::Facilities;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "lifts and stairs",
        team: Facilities,
        weight: 28,
        phrases: &[
            "lift*", "elevator*", "escalator*", "stairs", "staircase*", "steps", "handrail*", "ramp",
            "*lift", "aufzug*", "aufzüge*", "fahrstuhl*", "rolltreppe*", "treppe*", "geländer", "rampe",
            "ascenseur*", "escalator*", "escalier*", "rampe", "main courante", "monte charge",
            "ascensor*", "scala mobile", "scale mobili", "scale", "scalin*", "corrimano", "rampa",
        ],
    },
    Topic {
        name: "gates and doors of buildings",
        team: Facilities,
        weight: 22,
        phrases: &[
            "badge*", "badge reader*", "card reader*", "gate", "gates", "barrier*", "front door", "entrance*", "side door", "key", "keys", "lock", "locks",
            "zutritt*", "badge leser*", "badgeleser*", "kartenleser*", "tor", "tore", "schranke*", "eingang*", "eingangstür*", "schlüssel", "schloss",
            "portail d'entrée", "barrière*", "entrée*", "clé*", "clef*", "serrure*", "lecteur* de badge*", "lecteur*",
            "cancell*", "varco", "sbarra", "ingress*", "portone", "chiave", "chiavi", "serratur*", "lettor*",
        ],
    },
    Topic {
        name: "heating, light and water",
        team: Facilities,
        weight: 22,
        phrases: &[
            "heating", "heater*", "radiator*", "air conditioning", "lamp*", "lighting", "bulb*", "street light*", "lights are", "light is", "toilet*", "restroom*", "tap", "water", "dripping", "roof", "pipe*", "flooded", "boiler", "drain*",
            "*heizung*", "heizkörper", "klimaanlage", "licht*", "lampe*", "beleuchtung*", "glühbirne*", "toilette*", "wc", "wasser*", "dach", "leck", "tropft", "rohr*", "überschwemmt", "boiler", "abfluss",
            "chauffage*", "radiateur*", "climatisation", "lumière*", "éclairage*", "lampe*", "ampoule*", "lampadaire*", "toilettes", "wc", "eau", "robinet", "toit", "inondé*", "tuyau*", "chaudière",
            "riscaldament*", "termosifon*", "climatizza*", "luce", "luci", "illuminazione", "lampad*", "lampion*", "toilette", "bagno", "bagni", "gabinett*", "acqua", "rubinetto", "tetto", "allagat*", "tubo", "tubi", "caldaia",
        ],
    },
    Topic {
        name: "stops and buildings",
        team: Facilities,
        weight: 16,
        phrases: &[
            "waiting room*", "waiting hall*", "shelter*", "bench*", "glass", "window*", "bin", "bins", "dustbin*", "rubbish", "litter", "graffiti", "vandal*", "dirty", "cleaning", "cleaner*", "platform*", "floor", "paving", "snow", "salt", "gritted", "slippery", "icy", "building*", "meeting room*", "kitchen", "car park", "canteen", "office chair", "mould",
            "wartesaal*", "warteraum*", "wartehäuschen", "wartehalle*", "unterstand*", "sitzbank*", "bank", "bänke", "glasscheibe*", "scheibe*", "fenster*", "abfall*", "müll*", "kübel", "graffiti*", "versprayt", "sprayerei*", "verschmutzt", "schmutzig*", "dreckig*", "reinigung", "putzen", "perron*", "boden", "schnee*", "glatt*", "rutschig*", "gebäude*", "sitzungszimmer", "küche", "parkplatz", "kantine", "schimmel",
            "salle d'attente", "abri*", "abribus", "banc", "bancs", "vitre*", "fenêtre*", "poubelle*", "déchets", "tags", "tagué*", "graffiti*", "vandalis*", "sale", "sales", "nettoyage", "nettoy*", "quai*", "sol", "neige", "glissant*", "verglas", "bâtiment*", "salle de réunion", "cuisine", "parking", "cantine", "moisi*",
            "sala d'attesa", "sala d'aspetto", "pensilin*", "panchin*", "vetro", "vetri", "finestr*", "cestin*", "rifiuti", "spazzatura", "graffiti", "sporc*", "pulizi*", "pulire", "banchina", "marciapiede", "pavimento", "neve", "scivolos*", "edificio", "sala riunioni", "cucina", "parcheggio", "mensa", "muffa",
        ],
    },
];
