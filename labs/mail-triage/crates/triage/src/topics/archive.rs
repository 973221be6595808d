//! What nobody has to act on.

use super::Topic;
use crate::team::Team::Archive;
use text::vocabulary::nobody_acts::{
    ADVERTISING, AUTOMATIC_ANSWER, EXERCISE, MACHINE_REPORT, PRESS_REVIEW, SENT_TO_A_LIST, SETTLED,
};

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic { name: "only an exercise", team: Archive, weight: 120, groups: &[EXERCISE] },
    Topic { name: "answers by itself", team: Archive, weight: 120, groups: &[AUTOMATIC_ANSWER] },
    Topic { name: "sent to a list", team: Archive, weight: 120, groups: &[SENT_TO_A_LIST] },
    Topic { name: "review of the press", team: Archive, weight: 120, groups: &[PRESS_REVIEW] },
    Topic { name: "report of a machine", team: Archive, weight: 120, groups: &[MACHINE_REPORT] },
    Topic { name: "advertising", team: Archive, weight: 120, groups: &[ADVERTISING] },
    Topic { name: "settled", team: Archive, weight: 80, groups: &[SETTLED] },
];
