//! Mails that nobody has to act on. Their alarming words count for nothing, hence the large weights.

use super::Signal;
use text::vocabulary::feelings::{GOOD_MANNERS, OUR_PEOPLE, PRAISE};
use text::vocabulary::nobody_acts::{
    ADVERTISING, AUTOMATIC_ANSWER, EXERCISE, MACHINE_REPORT, PRESS_REVIEW, SENT_TO_A_LIST, SETTLED,
};

#[rustfmt::skip]
pub const SIGNALS: &[Signal] = &[
    Signal {
        name: "only an exercise",
        weight: -5000,
        deniable: true,
        together: false,
        groups: &[EXERCISE],
    },
    Signal {
        name: "sent to a list",
        weight: -5000,
        deniable: false,
        together: false,
        groups: &[SENT_TO_A_LIST],
    },
    Signal {
        name: "review of the press",
        weight: -5000,
        deniable: false,
        together: false,
        groups: &[PRESS_REVIEW],
    },
    Signal {
        name: "report of a machine",
        weight: -5000,
        deniable: false,
        together: false,
        groups: &[MACHINE_REPORT],
    },
    Signal {
        name: "advertising",
        weight: -5000,
        deniable: false,
        together: false,
        groups: &[ADVERTISING],
    },
    Signal {
        name: "answers by itself",
        weight: -5000,
        deniable: false,
        together: false,
        groups: &[AUTOMATIC_ANSWER],
    },
    Signal {
        name: "settled",
        weight: -500,
        deniable: false,
        together: false,
        groups: &[SETTLED],
    },
    Signal {
        name: "thanks or praise",
        weight: -80,
        deniable: true,
        together: false,
        groups: &[PRAISE],
    },
    Signal {
        name: "praise for our people",
        weight: -80,
        deniable: true,
        together: true,
        groups: &[GOOD_MANNERS, OUR_PEOPLE],
    },
];
