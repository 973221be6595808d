//! What a mail is about, and which team that speaks for. One file per team.

mod archive;
mod billing;
mod customer_care;
mod facilities;
mod it;
mod operations;

pub mod addresses;

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

/// All tables, in the order of the teams.
pub const TABLES: &[&[Topic]] =
    &[operations::TOPICS, facilities::TOPICS, billing::TOPICS, it::TOPICS, customer_care::TOPICS, archive::TOPICS];

/// All phrases, each with the position of its group among the groups of all topics.
pub fn phrases() -> impl Iterator<Item = (&'static str, u8)> {
    let groups = TABLES.iter().copied().flatten().flat_map(|topic| topic.groups);
    groups.zip(0u8..).flat_map(|(group, label)| group.iter().map(move |phrase| (*phrase, label)))
}
