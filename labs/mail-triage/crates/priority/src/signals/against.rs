//! What the writer says against hurry.

use super::Signal;
use text::vocabulary::feelings::ANGER;

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "no hurry",
        weight: -25,
        deniable: false,
        together: false,
        groups: &[&[
            "no hurry", "no rush", "not urgent", "no urgency", "not an emergency", "nothing urgent", "not pressing", "is not pressing", "not in a hurry", "not important", "not dramatic", "nothing dramatic", "whenever you", "when you have time", "when you find time", "when you find the time", "when there's time", "when you get round", "when you pass by", "when you next", "when it fits", "when convenient", "at your convenience", "take your time", "low priority", "can wait", "look into it some time", "looked at some time", "some time this week", "some day", "sometime", "in the next days", "in the next few days", "next week", "next month", "next version*", "next edition", "end of the month", "for a few days", "few days", "in the meantime", "meanwhile", "minor", "just so you know", "just so that you", "just curious", "thought you'd want", "no harm done", "no great detour", "works fine", "works too", "side door works", "small thing", "small matter", "just a small",
            "eilt nicht", "keine eile", "nicht eilig", "nicht dringend", "nichts dringendes", "nicht pressant", "pressiert nicht", "nicht wichtig", "nicht schlimm", "nichts schlimmes", "nicht dramatisch", "nichts dramatisches", "wenn sie zeit haben", "wenn ihr zeit habt", "wenn jemand zeit hat", "wenn zeit ist", "wenn es passt", "wenn es euch passt", "wenn es ihnen passt", "wenn ihr sowieso", "wenn sie sowieso", "bei gelegenheit", "gelegentlich", "kann warten", "hat zeit", "ohne eile", "kein notfall", "in den nächsten tagen", "nächste woche", "nächster woche", "nächsten monat", "nächsten version*", "nächste ausgabe", "nächsten ausgabe", "ende monat", "ende des monats", "ein paar tage", "einige tage", "in der zwischenzeit", "unterdessen", "kleinigkeit*", "nur damit", "nur so aus interesse", "nur neugierig", "kein grosser umweg", "irgendwann", "einmal anschauen", "mal anschauen", "mal nachsehen",
            "pas urgent", "pas pressé", "pas pressant", "rien d'urgent", "aucune urgence", "sans urgence", "rien ne presse", "ça ne presse pas", "pas important", "pas grave", "rien de dramatique", "pas dramatique", "quand vous aurez", "quand vous passerez", "quand vous passez", "quand vous pourrez", "quand il y aura", "quand ça vous", "quand cela vous", "lorsque vous aurez", "à l'occasion", "un de ces jours", "peut attendre", "prenez votre temps", "à votre convenance", "ces prochains jours", "prochains jours", "semaine prochaine", "mois prochain", "prochaine version*", "prochaines versions", "prochaine édition", "fin du mois", "quelques jours", "en attendant", "entre temps", "détail", "petite chose", "petit souci", "juste pour que", "simple curiosité", "par curiosité", "pas un grand détour", "pas un gros détour",
            "non è urgente", "non urgente", "niente di urgente", "nessuna fretta", "senza fretta", "non c'è fretta", "non ho fretta", "nessuna urgenza", "non è importante", "non è grave", "niente di grave", "niente di drammatico", "con calma", "quando avete tempo", "quando avrete tempo", "quando c'è tempo", "quando vi va bene", "quando passate", "quando capita", "quando vi capita", "quando potete", "a vostro comodo", "può aspettare", "nei prossimi giorni", "prossimi giorni", "settimana prossima", "prossima settimana", "mese prossimo", "prossima versione", "prossime versioni", "prossima edizione", "fine mese", "fine del mese", "qualche giorno", "per qualche giorno", "intanto", "nel frattempo", "piccolezza", "piccola cosa", "una cosa piccola", "solo per curiosità", "per curiosità", "giusto perché", "un giorno o l'altro", "prima o poi", "non è un gran giro",
        ]],
    },
    Signal {
        name: "nobody is hurt",
        weight: -10,
        deniable: false,
        together: false,
        groups: &[&[
            "nobody hurt", "nobody is hurt", "nobody was hurt", "no one was hurt", "no one is hurt", "no one hurt", "no injuries", "nobody injured", "nobody was injured", "no one injured", "without injury", "luckily without", "ohne folgen", "zum glück ohne", "heureusement sans", "par chance sans", "per fortuna senza", "senza conseguenze", "sans conséquence*", "nobody was in danger", "no danger",
            "niemand verletzt", "niemand wurde verletzt", "niemand ist verletzt", "keine verletzten", "verletzt wurde niemand", "nichts passiert", "niemand in gefahr", "niemand war in gefahr", "keine gefahr",
            "personne n'a été blessé*", "personne n'est blessé*", "personne de blessé", "aucun blessé", "pas de blessé*", "sans blessé", "sans blessure", "personne n'était en danger", "personne en danger", "aucun danger", "pas de danger",
            "nessuno si è fatto male", "nessun ferito", "nessuno è rimasto ferito", "nessuno è ferito", "senza feriti", "nessuno in pericolo", "nessuno era in pericolo", "nessun pericolo",
        ]],
    },
    Signal {
        name: "anger is not urgency",
        weight: -30,
        deniable: false,
        together: false,
        groups: &[ANGER],
    },
    Signal {
        name: "a question of when",
        weight: -20,
        deniable: false,
        together: false,
        groups: &[&[
            "when will", "how long will", "how long it will", "how long does", "roughly when", "do you already know", "expected date", "any idea when",
            "wann wird", "wann ist der", "wann kommt", "wann fährt der lift", "wann läuft", "wie lange", "bis wann", "wissen sie schon", "ungefähr wann",
            "quand est ce que", "quand l'ascenseur", "quand sera", "combien de temps", "jusqu'à quand", "savez vous déjà", "date prévue", "à peu près quand",
            "quando sarà", "quando tornerà", "quando torna", "quando l'ascensore", "quanto tempo", "quanto durer*", "fino a quando", "sapete già", "data prevista", "all'incirca quando",
        ]],
    },
];
