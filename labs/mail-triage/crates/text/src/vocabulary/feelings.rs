//! How the writer feels.

/// The writer is pleased.
#[rustfmt::skip]
pub const PRAISE: &[&str] = &[
    "compliment*", "praise", "well done", "great job", "great ride", "sang for", "thank the", "pass it on to the crew", "say thank you", "kind driver", "friendly driver", "helpful", "waited for me", "great service", "big thank you", "thank the driver", "thank your driver", "thank the crew", "thank your colleague", "thanks to your", "thank you to your", "keep it up", "wonderful", "made our day", "made my day", "make the day", "something positive", "in good hands", "so kind", "patience of an angel", "lovely", "well looked after", "delighted", "impressed", "hats off", "bravo", "heartfelt", "best driver",
    "kompliment*", "lob", "loben", "gut gemacht", "toll gemacht", "super gemacht", "grosses dankeschön", "dankeschön", "grosses merci", "bedanken", "herzlichen dank an", "dank an den", "dank an die", "dank an ihren", "weiter so", "wunderbar", "versüsst", "tag gerettet", "freude gemacht", "etwas positives", "mal etwas gutes", "gut aufgehoben", "engelsgeduld", "so freundlich", "begeistert", "hut ab", "bravo", "super fahrt", "gesungen", "danken", "auf mich gewartet", "geben sie das weiter", "den schönsten", "machen den tag schön", "tolle fahrt", "bester chauffeur", 
    "compliment*", "félicit*", "bravo", "bien joué", "beau travail", "grand merci", "remercier", "remercie le", "remercie votre", "remerciements", "merci à votre", "merci au conducteur", "merci à la conductrice", "merci au chauffeur", "continuez ainsi", "continuez comme ça", "merveilleu*", "formidable*", "égayé", "illuminé", "quelque chose de positif", "pour une fois positif", "entre de bonnes mains", "patience d'ange", "chapeau", "enchanté*", "super trajet", "a chanté", "journée réussie", "m'a attendu*", "embellissent", "aux anges", "coup de chapeau", "éloge*",
    "compliment*", "lode", "lodi", "elogio", "bravo", "bravi", "bravissim*", "ben fatto", "ottimo lavoro", "un grande grazie", "grande grazie", "ringraziare", "ringrazio il", "ringrazio la", "ringrazio l'", "ringraziamento", "grazie al conducente", "grazie all'autista", "grazie alla conducente", "continuate così", "meraviglios*", "fantastic*", "splendid*", "rallegrato", "qualcosa di positivo", "una volta tanto", "in buone mani", "pazienza di un angelo", "pazienza d'angelo", "pazienza angelica", "tanto di cappello", "bellissima corsa", "ha cantato", "giornata riuscita", "mi ha aspettat*", "che bella corsa", "bella corsa",
];

/// The writer is angry.
#[rustfmt::skip]
pub const ANGER: &[&str] = &[
    "worst company", "worst service", "worst timetable", "such a bunch", "learn to read", "i demand", "i want an answer", "public apology", "what am i paying", "outrage", "outrageous", "scandal*", "enough is enough", "have had enough", "had enough", "fed up", "amateurs", "incompetent*", "ridiculous", "disgrace*", "shame on", "every single day", "always late", "joke", "clowns", "catastrophe", "pathetic",
    "schlechteste firma", "schlechteste", "haufen", "lernt mal", "ich verlange", "öffentliche entschuldigung", "wofür zahle", "wofür bezahle", "jetzt reicht*", "reicht es", "mir reicht", "immer verspätung", "sauerei", "skandal*", "frechheit", "unverschämt*", "genug ist genug", "ich habe genug", "es reicht", "nase voll", "schnauze voll", "amateure", "unfähig*", "lächerlich", "schande", "jeden einzelnen tag", "jeden tag zu spät", "immer zu spät", "immer verspätet", "witz", "katastrophe", "saftladen", "zumutung", "empör*",
    "scandal*", "la pire", "le pire", "quelle bande", "apprenez à", "j'exige", "je veux une réponse", "excuses publiques", "pourquoi je paie", "pour quoi je paie", "assez c'est assez", "dilettantes", "honte*", "ras le bol", "en ai assez", "j'en ai marre", "ça suffit", "trop c'est trop", "amateurs", "incapables", "ridicule", "chaque jour en retard", "tous les jours en retard", "toujours en retard", "blague", "catastrophe", "lamentable", "pire entreprise", "pire compagnie", "indigne",
    "scandal*", "la peggior*", "che banda", "imparate a", "pretendo", "esigo", "voglio una risposta", "scuse pubbliche", "per cosa pago", "ne ho abbastanza", "adesso basta", "ora basta", "vergogn*", "sono stufo", "sono stufa", "ne ho abbastanza", "quando è troppo", "dilettanti", "incapaci", "ridicol*", "ogni santo giorno", "sempre in ritardo", "barzelletta", "catastrofe", "penoso", "peggior*", "indecente",
];

