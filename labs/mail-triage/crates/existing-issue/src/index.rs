//! The index, and the rules in the order in which they are tried.
//!
//! 1. *Reply chain*: the mail answers a mail of the issue's thread. 100.
//! 2. *Written id*: the mail names the issue ("OPS-217"). 100.
//! 3. *Must share*: every strong token of the issue's title is in the mail.
//! 4. *Must not contradict*: where both have lines, gates, depots, months or error numbers, they
//!    share at least one.
//! 5. *Overlap*: the concepts that both have weigh at least [`LEAST_OVERLAP`] percent of the
//!    concepts in the title; one that stands in the details alone counts a third. A concept that
//!    many issues have weighs less. The likeness is the weight of all that both have, as a share
//!    of the title's weight.
//!
//! The mail's own words are compared first. If they match nothing ("any news?"), the quoted mail
//! counts with them.
//!
//! Of several issues that pass, the one with the highest score counts; of equals the first.

use crate::tokens::{self, Read, Token, TokenKind, Tokens};
use alloc::string::String;
use alloc::vec::Vec;
use text::mail::ReadMail;
use text::phrases::list;
use text::plain::Plain;

/// Below this overlap, in percent, two texts are about different things.
pub const LEAST_OVERLAP: u32 = 40;

/// An open issue, as far as the comparison needs it.
pub struct Issue {
    /// Such as "OPS-217".
    pub id: String,
    /// What marks the trouble: a mail must share its strong tokens.
    pub title: String,
    /// More words that people use for it.
    pub details: String,
    /// Ids of the mails that reported it.
    pub thread: Vec<String>,
}

/// One reason for a match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub signal: &'static str,
    /// Its points.
    pub weight: i32,
    /// What it found.
    pub found: String,
}

/// The issue that a mail belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The issue's id.
    pub issue: String,
    /// Its position in the list that the index was built from.
    pub position: usize,
    /// Likeness from 0 to 100.
    pub score: u32,
    /// Why.
    pub reasons: Vec<Reason>,
}

struct Known {
    id: String,
    /// The words that the id has in plain text.
    id_words: Vec<String>,
    thread: Vec<String>,
    marks: Vec<Mark>,
    title_weight: u32,
    title_concepts: u32,
}

/// A token of an issue.
struct Mark {
    token: Token,
    is_in_title: bool,
    weight: u32,
}

/// The open issues, ready to compare with.
pub struct Index {
    known: Vec<Known>,
}

const MOST_WORDS: usize = 6;

impl Index {
    /// Reads the issues once.
    pub fn new(issues: impl IntoIterator<Item = Issue>) -> Self {
        let mut known: Vec<Known> = issues.into_iter().map(read).collect();
        let all: Vec<Token> = known.iter().flat_map(|issue| &issue.marks).map(|mark| mark.token).collect();
        for issue in &mut known {
            for mark in &mut issue.marks {
                mark.weight = weight(mark.token.kind, all.iter().filter(|token| **token == mark.token).count());
            }
            let titled = || issue.marks.iter().filter(|mark| mark.is_in_title);
            let concepts = titled().filter(|mark| !mark.token.kind.is_strong());
            issue.title_concepts = concepts.map(|mark| mark.weight).sum();
            issue.title_weight = titled().map(|mark| mark.weight).sum();
        }
        Index { known }
    }

    /// The issue that the mail belongs to, if any.
    pub fn find(&self, subject: &str, body: &str, references: &[String]) -> Option<Match> {
        if let Some(found) = self.by_thread(references) {
            return Some(found);
        }
        let mail = ReadMail::new(subject, body);
        if let Some(found) = self.by_id(&mail.words) {
            return Some(found);
        }
        let mut tokens = tokens::of(&mail.words);
        self.best(&tokens).or_else(|| {
            tokens.extend(tokens::of(mail.quoted.as_ref()?));
            self.best(&tokens)
        })
    }

    fn best(&self, mail: &Tokens) -> Option<Match> {
        let better = |best: Option<Match>, next: Match| match best {
            Some(best) if best.score >= next.score => Some(best),
            _ => Some(next),
        };
        (0..self.known.len()).filter_map(|position| self.by_tokens(position, mail)).fold(None, better)
    }

