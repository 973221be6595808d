//! What a text is about, as a list of tokens, each with the words that it was read from.

use crate::lexicon::{self, Kind};
use alloc::vec::Vec;
use text::phrases::{Phrases, words_of};
use text::plain::Plain;

/// The phrases of the lexicon, compiled by the build script.
static PHRASES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases"));

/// A text that names more things is a list or an attack; what stands first counts.
const MOST_TOKENS: usize = 400;

/// What a token is. Two texts about one thing must not contradict each other in a strong one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A concept of the lexicon.
    Concept,
    /// A place or name of the lexicon. Strong.
    Name,
    /// A month. Strong.
    Month,
    /// The number of a tram or bus line. Strong.
    Line,
    /// The letter of a gate. Strong.
    Gate,
    /// The compass direction in a depot's name. Strong.
    Depot,
    /// The number of an error. Strong.
    Code,
    /// A telephone number. Strong, but a mail may have the sender's too, so others do not contradict.
    Phone,
}

impl TokenKind {
    /// True for what names one thing and no other.
    pub fn is_strong(self) -> bool {
        self != TokenKind::Concept
    }

    /// True where another value means another thing.
    pub fn contradicts(self) -> bool {
        self.is_strong() && !matches!(self, TokenKind::Phone | TokenKind::Name)
    }
}

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Its kind.
    pub kind: TokenKind,
    /// The same for the same thing: a label of the lexicon, a letter, or digits behind a 1, so that
    /// "04" and "4" differ.
    value: u64,
}

/// A token, and the words of the text that it was read from.
#[derive(Debug, Clone, Copy)]
pub struct Read<'a> {
    /// What the words mean.
    pub token: Token,
    /// Where they start.
    start: usize,
    /// The words, as they stand in the plain text.
    pub words: &'a str,
}

/// The tokens of a text in the order of their words, each once.
#[derive(Debug, Clone, Default)]
pub struct Tokens<'a>(Vec<Read<'a>>);

impl<'a> Tokens<'a> {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Read<'a>> {
        self.0.iter()
    }

    /// True if the text has it.
    pub fn has(&self, token: Token) -> bool {
        self.0.iter().any(|read| read.token == token)
    }

    /// Adds what another text has and this one has not.
    pub fn extend(&mut self, other: Tokens<'a>) {
        for read in other.0 {
            if !self.has(read.token) {
                self.0.push(read);
            }
        }
    }
}

/// Words before the number of a line.
#[rustfmt::skip]
const LINE_WORDS: &[&str] = &[
    "line", "lines", "linie", "linien", "ligne", "lignes", "linea", "linee", "tram", "trams", "bus", "buses", "busse", "autobus", "route", "number", "nummer", "numero",
];
/// The small words that people leave in their place: "the 4", "vom 4er", "sul 4".
#[rustfmt::skip]
const SMALL_WORDS: &[&str] = &["the", "der", "die", "das", "dem", "den", "vom", "im", "le", "du", "au", "il", "del", "dal", "sul", "nel", "al", "col", "nr"];
/// Before one of these a number counts something, or is a date or a time.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "minutes", "min", "minuten", "minuti", "hours", "stunden", "heures", "ore", "h", "uhr", "clock", "degrees", "grad", "degres", "gradi", "percent", "prozent", "chf", "francs", "franken", "franchi",
    "trams", "cars", "wagen", "voitures", "vetture", "people", "personen", "personnes", "persone", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "dicembre",
];
/// How people in Switzerland call a tram by its number.
#[rustfmt::skip]
const LINE_NAMES: &[(&str, &str)] = &[
    ("zweier", "2"), ("einunddreissiger", "31"), ("dreier", "3"), ("vierer", "4"), ("funfer", "5"), ("sechser", "6"), ("siebner", "7"), ("siebener", "7"), ("achter", "8"), ("neuner", "9"), ("zehner", "10"), ("elfer", "11"), ("zwolfer", "12"),
];
const GATE_WORDS: &[&str] = &["gate", "gates", "tor", "porte", "portail", "cancello", "portone", "varco", "porta"];
const ERROR_WORDS: &[&str] = &[
    "error",
    "code",
    "fehler",
    "fehlercode",
    "fehlermeldung",
    "erreur",
    "errore",
    "codice",
    "message",
    "meldung",
    "number",
    "nummer",
    "numero",
];
const ACCOUNT_WORDS: &[&str] = &[
    "portal",
    "staffportal",
    "personalportal",
    "portail",
    "portale",
    "login",
    "password",
    "passwort",
    "passe",
    "pw",
    "intranet",
];
const AND_WORDS: &[&str] = &["and", "und", "et", "e", ",", "or", "oder", "ou", "o"];
const NO_DATE_BEFORE: &[&str] =
    &["chf", "fr", "um", "at", "alle", "a", "seit", "since", "depuis", "dalle", "for", "price", "je"];
