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
                "app", "appli", "application", "applicazione", "push*", "notification*", "notifiche", "benachrichtigung*", "mitteilungen der app",
            ],
            &[
                "crash*", "closes", "bug", "update", "version*", "settings", "dark mode", "black", "language", "switches", "announces", "wrong", "reinstall*", "developer*", "login", "freez*",
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
                "machine", "machines", "ticket machine*", "automat", "*automat", "*automaten", "automate*", "distributeur*", "distributor*", "macchinetta",
            ],
            &[
                "coin*", "print*", "receipt*", "screen*", "touchscreen", "blank", "button*", "note*", "card", "fares",
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
            "password*", "login*", "log in", "logging in", "log on", "sign in", "account locked", "account is locked", "user account*", "two factor", "authenticat*", "portal*", "intranet", "vpn", "access rights", "username", "pin", "second factor", "code generator", "mailbox is full", "mailbox full", "time recording",
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
            "software", "update", "computer*", "laptop*", "notebook*", "printer*", "network", "wifi", "wi fi", "wlan", "server*", "database*", "website", "web site", "webshop", "online shop", "browser", "crashes", "error message*", "error code", "tablet*", "outlook", "mailbox", "shared drive", "headset", "mouse", "keyboard", "spreadsheet",
            "computer", "rechner", "drucker*", "netzwerk*", "datenbank*", "webseite*", "internetseite", "fehlermeldung*", "fehlercode", "stürzt ab", "abgestürzt", "postfach", "laufwerk", "tastatur", "maus",
            "appli", "application*", "logiciel*", "mise à jour", "ordinateur*", "imprimante*", "réseau", "serveur*", "base de données", "site web", "site internet", "message d'erreur", "code d'erreur", "plante", "boîte mail", "messagerie", "clavier", "souris", "tablette*",
            "applicazione", "aggiornamento", "portatile", "stampant*", "rete", "base di dati", "sito", "sito web", "messaggio di errore", "messaggio d'errore", "codice di errore", "codice errore", "casella", "tastiera",
        ]],
    },
];
