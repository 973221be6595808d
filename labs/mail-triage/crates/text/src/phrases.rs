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
//! All phrases of a table share one tree of letters, so the time grows with the text and not with
//! the table.

use crate::fold::{fold, fold_spelled_out};
use crate::plain::Plain;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// Longer words are not searched for phrases that start inside them: no real word is this long, and
/// the search stays linear in the length of hostile text.
const LONGEST_WORD: usize = 48;

/// One place where a phrase was found. `start..end` are bytes of [`Plain::as_str`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What the table says that the phrase means.
    pub label: u16,
    /// Where its first letter is.
    pub start: usize,
    /// The end of its last word.
    pub end: usize,
}

/// A table of phrases, ready to search with.
pub struct Phrases {
    from_word_start: Tree,
    from_anywhere: Tree,
}

impl Phrases {
    /// Takes pairs of a phrase and the label that it stands for.
    pub fn new<'a>(table: impl IntoIterator<Item = (&'a str, u16)>) -> Self {
        let mut phrases = Phrases { from_word_start: Tree::new(), from_anywhere: Tree::new() };
        for (phrase, label) in table {
            let one = as_plain(fold(phrase));
            let other = as_plain(fold_spelled_out(phrase));
            phrases.add(&one, label);
            if other != one {
                phrases.add(&other, label);
            }
        }
        phrases
    }

    fn add(&mut self, phrase: &str, label: u16) {
        match phrase.strip_prefix('*') {
            Some(rest) => self.from_anywhere.add(rest, label),
            None => self.from_word_start.add(phrase, label),
        }
    }

    /// All hits in the order of the text. Of phrases with the same label and start the longest counts.
    pub fn find(&self, plain: &Plain) -> Vec<Hit> {
        let text = plain.as_str();
        let bytes = text.as_bytes();
        let mut hits = Vec::new();
        let mut word_start = 0;
        for at in 0..bytes.len() {
            if bytes[at] == b' ' {
                continue;
            }
            if at == 0 || bytes[at - 1] == b' ' {
                word_start = at;
                self.from_word_start.find_at(bytes, at, &mut hits);
            }
            if at - word_start < LONGEST_WORD {
                self.from_anywhere.find_at(bytes, at, &mut hits);
            }
        }
        hits
    }
}

/// Apostrophes and hyphens separate words in plain text.
fn as_plain(phrase: String) -> String {
    phrase.replace(['\'', '-'], " ")
}

/// The words of a hit as they stand in the plain text.
pub fn words_of<'a>(plain: &'a Plain, hit: &Hit) -> &'a str {
    plain.as_str().get(hit.start..hit.end).unwrap_or("")
}

struct Node {
    byte: u8,
    child: u32,
    sibling: u32,
    /// The labels of the phrases that end here.
    labels: Vec<u16>,
}

/// Stands for the rest of a word, in the tree as in a phrase: plain text has no such letter.
const REST: u8 = b'*';

/// A tree of letters; node 0 is its root, and 0 also means "none".
struct Tree {
    nodes: Vec<Node>,
    /// The root's children by their byte: the first step is by far the most frequent one.
    first: [u32; 256],
}

impl Tree {
    fn new() -> Self {
        Tree { nodes: vec![Node { byte: 0, child: 0, sibling: 0, labels: Vec::new() }], first: [0; 256] }
    }

    fn add(&mut self, phrase: &str, label: u16) {
        let mut at = 0;
        for byte in phrase.bytes() {
            at = self.step(at, byte).unwrap_or_else(|| self.grow(at, byte));
        }
        let labels = &mut self.nodes[at].labels;
        if !labels.contains(&label) {
            labels.push(label);
        }
    }

    fn grow(&mut self, parent: usize, byte: u8) -> usize {
        let new = self.nodes.len();
        let sibling = if parent == 0 { 0 } else { self.nodes[parent].child };
        self.nodes.push(Node { byte, child: 0, sibling, labels: Vec::new() });
        if parent == 0 {
            self.first[usize::from(byte)] = new as u32;
        } else {
            self.nodes[parent].child = new as u32;
        }
        new
    }