    /// The newest reference counts first.
    fn by_thread(&self, references: &[String]) -> Option<Match> {
        references.iter().rev().find_map(|reference| {
            let position = self.known.iter().position(|issue| issue.thread.contains(reference))?;
            Some(self.certain(position, "answers a mail of the thread", reference))
        })
    }

    fn by_id(&self, words: &Plain) -> Option<Match> {
        let words = words.placed_words();
        let is_in = |id: &Vec<String>| {
            let is_same = |some: &[(usize, &str)]| some.iter().zip(id).all(|((_, word), id)| word == id);
            !id.is_empty() && words.windows(id.len()).any(is_same)
        };
        let position = self.known.iter().position(|issue| is_in(&issue.id_words))?;
        Some(self.certain(position, "names the issue", &self.known[position].id))
    }

    fn certain(&self, position: usize, signal: &'static str, found: &str) -> Match {
        let reason = Reason { signal, weight: 100, found: list([found], 1) };
        Match { issue: self.known[position].id.clone(), position, score: 100, reasons: [reason].into() }
    }

    fn by_tokens(&self, position: usize, mail: &Tokens) -> Option<Match> {
        let issue = &self.known[position];
        let is_missing = |mark: &Mark| mark.is_in_title && mark.token.kind.is_strong() && !mail.has(mark.token);
        if issue.marks.iter().any(is_missing) || contradicts(issue, mail) {
            return None;
        }
        let shared: Vec<(&Mark, &Read)> =
            mail.iter().filter_map(|read| Some((issue.mark(read.token)?, read))).collect();
        let weigh = |counts: &dyn Fn(&Mark) -> bool| {
            shared.iter().map(|(mark, _)| mark).filter(|mark| counts(mark)).map(|mark| mark.weight).sum::<u32>()
        };
        let strong = weigh(&|mark| mark.token.kind.is_strong());
        let titled = weigh(&|mark| !mark.token.kind.is_strong() && mark.is_in_title);
        let detailed = weigh(&|mark| !mark.token.kind.is_strong() && !mark.is_in_title);
        if 100 * (3 * titled + detailed) < 3 * LEAST_OVERLAP * issue.title_concepts {
            return None;
        }
        let percent = |weight: u32| (100 * weight).checked_div(issue.title_weight).unwrap_or(0).min(100);
        let score = percent(strong + titled + detailed);
        let strong_points = percent(strong) as i32;
        let found = |is_strong: bool| {
            let words = shared.iter().filter(|(mark, _)| mark.token.kind.is_strong() == is_strong);
            list(words.map(|(_, read)| read.words), MOST_WORDS)
        };
        let reasons = [
            Reason { signal: "names the same", weight: strong_points, found: found(true) },
            Reason { signal: "same words", weight: score as i32 - strong_points, found: found(false) },
        ];
        Some(Match {
            issue: issue.id.clone(),
            position,
            score,
            reasons: reasons.into_iter().filter(|reason| !reason.found.is_empty()).collect(),
        })
    }
}

impl Known {
    fn mark(&self, token: Token) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.token == token)
    }
}

/// Strong tokens weigh three times as much as a concept that only this issue has.
fn weight(kind: TokenKind, issues: usize) -> u32 {
    match (kind.is_strong(), issues) {
        (true, _) => 12,
        (false, 1) => 4,
        (false, 2) => 3,
        (false, _) => 2,
    }
}

fn read(issue: Issue) -> Known {
    let (title, details) = (Plain::new(&issue.title), Plain::new(&issue.details));
    let title = tokens::of(&title);
    let mut all = title.clone();
    let details = tokens::of(&details);
    all.extend(details);
    let mark = |read: &Read| Mark { token: read.token, is_in_title: title.has(read.token), weight: 0 };
    Known {
        id_words: Plain::new(&issue.id).words().map(String::from).collect(),
        thread: issue.thread,
        marks: all.iter().map(mark).collect(),
        id: issue.id,
        title_weight: 0,
        title_concepts: 0,
    }
}

