//! The parts of a mail that rules read, made plain once.

use crate::own_words::own_words;
use crate::plain::Plain;
use alloc::string::String;

/// What mail programs put before the subject of an answer or a copy.
const SUBJECT_MARKS: &[&str] = &["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rép:", "rif:", "r:", "i:"];

/// Subject and own words of a mail, plain. The subject comes first, as a sentence of its own.
#[derive(Debug, Clone)]
pub struct ReadMail {
    /// What its writer says: subject, then body without quotes and signature.
    pub words: Plain,
}

impl ReadMail {
    /// Reads the two texts of a mail.
    pub fn new(subject: &str, body: &str) -> Self {
        let mut text = String::with_capacity(subject.len() + body.len() + 2);
        text.push_str(without_marks(subject));
        text.push_str("\n\n");
        text.push_str(&own_words(body));
        ReadMail { words: Plain::new(&text) }
    }
}

/// The subject without "Re:", "AW:", "Fwd:" and the like, however many there are.
fn without_marks(subject: &str) -> &str {
    let mut rest = subject.trim_start();
    while let Some(mark) = SUBJECT_MARKS.iter().find(|mark| starts_with_ignoring_case(rest, mark)) {
        rest = rest[mark.len()..].trim_start();
    }
    rest
}

fn starts_with_ignoring_case(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|head| head.to_lowercase() == start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subject_is_a_sentence_of_its_own() {
        let mail = ReadMail::new("AW: Re: Lift", "It is out.\n> Fire!");
        assert_eq!(mail.words.as_str(), " lift . it is out . ");
    }
}
