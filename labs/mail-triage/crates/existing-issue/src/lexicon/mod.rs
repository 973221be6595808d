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
    /// What a reader sees.
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

/// The entry with a label.
pub fn entry(label: u16) -> Option<(Kind, &'static Entry)> {
    entries().nth(usize::from(label))
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

/// The English name of a month from 1 to 12.
pub fn month(number: usize) -> Option<&'static str> {
    names::MONTHS.get(number.checked_sub(1)?).map(|entry| entry.name)
}
