//! The parts of a mail that rules read, made plain once.

use crate::own_words::{own_words, quoted_words};
use crate::plain::Plain;
use alloc::string::String;

/// What mail programs put before the subject of an answer or a copy.
const SUBJECT_MARKS: &[&str] = &["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rép:", "rif:", "r:", "i:"];

/// A mail, plain.
#[derive(Debug, Clone)]
pub struct ReadMail {
    /// What its writer says: the subject as a sentence of its own, then the body without greeting,
    /// quotes and signature.
    pub words: Plain,
    /// What is quoted, read the same way; none if nothing is. Whose words these are and how old
    /// they are, nobody knows.
    pub quoted: Option<Plain>,
}

impl ReadMail {
    /// Reads the two texts of a mail.
    pub fn new(subject: &str, body: &str) -> Self {
        let mut text = String::with_capacity(subject.len() + body.len() + 2);
        text.push_str(without_marks(subject));
        text.push_str("\n\n");
        text.push_str(&own_words(body));
        let quoted = quoted_words(body);
        ReadMail { words: Plain::new(&text), quoted: (!quoted.is_empty()).then(|| Plain::new(&quoted)) }
    }
}

/// The subject without "Re:", "AW:", "Fwd:" and the like, however many there are.
fn without_marks(subject: &str) -> &str {
    let mut rest = subject.trim_start();
    while let Some(after) = SUBJECT_MARKS.iter().find_map(|mark| without_start(rest, mark)) {
        rest = after.trim_start();
    }
    rest
}

/// What comes after `start`, which is in lower case; the text may have it in any case.
fn without_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(start.len())?;
    let is_same = |(one, other): (char, char)| one == other || (one == 'É' && other == 'é');
    let is_start = head.chars().map(|c| c.to_ascii_lowercase()).zip(start.chars()).all(is_same);
    is_start.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subject_is_a_sentence_of_its_own() {
        let mail = ReadMail::new("AW: Re: Lift", "It is out.\n> Hello,\n> Fire!");
        assert_eq!(mail.words.as_str(), " lift . it is out . ");
        assert_eq!(mail.quoted.map(|quoted| String::from(quoted.as_str())), Some(" fire . ".into()));
    }
}
