//! How soon the writer wants it.

use super::Signal;

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "asks for something within a day",
        weight: 30,
        deniable: false,
        together: true,
        groups: &[
            &[
                "by 1*", "before 1*", "until 1*", "by seven", "by eight", "by nine", "by ten", "by two", "half an hour", "within two hours", "within an hour", "rush hour", "peak", "first tram", "first bus", "first duty", "next shift", "weekend",
                "bis 1*", "vor 1*", "bis um *", "bis sieben", "bis acht", "bis zehn", "innert einer stunde", "innert zwei stunden", "halbe stunde", "stosszeit*", "ersten tram", "erste tram", "erster kurs", "ersten kurs", "nächste schicht", "nächsten schicht", "wochenende",
                "avant 1*", "d'ici 1*", "avant six heures", "avant sept heures", "demi heure", "dans les deux heures", "dans deux heures", "heure de pointe", "heures de pointe", "premier tram", "premier départ", "prochain service", "week end",
                "entro le *", "prima delle *", "entro 1*", "mezz'ora", "entro due ore", "tra due ore", "ora di punta", "ore di punta", "primo tram", "prima corsa", "prossimo turno", "fine settimana",
                "today", "tonight", "tomorrow", "this morning", "this afternoon", "this evening", "noon", "midnight", "before dark", "within the hour", "next hour", "in an hour", "in two hours", "by the evening", "in time", "shift", "by four", "by five", "by six",
                "heute", "heute abend", "morgen früh", "morgen", "übermorgen", "mittag", "mitternacht", "stunde", "nächsten stunde", "in einer stunde", "rechtzeitig", "schicht*", "feierabend", 
                "aujourd'hui", "ce matin", "ce soir", "demain", "midi", "minuit", "heure qui vient", "dans une heure", "dans l'heure", "à temps", "relève",
                "oggi", "stamattina", "stasera", "domani", "domattina", "mezzogiorno", "mezzanotte", "prossima ora", "tra un'ora", "entro un'ora", "in tempo", "turno",
            ],
            &[
                "please", "pls", "plz", "need*", "must", "have to", "has to", "had better", "could you", "could someone", "could somebody", "can you", "can someone", "can somebody", "would you", "fix", "repair*", "send", "call me", "ring me", "call back", "help", "require*", "urgent*", "important", "otherwise", "or else", "i ask", "we ask", "deadline", "by", "before", "until", "until when", "who will", "who can", "will there be", "what do i", "what shall", 
                "bitte", "bitten", "brauch*", "benötig*", "muss", "müssen", "sollte", "sollten", "könnt*", "können", "kann", "reparier*", "flick*", "schick*", "ruf*", "melde*", "hilf*", "hilfe", "wichtig", "nötig", "notwendig", "sonst", "bis", "vor", "spätestens", "was soll*", "dringend",
                "svp", "s'il vous plaît", "prière", "merci de", "besoin", "faut", "faudrait", "doit", "dois", "doivent", "devons", "pouvez", "pourriez", "peut", "pourrait", "quelqu'un", "répar*", "envoy*", "appel*", "rappel*", "aide*", "important", "nécessaire", "sinon", "autrement", "avant", "d'ici", "au plus tard", "veuillez", "urgent*",
                "per favore", "pf", "prego", "pregh*", "bisogno", "serve", "servono", "occorre", "deve", "devo", "devono", "dobbiamo", "potete", "potreste", "può", "potrebbe", "qualcuno", "ripar*", "mand*", "invi*", "chiam*", "richiam*", "aiut*", "importante", "necessari*", "altrimenti", "sennò", "prima", "entro", "al più tardi", "vogliate", "urgent*",
            ],
        ],
    },
    Signal {
        name: "needed within a day",
        weight: 20,
        deniable: true,
        together: false,
        groups: &[&[
            "tonight", "this afternoon", "this evening", "before this evening", "before the evening", "evening peak", "afternoon peak", "during the day", "before noon", "by noon", "before dark", "before it gets dark", "by five", "by three", "before then", "until tonight", "by tonight", "before tonight", "tomorrow", "day after tomorrow", "needed today", "need today", "need it today", "today please", "today pls", "please today", "fix it today", "fix today", "act today", "repaired today", "fixed today", "call me today", "ring me today", "back today", "know today", "stop it today", "this today", "here today", "there today", "today before", "today's second", "shift today", "deadline today", "deadline is today", "confirmation today", "before this evening", "before tomorrow", "by this evening", "goes off at four", "leaves at four", "evening flights", "after that nobody", "until then", "change of shift", "later today",
            "heute abend", "heute nachmittag", "heute nacht", "heute noch", "noch heute", "bis heute", "bis mittag", "vor dem mittag", "im lauf des tages", "im laufe des tages", "tagsüber", "abendverkehr", "abendspitze", "feierabendverkehr", "nachmittagsspitze", "bevor es dunkel", "bis um fünf", "bis fünf uhr", "bis morgen", "morgen früh", "morgen um", "morgen abend", "für morgen", "ab morgen", "erst morgen", "übermorgen", "bitte heute", "heute bitte", "heute reparier*", "heute flicken", "heute nötig", "heute gebraucht", "brauche heute", "brauchen heute", "heute zurück*", "heute anruf*", "rufen sie mich heute", "heute wissen", "stoppen sie das heute", "heute stoppen", "heute handeln", "heute jemand*", "heute vorbei*", "frist heute", "heute um mitternacht", "vor morgen", "bis dann", "um vier feierabend", "geht um vier", "nachher kommt", "abendflüge*", "schichtwechsel", "zweite schicht", "spätdienst",
            "ce soir", "cet après midi", "cette nuit", "aujourd'hui encore", "encore aujourd'hui", "dès aujourd'hui", "d'ici ce soir", "avant ce soir", "avant midi", "dans la journée", "en cours de journée", "pointe du soir", "avant la nuit", "avant qu'il fasse nuit", "avant 17 h", "avant 15 h", "demain", "après demain", "réparez aujourd'hui", "réparé aujourd'hui", "aujourd'hui svp", "aujourd'hui s'il vous plaît", "svp aujourd'hui", "besoin aujourd'hui", "agir aujourd'hui", "rappelez moi aujourd'hui", "appelez moi aujourd'hui", "m'appeler aujourd'hui", "savoir aujourd'hui", "cesser aujourd'hui", "arrêter aujourd'hui", "nécessaire aujourd'hui", "délai aujourd'hui", "avant demain", "jusque là", "part à quatre", "part à 16", "après plus personne", "vols du soir", "relève", "changement d'équipe", "récupérer aujourd'hui", "échanger aujourd'hui", "aujourd'hui même", "d'aujourd'hui",
            "stasera", "questa sera", "oggi pomeriggio", "questo pomeriggio", "stanotte", "ancora oggi", "oggi stesso", "entro oggi", "entro stasera", "entro sera", "prima di sera", "prima di stasera", "entro mezzogiorno", "prima di mezzogiorno", "in giornata", "durante la giornata", "nel corso della giornata", "punta serale", "punta della sera", "prima che faccia buio", "entro le cinque", "entro le 17", "domani", "domattina", "dopodomani", "riparare oggi", "riparate oggi", "riparato oggi", "riparatelo oggi", "oggi per favore", "oggi pf", "per favore oggi", "serve oggi", "bisogno oggi", "oggi serve", "agire oggi", "chiamatemi oggi", "richiamatemi oggi", "mi chiami oggi", "sapere oggi", "fermate oggi", "fermatelo oggi", "scade oggi", "scadenza oggi", "prima di domani", "entro domani", "fino ad allora", "va via alle quattro", "stacca alle quattro", "dopo nessuno", "voli della sera", "cambio turno", "cambio del turno", "cambio di turno", "secondo turno", "riaverla oggi", "riaverlo oggi", "cambiare oggi", "di oggi",
        ]],
    },
    Signal {
        name: "today",
        weight: 10,
        deniable: true,
        together: false,
        groups: &[&["today", "heute", "aujourd'hui", "oggi", "this morning", "heute morgen", "ce matin", "stamattina", "stamane"]],
    },
    Signal {
        name: "asks for speed",
        weight: 20,
        deniable: true,
        together: false,
        groups: &[&[
            "urgent", "urgently", "asap", "as soon as possible", "immediately", "at once", "right now", "right away", "straight away", "emergency", "without delay", "quickly", "quick help", "come quickly", "do something", "someone here now", "here now", "do something now", "something now", "please hurry", "hurry", 
            "dringend*", "sofort*", "schnell jemand", "kommt schnell", "bitte schnell", "etwas machen", "umgehend", "so schnell wie möglich", "möglichst schnell", "rasch", "notfall*", "unverzüglich", "raschmöglichst", "schnellstmöglich*", "eilt", "beeil*", "pikett*",
            "urgence", "urgent", "urgente*", "urgents", "immédiatement", "venez vite", "faites quelque chose", "tout de suite", "sans tarder", "au plus vite", "dès que possible", "sans délai", "sans attendre", "rapidement", "de piquet",
            "urgenza", "urgente", "urgenti", "urgentemente", "venite subito", "fate qualcosa", "subito", "immediatamente", "al più presto", "il prima possibile", "emergenza", "quanto prima", "in fretta", "di picchetto",
        ]],
    },
    Signal {
        name: "again and again",
        weight: 5,
        deniable: false,
        together: false,
        groups: &[&[
            "third time", "second time", "again and again", "every day", "for the second week", "once more", "not the first time",
            "zum dritten mal", "das dritte mal", "zum zweiten mal", "immer wieder", "jeden tag", "zweite woche", "schon wieder", "nicht das erste mal",
            "troisième fois", "deuxième fois", "sans cesse", "tous les jours", "chaque jour", "deuxième semaine", "une fois de plus", "pas la première fois",
            "terza volta", "seconda volta", "di continuo", "ogni giorno", "tutti i giorni", "seconda settimana", "un'altra volta", "non è la prima volta",
        ]],
    },
];
