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
                "wheelchair*", "ramp", "assistance", "boarding", "blind", "guide me", "guided",
                "rollstuhl*", "rampe", "einstiegshilfe", "hilfe beim einsteigen", "begleit*", "blind*", "mich führt",
                "fauteuil*", "rampe", "assistance", "aide à la montée", "accompagn*", "aveugle*", "malvoyant*", "me guide*",
                "sedia a rotelle", "sedie a rotelle", "carrozzin*", "rampa", "assistenza", "aiuto per salire", "accompagn*", "ciec*", "non vedent*", "mi guid*",
            ],
            &[
                "ordered", "booked", "registered", "registration", "confirm*", "promised", "who will", "announced", "travels with you", "change at",
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
                "driver*", "inspector*", "inspection", "checked", "conductor", "staff", "colleague", "counter",
                "chauffeur*", "fahrer*", "wagenführer*", "kontrolleur*", "kontrolle", "kontrolliert", "personal", "mitarbeiter*", "schalter",
                "chauffeur*", "conduct*", "contrôleur*", "contrôle", "contrôlé*", "personnel", "employé*", "guichet",
                "autist*", "conducent*", "controllor*", "controllo", "controllat*", "personale", "impiegat*", "sportello",
            ],
            &[
                "snapped", "shouted", "yelled", "laugh*", "grinned", "in my face", "rude*", "unfriendly", "impolite", "tone", "insult*", "talk to him", "driver's attention", "not ok", "criminal", "ignored", "swore",
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
                "opening hours", "open on", "opens at", "phone number", "telephone number", "fax", "customer centre", "brochure", "which is right",
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
                "zone", "zones", "day pass cover", "reduced", "pensioner*", "half fare", "which ticket", "need a ticket", "dog", "bicycle on", "take my bicycle", "for free",
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
            "lost property", "lost and found", "lost my", "i lost", "lost on", "lost in", "left my", "i left", "left on the", "left in the", "forgot my", "forgot a", "lost", "left something", "stayed in bus", "stayed in tram", "stayed in the", "my son left", "my daughter left", "left behind", "umbrella*", "has anyone found", "found a", "handed in",
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
            "praise", "compliment*", "thank you so much", "thanks to the driver", "thank the driver", "thank your", "thank one of", "say thank", "friendly", "helpful", "kind driver", "great service", "well done", "big thank you", "keep it up", "kindness", "made my day",
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
            "question*", "could you tell me", "can you tell me", "please tell me", "i would like to know", "would like to ask", "wondering", "which ticket", "what ticket", "how much", "where can i", "how can i", "how do i", "do i need", "is it possible", "is it allowed", "am i allowed", "may i", "can i", "can we", "do you have", "dog*", "bicycle*", "bike*", "group ticket*", "school trip", "tourist*", "suggest*", "idea", "proposal", "feedback",
            "frage*", "können sie mir sagen", "ich möchte wissen", "wissen", "welches billett", "welches ticket", "wie viel", "wieviel", "was kostet", "wo kann ich", "wo finde ich", "wie kann ich", "brauche ich", "braucht man", "ist es möglich", "ist es erlaubt", "darf ich", "darf man", "dürfen wir", "kann ich", "kann man", "gibt es", "hund*", "velo*", "fahrrad*", "gruppenbillett*", "schulreise*", "vorschlag*", "anregung*", "idee",
            "question*", "pouvez vous me dire", "pourriez vous me dire", "j'aimerais savoir", "je voudrais savoir", "savoir si", "quel billet", "combien", "où puis je", "comment puis je", "ai je besoin", "faut il", "est il possible", "puis je", "peut on", "y a t il", "est ce que", "chien*", "vélo*", "billet de groupe", "course d'école", "suggestion*", "proposition*", "idée",
            "domanda", "domande", "può dirmi", "potete dirmi", "vorrei sapere", "vorrei chiedere", "mi piacerebbe sapere", "quale biglietto", "che biglietto", "quanto costa", "dove posso", "come posso", "serve un", "ho bisogno", "è possibile", "posso", "si può", "possiamo", "cane", "cani", "bicicletta", "bici", "biglietto di gruppo", "gita scolastica", "suggeriment*", "propost*", "idea",
        ]],
    },
];