/// Both have values of a kind, and none in common.
fn contradicts(issue: &Known, mail: &Tokens) -> bool {
    let kinds = [TokenKind::Line, TokenKind::Gate, TokenKind::Depot, TokenKind::Month, TokenKind::Code];
    kinds.into_iter().filter(|kind| kind.contradicts()).any(|kind| {
        let mut theirs = issue.marks.iter().filter(|mark| mark.token.kind == kind).peekable();
        theirs.peek().is_some()
            && mail.iter().any(|read| read.token.kind == kind)
            && !theirs.any(|mark| mail.has(mark.token))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec;
    use proptest::prelude::*;

    fn index() -> Index {
        let issue = |id: &str, title: &str, details: &str| Issue {
            id: id.to_string(),
            title: title.to_string(),
            details: details.to_string(),
            thread: vec![alloc::format!("{id}.1@mail.example")],
        };
        Index::new([
            issue("OPS-1", "Rear doors on line 4 do not close", "Trams of line 4 leave with the door open."),
            issue("FAC-2", "Badge readers at gate C refuse badges", "Depot North."),
        ])
    }

    fn found(subject: &str, body: &str) -> Option<String> {
        index().find(subject, body, &[]).map(|found| found.issue)
    }

    #[test]
    fn the_same_trouble_is_found_in_four_languages() {
        for body in [
            "The back door of the 4 stays open.",
            "Die hintere Türe vom 4er schliesst nicht.",
            "La porte arrière du 4 ne ferme plus.",
            "La porta posteriore della linea 4 non si chiude.",
        ] {
            assert_eq!(found("", body).as_deref(), Some("OPS-1"), "{body}");
        }
    }

    #[test]
    fn another_line_or_place_is_another_trouble() {
        assert_eq!(found("", "The rear door of tram 9 does not close."), None);
        assert_eq!(found("", "The badge reader at gate C of depot South refuses my badge."), None);
        assert_eq!(found("", "The badge reader at gate C of depot North refuses my badge.").as_deref(), Some("FAC-2"));
    }

    #[test]
    fn the_same_place_with_another_wish_is_another_matter() {
        assert_eq!(found("", "More bicycle stands at gate C of depot North, please."), None);
    }

    #[test]
    fn an_answer_in_the_thread_is_certain() {
        let found = index().find("Re: hello", "Thanks", &["x@y".to_string(), "FAC-2.1@mail.example".to_string()]);
        assert_eq!(found.map(|found| (found.issue, found.score)), Some(("FAC-2".to_string(), 100)));
    }

    #[test]
    fn a_written_id_is_certain() {
        assert_eq!(found("About OPS-1", "any news?").as_deref(), Some("OPS-1"));
        assert_eq!(found("About OPS-11", "any news?"), None);
    }

    #[test]
    fn a_quote_helps_an_answer_that_says_nothing() {
        assert_eq!(found("Re: door", "Any news?\n> The rear door of the 4 does not close.").as_deref(), Some("OPS-1"));
    }

    #[test]
    fn a_reason_has_the_words_of_the_mail_in_its_order() {
        let index = Index::new([Issue {
            id: "CC-3".to_string(),
            title: "Telephone line of the depot North is dead".to_string(),
            details: "Error 418, gate C, tram 4.".to_string(),
            thread: Vec::new(),
        }]);
        let body = "Le tram 4, portail C, dépôt Nord: la ligne est morte, code d'erreur 418, téléphone muet.";
        let found = index.find("", body, &[]).expect("the mail has what the title has");
        let said: Vec<(&str, &str)> =
            found.reasons.iter().map(|reason| (reason.signal, reason.found.as_str())).collect();
        assert_eq!(
            said,
            [("names the same", "tram 4, portail c, depot nord, erreur 418"), ("same words", "ligne, morte")]
        );
    }

    #[test]
    fn own_words_come_before_quoted_ones() {
        let body = "Any news about the 4?\n> The rear door of tram 4 does not close.";
        let found = index().find("Re: door", body, &[]).expect("own and quoted words together");
        assert!(found.reasons.iter().any(|reason| reason.found.starts_with("the 4")), "{:?}", found.reasons);
    }

    proptest! {
        #[test]
        fn any_text_is_compared_and_a_likeness_stays_in_its_bounds(subject in any::<String>(), body in "(?s).{0,300}") {
            if let Some(found) = index().find(&subject, &body, &[]) {
                prop_assert!(found.score <= 100);
            }
        }
    }
}
