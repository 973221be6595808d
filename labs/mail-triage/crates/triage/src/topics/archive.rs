//! What nobody has to act on.

use super::Topic;
use crate::team::Team::Archive;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "answers by itself",
        team: Archive,
        weight: 90,
        phrases: &[
            "out of office", "out of the office", "automatic reply", "automatic response", "auto reply", "autoreply", "i am away", "i am currently away", "i am on holiday", "i am on vacation", "on leave until", "back in the office", "limited access to my mail*", "annual leave", "i will answer your mail",
            "abwesenheit*", "automatische antwort", "automatisch erzeugt*", "ich bin abwesend", "bin ich abwesend", "nicht im büro", "in den ferien", "im urlaub", "wieder erreichbar", "bin ich zurück", "wieder im büro", "wieder für sie da",
            "absence du bureau", "réponse automatique", "message automatique", "je suis absent*", "actuellement absent*", "en vacances", "en congé", "message d'absence", "absent du bureau", "de retour au bureau",
            "fuori ufficio", "risposta automatica", "messaggio automatico", "sono assente", "sarò assente", "in ferie", "in vacanza", "assente dall'ufficio", "di ritorno in ufficio",
        ],
    },
    Topic {
        name: "sent to a list",
        team: Archive,
        weight: 60,
        phrases: &[
            "unsubscribe*", "newsletter*", "view in browser", "view this mail in your browser", "you receive this mail because", "you are receiving this", "press release", "webinar*", "mailing list",
            "abbestellen", "vom newsletter abmelden", "im browser ansehen", "sie erhalten diese mail", "sie erhalten diesen newsletter", "medienmitteilung", "verteiler",
            "se désabonner", "désabonner", "désinscrire", "désinscription", "infolettre", "lettre d'information", "vous recevez ce", "communiqué de presse", "webinaire*",
            "annulla iscrizione", "annullare l'iscrizione", "annullare l'abbonamento alla", "disiscriv*", "ricevi questa mail", "ricevete questa", "comunicato stampa",
        ],
    },
    Topic {
        name: "advertising",
        team: Archive,
        weight: 50,
        phrases: &[
            "special offer", "limited offer", "exclusive offer", "only this week", "discount*", "buy now", "order now", "best price*", "free trial", "book a demo", "free demo", "boost your", "our solution", "trade fair", "our products", "sponsor*",
            "sonderangebot*", "rabatt*", "nur diese woche", "jetzt bestellen", "jetzt kaufen", "jetzt profitieren", "gratis testen", "aktionspreis*", "unser angebot", "fachmesse", "unsere produkte",
            "offre spéciale", "offre exclusive", "offre limitée", "cette semaine seulement", "remise", "rabais", "commandez", "profitez", "essai gratuit", "notre solution", "salon professionnel", "nos produits",
            "offerta speciale", "offerta esclusiva", "offerta limitata", "solo questa settimana", "sconto", "sconti", "ordina ora", "approfitta*", "prova gratuita", "la nostra soluzione", "i nostri prodotti",
        ],
    },
];
