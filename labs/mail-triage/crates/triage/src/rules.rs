//! The topics without their phrases: those were compiled by the build script.

use crate::team::Team;
use crate::topics::{TABLES, Topic};

/// What is left of a [`Topic`] for the time when mails come.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// What a reader sees as the reason.
    pub name: &'static str,
    /// Who acts on it.
    pub team: Team,
    /// Points for the team.
    pub weight: i32,
    /// The label of its first group; those of the others follow.
    pub label: u8,
    /// How many groups it has.
    pub groups: u8,
}

/// All rules in the order of the teams.
pub static RULES: [Rule; count()] = rules();

/// The phrases of all topics.
pub static PHRASES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases"));

const fn count() -> usize {
    let (mut table, mut count) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
}

const fn rules() -> [Rule; count()] {
    let mut rules = [Rule { name: "", team: Team::Archive, weight: 0, label: 0, groups: 0 }; count()];
    let (mut table, mut at, mut label) = (0, 0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            let Topic { name, team, weight, groups } = TABLES[table][row];
            rules[at] = Rule { name, team, weight, label, groups: groups.len() as u8 };
            label += groups.len() as u8;
            at += 1;
            row += 1;
        }
        table += 1;
    }
    rules
}
