//! How soon the writer wants it.

use super::Signal;

pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "asks for speed",
        weight: 20,
        deniable: true,
        phrases: &[
            "urgent", "urgently", "asap", "as soon as possible", "immediately", "at once", "right now", "right away", "emergency", "without delay", "quickly",
            "dringend*", "sofort*", "umgehend", "so schnell wie möglich", "notfall", "unverzüglich", "raschmöglichst", "schnellstmöglich", "eilt",
            "urgence", "urgents", "urgente", "urgentes", "immédiatement", "tout de suite", "au plus vite", "dès que possible", "sans délai", "sans attendre",
            "urgenza", "urgenti", "subito", "immediatamente", "al più presto", "il prima possibile", "emergenza", "quanto prima",
        ],
    },
    Signal {
        name: "today",
        weight: 10,
        deniable: true,
        phrases: &[
            "today", "tonight", "this morning", "this evening", "this afternoon", "tomorrow morning", "deadline", "by noon",
            "heute", "heut*", "diesen morgen", "morgen früh", "bis mittag", "frist",
            "aujourd hui", "ce matin", "ce soir", "cet après midi", "demain matin", "délai",
            "oggi", "stamattina", "stasera", "stamane", "domani mattina", "questa mattina", "scadenza",
        ],
    },
];
