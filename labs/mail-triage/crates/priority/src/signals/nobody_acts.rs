//! Mails that nobody has to act on. Their alarming words count for nothing, hence the large weights.

use super::Signal;
use text::vocabulary::nobody_acts::{ADVERTISING, AUTOMATIC_ANSWER, EXERCISE, MACHINE_REPORT, PRESS_REVIEW, SENT_TO_A_LIST, SETTLED};
use text::vocabulary::feelings::PRAISE;

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "only an exercise",
        weight: -200,
        deniable: true,
        groups: &[EXERCISE],
    },
    Signal {
        name: "sent to a list",
        weight: -200,
        deniable: false,
        groups: &[SENT_TO_A_LIST],
    },
    Signal {
        name: "review of the press",
        weight: -200,
        deniable: false,
        groups: &[PRESS_REVIEW],
    },
    Signal {
        name: "report of a machine",
        weight: -200,
        deniable: false,
        groups: &[MACHINE_REPORT],
    },
    Signal {
        name: "advertising",
        weight: -200,
        deniable: false,
        groups: &[ADVERTISING],
    },
    Signal {
        name: "answers by itself",
        weight: -200,
        deniable: false,
        groups: &[AUTOMATIC_ANSWER],
    },
    Signal {
        name: "settled",
        weight: -100,
        deniable: false,
        groups: &[SETTLED],
    },
    Signal {
        name: "thanks or praise",
        weight: -40,
        deniable: true,
        groups: &[PRAISE],
    },
];
