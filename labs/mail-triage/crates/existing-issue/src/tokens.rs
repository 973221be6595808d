//! What a text is about, as a set of tokens.

use crate::lexicon::{self, Kind};
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use text::phrases::words_of;
use text::plain::Plain;

/// What a token is. Two texts about one thing must not contradict each other in a strong one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

    /// The word before the value, for a reader.
    fn title(self) -> &'static str {
        match self {
            TokenKind::Line => "line ",
            TokenKind::Gate => "gate ",
            TokenKind::Depot => "depot ",
            TokenKind::Code => "error ",
            _ => "",
        }
    }
}

/// One token.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Token {
    /// Its kind.
    pub kind: TokenKind,
    /// Its value, in English where the lexicon has it.
    pub value: String,
}

impl Token {
    /// Such as "line 4" or "door".
    pub fn label(&self) -> String {
        let mut out = String::from(self.kind.title());
        out.push_str(&self.value);
        out
    }
}

/// The tokens of a text, each with the words that it was read from.
pub type Tokens = BTreeMap<Token, String>;

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
const DIRECTIONS: &[(&str, &[&str])] = &[
    ("North", &["north", "nord", "northern"]),
    ("South", &["south", "sud", "sued", "southern"]),
    ("East", &["east", "ost", "est", "eastern"]),
    ("West", &["west", "ouest", "ovest", "western"]),
];

/// Reads the tokens of a plain text.
pub fn of(plain: &Plain) -> Tokens {
    let mut tokens = Tokens::new();
    for hit in lexicon::phrases().find(plain) {
        let Some((kind, entry)) = lexicon::entry(hit.label) else { continue };
        let kind = match kind {
            Kind::Concept => TokenKind::Concept,
            Kind::Name => TokenKind::Name,
            Kind::Month => TokenKind::Month,
        };
        add(&mut tokens, kind, entry.name, words_of(plain, &hit));
    }
    let words: Vec<&str> = plain.words().collect();
    for at in 0..words.len() {
        lines(&words, at, &mut tokens);
        gates(&words, at, &mut tokens);
        depots(&words, at, &mut tokens);
        errors(&words, at, &mut tokens);
        dates(&words, at, &mut tokens);
        phones(&words, at, &mut tokens);
    }
    tokens
}

fn add(tokens: &mut Tokens, kind: TokenKind, value: &str, words: &str) {
    tokens.entry(Token { kind, value: value.to_string() }).or_insert_with(|| words.to_string());
}

fn line_number(word: &str) -> Option<&str> {
    let number = word.strip_suffix("er").unwrap_or(word);
    ((1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

/// "line 4", "lines 2 and 7", "bus 31", "the 4", "31er", "Vierer".
fn lines(words: &[&str], at: usize, tokens: &mut Tokens) {
    if let Some((_, number)) = LINE_NAMES.iter().find(|(name, _)| *name == words[at]) {
        add(tokens, TokenKind::Line, number, words[at]);
    }
    let Some(number) = line_number(words[at]) else { return };
    let near = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or("");
    let (before, two_before, after) = (near(at.checked_sub(1)), near(at.checked_sub(2)), near(at.checked_add(1)));
    let named = words[at].ends_with("er")
        || after == "er"
        || LINE_WORDS.contains(&before)
        || (SMALL_WORDS.contains(&before) && !UNITS.contains(&after));
    let known = |number: &str| tokens.contains_key(&Token { kind: TokenKind::Line, value: number.to_string() });
    let listed = AND_WORDS.contains(&before) && line_number(two_before).is_some_and(known);
    if named || listed {
        add(tokens, TokenKind::Line, number, words[at]);
        // "7 and 2": the first one became a line by the second.
        if let Some(first) = line_number(two_before).filter(|_| AND_WORDS.contains(&before)) {
            add(tokens, TokenKind::Line, first, two_before);
        }
    }
}

fn gates(words: &[&str], at: usize, tokens: &mut Tokens) {
    let is_gate = at.checked_sub(1).is_some_and(|before| GATE_WORDS.contains(&words[before]));
    // "the C gate", "C-Tor"; not in the languages where a single letter before "porte" is a word.
    let is_gate =
        is_gate || (matches!(words[at], "b" | "c" | "d") && matches!(words.get(at + 1), Some(&("gate" | "tor"))));
    if is_gate && words[at].len() == 1 && words[at] != "a" && words[at].bytes().all(|byte| byte.is_ascii_alphabetic()) {
        add(tokens, TokenKind::Gate, &words[at].to_uppercase(), words[at]);
    }
}

fn depots(words: &[&str], at: usize, tokens: &mut Tokens) {
    if !words[at].contains("depot") && words[at] != "deposito" {
        return;
    }
    let near = [at.checked_sub(1), Some(at), Some(at + 1)];
    for word in near.into_iter().flatten().filter_map(|at| words.get(at)) {
        for (name, spellings) in DIRECTIONS {
            if spellings.contains(word)
                || spellings.iter().any(|direction| word.strip_suffix("depot") == Some(direction))
            {
                add(tokens, TokenKind::Depot, name, word);
            }
        }
    }
}

fn errors(words: &[&str], at: usize, tokens: &mut Tokens) {
    let is_number = words[at].len() >= 2 && words[at].len() <= 6 && words[at].bytes().all(|byte| byte.is_ascii_digit());
    let named = words[at.saturating_sub(2)..at].iter().any(|word| ERROR_WORDS.contains(word));
    // Programs number their errors from 400 on, and people leave the word away: "the portal says 418".
    let is_known_kind = words[at].len() == 3
        && matches!(words[at].as_bytes()[0], b'4' | b'5')
        && words.iter().any(|word| ACCOUNT_WORDS.contains(word));
    if is_number && (named || is_known_kind) {
        add(tokens, TokenKind::Code, words[at], words[at]);
    }
}

/// "01.11.", "1.11.2026": the month counts. A time ("um 8.10 Uhr") or an amount is no date.
fn dates(words: &[&str], at: usize, tokens: &mut Tokens) {
    let near = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or("");
    if NO_DATE_BEFORE.contains(&near(at.checked_sub(1)))
        || matches!(near(at.checked_add(1)), "uhr" | "h" | "chf" | "fr")
    {
        return;
    }
    let mut parts = words[at].split('.');
    let (day, month) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let is_day = day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let month = month.parse::<usize>().ok().filter(|number| month.len() == 2 && (1..=12).contains(number));
    if let Some(name) = month.filter(|_| is_day).and_then(|month| lexicon::month(month)) {
        add(tokens, TokenKind::Month, name, words[at]);
    }
}

/// Nine digits or more in a row, however they are grouped.
fn phones(words: &[&str], at: usize, tokens: &mut Tokens) {
    let is_digits = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    if at > 0 && is_digits(&words[at - 1]) {
        return;
    }
    let groups: Vec<&str> = words[at..].iter().take(6).copied().take_while(is_digits).collect();
    let number = groups.concat();
    if (9..=15).contains(&number.len()) {
        add(tokens, TokenKind::Phone, &number, &groups.join(" "));
    }
}
