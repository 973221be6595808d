//! Plain text: folded words with one space between them.
//!
//! Punctuation becomes one of two marks that stand between spaces like a word: `.` ends a sentence
//! or a paragraph, `,` ends a clause. A phrase with words only can therefore not run from one
//! sentence into the next.

use crate::fold::fold_char;
use alloc::string::String;
use alloc::vec::Vec;

/// Folded text that starts and ends with one space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain(String);

impl Plain {
    /// Makes `text` plain. The result is at most four times as long.
    pub fn new(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        out.push(' ');
        let mut rest = text;
        let mut newlines = 0;
        loop {
            // Small letters and digits stay as they are, and most of a text is such.
            let length = rest.bytes().take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()).count();
            let Some((same, other)) = rest.split_at_checked(length) else { break };
            if length > 0 {
                out.push_str(same);
                newlines = 0;
            }
            let mut chars = other.chars();
            let Some(c) = chars.next() else { break };
            rest = chars.as_str();
            let next = rest.chars().next();
            if c == '\n' {
                newlines += 1;
                if newlines == 2 {
                    mark(&mut out, '.');
                }
                space(&mut out);
                continue;
            }
            if !c.is_whitespace() {
                newlines = 0;
            }
            match c {
                // "12.50" and "1'200" stay one number each; "15:30" too.
                '.' | ':' | '\'' | '’' if ends_with_digit(&out) && next.is_some_and(|next| next.is_ascii_digit()) => {
                    out.push('.');
                }
                '\'' | '’' | '‘' | '`' => apostrophe(&mut out, next),
                '.' | '!' | '?' | ';' | '…' => mark(&mut out, '.'),
                ',' | ':' | '(' | ')' | '–' | '—' | '|' => mark(&mut out, ','),
                // A soft hyphen or a joiner is inside a word, whatever it looks like.
                '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{300}'..='\u{36f}' => {}
                c if c.is_alphanumeric() => fold_char(c, &mut out),
                _ => space(&mut out),
            }
        }
        space(&mut out);
        Plain(out)
    }

    /// The text, with a space at both ends.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Words and marks in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// All words and marks, each behind the place where it starts.
    pub fn placed_words(&self) -> Vec<(usize, &str)> {
        let mut words = Vec::new();
        // It starts with a space: what is between two of them is a word.
        let mut start = 1;
        for (at, byte) in self.0.bytes().enumerate().skip(1) {
            if byte == b' ' {
                words.extend(self.0.get(start..at).map(|word| (start, word)));
                start = at + 1;
            }
        }
        words
    }
}

fn ends_with_digit(out: &str) -> bool {
    out.as_bytes().last().is_some_and(u8::is_ascii_digit)
}

fn space(out: &mut String) {
    if out.as_bytes().last() != Some(&b' ') {
        out.push(' ');
    }
}

/// Adds a mark; of two marks in a row the stronger one, the `.`, stays.
fn mark(out: &mut String, mark: char) {
    space(out);
    if out.ends_with(". ") {
        return;
    }
    if out.ends_with(", ") {
        if mark == ',' {
            return;
        }
        out.pop();
        out.pop();
    }
    if out.len() > 1 {
        out.push(mark);
        out.push(' ');
    }
}

/// "doesn't" becomes "does not", so that one word list of negations is enough; any other
/// apostrophe ("l'ascenseur") separates two words.
fn apostrophe(out: &mut String, next: Option<char>) {
    if matches!(next, Some('t' | 'T')) && out.ends_with('n') && !out.ends_with(" n") {
        out.pop();
        if out.ends_with(" ca") {
            out.push('n');
        }
        out.push_str(" no");
    } else {
        space(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_sentences_are_marked() {
        let plain = Plain::new("Die Türe, hinten,  schließt NICHT!! Wieso?\n\nGruss");
        assert_eq!(plain.as_str(), " die ture , hinten , schliesst nicht . wieso . gruss ");
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(Plain::new("CHF 1'200.50 at 15:30.").as_str(), " chf 1.200.50 at 15.30 . ");
    }

    #[test]
    fn english_negations_become_not() {
        assert_eq!(Plain::new("It doesn't, can't, won't.").as_str(), " it does not , can not , wo not . ");
        assert_eq!(Plain::new("l'ascenseur n'est pas").as_str(), " l ascenseur n est pas ");
    }

    #[test]
    fn nothing_gives_one_space() {
        assert_eq!(Plain::new("").as_str(), " ");
        assert_eq!(Plain::new("...").as_str(), " ");
    }
}

#[cfg(test)]
mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_text_has_single_spaces_and_a_space_at_both_ends(text in any::<String>()) {
            let plain = Plain::new(&text);
            prop_assert!(plain.as_str().starts_with(' ') && plain.as_str().ends_with(' '));
            prop_assert!(!plain.as_str().contains("  "));
            prop_assert!(plain.as_str().len() <= 4 * text.len() + 2);
            let placed = plain.placed_words();
            prop_assert!(placed.iter().map(|(_, word)| *word).eq(plain.words()));
            prop_assert!(placed.iter().all(|(at, word)| plain.as_str()[*at..].starts_with(word)));
        }

        #[test]
        fn case_does_not_matter(text in "[a-zà-ü .,!]{0,60}") {
            prop_assert_eq!(Plain::new(&text), Plain::new(&text.to_uppercase()));
        }
    }
}
