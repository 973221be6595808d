//! What the people behind computers, accounts and ticket machines act on.

use super::Topic;
use crate::team::Team::It;
use text::vocabulary::danger::{CONTROL_CENTRE, IS_DOWN};
use text::vocabulary::security::ATTACK;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "attack",
        team: It,
        weight: 50,
        groups: &[
            ATTACK,
        ],
    },
    Topic {
        name: "control centre",
        team: It,
        weight: 60,
        groups: &[
            CONTROL_CENTRE,
            IS_DOWN,
        ],
    },
    Topic {
        name: "the app",
        team: It,
        weight: 30,
        groups: &[
            &[
                "apps", "smartphone", "my phone", "handy app", "ticket app", "fahrplan app", "appli mobile", "app", "appli", "application", "applicazione", "push*", "notification*", "notifiche", "benachrichtigung*", "mitteilungen der app",
            ],
            &[
                "shuts", "shuts down", "quits", "stops", "hangs", "closes by itself", "fails", "not start", "not load", "not open", "loading", "logs me out", "error", "search*", "connection", "kicks me", "beendet", "lädt nicht", "startet nicht", "öffnet nicht", "friert", "bleibt hängen", "geht zu", "wirft mich", "fige", "se ferme", "s'arrête", "quitte", "charge pas", "ne s'ouvre", "ne démarre", "erreur", "écran", "se bloque", "si chiude", "si ferma", "non si apre", "non parte", "non carica", "si impalla", "crasha", "esce da sola", "schermo", "crash*", "closes", "bug", "update", "version*", "settings", "dark mode", "black", "language", "switches", "announces", "wrong", "reinstall*", "developer*", "login", "freez*",
                "stürzt", "schliesst", "fehler", "absturz", "update", "version*", "einstellung*", "dunkel*", "schwarz", "sprache", "wechselt", "meldet", "falsch*", "neu installiert", "entwickler*", "hängt",
                "plante", "ferme", "bogue", "bug", "mise à jour", "version*", "réglage*", "sombre", "noir", "langue", "passe", "annonce", "faux", "réinstallé*", "développeur*", "bloque",
                "blocca", "chiude", "errore", "bug", "aggiornamento", "versione", "versioni", "impostazion*", "scur*", "nero", "lingua", "passa", "annuncia", "sbagliat*", "reinstallat*", "sviluppator*",
            ],
        ],
    },
    Topic {
        name: "machine at a stop",
        team: It,
        weight: 34,
        groups: &[
            &[
                "vending machine*", "billettautomat", "ticketautomat", "emettitric*", "biglietteria", "borne*", "machine", "machines", "ticket machine*", "automat", "*automat", "*automaten", "automate*", "distributeur*", "distributor*", "macchinetta",
            ],
            &[
                "swallow*", "change", "does not react", "not respond", "dark", "frozen", "out of order", "not work*", "money", "jam*", "paper", "cards", "contactless", "error", "schluckt*", "geschluckt", "wechselgeld", "rückgeld", "reagiert", "dunkel", "nimmt", "defekt*", "kaputt", "ausser betrieb", "geld", "karten", "zettel", "kontaktlos", "avalé*", "avale", "rend", "réagit", "noir", "hors service", "panne", "cartes", "argent", "inghiott*", "mangiat*", "resto", "reagisce", "guast*", "rotta", "rotto", "fuori servizio", "soldi", "nero", "spent*", "coin*", "print*", "receipt*", "screen*", "touchscreen", "blank", "button*", "note*", "card", "fares",
                "münz*", "druck*", "gedruckt", "quittung*", "bildschirm*", "touchscreen", "leer*", "taste*", "noten", "karte", "prospekt*", "tarife",
                "pièce*", "monnaie", "imprim*", "quittance*", "reçu", "écran*", "vierge*", "touche*", "billets", "carte", "prospectus", "tarifs",
                "monet*", "stamp*", "ricevut*", "schermo", "bianc*", "tasto", "tasti", "banconot*", "carta", "prospetto", "opuscolo", "tariffe",
            ],
        ],
    },
    Topic {
        name: "accounts",
        team: It,
        weight: 34,
        groups: &[&[
            "sign on", "signing on", "log me in", "logged out", "locked myself out", "account", "unlock", "reset my", "credentials", "user name", "roster program", "error 418", "418", "konto", "freischalten", "entsperren", "zurücksetzen", "anmelden", "anmeldung", "zugangsdaten", "benutzer", "zugriff", "compte", "déverrouill*", "débloquer", "réinitialis*", "verrouillé*", "session", "utenza", "sbloccar*", "utente", "accesso", "collegarmi", "reimpostar*", "password*", "login*", "log in", "logging in", "log on", "sign in", "account locked", "account is locked", "user account*", "two factor", "authenticat*", "portal*", "intranet", "vpn", "access rights", "username", "pin", "second factor", "code generator", "mailbox is full", "mailbox full", "time recording",
            "passwort*", "passwör*", "kennwort*", "einloggen", "login*", "benutzerkonto*", "benutzername*", "konto gesperrt", "konto ist gesperrt", "zwei faktor", "*portal", "zugriffsrecht*", "berechtigung*", "pin", "zweiter faktor", "code generator", "codegenerator", "postfach voll", "postfach ist voll", "zeiterfassung",
            "mot de passe", "mots de passe", "connexion", "me connecter", "se connecter", "compte bloqué", "compte est bloqué", "compte utilisateur", "identifiant*", "code pin", "second facteur", "deuxième facteur", "générateur de codes", "boîte pleine", "boîte est pleine", "saisie des heures", "vpn", "portail du personnel", "portail", "droits d'accès",
            "parola d'ordine", "password", "accesso al portale", "nome utente", "portale", "accedere", "credenziali", "pin", "secondo fattore", "generatore di codici", "casella piena", "casella è piena", "registrazione delle ore", "rilevamento delle ore", "timbratura", "vpn", "diritti di accesso",
        ]],
    },
    Topic {
        name: "security incidents",
        team: It,
        weight: 50,
        groups: &[&[
            "phishing*", "hack*", "malware", "virus", "ransomware", "scam*", "suspicious mail*", "suspicious e mail*", "suspicious email*", "suspicious link*", "suspicious attachment*", "fake mail*", "fake email*", "fake portal*", "fake site", "fraudulent*", "spoof*",
            "gehackt*", "schadsoftware", "verdächtige mail*", "verdächtiges mail*", "verdächtige e mail*", "verdächtige nachricht*", "verdächtiger link", "verdächtigen link", "verdächtiger anhang", "gefälscht*", "betrugsmail*", "betrügerisch*",
            "hameçonn*", "piraté*", "mail suspect*", "courriel suspect*", "message suspect*", "lien suspect*", "pièce jointe suspecte", "frauduleu*", "faux mail*", "faux portail", "faux site", "faux courriel*", "arnaque*",
            "hackerat*", "mail sospett*", "messaggio sospetto", "link sospett*", "allegato sospetto", "fraudolent*", "falso portale", "portale falso", "truffa*", "mail fals*", "false mail", "finta mail", "finto portale",
        ]],
    },
    Topic {
        name: "ticket machines and screens",
        team: It,
        weight: 34,
        groups: &[&[
            "ticket machine*", "vending machine*", "machine prints", "machines print", "validator*", "display*", "screen*", "monitor*", "touchscreen*", "blank ticket*", "card terminal*",
            "*automat", "*automaten", "entwerter*", "anzeige*", "anzeigetafel*", "bildschirm*", "monitore*", "leere billette", "leere tickets",
            "distributeur*", "automate*", "composteur*", "écran*", "afficheur*", "affichage*", "panneau d'information", "billets vierges", "billets blancs",
            "distributor*", "biglietteria automatica", "macchinett*", "obliterat*", "schermo", "schermi", "display", "tabellone", "monitor", "biglietti bianchi", "biglietti in bianco", "emettitric*",
        ]],
    },
    Topic {
        name: "computers and programs",
        team: It,
        weight: 22,
        groups: &[&[
            "program", "wireless", "internet", "projector", "scanner", "folder", "backup", "spam", "email", "teams", "programm", "beamer", "ordner", "datei", "bildschirm", "programme", "imprimer", "fichier", "dossier partagé", "projecteur", "programma", "cartella", "proiettore", "posta", "mail", "software", "update", "computer*", "laptop*", "notebook*", "printer*", "network", "wifi", "wi fi", "wlan", "server*", "database*", "website", "web site", "webshop", "online shop", "browser", "crashes", "error message*", "error code", "tablet*", "outlook", "mailbox", "shared drive", "headset", "mouse", "keyboard", "spreadsheet",
            "computer", "rechner", "drucker*", "netzwerk*", "datenbank*", "webseite*", "internetseite", "fehlermeldung*", "fehlercode", "stürzt ab", "abgestürzt", "postfach", "laufwerk", "tastatur", "maus",
            "appli", "application*", "logiciel*", "mise à jour", "ordinateur*", "imprimante*", "réseau", "serveur*", "base de données", "site web", "site internet", "message d'erreur", "code d'erreur", "plante", "boîte mail", "messagerie", "clavier", "souris", "tablette*",
            "applicazione", "aggiornamento", "portatile", "stampant*", "rete", "base di dati", "sito", "sito web", "messaggio di errore", "messaggio d'errore", "codice di errore", "codice errore", "casella", "tastiera",
        ]],
    },
];
