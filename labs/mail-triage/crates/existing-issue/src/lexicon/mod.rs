//! Words of four languages, and the concept that each stands for.

mod concepts;
mod names;

/// What a phrase of the lexicon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A thing, a deed or a state: door, to freeze, twice.
    Concept,
    /// A place of the network, or a name that stands for one thing.
    Name,
    /// A month.
    Month,
}

/// One entry: a name for it in English, and how people write it.
pub struct Entry {
    /// What a reader of this table calls it.
    pub name: &'static str,
    /// How people write it.
    pub phrases: &'static [&'static str],
}

const TABLES: [&[Entry]; 3] = [concepts::CONCEPTS, names::NAMES, names::MONTHS];

/// All phrases, each with the position of its entry among all entries.
pub fn phrases() -> impl Iterator<Item = (&'static str, u8)> {
    let entries = TABLES.into_iter().flatten();
    entries.zip(0u8..).flat_map(|(entry, label)| entry.phrases.iter().map(move |phrase| (*phrase, label)))
}

const FIRST_NAME: u8 = concepts::CONCEPTS.len() as u8;
const FIRST_MONTH: u8 = FIRST_NAME + names::NAMES.len() as u8;

/// What the entry with a label is.
pub fn kind(label: u8) -> Kind {
    match label {
        ..FIRST_NAME => Kind::Concept,
        FIRST_NAME..FIRST_MONTH => Kind::Name,
        FIRST_MONTH.. => Kind::Month,
    }
}

/// The label of a month from 1 to 12.
pub fn month(number: u8) -> Option<u8> {
    (1..=names::MONTHS.len() as u8).contains(&number).then(|| FIRST_MONTH + number - 1)
}
