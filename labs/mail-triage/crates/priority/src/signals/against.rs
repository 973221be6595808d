//! What the writer says against hurry.

use super::Signal;

pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "no hurry",
        weight: -30,
        deniable: false,
        phrases: &[
            "no hurry", "no rush", "not urgent", "no urgency", "not an emergency", "whenever you have time", "when you have time", "when you find time", "at your convenience", "take your time", "low priority", "can wait", "not in a hurry", "nothing urgent", "some time",
            "eilt nicht", "keine eile", "nicht dringend", "nichts dringendes", "nicht eilig", "wenn sie zeit haben", "bei gelegenheit", "gelegentlich", "kann warten", "hat zeit", "ohne eile", "kein notfall", "pressiert nicht",
            "pas urgent", "pas pressé", "rien d urgent", "aucune urgence", "sans urgence", "quand vous aurez le temps", "à l occasion", "peut attendre", "prenez votre temps", "rien ne presse",
            "non è urgente", "non urgente", "nessuna fretta", "senza fretta", "non c è fretta", "nessuna urgenza", "con calma", "quando avete tempo", "può aspettare", "niente di urgente",
        ],
    },
    Signal {
        name: "nobody is hurt",
        weight: -15,
        deniable: false,
        phrases: &[
            "nobody hurt", "nobody is hurt", "nobody was hurt", "no one was hurt", "no one is hurt", "no one hurt", "no injuries", "nobody injured", "nobody was injured", "nothing happened",
            "niemand verletzt", "niemand wurde verletzt", "niemand ist verletzt", "keine verletzten", "nichts passiert", "verletzt wurde niemand",
            "personne n a été blessé*", "personne n est blessé*", "aucun blessé", "pas de blessé*", "sans blessé", "rien de grave",
            "nessuno si è fatto male", "nessun ferito", "nessuno è rimasto ferito", "nessuno è ferito", "niente di grave", "senza feriti",
        ],
    },
    Signal {
        name: "solved already",
        weight: -60,
        deniable: false,
        phrases: &[
            "has been fixed", "is fixed", "was fixed", "already fixed", "is solved", "has been solved", "resolved", "works again", "working again", "is over now", "back to normal", "no action needed", "no action required",
            "erledigt", "behoben", "repariert", "funktioniert wieder", "läuft wieder", "geht wieder", "fährt wieder", "gelöst", "kein handlungsbedarf",
            "résolu*", "réparé*", "fonctionne de nouveau", "fonctionne à nouveau", "marche de nouveau", "marche à nouveau", "rentré dans l ordre", "aucune action",
            "risolt*", "riparat*", "funziona di nuovo", "funziona ancora", "tornato alla normalità", "nessuna azione",
        ],
    },
    Signal {
        name: "only an exercise",
        weight: -60,
        deniable: true,
        phrases: &[
            "exercise only", "fire drill", "evacuation drill", "this is a drill", "safety drill", "training exercise", "evacuation exercise",
            "übung", "notfallübung", "evakuationsübung", "brandschutzübung", "evakuierungsübung", "feueralarmübung",
            "exercice d évacuation", "exercice d alerte", "ceci est un exercice", "exercice incendie",
            "esercitazione", "prova di evacuazione",
        ],
    },
];
