//! What the people behind computers, accounts and ticket machines act on.

use super::Topic;
use crate::team::Team::It;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "accounts",
        team: It,
        weight: 28,
        phrases: &[
            "password*", "login*", "log in", "logging in", "log on", "sign in", "account locked", "account is locked", "user account*", "two factor", "authenticat*", "portal*", "intranet", "vpn", "access rights", "username",
            "passwort*", "passwör*", "kennwort*", "einloggen", "login*", "benutzerkonto*", "benutzername*", "konto gesperrt", "konto ist gesperrt", "zwei faktor", "*portal", "zugriffsrecht*", "berechtigung*",
            "mot de passe", "mots de passe", "connexion", "me connecter", "se connecter", "compte bloqué", "compte est bloqué", "compte utilisateur", "identifiant*", "portail du personnel", "portail", "droits d'accès",
            "parola d'ordine", "password", "accesso al portale", "account", "nome utente", "portale", "accedere", "credenziali", "diritti di accesso",
        ],
    },
    Topic {
        name: "security incidents",
        team: It,
        weight: 40,
        phrases: &[
            "phishing*", "hack*", "malware", "virus", "ransomware", "scam*", "suspicious mail*", "suspicious e mail*", "suspicious email*", "suspicious link*", "suspicious attachment*", "fake mail*", "fake email*", "fake portal*", "fake site", "fraudulent*", "spoof*",
            "gehackt*", "schadsoftware", "verdächtige mail*", "verdächtiges mail*", "verdächtige e mail*", "verdächtige nachricht*", "verdächtiger link", "verdächtigen link", "verdächtiger anhang", "gefälscht*", "betrugsmail*", "betrügerisch*",
            "hameçonn*", "piraté*", "mail suspect*", "courriel suspect*", "message suspect*", "lien suspect*", "pièce jointe suspecte", "frauduleu*", "faux mail*", "faux portail", "faux site", "faux courriel*", "arnaque*",
            "hackerat*", "mail sospett*", "messaggio sospetto", "link sospett*", "allegato sospetto", "fraudolent*", "falso portale", "portale falso", "truffa*", "mail fals*", "false mail", "finta mail", "finto portale",
        ],
    },
    Topic {
        name: "ticket machines and screens",
        team: It,
        weight: 28,
        phrases: &[
            "ticket machine*", "vending machine*", "machine prints", "machines print", "validator*", "display*", "screen*", "monitor*", "touchscreen*", "blank ticket*", "card terminal*",
            "*automat", "*automaten", "entwerter*", "anzeige*", "anzeigetafel*", "bildschirm*", "monitore*", "leere billette", "leere tickets",
            "distributeur*", "automate*", "composteur*", "écran*", "afficheur*", "affichage*", "panneau d'information", "billets vierges", "billets blancs",
            "distributor*", "biglietteria automatica", "macchinett*", "obliterat*", "schermo", "schermi", "display", "tabellone", "monitor", "biglietti bianchi", "biglietti in bianco", "emettitric*",
        ],
    },
    Topic {
        name: "computers and programs",
        team: It,
        weight: 22,
        phrases: &[
            "app", "software", "update", "computer*", "laptop*", "notebook*", "printer*", "network", "wifi", "wi fi", "wlan", "server*", "database*", "website", "web site", "webshop", "online shop", "browser", "crashes", "error message*", "error code", "tablet*", "outlook", "mailbox", "shared drive", "headset", "mouse", "keyboard", "spreadsheet",
            "computer", "rechner", "drucker*", "netzwerk*", "datenbank*", "webseite*", "internetseite", "fehlermeldung*", "fehlercode", "stürzt ab", "abgestürzt", "postfach", "laufwerk", "tastatur", "maus",
            "appli", "application*", "logiciel*", "mise à jour", "ordinateur*", "imprimante*", "réseau", "serveur*", "base de données", "site web", "site internet", "message d'erreur", "code d'erreur", "plante", "boîte mail", "messagerie", "clavier", "souris", "tablette*",
            "applicazione", "aggiornamento", "portatile", "stampant*", "rete", "base di dati", "sito", "sito web", "messaggio di errore", "messaggio d'errore", "codice di errore", "codice errore", "casella", "tastiera",
        ],
    },
];