/// How people are when one thanks them.
#[rustfmt::skip]
pub const GOOD_MANNERS: &[&str] = &[
    "thank the", "thank your", "friendly", "kind", "kindness", "kindly", "helpful", "patient", "patience", "patiently", "polite", "cheerful", "smile", "smiled", "courteous", "attentive", "calm", "calmly", "thanks to", "great", "excellent", "lovely", "nice", "nicest", "best", "hero", "heroes", "saved",
    "danke dem", "danke der", "freundlich*", "nett", "nette", "netten", "hilfsbereit*", "geduldig*", "geduld", "höflich*", "fröhlich*", "lächeln", "lächelte", "gelächelt", "zuvorkommend*", "aufmerksam*", "ruhig", "danken", "toll", "tolle", "tollen", "super", "ausgezeichnet*", "lieb", "beste", "held", "heldin", "gerettet",
    "gentil", "gentille", "gentils", "gentillesse", "merci au", "merci à la", "merci à votre", "serviable*", "patient*", "patience", "poli", "polie", "courtois*", "joyeu*", "sourire", "souri", "attentionné*", "attentif", "attentive", "calme", "remercier", "remercie", "super", "excellent*", "sympa*", "aimable*", "meilleur*", "héros", "sauvé*",
    "gentile", "gentilissim*", "gentilezza", "grazie all'autista", "grazie al conducente", "cortes*", "disponibil*", "pazient*", "pazienza", "educat*", "allegr*", "sorriso", "sorrideva", "premuros*", "attent*", "calma", "ringraziar*", "ringrazio", "ottim*", "eccellent*", "simpatic*", "bravo", "brava", "bravissim*", "miglior*", "eroe", "salvat*",
];

/// Those who work for us, as passengers call them.
#[rustfmt::skip]
pub const OUR_PEOPLE: &[&str] = &[
    "driver", "drivers", "conductor", "your colleague*", "your staff", "your team", "your employee*", "crew", "inspector*", "lady at the counter", "man at the counter", "counter staff", "your people", "cleaners", "cleaning team", "mechanic*",
    "chauffeur*", "chauffeuse*", "fahrer", "fahrerin", "wagenführer*", "ihr kollege", "ihre kollegin", "ihren kollegen", "ihrer kollegin", "ihr personal", "ihrem personal", "ihr team", "ihrem team", "mitarbeiter*", "angestellte*", "kontrolleur*", "dame am schalter", "herr am schalter", "am schalter", "ihre leute", "ihren leuten", "reinigungsteam", "mechaniker*",
    "chauffeur*", "chauffeuse*", "conducteur*", "conductrice*", "votre collègue", "vos collègues", "votre personnel", "votre équipe", "vos équipes", "employé*", "collaborateur*", "collaboratrice*", "contrôleur*", "contrôleuse*", "dame du guichet", "au guichet", "vos gens", "mécanicien*",
    "autista", "autisti", "conducente", "conducenti", "vostro collega", "vostra collega", "vostri colleghi", "vostro personale", "vostra squadra", "vostro team", "impiegat*", "collaborator*", "collaboratric*", "controllor*", "signora allo sportello", "allo sportello", "vostra gente", "meccanic*",
];
