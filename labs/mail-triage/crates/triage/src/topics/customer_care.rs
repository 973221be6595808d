//! What the people who talk with passengers act on.

use super::Topic;
use crate::team::Team::CustomerCare;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "lost property",
        team: CustomerCare,
        weight: 38,
        phrases: &[
            "lost property", "lost and found", "lost my", "i lost", "lost on", "lost in", "left my", "i left", "left on the", "left in the", "forgot my", "i forgot", "my son left", "my daughter left", "left behind", "umbrella*", "has anyone found", "found a", "handed in",
            "fundbüro*", "fundsache*", "fundgegenstand", "verloren", "liegen gelassen", "liegengelassen", "liegen lassen", "vergessen", "vergass", "regenschirm*", "schirm", "stehen lassen", "stehen gelassen",
            "objets trouvés", "perdu", "perdue", "oublié*", "parapluie*", "laissé dans", "laissé mon", "laissé ma", "laissé mes",
            "oggetti smarriti", "oggetti trovati", "smarrit*", "ho perso", "perso il mio", "perso la mia", "dimenticat*", "ombrell*", "ho lasciato", "lasciato il mio", "lasciato la mia",
        ],
    },
    Topic {
        name: "praise and thanks",
        team: CustomerCare,
        weight: 34,
        phrases: &[
            "praise", "compliment*", "thank you so much", "thanks to the driver", "thank the driver", "thank your", "thank one of", "say thank", "friendly", "helpful", "kind driver", "great service", "well done", "big thank you", "keep it up", "kindness", "made my day",
            "lob", "loben", "kompliment*", "grosses dankeschön", "herzlichen dank an", "bedanken", "freundlich*", "hilfsbereit*", "toller service", "super service", "weiter so", "dankeschön",
            "félicit*", "compliment*", "remerci*", "merci au", "merci à", "gentil*", "aimable*", "serviable*", "bravo", "continuez ainsi",
            "complimenti", "ringrazi*", "gentilissim*", "cortes*", "disponibilità", "bravi", "bravo", "bravissim*", "ottimo servizio",
        ],
    },
    Topic {
        name: "complaints about people",
        team: CustomerCare,
        weight: 28,
        phrases: &[
            "rude*", "unfriendly", "impolite", "complain*", "complaint*", "disappointed", "unacceptable", "shouted at", "yelled", "behaviour", "behavior", "apolog*", "insult*", "ignored me",
            "unfreundlich*", "unhöflich*", "beschwer*", "reklamation*", "enttäuscht*", "frech", "grob", "angeschrien", "verhalten", "entschuldigung", "beleidig*",
            "impoli*", "désagréable*", "grossier*", "plainte*", "plaindre", "réclamation*", "déçu*", "inacceptable*", "comportement", "excuses", "insult*", "crié",
            "maleducat*", "scortes*", "reclam*", "lament*", "delus*", "inaccettabil*", "comportamento", "scuse", "insult*", "urlato",
        ],
    },
    Topic {
        name: "questions of passengers",
        team: CustomerCare,
        weight: 16,
        phrases: &[
            "question*", "could you tell me", "can you tell me", "please tell me", "i would like to know", "would like to ask", "wondering", "which ticket", "what ticket", "how much", "where can i", "how can i", "how do i", "do i need", "is it possible", "is it allowed", "am i allowed", "may i", "can i", "can we", "do you have", "dog*", "bicycle*", "bike*", "group ticket*", "school trip", "tourist*", "suggest*", "idea", "proposal", "feedback",
            "frage*", "können sie mir sagen", "ich möchte wissen", "wissen", "welches billett", "welches ticket", "wie viel", "wieviel", "was kostet", "wo kann ich", "wo finde ich", "wie kann ich", "brauche ich", "braucht man", "ist es möglich", "ist es erlaubt", "darf ich", "darf man", "dürfen wir", "kann ich", "kann man", "gibt es", "hund*", "velo*", "fahrrad*", "gruppenbillett*", "schulreise*", "vorschlag*", "anregung*", "idee",
            "question*", "pouvez vous me dire", "pourriez vous me dire", "j'aimerais savoir", "je voudrais savoir", "savoir si", "quel billet", "combien", "où puis je", "comment puis je", "ai je besoin", "faut il", "est il possible", "puis je", "peut on", "y a t il", "est ce que", "chien*", "vélo*", "billet de groupe", "course d'école", "suggestion*", "proposition*", "idée",
            "domanda", "domande", "può dirmi", "potete dirmi", "vorrei sapere", "vorrei chiedere", "mi piacerebbe sapere", "quale biglietto", "che biglietto", "quanto costa", "dove posso", "come posso", "serve un", "ho bisogno", "è possibile", "posso", "si può", "possiamo", "cane", "cani", "bicicletta", "bici", "biglietto di gruppo", "gita scolastica", "suggeriment*", "propost*", "idea",
        ],
    },
];
