//! What a mail is about, and which team that speaks for. One file per team.

mod addresses;
mod archive;
mod billing;
mod customer_care;
mod facilities;
mod it;
mod operations;

pub use addresses::{RECIPIENT_WEIGHT, RECIPIENTS, SENDER_WEIGHT, SENDERS};

use crate::team::Team;

/// One topic.
pub struct Topic {
    /// What a reader sees as the reason.
    pub name: &'static str,
    /// Who acts on it.
    pub team: Team,
    /// Points for the team.
    pub weight: i32,
    /// Each group needs one of its phrases in the mail: smoke alone may be anywhere, smoke and "tram" is
    /// for operations.
    pub groups: &'static [&'static [&'static str]],
}

const TABLES: &[&[Topic]] =
    &[operations::TOPICS, facilities::TOPICS, billing::TOPICS, it::TOPICS, customer_care::TOPICS, archive::TOPICS];

/// All topics in the order of the teams.
pub fn all() -> impl Iterator<Item = &'static Topic> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// All phrases, each with the position of its group among the groups of all topics.
pub fn phrases() -> impl Iterator<Item = (&'static str, u16)> {
    let groups = all().flat_map(|topic| topic.groups.iter());
    groups.zip(0u16..).flat_map(|(group, label)| group.iter().map(move |phrase| (*phrase, label)))
}
