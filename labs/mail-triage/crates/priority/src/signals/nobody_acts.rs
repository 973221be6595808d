//! Mails that nobody has to act on.

use super::Signal;

pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "sent to a list",
        weight: -60,
        deniable: false,
        phrases: &[
            "unsubscribe*", "newsletter*", "view in browser", "view this mail in your browser", "you receive this mail because", "you are receiving this", "press release", "webinar*",
            "abmelden von", "newsletter abbestellen", "abbestellen", "im browser ansehen", "sie erhalten diese mail", "sie erhalten diesen newsletter", "medienmitteilung",
            "se désabonner", "désabonner", "désinscrire", "désinscription", "infolettre", "vous recevez ce", "communiqué de presse",
            "annulla iscrizione", "annullare l iscrizione", "disiscriv*", "cancellati", "ricevi questa mail", "ricevete questa", "comunicato stampa",
        ],
    },
    Signal {
        name: "advertising",
        weight: -50,
        deniable: false,
        phrases: &[
            "special offer", "limited offer", "exclusive offer", "discount*", "buy now", "order now", "best price*", "free trial", "book a demo", "boost your", "our solution", "trade fair",
            "sonderangebot*", "rabatt*", "jetzt bestellen", "jetzt kaufen", "jetzt profitieren", "gratis testen", "aktionspreis*", "unser angebot", "fachmesse",
            "offre spéciale", "offre exclusive", "offre limitée", "remise", "rabais", "commandez", "profitez", "essai gratuit", "notre solution", "salon professionnel",
            "offerta speciale", "offerta esclusiva", "offerta limitata", "sconto", "sconti", "ordina ora", "approfitta*", "prova gratuita", "la nostra soluzione",
        ],
    },
    Signal {
        name: "answers by itself",
        weight: -80,
        deniable: false,
        phrases: &[
            "out of office", "automatic reply", "auto reply", "autoreply", "i am away", "i am on holiday", "i am on vacation", "on leave until", "i will be back", "back in the office", "limited access to my mail*", "annual leave",
            "abwesenheit*", "automatische antwort", "ich bin abwesend", "nicht im büro", "in den ferien", "im urlaub", "ferienabwesen*", "wieder erreichbar", "bin ich zurück", "wieder im büro",
            "absence du bureau", "réponse automatique", "je suis absent*", "en vacances", "en congé", "de retour le", "message d absence", "absent du bureau",
            "fuori ufficio", "risposta automatica", "sono assente", "in ferie", "in vacanza", "sarò di nuovo", "assente dall ufficio", "di ritorno il",
        ],
    },
    Signal {
        name: "thanks or praise",
        weight: -20,
        deniable: true,
        phrases: &[
            "thank you so much", "thanks a lot", "thank you very much", "compliment*", "well done", "great job", "praise", "friendly driver", "keep it up", "big thank you", "many thanks to", "thanks to the driver", "wonderful", "excellent service", "very kind", "lovely",
            "herzlichen dank", "vielen dank an", "ein grosses lob", "lob", "kompliment*", "ein grosses dankeschön", "weiter so", "super service", "sehr freundlich*", "toller chauffeur", "tolle arbeit", "danke an",
            "un grand merci", "mille mercis", "merci beaucoup", "félicitations", "bravo", "très gentil*", "très aimable", "excellent service", "continuez ainsi",
            "grazie mille", "un grande grazie", "complimenti", "bravi", "bravissim*", "molto gentil*", "ottimo servizio", "continuate così",
        ],
    },
    Signal {
        name: "for information only",
        weight: -30,
        deniable: false,
        phrases: &[
            "for your information", "fyi", "for information only", "just to let you know", "no reply needed", "no need to reply", "no answer needed", "no need to answer",
            "zur information", "zur kenntnis", "nur zur info", "zur info", "keine antwort nötig", "keine antwort erforderlich",
            "pour information", "pour votre information", "à titre d information", "à titre informatif", "pas besoin de répondre", "aucune réponse",
            "per conoscenza", "per informazione", "a titolo informativo", "solo per informazione", "non serve rispondere", "nessuna risposta",
        ],
    },
];
