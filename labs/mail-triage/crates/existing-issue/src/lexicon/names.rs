//! Places of the network, names of one thing, and months.

use super::Entry;

#[rustfmt::skip]
pub const NAMES: &[Entry] = &[
    Entry { name: "Central Square", phrases: &["central square", "central sq", "square in the centre", "square in the center", "main square", "zentralplatz", "zentral platz", "centralplatz", "platz im zentrum", "zentraler platz", "place centrale", "place du centre", "place au centre", "piazza centrale", "piazza del centro", "piazza in centro"] },
    Entry { name: "School", phrases: &["the school", "schoolstop", "schulhaltestelle", "schul", "school", "schoolhouse", "schule", "schulhaus*", "schulhalt*", "école", "écoles", "scuola", "scuole"] },
    Entry { name: "Harbour", phrases: &["habour", "the port", "haven", "le port", "al porto", "harbour", "harbor", "hafen", "hafenstation", "port", "porto"] },
    Entry { name: "Old Town", phrases: &["old town", "oldtown", "altstadt", "vieille ville", "città vecchia", "centro storico"] },
    Entry { name: "Airport", phrases: &["airport", "flughafen*", "aéroport", "aeroporto"] },
    Entry { name: "payroll office", phrases: &["payroll department", "salary department", "salaries office", "lohnwesen", "lohnbuchhaltung", "lohnadministration", "lohn büro", "salärbüro", "salärabteilung", "service paie", "bureau de paie", "bureau des paies", "service salaires", "bureau salaires", "ufficio salari", "ufficio del personale stipendi", "servizio stipendi", "servizio paghe", "ufficio paga", "payroll*", "salary office", "wages office", "pay office", "salary portal*", "lohnbüro*", "lohnabteilung", "lohnstelle", "lohnportal*", "gehaltsportal*", "bureau des salaires", "service des salaires", "service de paie", "portail des salaires", "portail salaire*", "portail de paie", "ufficio stipendi", "ufficio paghe", "portale stipendi", "portale degli stipendi", "portale paghe"] },
    Entry { name: "lost property", phrases: &["lost items office", "lost items", "lost things", "lost articles", "fundsache*", "verlorene sachen", "bureau des objets", "objets égarés", "cose smarrite", "cose perse", "ufficio oggetti", "lost property", "lost and found", "lost found", "lost found", "fundbüro*", "fundsachen*", "fundstelle", "objets trouvés", "objets perdus", "oggetti smarriti", "oggetti trovati", "oggetti persi"] },
    Entry { name: "monthly pass", phrases: &["month ticket*", "monthly abo", "abonnement pour novembre", "abbonamento per novembre", "novembre abonnement", "monthly fare", "monthly pass*", "monthly travel*", "monthly rail*", "month s pass", "pass for november", "november pass*", "my monthly", "monthly ticket*", "monthly subscription*", "monthly card*", "monthly season*", "pass for the month", "month pass*", "monatsabo*", "monats abo*", "monats ticket*", "monatsticket*", "novemberabo*", "abo für november", "monatlich*", "monatskarte*", "monatsbillett*", "monatspass", "monatliches abo", "monatliche abo*", "abonnement* mensuel*", "carte* mensuelle*", "abo mensuel*", "pass mensuel*", "titre* mensuel*", "mensuel", "mensuelle", "abonnement de novembre", "abos mensuels", "abonnement du mois", "abbonament* mensil*", "mensile", "abbonamento di novembre", "mensili", "tesser* mensil*", "abbonamento del mese"] },
];

#[rustfmt::skip]
pub const MONTHS: &[Entry] = &[
    Entry { name: "January", phrases: &["january", "januar", "janvier", "gennaio"] },
    Entry { name: "February", phrases: &["february", "februar", "février", "febbraio"] },
    Entry { name: "March", phrases: &["march", "märz", "mars", "marzo"] },
    Entry { name: "April", phrases: &["april", "avril", "aprile"] },
    Entry { name: "May", phrases: &["maggio", "in may", "of may", "1 may", "im mai", "en mai", "de mai", "1 mai"] },
    Entry { name: "June", phrases: &["june", "juni", "juin", "giugno"] },
    Entry { name: "July", phrases: &["july", "juli", "juillet", "luglio"] },
    Entry { name: "August", phrases: &["august", "août", "agosto"] },
    Entry { name: "September", phrases: &["september*", "sept", "sep", "septembre", "settembre"] },
    Entry { name: "October", phrases: &["october", "oktober*", "octobre", "ottobre", "oct", "okt", "ott"] },
    Entry { name: "November", phrases: &["november*", "novembre", "nov"] },
    Entry { name: "December", phrases: &["december", "dezember*", "décembre", "dicembre"] },
];
