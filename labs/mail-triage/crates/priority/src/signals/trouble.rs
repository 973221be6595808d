//! Something is wrong now, and somebody is held up by it.

use super::Signal;

pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "broken now",
        weight: 20,
        deniable: false,
        phrases: &[
            "not work*", "not open", "not close", "not start", "not respond*", "no longer works", "stopped working", "broken", "out of order", "out of service", "defective", "faulty", "failed", "fails", "failure", "refuse*", "reject*", "frozen", "freeze*", "leak*", "crash*", "is down", "jammed", "blank",
            "funktioniert nicht", "funktionieren nicht", "geht nicht", "gehen nicht", "schliesst nicht", "schliessen nicht", "öffnet nicht", "öffnen nicht", "startet nicht", "reagiert nicht", "reagieren nicht", "defekt*", "kaputt*", "ausser betrieb", "ausgefallen", "fällt aus", "gestört", "störung", "verweiger*", "abgelehnt", "eingefroren", "einfrieren", "vereist", "klemmt", "tropft", "leck", "panne", "leere billette", "unbedruckt*",
            "ne fonctionne* pas", "ne marche* pas", "ne ferme* pas", "ne s ouvre* pas", "ne répond* pas", "ne fonctionne* plus", "ne marche* plus", "en panne", "hors service", "défectueu*", "cassé*", "refus*", "gelé*", "gèle*", "bloqué*", "fuite", "vierge*",
            "non funziona*", "non si chiud*", "non si apr*", "non risponde*", "non parte", "guast*", "rott*", "fuori servizio", "difettos*", "rifiuta*", "respint*", "gelat*", "ghiacciat*", "bloccat*", "perdita", "in bianco",
        ],
    },
    Signal {
        name: "people are held up",
        weight: 15,
        deniable: false,
        phrases: &[
            "can not get in", "can not enter", "can not work", "can not log in", "can not start", "can not board", "can not travel", "can not buy", "stranded", "stuck", "locked out", "missed", "late for", "diverted", "cancelled", "passengers wait*", "people wait*", "queue*",
            "kommen nicht rein", "komme nicht rein", "nicht arbeiten", "nicht einloggen", "nicht anmelden", "nicht einsteigen", "nicht kaufen", "gestrandet", "ausgesperrt", "verpasst", "zu spät", "umgeleitet", "warten", "schlange", "blockiert",
            "ne peu* pas entrer", "ne peu* pas travailler", "ne peu* plus", "impossible d*", "raté", "en retard", "détourn*", "attend*", "file d attente", "déviés", "dévié",
            "non poss* entrare", "non poss* lavorare", "non riesc*", "non riusci*", "perso la coincidenza", "perso il", "in ritardo", "deviat*", "aspetta*", "in coda", "fila",
        ],
    },
    Signal {
        name: "somebody depends on it",
        weight: 15,
        deniable: true,
        phrases: &[
            "wheelchair*", "pram", "pushchair", "elderly", "disabled", "blind", "children", "pupils", "pregnant", "crutches", "walking frame",
            "rollstuhl*", "kinderwagen", "betagt*", "senioren", "behindert*", "blind*", "kinder", "schüler*", "schwanger*", "krücken", "rollator",
            "fauteuil roulant", "poussette*", "âgé*", "handicap*", "aveugle*", "enfants", "élèves", "enceinte", "béquilles", "déambulateur",
            "sedia a rotelle", "carrozzina", "passeggino", "anzian*", "disabil*", "ciec*", "bambini", "scolari", "alunni", "incinta", "stampelle",
        ],
    },
    Signal {
        name: "many people",
        weight: 15,
        deniable: false,
        phrases: &[
            "everybody", "everyone", "all passengers", "hundreds", "dozens", "all of us", "the whole", "many passengers", "all staff", "all trams", "all buses", "all machines", "crowd*",
            "alle fahrgäste", "hunderte", "dutzende", "wir alle", "das ganze", "der ganze", "die ganze", "viele fahrgäste", "alle mitarbeitenden", "alle automaten", "niemand kann", "menschenmenge",
            "tout le monde", "tous les passagers", "tous les voyageurs", "des centaines", "des dizaines", "nous tous", "toute la", "tout le", "personne ne peut", "foule",
            "tutti", "centinaia", "decine", "tutta la", "tutto il", "nessuno può", "folla",
        ],
    },
    Signal {
        name: "money taken by mistake",
        weight: 20,
        deniable: false,
        phrases: &[
            "charged twice", "charged two times", "double charge*", "debited twice", "paid twice", "billed twice", "sent twice", "two invoices", "wrong amount", "overcharged",
            "doppelt belastet", "zweimal belastet", "doppelt abgebucht", "zweimal abgebucht", "zweimal bezahlt", "doppelt bezahlt", "doppelt verrechnet", "zweimal verrechnet", "doppelt erhalten", "zweimal erhalten", "falscher betrag", "zu viel verrechnet",
            "débité* deux fois", "débité* à double", "facturé* deux fois", "payé deux fois", "prélevé* deux fois", "reçu deux fois", "à double", "en double", "montant erroné", "faux montant",
            "addebitat* due volte", "pagato due volte", "fatturat* due volte", "ricevuto due volte", "doppio addebito", "doppia fattura", "importo sbagliato", "importo errato",
        ],
    },
    Signal {
        name: "security of accounts",
        weight: 30,
        deniable: false,
        phrases: &[
            "phishing", "hacked", "malware", "virus", "ransomware", "scam", "fake mail*", "fake portal", "fake site", "suspicious mail*", "suspicious link", "entered my password", "clicked the link", "clicked on the link",
            "gehackt", "schadsoftware", "betrug*", "gefälscht*", "verdächtig*", "passwort eingegeben", "auf den link geklickt", "link angeklickt",
            "hameçonnage", "piraté*", "arnaque", "frauduleu*", "faux portail", "suspect*", "saisi mon mot de passe", "cliqué sur le lien",
            "hackerat*", "truffa", "fraudolent*", "falso portale", "portale falso", "sospett*", "inserito la password", "cliccato sul link",
        ],
    },
];
