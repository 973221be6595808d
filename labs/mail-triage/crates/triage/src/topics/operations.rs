//! What the people who run the trams and buses act on.

use super::Topic;
use crate::team::Team::Operations;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "danger in traffic",
        team: Operations,
        weight: 30,
        phrases: &[
            "accident", "collision", "collided", "derail*", "on the tracks", "on the rails", "hit by", "brakes", "braking", "brake", "braked", "emergency brake", "run over", "ran over", "tree on the", "car on the", "red light",
            "unfall", "kollision", "zusammenstoss", "zusammengestossen", "entgleis*", "auf den gleisen", "auf dem gleis", "bremse*", "bremst", "gebremst", "notbremse*", "vollbremsung", "angefahren", "rotlicht", "bei rot",
            "déraill*", "collision", "sur les voies", "sur la voie", "sur les rails", "frein*", "freinage", "percuté*", "renversé*", "feu rouge",
            "incidente", "scontro", "deragli*", "sui binari", "sul binario", "freni", "freno", "frenat*", "investit*", "semaforo rosso", "col rosso",
        ],
    },
    Topic {
        name: "tracks and vehicles",
        team: Operations,
        weight: 20,
        phrases: &[
            "points", "switch", "switches", "rail switch*", "overhead line", "overhead wire", "catenary", "pantograph", "rails", "track", "tracks", "signal", "signals", "traffic light*", "doors", "rear door*", "tram door*", "bus door*", "engine", "wheel", "wheels", "tyre*", "windscreen", "wiper*", "driver's cab",
            "weiche*", "fahrleitung*", "oberleitung*", "stromabnehmer", "schiene*", "gleis*", "signal*", "ampel*", "*türen", "tramtür*", "bustür*", "wagentür*", "motor", "rad", "räder", "reifen", "frontscheibe", "scheibenwischer", "führerstand",
            "aiguillage*", "aiguille*", "caténaire*", "ligne aérienne", "ligne de contact", "pantographe", "rail", "rails", "voie*", "feu de signalisation", "portes arrière", "porte arrière", "moteur", "roue*", "pneu*", "pare brise", "essuie glace*", "cabine",
            "scambi*", "deviatoi*", "linea aerea", "linea di contatto", "pantografo", "binari*", "rotai*", "semafor*", "porta posteriore", "porte posteriori", "motore", "ruot*", "pneumatic*", "gomm*", "parabrezza", "tergicristall*", "cabina",
        ],
    },
    Topic {
        name: "running of the lines",
        team: Operations,
        weight: 14,
        phrases: &[
            "does not stop", "did not stop", "do not stop", "skips", "skipped", "skip", "drove past", "drives past", "driving past", "too early", "cancelled", "did not come", "did not show up", "never came", "does not run", "late", "delay*", "punctual*", "timetable*", "schedule*", "divert*", "detour*", "diversion*", "connection", "connections", "overcrowded", "crowded", "packed", "standstill", "blocked", "route", "frequency", "every ten minutes", "more often",
            "hält nicht", "hielt nicht", "vorbeigefahren", "fuhr vorbei", "fährt vorbei", "zu früh", "ausgefallen", "fiel aus", "fällt aus", "kam nicht", "kommt nicht", "verspät*", "pünktlich*", "fahrplan*", "umgeleitet*", "umleitung*", "anschluss*", "überfüllt*", "übervoll*", "blockiert", "takt", "strecke*",
            "ne s'arrête* pas", "sans s'arrêter", "passé tout droit", "passe tout droit", "en avance", "supprimé*", "annulé*", "n'est pas venu", "n'est jamais venu", "n'est pas passé", "retard*", "ponctu*", "horaire*", "détourn*", "dévi*", "déviation*", "correspondance*", "bondé*", "surchargé*", "bloqué*", "cadence", "trajet",
            "non si ferma*", "non si è fermat*", "senza fermarsi", "in anticipo", "soppress*", "cancellat*", "non è arrivat*", "non è passat*", "ritard*", "puntual*", "orari*", "deviat*", "deviazion*", "coincidenz*", "affollat*", "strapien*", "bloccat*", "cadenza", "percorso",
        ],
    },
    Topic {
        name: "vehicles and lines",
        team: Operations,
        weight: 6,
        phrases: &[
            "tram*", "bus", "buses", "line", "lines", "driver*", "vehicle*", "shift", "roster",
            "*strassenbahn*", "linie*", "chauffeur*", "busse", "fahrer*", "wagenführer*", "fahrzeug*", "schicht*", "dienstplan*",
            "ligne*", "conduct*", "véhicule*", "roulement",
            "autobus", "linea", "linee", "autist*", "conducent*", "veicol*", "turno", "turni",
        ],
    },
];
