//! What the people who talk with passengers act on.

use super::Topic;
use crate::team::Team::CustomerCare;
use text::vocabulary::feelings::{ANGER, PRAISE};

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "help for a passenger",
        team: CustomerCare,
        weight: 45,
        groups: &[
            &[
                "help me aboard", "help me on board", "help getting on", "help boarding", "escort*", "visually impaired", "low vision", "reduced mobility", "sehbehindert*", "gehbehindert*", "einsteigehilfe", "begleitperson", "bestellte hilfe", "chaise roulante", "mobilité réduite", "prise en charge", "mobilità ridotta", "ipovedent*", "disabil*", "wheelchair*", "ramp", "assistance", "boarding", "blind", "guide me", "guided",
                "rollstuhl*", "rampe", "einstiegshilfe", "hilfe beim einsteigen", "begleit*", "blind*", "mich führt",
                "fauteuil*", "rampe", "assistance", "aide à la montée", "accompagn*", "aveugle*", "malvoyant*", "me guide*",
                "sedia a rotelle", "sedie a rotelle", "carrozzin*", "rampa", "assistenza", "aiuto per salire", "accompagn*", "ciec*", "non vedent*", "mi guid*",
            ],
            &[
                "i travel", "we travel", "travelling", "tomorrow", "reise ich", "ich reise", "morgen", "je voyage", "nous voyageons", "demain", "viaggiamo", "domani", "still have no", "help me", "ordered", "booked", "registered", "registration", "confirm*", "promised", "who will", "announced", "travels with you", "change at",
                "bestellt", "gebucht", "angemeldet", "anmeldung", "bestätigt", "bestätig*", "zugesagt", "wer holt", "versprochen", "umsteigen",
                "commandé*", "réservé*", "inscrit*", "inscription", "confirm*", "promis", "qui viendra", "qui m'attend", "annoncé*", "changer à",
                "ordinat*", "prenotat*", "annunciat*", "iscrizione", "conferm*", "promess*", "chi verrà", "chi mi", "cambiare a", "cambiare treno",
            ],
        ],
    },
    Topic {
        name: "pleased",
        team: CustomerCare,
        weight: 42,
        groups: &[
            PRAISE,
        ],
    },
    Topic {
        name: "angry",
        team: CustomerCare,
        weight: 42,
        groups: &[
            ANGER,
        ],
    },
    Topic {
        name: "manners of our people",
        team: CustomerCare,
        weight: 42,
        groups: &[
            &[
                "man at the wheel", "woman at the wheel", "lady at the wheel", "ticket inspector*", "employee*", "counter clerk", "chauffeuse*", "wagenführ*", "billettkontrol*", "dame am schalter", "angestellte*", "agent", "agente", "agents", "collaborat*", "bigliettai*", "dipendent*", "addett*", "guidatore", "driver*", "inspector*", "inspection", "checked", "conductor", "staff", "colleague", "counter",
                "chauffeur*", "fahrer*", "wagenführer*", "kontrolleur*", "kontrolle", "kontrolliert", "personal", "mitarbeiter*", "schalter",
                "chauffeur*", "conduct*", "contrôleur*", "contrôle", "contrôlé*", "personnel", "employé*", "guichet",
                "autist*", "conducent*", "controllor*", "controllo", "controllat*", "personale", "impiegat*", "sportello",
            ],
            &[
                "barked", "barks", "growled", "grumpy", "swearing", "mock*", "sneered", "humiliat*", "treated", "treat people", "treat passengers", "treats", "offensive", "arrogant", "aggressive", "condescending", "ashamed", "refused to help", "refused to wait", "slammed", "shut the door in", "finger", "disrespect*", "cursed", "curses", "called me", "idiot", "stupid", "made fun", "ill mannered", "bad mannered", "nasty", "hostile", "surly", "snarl*", "patroni*", "manners", "attitude", "angebrüllt", "brüllt*", "angemotzt", "motzt*", "angeblafft", "angefaucht", "angepflaumt", "blossgestellt", "ausgelacht", "verspottet", "herablassend*", "arrogant*", "aggressiv*", "respektlos*", "gedemütigt", "beschimpft*", "geschimpft", "behandelt", "behandelte", "mürrisch", "dumm", "blöd*", "grob", "pampig", "ruppig", "schnippisch", "gemein", "abweisend", "abgekanzelt", "angeraunzt", "umgangston", "manieren", "anständig", "benehmen", "mittelfinger", "traité*", "traite", "idiote*", "stupide", "moqué*", "se moque", "humilié*", "méprisant*", "agressi*", "engueulé*", "gueulé", "aboyé", "injuri*", "irrespect*", "insolent*", "odieu*", "brutal*", "râl*", "sèchement", "envoyé promener", "mal élevé*", "manque de respect", "mal poli*", "vulgaire*", "haussé le ton", "claqué", "doigt d'honneur", "trattat*", "tratta", "malissimo", "idiota", "stupid*", "pres* in giro", "deris*", "umiliat*", "sgarbat*", "villan*", "offes*", "offensiv*", "irrispett*", "sgridat*", "sbraitat*", "mandat* a quel", "male parole", "brusc*", "cafon*", "strafottent*", "modi", "dito medio", "deriso", "presa in giro", "alzato la voce", "snapped", "shouted", "yelled", "laugh*", "grinned", "in my face", "rude*", "unfriendly", "impolite", "tone", "insult*", "talk to him", "driver's attention", "not ok", "criminal", "ignored", "swore",
                "angeschnauzt", "angefahren hat", "angeschrien", "schrie", "rief", "lacht", "gelacht", "gegrinst", "vor der nase", "unfreundlich*", "unhöflich*", "ton", "tonfall", "beleidig*", "frech*", "geht gar nicht", "verbrecher*", "ignoriert", "fluch*",
                "rabroué*", "crié", "hurlé", "ri", "rit", "rigol*", "ricané", "au nez", "impoli*", "désagréable*", "ton", "insult*", "grossier*", "pas ok", "criminel*", "ignoré*", "apostroph*", "malpoli*",
                "urlato", "gridato", "ride", "riso", "ridend*", "ghign*", "sogghign*", "in faccia", "maleducat*", "scortes*", "tono", "insult*", "non va bene", "criminale", "ignorat*", "rispost* male", "aggredito a parole",
            ],
        ],
    },
    Topic {
        name: "hours and numbers",
        team: CustomerCare,
        weight: 30,
        groups: &[
            &[
                "phone numbers", "customer service number", "number of the", "number in the", "number on the", "hotline", "on the leaflet", "kundendienstnummer", "nummer des", "nummer vom", "nummer auf", "numéro du guichet", "numéro de l'", "sur le dépliant", "dépliant", "prospectus", "numero dello sportello", "sul volantino", "numero del centro", "numero sul", "numero dell", "opening hours", "open on", "opens at", "phone number", "telephone number", "fax", "customer centre", "brochure", "which is right",
                "öffnungszeiten", "geöffnet", "telefonnummer", "rufnummer", "fax*", "kundenzentrum", "prospekt", "was stimmt",
                "heures d'ouverture", "horaires d'ouverture", "ouvre à", "numéro de téléphone", "fax", "centre clientèle", "espace client*", "prospectus d'automne", "lequel est juste",
                "orari di apertura", "orario di apertura", "apre alle", "numero di telefono", "fax", "centro clienti", "opuscolo", "quale è giusto",
            ],
        ],
    },
    Topic {
        name: "tickets and fares",
        team: CustomerCare,
        weight: 26,
        groups: &[
            &[
                "fare", "fares", "tariff", "price of", "what does it cost", "how much is", "child ticket", "children ticket", "senior", "student discount", "discount card", "half price card", "night supplement", "group", "family card", "valid on", "valid for", "validity", "annual pass", "which pass", "what pass", "transfer ticket", "cost", "costs", "ticket of his own", "own ticket", "tarif*", "preis*", "kostet", "kinderbillett", "kinder bis", "gruppe*", "familienkarte", "gültig*", "nachtzuschlag", "studenten", "tageskarte", "mehrfahrtenkarte", "kurzstrecke", "welches abo", "welches ticket", "ticket für", "eigenes billett", "prix", "coûte", "coûtent", "billet enfant", "groupe", "carte journalière", "étudiant*", "valid*", "supplément de nuit", "quel abonnement", "multicourses", "famille", "un billet", "prezz*", "costa", "costano", "tariff*", "biglietto per bambini", "gruppo", "giornaliera", "studenti", "supplemento notturno", "quale abbonamento", "famiglia", "si paga", "pagare per", "zone", "zones", "day pass cover", "reduced", "pensioner*", "half fare", "which ticket", "need a ticket", "dog", "bicycle on", "take my bicycle", "for free",
                "zone", "zonen", "gilt", "ermässigt*", "rentner*", "senioren", "halbtax", "welches billett", "billett für", "hund", "velo mitnehmen", "velo im", "gratis",
                "zone", "zones", "valable", "réduit*", "retraité*", "demi tarif", "quel billet", "billet pour", "chien", "prendre mon vélo", "gratuit*",
                "zona", "zone", "valido", "vale", "ridott*", "pensionat*", "metà prezzo", "quale biglietto", "biglietto per", "cane", "portare la bici*", "gratis", "gratuit*",
            ],
        ],
    },
    Topic {
        name: "lost property",
        team: CustomerCare,
        weight: 42,
        groups: &[&[
            "brought it in", "brought in", "left it on", "left it in", "have left", "lost it", "lost his", "lost her", "lost our", "misplaced", "mislaid", "forgotten on", "forgotten in", "forgot his", "forgot her", "was left", "travelled on without", "stayed on the", "somebody find", "anyone find", "someone find", "anybody found", "handed it in", "turned in", "rucksack", "backpack", "scarf", "violin", "glasses", "toy rabbit", "cuddly toy", "wallet", "purse", "handbag", "passport*", "hat", "gloves", "jacket", "my bag", "my phone", "earphones", "suitcase", "abgegeben", "vermisse", "verlegt", "vermisst", "hängen geblieben", "hängengeblieben", "hängen lassen", "liegt im bus", "liegt im tram", "im tram vergessen", "im bus vergessen", "schal", "geige*", "lesebrille", "brille", "stoffhase*", "stofftier", "portemonnaie", "handtasche", "reisepass", "mein pass", "meinen pass", "mütze", "handschuhe", "jacke", "mein handy", "koffer", "fundstück*", "égaré*", "oublié*", "ai perdu", "a perdu", "resté*", "est restée", "est resté", "rapporté*", "retrouvé", "sac à dos", "écharpe", "violon", "étui", "lunettes", "lapin", "peluche", "doudou", "portefeuille", "porte monnaie", "sac à main", "passeport*", "bonnet", "gants", "veste", "mon sac", "mon téléphone", "valise", "objet perdu", "scordat*", "dimenticat*", "pers* il", "pers* la", "ha perso", "lasciat* sul", "lasciat* nel", "lasciat* su", "rimast* su", "zaino", "sciarpa", "violino", "custodia", "occhiali", "coniglio", "portafoglio", "borsa", "passaporto", "berretto", "guanti", "giacca", "il mio telefono", "valigia", "consegnat*", "riportat*", "lost property", "lost and found", "lost my", "i lost", "lost on", "lost in", "left my", "i left", "left on the", "left in the", "forgot my", "forgot a", "lost", "left something", "stayed in bus", "stayed in tram", "stayed in the", "my son left", "my daughter left", "left behind", "umbrella*", "has anyone found", "found a", "handed in",
            "fundbüro*", "fundsache*", "fundgegenstand", "verloren", "im bus geblieben", "im tram geblieben", "geblieben", "liegen geblieben", "liegen gelassen", "liegengelassen", "liegen lassen", "vergessen", "vergass", "regenschirm*", "schirm", "stehen lassen", "stehen gelassen",
            "objets trouvés", "perdu", "perdue", "oublié un", "oublié une", "oublié mon", "oublié ma", "oublié mes", "oublié dans", "resté dans", "restée dans", "resté sur", "parapluie*", "laissé dans", "laissé mon", "laissé ma", "laissé mes",
            "oggetti smarriti", "oggetti trovati", "smarrit*", "ho perso", "perso un", "perso una", "rimasta sul", "rimasto sul", "rimasta nel", "rimasto nel", "perso il mio", "perso la mia", "dimenticato un", "dimenticato una", "dimenticato il", "dimenticato la", "dimenticato sul", "dimenticato nel", "ombrell*", "ho lasciato", "lasciato il mio", "lasciato la mia",
        ]],
    },
    Topic {
        name: "praise and thanks",
        team: CustomerCare,
        weight: 34,
        groups: &[&[
            "thank you", "grazie di cuore", "un grazie", "grazie mille all", "tesoro", "sweet", "lovely", "saved my day", "saved me", "hats off", "in a good mood", "brilliant", "superb", "fantastic", "amazing", "impressed", "delighted", "grateful", "gratitude", "polite", "patient", "danke an", "merci an", "ein grosses merci", "lieb", "liebe", "nett", "nette", "netten", "hut ab", "grossartig", "fantastisch", "beeindruckt", "dankbar", "begeistert", "spitze", "herzlich*", "gerettet", "super", "genial", "grand merci", "un immense merci", "merci infiniment", "mille mercis", "chapeau", "formidable*", "génial*", "souriant*", "adorable*", "sympa*", "reconnaissan*", "ravi*", "impressionn*", "patient*", "sauvé*", "un grande grazie", "gentile", "carin*", "adorabil*", "sorriden*", "riconoscen*", "colpit*", "impressionat*", "eccezional*", "fantastic*", "splendid*", "pazient*", "salvat*", "tanto di cappello", "simpatic*", "praise", "compliment*", "thank you so much", "thanks to the driver", "thank the driver", "thank your", "thank one of", "say thank", "friendly", "helpful", "kind driver", "great service", "well done", "big thank you", "keep it up", "kindness", "made my day",
            "lob", "loben", "kompliment*", "grosses dankeschön", "herzlichen dank an", "bedanken", "freundlich*", "hilfsbereit*", "toller service", "super service", "weiter so", "dankeschön",
            "félicit*", "compliment*", "remerci*", "merci au", "merci à", "gentil*", "aimable*", "serviable*", "bravo", "continuez ainsi",
            "complimenti", "ringrazi*", "gentilissim*", "cortes*", "disponibilità", "bravi", "bravo", "bravissim*", "ottimo servizio",
        ]],
    },
    Topic {
        name: "complaints about people",
        team: CustomerCare,
        weight: 28,
        groups: &[&[
            "rude*", "unfriendly", "impolite", "complain*", "complaint*", "disappointed", "unacceptable", "shouted at", "yelled", "behaviour", "behavior", "apolog*", "insult*", "ignored me",
            "unfreundlich*", "unhöflich*", "beschwer*", "reklamation*", "enttäuscht*", "frech", "grob", "angeschrien", "verhalten", "entschuldigung", "beleidig*",
            "impoli*", "désagréable*", "grossier*", "plainte*", "plaindre", "réclamation*", "déçu*", "inacceptable*", "comportement", "excuses", "insult*", "crié",
            "maleducat*", "scortes*", "reclam*", "lament*", "delus*", "inaccettabil*", "comportamento", "scuse", "insult*", "urlato",
        ]],
    },
    Topic {
        name: "questions of passengers",
        team: CustomerCare,
        weight: 16,
        groups: &[&[
            "does line", "does the line", "does the bus", "does the tram", "does bus", "does tram", "also run", "run on", "runs on sunday", "run at night", "on new year", "on christmas", "on sundays", "on public holidays", "what does it cost", "does a child", "does my", "does our", "is the", "is there", "are there", "valid", "which zone", "from which", "where does", "where do", "when does the first", "when does the last", "first tram on", "last tram on", "how often", "how long does", "what time", "do dogs", "would a", "can my", "could i", "should i", "fährt die linie", "fährt der", "fährt das", "fahren am", "am sonntag", "an feiertagen", "an silvester", "in der nacht", "gilt mein", "gilt das", "gilt die", "kostet", "wie oft", "wie lange", "ab wann", "welche zone", "welche linie", "wann fährt", "wo fährt", "muss ich", "muss mein", "müssen wir", "dürfen", "darf mein", "darf meine", "könnte ich", "reicht", "brauchen wir", "braucht mein", "circule", "roule le dimanche", "le dimanche", "la nuit", "jours fériés", "à noël", "à nouvel an", "coûte", "à quelle", "quelle zone", "quelle ligne", "à partir de quel", "doit il", "doit elle", "dois je", "avons nous", "mon enfant", "mon fils", "ma fille", "pouvons nous", "est il", "valable", "circola", "la domenica", "di notte", "nei festivi", "a natale", "a capodanno", "quanto", "quale zona", "quale linea", "da che età", "devo", "deve avere", "possono", "vale", "è valido", "è valida", "mio figlio", "mia figlia", "question*", "could you tell me", "can you tell me", "please tell me", "i would like to know", "would like to ask", "wondering", "which ticket", "what ticket", "how much", "where can i", "how can i", "how do i", "do i need", "is it possible", "is it allowed", "am i allowed", "may i", "can i", "can we", "do you have", "dog*", "bicycle*", "bike*", "group ticket*", "school trip", "tourist*", "suggest*", "idea", "proposal", "feedback",
            "frage*", "können sie mir sagen", "ich möchte wissen", "wissen", "welches billett", "welches ticket", "wie viel", "wieviel", "was kostet", "wo kann ich", "wo finde ich", "wie kann ich", "brauche ich", "braucht man", "ist es möglich", "ist es erlaubt", "darf ich", "darf man", "dürfen wir", "kann ich", "kann man", "gibt es", "hund*", "velo*", "fahrrad*", "gruppenbillett*", "schulreise*", "vorschlag*", "anregung*", "idee",
            "question*", "pouvez vous me dire", "pourriez vous me dire", "j'aimerais savoir", "je voudrais savoir", "savoir si", "quel billet", "combien", "où puis je", "comment puis je", "ai je besoin", "faut il", "est il possible", "puis je", "peut on", "y a t il", "est ce que", "chien*", "vélo*", "billet de groupe", "course d'école", "suggestion*", "proposition*", "idée",
            "domanda", "domande", "può dirmi", "potete dirmi", "vorrei sapere", "vorrei chiedere", "mi piacerebbe sapere", "quale biglietto", "che biglietto", "quanto costa", "dove posso", "come posso", "serve un", "ho bisogno", "è possibile", "posso", "si può", "possiamo", "cane", "cani", "bicicletta", "bici", "biglietto di gruppo", "gita scolastica", "suggeriment*", "propost*", "idea",
        ]],
    },
];
