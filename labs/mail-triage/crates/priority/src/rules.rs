//! The signals without their phrases: those were compiled by the build script.

use crate::signals::{Signal, TABLES};

/// What is left of a [`Signal`] for the time when mails come.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// What a reader sees as the reason.
    pub name: &'static str,
    /// Points for (or, when negative, against).
    pub weight: i32,
    /// Whether a denial takes a phrase away.
    pub deniable: bool,
    /// Whether all groups must be found in one sentence.
    pub together: bool,
    /// The label of its first group; those of the others follow.
    pub label: u8,
    /// How many groups it has.
    pub groups: u8,
}

/// All rules in the order in which reasons are listed.
pub static RULES: [Rule; count()] = rules();

/// The phrases of all signals.
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
    let mut rules = [Rule { name: "", weight: 0, deniable: false, together: false, label: 0, groups: 0 }; count()];
    let (mut table, mut at, mut label) = (0, 0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            let Signal { name, weight, deniable, together, groups } = TABLES[table][row];
            rules[at] = Rule { name, weight, deniable, together, label, groups: groups.len() as u8 };
            label += groups.len() as u8;
            at += 1;
            row += 1;
        }
        table += 1;
    }
    rules
}