    fn step(&self, parent: usize, byte: u8) -> Option<usize> {
        if parent == 0 {
            let at = self.first[usize::from(byte)] as usize;
            return (at != 0).then_some(at);
        }
        let mut at = self.nodes[parent].child as usize;
        while at != 0 {
            if self.nodes[at].byte == byte {
                return Some(at);
            }
            at = self.nodes[at].sibling as usize;
        }
        None
    }

    fn find_at(&self, text: &[u8], start: usize, hits: &mut Vec<Hit>) {
        let before = hits.len();
        self.walk(0, text, start, &mut |label, end| match hits[before..].iter_mut().find(|hit| hit.label == label) {
            Some(hit) => hit.end = hit.end.max(end),
            None => hits.push(Hit { label, start, end }),
        });
    }

    /// Goes down the tree with the text. It calls itself once for each `*` of a phrase, and phrases
    /// are ours, so hostile text cannot make it go deep.
    fn walk(&self, from: usize, text: &[u8], from_at: usize, found: &mut impl FnMut(u16, usize)) {
        let (mut node, mut at) = (from, from_at);
        while let Some(next) = text.get(at).and_then(|&byte| self.step(node, byte)) {
            node = next;
            at += 1;
            if let Some(rest) = self.step(node, REST) {
                let end = word_end(text, at);
                self.nodes[rest].labels.iter().for_each(|&label| found(label, end));
                self.walk(rest, text, end, found);
            }
            if word_end(text, at) == at {
                self.nodes[node].labels.iter().for_each(|&label| found(label, at));
            }
        }
    }
}

/// Where the word that `at` is in, or right behind, ends.
fn word_end(text: &[u8], at: usize) -> usize {
    at + text[at..].iter().position(|&byte| byte == b' ').unwrap_or(text.len() - at)
}

/// Joins the words of up to `most` different hits: `"hurt", "ambulance"` gives `hurt, ambulance`.
pub fn list<'a>(words: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        if !seen.contains(&word) {
            if seen.len() == most {
                break;
            }
            seen.push(word);
        }
    }
    seen.iter().fold(String::new(), |mut out, word| {
        if !out.is_empty() {
            out.push_str(", ");
        }
        // Found words go to people: no word of a reason is longer than this, whatever the mail says.
        out.extend(word.chars().take(60));
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(table: &[(&str, u16)], text: &str) -> Vec<(u16, String)> {
        let plain = Plain::new(text);
        let phrases = Phrases::new(table.iter().copied());
        phrases.find(&plain).iter().map(|hit| (hit.label, words_of(&plain, hit).into())).collect()
    }

    #[test]
    fn whole_words_only_unless_a_star_says_otherwise() {
        assert_eq!(found(&[("door", 1)], "indoor doors door"), [(1, "door".into())]);
        assert_eq!(found(&[("door*", 1)], "Doors!"), [(1, "doors".into())]);
        assert_eq!(found(&[("*automat*", 1)], "Billettautomaten"), [(1, "automaten".into())]);
    }

    #[test]
    fn a_star_may_stand_inside_a_phrase() {
        assert_eq!(found(&[("rest* ouverte*", 1)], "elles restent ouvertes ici"), [(1, "restent ouvertes".into())]);
        assert_eq!(found(&[("rest* ouverte*", 1)], "rest ouverte"), [(1, "rest ouverte".into())]);
        assert_eq!(found(&[("rest* ouverte*", 1)], "reste la ouverte"), []);
    }

    #[test]
    fn a_phrase_does_not_run_over_the_end_of_a_sentence() {
        assert_eq!(found(&[("out of order", 1)], "Out of order"), [(1, "out of order".into())]);
        assert_eq!(found(&[("out of order", 1)], "Out of. Order"), []);
    }

    #[test]
    fn umlauts_match_however_they_are_written() {
        for text in ["Türe", "TUERE", "ture"] {
            assert_eq!(found(&[("türe", 1)], text).len(), 1, "{text}");
        }
    }

    #[test]
    fn of_two_phrases_with_one_label_the_longer_counts() {
        assert_eq!(found(&[("stand*", 1), ("stand still", 1)], "stand still"), [(1, "stand still".into())]);
    }

    #[test]
    fn a_list_names_each_word_once_and_stops() {
        assert_eq!(list(["a", "b", "a", "c"], 2), "a, b");
    }
}
