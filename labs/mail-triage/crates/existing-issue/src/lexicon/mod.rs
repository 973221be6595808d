//! Words of four languages, and the concept that each stands for.

mod concepts;
mod names;

use alloc::boxed::Box;
use once_cell::race::OnceBox;
use text::phrases::Phrases;

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

const TABLES: &[(Kind, &[Entry])] =
    &[(Kind::Concept, concepts::CONCEPTS), (Kind::Name, names::NAMES), (Kind::Month, names::MONTHS)];

/// All entries with their kind; the position is the label in [`phrases`].
pub fn entries() -> impl Iterator<Item = (Kind, &'static Entry)> {
    TABLES.iter().flat_map(|(kind, entries)| entries.iter().map(|entry| (*kind, entry)))
}

/// What the entry with a label is.
pub fn kind(label: u16) -> Option<Kind> {
    let mut label = usize::from(label);
    TABLES.iter().find_map(|(kind, entries)| {
        let found = label < entries.len();
        label = label.wrapping_sub(entries.len());
        found.then_some(*kind)
    })
}

/// The lexicon, ready to search with.
pub fn phrases() -> &'static Phrases {
    static PHRASES: OnceBox<Phrases> = OnceBox::new();
    PHRASES.get_or_init(|| {
        let table = entries()
            .zip(0u16..)
            .flat_map(|((_, entry), label)| entry.phrases.iter().map(move |phrase| (*phrase, label)));
        Box::new(Phrases::new(table))
    })
}

/// The label of a month from 1 to 12.
pub fn month(number: u16) -> Option<u16> {
    let before = (concepts::CONCEPTS.len() + names::NAMES.len()) as u16;
    (1..=names::MONTHS.len() as u16).contains(&number).then(|| before + number - 1)
}