/// North, south, east and west.
const DIRECTIONS: [&[&str]; 4] = [
    &["north", "nord", "northern"],
    &["south", "sud", "sued", "southern"],
    &["east", "ost", "est", "eastern"],
    &["west", "ouest", "ovest", "western"],
];

/// Reads the tokens of a plain text.
pub fn of(plain: &Plain) -> Tokens<'_> {
    let words = plain.placed_words();
    let names_account = words.iter().any(|(_, word)| ACCOUNT_WORDS.contains(word));
    let mut reader = Reader { text: plain.as_str(), words, names_account, tokens: Tokens::default() };
    for hit in Phrases::new(PHRASES).find(plain) {
        let kind = match lexicon::kind(hit.label) {
            Kind::Concept => TokenKind::Concept,
            Kind::Name => TokenKind::Name,
            Kind::Month => TokenKind::Month,
        };
        reader.add(kind, u64::from(hit.label), hit.start, words_of(plain, &hit));
    }
    for at in 0..reader.words.len() {
        reader.lines(at);
        reader.gates(at);
        reader.depots(at);
        reader.errors(at);
        reader.dates(at);
        reader.phones(at);
    }
    reader.tokens
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits behind a 1. At most fifteen are ever given.
fn digits(word: &str) -> u64 {
    word.bytes().fold(1, |number, digit| number * 10 + u64::from(digit.wrapping_sub(b'0')))
}

fn line_number(word: &str) -> Option<&str> {
    let number = word.strip_suffix("er").unwrap_or(word);
    (number.len() <= 3 && is_digits(number)).then_some(number)
}

struct Reader<'a> {
    text: &'a str,
    words: Vec<(usize, &'a str)>,
    names_account: bool,
    tokens: Tokens<'a>,
}

