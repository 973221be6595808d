//! The signals: what to look for, and how many points it is worth.
//!
//! One file per kind. A phrase may end in `*` (any ending) or start with it (inside a compound):
//! see [`text::phrases`].

mod against;
mod danger;
mod nobody_acts;
mod time;
mod trouble;

/// One signal.
pub struct Signal {
    /// What a reader sees as the reason.
    pub name: &'static str,
    /// Points for (or, when negative, against).
    pub weight: i32,
    /// Whether "no", "nobody", "nicht" before a phrase takes it away. A phrase that is itself a
    /// denial ("not urgent") must not be taken away by its own word.
    pub deniable: bool,
    /// Whether all groups must be found in one sentence.
    pub together: bool,
    /// Each group needs one of its phrases in the mail: a door alone is nothing, a door and "open"
    /// and "driving" are a danger.
    pub groups: &'static [&'static [&'static str]],
}

/// All tables, in the order in which reasons are listed.
pub const TABLES: &[&[Signal]] =
    &[danger::SIGNALS, trouble::SIGNALS, time::SIGNALS, against::SIGNALS, nobody_acts::SIGNALS];

/// All phrases, each with the position of its group among the groups of all signals.
pub fn phrases() -> impl Iterator<Item = (&'static str, u8)> {
    let groups = TABLES.iter().copied().flatten().flat_map(|signal| signal.groups);
    groups.zip(0u8..).flat_map(|(group, label)| group.iter().map(move |phrase| (*phrase, label)))
}
