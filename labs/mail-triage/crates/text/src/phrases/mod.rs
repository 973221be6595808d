//! Finds many phrases in one pass.
//!
//! A phrase is one or more words as a person writes them. A `*` stands for the rest of a word:
//!
//! | phrase | finds |
//! | --- | --- |
//! | `door` | the word "door" |
//! | `verletz*` | "verletzt", "Verletzte" |
//! | `*automat*` | "Billettautomaten" |
//! | `out of order` | these three words in a row |
//! | `rest* open` | "rests open", "resting open" |
//!
//! All phrases of a table share one graph of letters, made by [`compile`] when a component is built,
//! so the time grows with the text and not with the table.

pub mod compile;
mod form;
mod list;
#[cfg(test)]
mod tests;

pub use list::list;

use crate::plain::Plain;
use alloc::vec::Vec;
use form::{ACCEPT, ANYWHERE, BRANCH, GO_ON, IS_LAST, JUMP, MOST_LABELS, OFFSET, REST, WORD_START};

/// Longer words are not searched for phrases that start inside them: no real word is this long, and
/// the search stays linear in the length of hostile text.
const LONGEST_WORD: usize = 48;

/// One place where a phrase was found. `start..end` are bytes of [`Plain::as_str`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What the table says that the phrase means.
    pub label: u8,
    /// Where its first letter is.
    pub start: usize,
    /// The end of its last word.
    pub end: usize,
}

/// The words of a hit as they stand in the plain text.
pub fn words_of<'a>(plain: &'a Plain, hit: &Hit) -> &'a str {
    plain.as_str().get(hit.start..hit.end).unwrap_or("")
}

/// A compiled table of phrases.
#[derive(Debug, Clone, Copy)]
pub struct Phrases<'a>(&'a [u8]);

impl<'a> Phrases<'a> {
    /// Takes what [`compile::compile`] gave; with other bytes it finds nothing of use.
    pub const fn new(compiled: &'a [u8]) -> Self {
        Phrases(compiled)
    }

    /// All hits in the order of the text. Of phrases with the same label and start the longest counts.
    pub fn find(&self, plain: &Plain) -> Vec<Hit> {
        let text = plain.as_str().as_bytes();
        let mut hits = Vec::new();
        let mut word_start = 0;
        while let Some(length) = text.get(word_start..).map(|rest| word_end(rest, 0)) {
            self.find_at(WORD_START, text, word_start, &mut hits);
            for at in word_start..word_start + length.min(LONGEST_WORD) {
                self.find_at(ANYWHERE, text, at, &mut hits);
            }
            word_start += length + 1;
        }
        hits
    }

    fn find_at(&self, table: usize, text: &[u8], start: usize, hits: &mut Vec<Hit>) {
        let Some(letter @ ..128) = text.get(start) else { return };
        let node = self.offset((table * 128 + usize::from(*letter)) * OFFSET);
        if node != 0 {
            let first = hits.len();
            self.walk(node, text, start + 1, &mut Found { start, first, hits });
        }
    }

    /// Follows the text from a node. It calls itself once for each `*` of a phrase, and phrases are
    /// ours, so hostile text cannot make it go deep.
    fn walk(&self, mut node: usize, text: &[u8], mut at: usize, found: &mut Found) {
        loop {
            let mark = self.byte(node);
            node += 1;
            let letter = text.get(at).copied();
            match mark & !(IS_LAST | MOST_LABELS as u8) {
                REST => node = self.labels(node, mark, word_end(text, at), found),
                GO_ON => {
                    self.walk(self.offset(node), text, word_end(text, at), found);
                    node += OFFSET;
                }
                ACCEPT if matches!(letter, None | Some(b' ')) => node = self.labels(node, mark, at, found),
                ACCEPT => node += usize::from(mark) & MOST_LABELS,
                _ if mark == JUMP => {
                    node = self.offset(node);
                    continue;
                }
                _ if mark == BRANCH => {
                    let count = usize::from(self.byte(node));
                    let letters = self.0.get(node + 1..node + 1 + count).unwrap_or(&[]);
                    let Some(position) = letters.iter().position(|next| Some(*next) == letter) else { return };
                    let offsets = node + 1 + count;
                    node = if position + 1 == count {
                        offsets + (count - 1) * OFFSET
                    } else {
                        self.offset(offsets + position * OFFSET)
                    };
                    at += 1;
                    continue;
                }
                _ if Some(mark) == letter => {
                    at += 1;
                    continue;
                }
                _ => return,
            }
            if mark & IS_LAST != 0 {
                return;
            }
        }
    }

    /// Takes the labels behind a mark and gives the place behind them.
    fn labels(&self, node: usize, mark: u8, end: usize, found: &mut Found) -> usize {
        let next = node + (usize::from(mark) & MOST_LABELS);
        self.0.get(node..next).unwrap_or(&[]).iter().for_each(|label| found.add(*label, end));
        next
    }

    fn byte(&self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(ACCEPT | IS_LAST)
    }

    fn offset(&self, at: usize) -> usize {
        let bytes = self.0.get(at..at + OFFSET).unwrap_or(&[]);
        bytes.iter().rev().fold(0, |offset, byte| offset << 8 | usize::from(*byte))
    }
}

/// The hits that start at one place.
struct Found<'a> {
    start: usize,
    first: usize,
    hits: &'a mut Vec<Hit>,
}

impl Found<'_> {
    fn add(&mut self, label: u8, end: usize) {
        match self.hits.iter_mut().skip(self.first).find(|hit| hit.label == label) {
            Some(hit) => hit.end = hit.end.max(end),
            None => self.hits.push(Hit { label, start: self.start, end }),
        }
    }
}

/// Where the word that `at` is in, or right behind, ends.
fn word_end(text: &[u8], at: usize) -> usize {
    at + text.get(at..).map_or(0, |rest| rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len()))
}
