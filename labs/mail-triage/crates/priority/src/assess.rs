//! The procedure: find phrases, drop what is denied, add up.

use crate::level::{Level, of_score};
use crate::signals::{Signal, all};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use once_cell::race::OnceBox;
use text::mail::ReadMail;
use text::negation::denied;
use text::phrases::{Hit, Phrases, list, words_of};

/// One signal that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The signal's name.
    pub signal: &'static str,
    /// Its points.
    pub weight: i32,
    /// The words that set it off, at most four.
    pub found: String,
}

/// The answer; `score` is the sum of the weights of `reasons`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// How soon somebody must act.
    pub level: Level,
    /// The sum.
    pub score: i32,
    /// The signals, each at most once.
    pub reasons: Vec<Reason>,
}

const MOST_WORDS: usize = 4;

fn phrases() -> &'static Phrases {
    static PHRASES: OnceBox<Phrases> = OnceBox::new();
    PHRASES.get_or_init(|| {
        let table = all().zip(0u16..).flat_map(|(signal, label)| signal.phrases.iter().map(move |phrase| (*phrase, label)));
        Box::new(Phrases::new(table))
    })
}

/// How urgent a mail with this subject and body is.
pub fn assess(subject: &str, body: &str) -> Assessment {
    let mail = ReadMail::new(subject, body);
    let hits = phrases().find(&mail.words);
    let reasons: Vec<Reason> =
        all().zip(0u16..).filter_map(|(signal, label)| reason(&mail, &hits, signal, label)).collect();
    let score = reasons.iter().map(|reason| reason.weight).sum();
    Assessment { level: of_score(score), score, reasons }
}

fn reason(mail: &ReadMail, hits: &[Hit], signal: &'static Signal, label: u16) -> Option<Reason> {
    let counts = |hit: &&Hit| hit.label == label && !(signal.deniable && denied(&mail.words, hit));
    let found = list(hits.iter().filter(counts).map(|hit| words_of(&mail.words, hit)), MOST_WORDS);
    (!found.is_empty()).then_some(Reason { signal: signal.name, weight: signal.weight, found })
}
