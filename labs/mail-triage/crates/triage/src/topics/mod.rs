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
    /// Any of them sets the topic off.
    pub phrases: &'static [&'static str],
}

const TABLES: &[&[Topic]] =
    &[operations::TOPICS, facilities::TOPICS, billing::TOPICS, it::TOPICS, customer_care::TOPICS, archive::TOPICS];

/// All topics in the order of the teams.
pub fn all() -> impl Iterator<Item = &'static Topic> {
    TABLES.iter().flat_map(|table| table.iter())
}