impl<'a> Reader<'a> {
    /// The word at a place; nothing outside of the text.
    fn word(&self, at: Option<usize>) -> &'a str {
        at.and_then(|at| self.words.get(at)).map_or("", |(_, word)| word)
    }

    fn add(&mut self, kind: TokenKind, value: u64, start: usize, words: &'a str) {
        let token = Token { kind, value };
        if self.tokens.0.len() < MOST_TOKENS && !self.tokens.has(token) {
            let place = self.tokens.0.partition_point(|read| read.start <= start);
            self.tokens.0.insert(place, Read { token, start, words });
        }
    }

    /// Adds a token that was read from the words `first..=last`.
    fn add_words(&mut self, kind: TokenKind, value: u64, first: usize, last: usize) {
        let (Some((start, _)), Some((last, word))) = (self.words.get(first), self.words.get(last)) else { return };
        let (start, end) = (*start, last + word.len());
        if let Some(words) = self.text.get(start..end) {
            self.add(kind, value, start, words);
        }
    }

    /// "line 4", "lines 2 and 7", "bus 31", "the 4", "31er", "Vierer".
    fn lines(&mut self, at: usize) {
        let word = self.word(Some(at));
        let name = || LINE_NAMES.iter().find(|(name, _)| *name == word);
        if let Some((_, number)) = word.ends_with('r').then(name).flatten() {
            self.add_words(TokenKind::Line, digits(number), at, at);
        }
        let Some(number) = line_number(word) else { return };
        let before = self.word(at.checked_sub(1));
        let two_before = at.checked_sub(2).filter(|_| AND_WORDS.contains(&before));
        let after = self.word(Some(at + 1));
        let has_word = LINE_WORDS.contains(&before) || (SMALL_WORDS.contains(&before) && !UNITS.contains(&after));
        let has_ending = word.ends_with("er") || after == "er";
        let first = two_before.and_then(|at| line_number(self.word(Some(at)))).map(digits);
        let is_known = |value| self.tokens.has(Token { kind: TokenKind::Line, value });
        if has_word || has_ending || first.is_some_and(is_known) {
            let (start, end) = (at - usize::from(has_word), at + usize::from(after == "er"));
            self.add_words(TokenKind::Line, digits(number), start, end);
            // "7 and 2": the first one became a line by the second.
            if let (Some(first), Some(two_before)) = (first, two_before) {
                self.add_words(TokenKind::Line, first, two_before, two_before);
            }
        }
    }

    fn gates(&mut self, at: usize) {
        let word = self.word(Some(at));
        let [letter @ b'b'..=b'z'] = word.as_bytes() else { return };
        let has_word_before = GATE_WORDS.contains(&self.word(at.checked_sub(1)));
        // "the C gate", "C-Tor"; not in the languages where a single letter before "porte" is a word.
        let has_word_after = matches!(word, "b" | "c" | "d") && matches!(self.word(Some(at + 1)), "gate" | "tor");
        if has_word_before || has_word_after {
            let (start, end) = (at - usize::from(has_word_before), at + usize::from(has_word_after));
            self.add_words(TokenKind::Gate, u64::from(*letter), start, end);
        }
    }

    fn depots(&mut self, at: usize) {
        let word = self.word(Some(at));
        // Letter by letter: that is quicker here than a comparison, and a search brings its own kilobytes.
        let is_depot = |five: &[u8]| matches!(five, [b'd', b'e', b'p', b'o', b't']);
        if !word.as_bytes().windows(5).any(is_depot) && word != "deposito" {
            return;
        }
        for near in [at.checked_sub(1), Some(at), Some(at + 1)].into_iter().flatten() {
            let word = self.word(Some(near));
            let direction = word.strip_suffix("depot").unwrap_or(word);
            if let Some(position) = DIRECTIONS.iter().position(|spellings| spellings.contains(&direction)) {
                self.add_words(TokenKind::Depot, position as u64, at.min(near), at.max(near));
            }
        }
    }

    fn errors(&mut self, at: usize) {
        let word = self.word(Some(at));
        if !(2..=6).contains(&word.len()) || !is_digits(word) {
            return;
        }
        let is_named = |at: &usize| ERROR_WORDS.contains(&self.word(Some(*at)));
        let named = (at.saturating_sub(2)..at).find(is_named);
        // Programs number their errors from 400 on, and people leave the word away: "the portal says 418".
        let is_known_kind = word.len() == 3 && word.starts_with(['4', '5']) && self.names_account;
        if named.is_some() || is_known_kind {
            self.add_words(TokenKind::Code, digits(word), named.unwrap_or(at), at);
        }
    }

    /// "01.11.", "1.11.2026": the month counts. A time ("um 8.10 Uhr") or an amount is no date.
    fn dates(&mut self, at: usize) {
        let mut parts = self.word(Some(at)).split('.');
        let (day, month) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        if month.len() != 2
            || NO_DATE_BEFORE.contains(&self.word(at.checked_sub(1)))
            || matches!(self.word(Some(at + 1)), "uhr" | "h" | "chf" | "fr")
        {
            return;
        }
        let is_day = day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        let month = month.parse::<u8>().ok().filter(|_| is_day).and_then(lexicon::month);
        if let Some(label) = month {
            self.add_words(TokenKind::Month, u64::from(label), at, at);
        }
    }

    /// Nine digits or more in a row, however they are grouped.
    fn phones(&mut self, at: usize) {
        if !is_digits(self.word(Some(at))) || is_digits(self.word(at.checked_sub(1))) {
            return;
        }
        let groups = self.words[at..].iter().map(|(_, word)| *word).take(6).take_while(|word| is_digits(word));
        let (count, length) = groups.clone().fold((0, 0), |(count, length), word| (count + 1, length + word.len()));
        if (9..=15).contains(&length) {
            let number = groups.flat_map(str::bytes).fold(1, |number, digit| number * 10 + u64::from(digit - b'0'));
            self.add_words(TokenKind::Phone, number, at, at + count - 1);
        }
    }
}
