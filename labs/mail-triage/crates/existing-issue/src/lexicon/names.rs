//! Places of the network, names of one thing, and months.

use super::Entry;

pub const NAMES: &[Entry] = &[
    Entry { name: "Central Square", phrases: &["central square", "zentralplatz", "place centrale", "piazza centrale", "zentral platz", "centralplatz"] },
    Entry { name: "School", phrases: &["stop school", "school stop", "schulhaus*", "haltestelle schule", "arrêt école", "arrêt de l'école", "fermata scuola", "fermata della scuola", "school"] },
    Entry { name: "Harbour", phrases: &["harbour", "harbor", "hafen", "port", "porto"] },
    Entry { name: "Old Town", phrases: &["old town", "altstadt", "vieille ville", "città vecchia", "centro storico"] },
    Entry { name: "Airport", phrases: &["airport", "flughafen", "aéroport", "aeroporto"] },
    Entry { name: "payroll", phrases: &["payroll*", "salary", "wage*", "lohn*", "gehalt*", "salaire*", "paie", "paye", "service des salaires", "stipend*", "busta paga", "buste paga", "salario", "salari"] },
    Entry { name: "lost property", phrases: &["lost property", "lost and found", "lost & found", "fundbüro*", "fundsache*", "fundstelle", "objets trouvés", "oggetti smarriti", "oggetti trovati"] },
];

pub const MONTHS: &[Entry] = &[
    Entry { name: "January", phrases: &["january", "januar", "janvier", "gennaio"] },
    Entry { name: "February", phrases: &["february", "februar", "février", "febbraio"] },
    Entry { name: "March", phrases: &["march", "märz", "mars", "marzo"] },
    Entry { name: "April", phrases: &["april", "avril", "aprile"] },
    Entry { name: "May", phrases: &["mai", "maggio", "in may", "of may"] },
    Entry { name: "June", phrases: &["june", "juni", "juin", "giugno"] },
    Entry { name: "July", phrases: &["july", "juli", "juillet", "luglio"] },
    Entry { name: "August", phrases: &["august", "août", "agosto"] },
    Entry { name: "September", phrases: &["september*", "septembre", "settembre"] },
    Entry { name: "October", phrases: &["october", "oktober*", "octobre", "ottobre"] },
    Entry { name: "November", phrases: &["november*", "novembre"] },
    Entry { name: "December", phrases: &["december", "dezember*", "décembre", "dicembre"] },
];
