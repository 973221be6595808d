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
use form::{ACCEPT, ANYWHERE, BRANCH, GO_ON, INDEXED, IS_LAST, JUMP, MOST_LABELS, PLACE, REST, WORD_START, opening};

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

/// The labels of some hits.
#[derive(Debug, Clone, Copy)]
pub struct Labels([u64; 4]);

impl Labels {
    /// All that the hits have.
    pub fn of(hits: &[Hit]) -> Self {
        let mut labels = Labels([0; 4]);
        for hit in hits {
            labels.0[usize::from(hit.label / 64)] |= 1 << (hit.label % 64);
        }
        labels
    }

    /// Whether a hit has it.
    pub fn has(&self, label: u8) -> bool {
        self.0[usize::from(label / 64)] >> (label % 64) & 1 == 1
    }
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
        let after = |ahead: usize| text.get(start + ahead).copied().unwrap_or(b' ');
        let (byte, bit) = opening(table, [*letter, after(1), after(2)]);
        if self.byte(byte) & bit == 0 {
            return;
        }
        let at = (table * 128 + usize::from(*letter)) * PLACE;
        let Some(&[low, middle, high]) = self.0.get(at..at + PLACE) else { return };
        let node = usize::from(low) | usize::from(middle) << 8 | usize::from(high) << 16;
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
            match mark {
                ..JUMP if Some(mark) == letter => at += 1,
                ..JUMP => return,
                JUMP..BRANCH => {
                    let [low, high] = [self.byte(node), self.byte(node + 1)];
                    node = usize::from(mark - JUMP) << 16 | usize::from(high) << 8 | usize::from(low);
                }
                BRANCH..GO_ON => {
                    let Some(next) = letter.and_then(|letter| self.branch(node, mark - BRANCH, letter)) else { return };
                    node = next;
                    at += 1;
                }
                GO_ON..ACCEPT => {
                    let size = self.size(&mut node);
                    self.walk(node, text, word_end(text, at), found);
                    node += size;
                }
                ACCEPT..REST if !matches!(letter, None | Some(b' ')) => node += usize::from(mark & MOST_LABELS),
                ACCEPT.. => {
                    let end = if mark < REST { at } else { word_end(text, at) };
                    for _ in 0..mark & MOST_LABELS {
                        found.add(self.byte(node), end);
                        node += 1;
                    }
                }
            }
            if mark >= GO_ON && mark & IS_LAST != 0 {
                return;
            }
        }
    }

    /// The node that a letter leads to.
    fn branch(&self, at: usize, count: u8, letter: u8) -> Option<usize> {
        let mut node = at + usize::from(count);
        let position = self.0.get(at..node)?.iter().position(|next| *next == letter)?;
        if count >= INDEXED {
            let far = match position.checked_sub(1) {
                None => 0,
                Some(place) => {
                    usize::from(u16::from_le_bytes([self.byte(node + 2 * place), self.byte(node + 2 * place + 1)]))
                }
            };
            return Some(node + 2 * usize::from(count - 1) + far);
        }
        let mut before = 0;
        for other in 0..usize::from(count - 1) {
            let size = self.size(&mut node);
            before += if other < position { size } else { 0 };
        }
        Some(node + before)
    }

    /// Reads a size and passes over it.
    fn size(&self, at: &mut usize) -> usize {
        let (mut size, mut shift) = (0, 0);
        loop {
            let byte = self.byte(*at);
            *at += 1;
            size |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 21 {
                return size;
            }
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(ACCEPT | IS_LAST)
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
