//! The procedure: find phrases, drop what is denied, add up.

use crate::level::{Level, of_score};
use crate::rules::{PHRASES, RULES};
use alloc::string::String;
use alloc::vec::Vec;
use text::mail::ReadMail;
use text::negation::denied;
use text::phrases::{Hit, Labels, Phrases, list, words_of};
use text::plain::Plain;

/// One signal that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The signal's name.
    pub signal: &'static str,
    /// Its points.
    pub weight: i32,
    /// The words that set it off, at most four.
    pub found: String,
}

/// The answer; `score` is the sum of the weights of `reasons`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// How soon somebody must act.
    pub level: Level,
    /// The sum.
    pub score: i32,
    /// The signals, each at most once.
    pub reasons: Vec<Reason>,
}

const MOST_WORDS: usize = 4;

/// How urgent a mail with this subject and body is.
///
/// The writer's own words count. Only where they say nothing either way ("any news?", "please see
/// below") the quoted mail is what the writer asks about, and its words count in their place.
pub fn assess(subject: &str, body: &str) -> Assessment {
    let mail = ReadMail::new(subject, body);
    let own = reasons(&mail.words);
    let reasons = match &mail.quoted {
        Some(quoted) if own.iter().all(|reason| reason.weight.abs() < TELLING) => {
            [own, reasons_of_quote(quoted)].concat()
        }
        _ => own,
    };
    let score = reasons.iter().map(|reason| reason.weight).sum();
    Assessment { level: of_score(score), score, reasons }
}

/// A signal of at least this weight says what the writer thinks of the matter.
const TELLING: i32 = 40;

fn reasons_of_quote(quoted: &Plain) -> Vec<Reason> {
    let mut reasons = reasons(quoted);
    for reason in &mut reasons {
        reason.found.insert_str(0, "quoted: ");
    }
    reasons
}

fn reasons(words: &Plain) -> Vec<Reason> {
    let hits = Phrases::new(PHRASES).find(words);
    let seen = Labels::of(&hits);
    let mut reasons = Vec::new();
    for rule in &RULES {
        let labels = rule.label..rule.label + rule.groups;
        // Most rules end here, before anything costly.
        if !labels.clone().all(|label| seen.has(label)) {
            continue;
        }
        let is_complete = |found: &[&Hit]| labels.clone().all(|label| found.iter().any(|hit| hit.label == label));
        let is_of_rule = |hit: &&Hit| labels.contains(&hit.label) && !(rule.deniable && denied(words, hit));
        let found: Vec<&Hit> = hits.iter().filter(is_of_rule).collect();
        let telling = if rule.together {
            let in_one_sentence = |one: &&Hit, next: &&Hit| sentence_of(words, one) == sentence_of(words, next);
            found.chunk_by(in_one_sentence).find(|found| is_complete(found))
        } else {
            Some(found.as_slice()).filter(|found| is_complete(found))
        };
        if let Some(telling) = telling {
            let found = list(telling.iter().map(|hit| words_of(words, hit)), MOST_WORDS);
            reasons.push(Reason { signal: rule.name, weight: rule.weight, found });
        }
    }
    reasons
}

/// How many sentences end before a hit.
fn sentence_of(words: &Plain, hit: &Hit) -> usize {
    words.as_str().as_bytes()[..hit.start].windows(3).filter(|three| three == b" . ").count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn level(subject: &str, body: &str) -> Level {
        assess(subject, body).level
    }

    #[test]
    fn danger_is_urgent_in_four_languages() {
        for body in [
            "There is smoke in the tram!",
            "Im Tram brennt es.",
            "Il y a de la fumée dans le bus.",
            "C'è fumo sul tram.",
        ] {
            assert_eq!(level("", body), Level::Urgent, "{body}");
        }
    }

    #[test]
    fn a_denied_danger_is_none() {
        assert_eq!(level("", "Nobody was injured."), Level::Normal);
        assert_eq!(level("Report", "The fire drill went well, nobody burnt anything."), Level::Low);
    }

    #[test]
    fn a_mail_without_signals_is_read_in_turn() {
        assert_eq!(
            assess("", "I would like to know more."),
            Assessment { level: Level::Normal, score: 0, reasons: Vec::new() }
        );
    }

    #[test]
    fn what_is_quoted_counts_only_for_an_answer_that_says_nothing_itself() {
        let fire = "Ann wrote:\n> There is smoke in tram 4.";
        assert_eq!(level("Re: tram", &alloc::format!("Any news?\n{fire}")), Level::Urgent);
        assert_eq!(level("Re: tram", &alloc::format!("It has been settled, thank you.\n{fire}")), Level::Low);
    }

    #[test]
    fn a_request_counts_with_the_time_in_its_own_sentence() {
        assert_eq!(level("", "Please send somebody today."), Level::High);
        assert_eq!(level("", "It rained today. Please send me a form."), Level::Normal);
    }

    proptest! {
        #[test]
        fn any_text_gets_a_level_and_the_reasons_add_up(subject in any::<String>(), body in "(?s).{0,400}") {
            let assessment = assess(&subject, &body);
            prop_assert_eq!(assessment.score, assessment.reasons.iter().map(|reason| reason.weight).sum::<i32>());
            prop_assert_eq!(assessment.level, of_score(assessment.score));
            prop_assert!(assessment.reasons.iter().all(|reason| reason.found.chars().count() < 300));
        }
    }
}
