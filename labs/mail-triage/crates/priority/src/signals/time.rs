//! How soon the writer wants it.

use super::Signal;

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "needed within a day",
        weight: 25,
        deniable: true,
        groups: &[&[
            "tonight", "this afternoon", "this evening", "before this evening", "before the evening", "evening peak", "afternoon peak", "during the day", "before noon", "by noon", "before dark", "before it gets dark", "by five", "by three", "before then", "until tonight", "by tonight", "before tonight", "tomorrow", "day after tomorrow", "needed today", "need today", "need it today", "today please", "today pls", "please today", "fix it today", "fix today", "act today", "repaired today", "fixed today", "call me today", "ring me today", "back today", "know today", "stop it today", "this today", "here today", "there today", "today before", "today's second", "shift today", "deadline today", "deadline is today", "confirmation today", "at midnight", "change of shift", "later today",
            "heute abend", "heute nachmittag", "heute nacht", "heute noch", "noch heute", "bis heute", "bis mittag", "vor dem mittag", "im lauf des tages", "im laufe des tages", "tagsüber", "abendverkehr", "abendspitze", "feierabendverkehr", "nachmittagsspitze", "bevor es dunkel", "bis um fünf", "bis fünf uhr", "bis morgen", "morgen früh", "morgen um", "morgen abend", "für morgen", "ab morgen", "erst morgen", "übermorgen", "bitte heute", "heute bitte", "heute reparier*", "heute flicken", "heute nötig", "heute gebraucht", "brauche heute", "brauchen heute", "heute zurück*", "heute anruf*", "rufen sie mich heute", "heute wissen", "stoppen sie das heute", "heute stoppen", "heute handeln", "heute jemand*", "heute vorbei*", "frist heute", "heute um mitternacht", "mitternacht", "schichtwechsel", "zweite schicht", "spätdienst",
            "ce soir", "cet après midi", "cette nuit", "aujourd'hui encore", "encore aujourd'hui", "dès aujourd'hui", "d'ici ce soir", "avant ce soir", "avant midi", "dans la journée", "en cours de journée", "pointe du soir", "avant la nuit", "avant qu'il fasse nuit", "avant 17 h", "avant 15 h", "demain", "après demain", "réparez aujourd'hui", "réparé aujourd'hui", "aujourd'hui svp", "aujourd'hui s'il vous plaît", "svp aujourd'hui", "besoin aujourd'hui", "agir aujourd'hui", "rappelez moi aujourd'hui", "appelez moi aujourd'hui", "m'appeler aujourd'hui", "savoir aujourd'hui", "cesser aujourd'hui", "arrêter aujourd'hui", "nécessaire aujourd'hui", "délai aujourd'hui", "minuit", "relève", "changement d'équipe", "récupérer aujourd'hui", "échanger aujourd'hui", "aujourd'hui même", "d'aujourd'hui",
            "stasera", "questa sera", "oggi pomeriggio", "questo pomeriggio", "stanotte", "ancora oggi", "oggi stesso", "entro oggi", "entro stasera", "entro sera", "prima di sera", "prima di stasera", "entro mezzogiorno", "prima di mezzogiorno", "in giornata", "durante la giornata", "nel corso della giornata", "punta serale", "punta della sera", "prima che faccia buio", "entro le cinque", "entro le 17", "domani", "domattina", "dopodomani", "riparare oggi", "riparate oggi", "riparato oggi", "riparatelo oggi", "oggi per favore", "oggi pf", "per favore oggi", "serve oggi", "bisogno oggi", "oggi serve", "agire oggi", "chiamatemi oggi", "richiamatemi oggi", "mi chiami oggi", "sapere oggi", "fermate oggi", "fermatelo oggi", "scade oggi", "scadenza oggi", "mezzanotte", "cambio turno", "cambio del turno", "cambio di turno", "secondo turno", "riaverla oggi", "riaverlo oggi", "cambiare oggi", "di oggi",
        ]],
    },
    Signal {
        name: "today",
        weight: 10,
        deniable: true,
        groups: &[&["today", "heute", "aujourd'hui", "oggi", "this morning", "heute morgen", "ce matin", "stamattina", "stamane"]],
    },
    Signal {
        name: "asks for speed",
        weight: 20,
        deniable: true,
        groups: &[&[
            "urgent", "urgently", "asap", "as soon as possible", "immediately", "at once", "right now", "right away", "straight away", "emergency", "without delay", "quickly", "quick help", "come quickly", "do something now", "now", "something now", "please hurry", "hurry", "soon", "on duty",
            "dringend*", "sofort*", "umgehend", "so schnell wie möglich", "möglichst schnell", "schnell", "rasch", "notfall*", "unverzüglich", "raschmöglichst", "schnellstmöglich*", "eilt", "beeil*", "jetzt", "bald", "pikett*",
            "urgence", "urgent", "urgente*", "urgents", "immédiatement", "tout de suite", "au plus vite", "dès que possible", "sans délai", "sans attendre", "vite", "rapidement", "maintenant", "de piquet",
            "urgenza", "urgente", "urgenti", "urgentemente", "subito", "immediatamente", "al più presto", "il prima possibile", "emergenza", "quanto prima", "in fretta", "presto", "adesso", "ora", "di picchetto",
        ]],
    },
    Signal {
        name: "again and again",
        weight: 5,
        deniable: false,
        groups: &[&[
            "third time", "second time", "again and again", "every day", "for the second week", "once more", "not the first time",
            "zum dritten mal", "das dritte mal", "zum zweiten mal", "immer wieder", "jeden tag", "zweite woche", "schon wieder", "nicht das erste mal",
            "troisième fois", "deuxième fois", "sans cesse", "tous les jours", "chaque jour", "deuxième semaine", "une fois de plus", "pas la première fois",
            "terza volta", "seconda volta", "di continuo", "ogni giorno", "tutti i giorni", "seconda settimana", "un'altra volta", "non è la prima volta",
        ]],
    },
];
