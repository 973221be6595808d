//! What gets no verdict: nothing to read, too much, or no text.

use alloc::format;
use alloc::string::String;

/// The most text that a mail may have, subject and body together, in bytes of UTF-8: 256 KiB. A long
/// letter has 10; what is larger is a log, a book or an attack, and a person should look at it.
pub const LIMIT: usize = 256 * 1024;

/// More than one broken character in so many makes a text unreadable; one or two may be a slip. A French
/// mail that loses the letters with accents loses one character in nineteen, and can still be read.
const READABLE_PER_BROKEN: usize = 10;
const FEW_BROKEN: usize = 3;

/// Why a mail gets no verdict; the words of the WIT variant `rejection`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// Neither subject nor body has a letter or a digit.
    Empty,
    /// The bytes of subject and body together.
    TooLarge(usize),
    /// What was found in place of text.
    Unreadable(String),
}

/// None for a mail that can be triaged.
pub fn reject(subject: &str, body: &str) -> Option<Rejection> {
    let bytes = subject.len() + body.len();
    if bytes > LIMIT {
        return Some(Rejection::TooLarge(bytes));
    }
    let (mut all, mut readable, mut unknown, mut control) = (0usize, 0usize, 0usize, 0usize);
    for c in subject.chars().chain(body.chars()) {
        all += 1;
        match c {
            // Most characters by far; the tables of Unicode cost time.
            'a'..='z' | 'A'..='Z' | '0'..='9' => readable += 1,
            ' ' => {}
            '\u{fffd}' => unknown += 1,
            '\n' | '\r' | '\t' => {}
            c if c.is_control() => control += 1,
            c if c.is_alphanumeric() => readable += 1,
            _ => {}
        }
    }
    let broken = unknown + control;
    if broken > FEW_BROKEN && broken * READABLE_PER_BROKEN > all {
        return Some(Rejection::Unreadable(format!(
            "{unknown} characters that no decoder could read (U+FFFD) and {control} control characters among {all}"
        )));
    }
    (readable == 0).then_some(Rejection::Empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_passes() {
        assert_eq!(reject("Lift", "The lift is out of order.\r\n\tAnn"), None);
        assert_eq!(reject("?", "7"), None);
    }

    #[test]
    fn nothing_to_read_is_empty() {
        assert_eq!(reject("", ""), Some(Rejection::Empty));
        assert_eq!(reject("...", " \n?!"), Some(Rejection::Empty));
    }

    #[test]
    fn the_limit_itself_passes() {
        assert_eq!(reject("", &"a".repeat(LIMIT)), None);
        assert_eq!(reject("b", &"a".repeat(LIMIT)), Some(Rejection::TooLarge(LIMIT + 1)));
    }

    #[test]
    fn broken_characters_make_a_text_unreadable() {
        let Some(Rejection::Unreadable(found)) = reject("x", &"a\u{fffd}\u{1}".repeat(10)) else {
            panic!("not rejected")
        };
        assert_eq!(found, "10 characters that no decoder could read (U+FFFD) and 10 control characters among 31");
        let french = "Un téléphérique évacué à l'étranger, aucun blessé. Votre entreprise n'est pas citée.";
        assert_eq!(reject("Revue de presse", &french.replace(['é', 'à'], "\u{fffd}")), None);
        assert_eq!(reject("Stra\u{fffd}e", "Die Weiche an der Stra\u{fffd}e ist vereist."), None);
    }
}
