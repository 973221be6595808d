//! Picks the team: the one with the most points gets the mail.
//!
//! Points come from topics in the text (each counted once),
//! from the two addresses, and from a matched issue. A mail without any point goes to customer care,
//! where a person reads it.

use crate::rules::{PHRASES, RULES, Rule};
use crate::team::{ALL, Team};
use crate::topics::addresses;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use text::mail::ReadMail;
use text::phrases::{Labels, Phrases, list, words_of};
use text::plain::Plain;

/// One reason for a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The topic, and the team that it speaks for.
    pub signal: String,
    /// Its points.
    pub weight: i32,
    /// The words that set it off.
    pub found: String,
}

/// A matched issue outweighs every topic: somebody works on it already.
const ISSUE_WEIGHT: i32 = 100;
const MOST_WORDS: usize = 4;
/// With a topic of at least this weight the writer's own words are enough; else ("any news?") the
/// quoted mail is what the writer asks about, and its topics count too.
const TELLING: i32 = 40;

/// The team for a mail, and why. `issue` is the id and team of the matched issue.
pub fn route(
    sender: &str,
    recipient: &str,
    subject: &str,
    body: &str,
    issue: Option<(&str, Team)>,
) -> (Team, Vec<Reason>) {
    let mut points = [0i32; ALL.len()];
    let mut reasons = Vec::new();
    let mut count = |team: Team, signal: &str, weight: i32, found: String| {
        points[team as usize] += weight;
        reasons.push(Reason { signal: format!("{signal}: {}", team.name()), weight, found });
    };
    if let Some((id, team)) = issue {
        count(team, "known issue", ISSUE_WEIGHT, id.to_string());
    }
    let mail = ReadMail::new(subject, body);
    let own = topics_in(&mail.words);
    let told = own.iter().any(|(topic, _)| topic.weight >= TELLING);
    let quoted = mail.quoted.as_ref().filter(|_| !told).map(topics_in).unwrap_or_default();
    let is_colleague = are_colleagues(sender, recipient);
    let concerns = |topic: &Rule| !(is_colleague && topic.team == Team::CustomerCare);
    for (topic, found) in own.into_iter().filter(|(topic, _)| concerns(topic)) {
        count(topic.team, topic.name, topic.weight, found);
    }
    for (topic, found) in quoted {
        count(topic.team, topic.name, topic.weight, format!("quoted: {found}"));
    }
    for (address, weight) in [(recipient, addresses::RECIPIENT_WEIGHT), (sender, addresses::SENDER_WEIGHT)] {
        if let Some((team, found)) = by_address(address, weight == addresses::RECIPIENT_WEIGHT) {
            count(team, "address", weight, found);
        }
    }
    let best = ALL.into_iter().rev().max_by_key(|team| points[*team as usize]).unwrap_or(Team::CustomerCare);
    let team = if points[best as usize] > 0 { best } else { Team::CustomerCare };
    reasons.sort_by_key(|reason| core::cmp::Reverse(reason.weight));
    (team, reasons)
}

/// A colleague reports what passengers ask about, but is no passenger: customer care is for those.
fn are_colleagues(sender: &str, recipient: &str) -> bool {
    sender.contains('@') && domain(sender).eq_ignore_ascii_case(domain(recipient))
}

fn domain(address: &str) -> &str {
    address.rsplit('@').next().unwrap_or("").trim_end_matches('>')
}

/// The topics in a text, each with the words that set it off.
fn topics_in(words: &Plain) -> Vec<(&'static Rule, String)> {
    let hits = Phrases::new(PHRASES).find(words);
    let seen = Labels::of(&hits);
    let mut found = Vec::new();
    for topic in &RULES {
        let labels = topic.label..topic.label + topic.groups;
        if labels.clone().all(|label| seen.has(label)) {
            let of_topic = hits.iter().filter(|hit| labels.contains(&hit.label));
            found.push((topic, list(of_topic.map(|hit| words_of(words, hit)), MOST_WORDS)));
        }
    }
    found
}

/// What the local part of an address says ("billing@", "newsletter@").
fn by_address(address: &str, is_recipient: bool) -> Option<(Team, String)> {
    let start = address.rfind('<').map_or(0, |at| at + 1);
    let local = address.get(start..)?.split('@').next()?;
    let plain = Plain::new(local);
    let table = if is_recipient { addresses::RECIPIENTS } else { addresses::SENDERS };
    plain
        .words()
        .find_map(|word| table.iter().find(|(known, _)| *known == word).map(|(_, team)| (*team, word.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn team(subject: &str, body: &str) -> Team {
        route("a@b.example", "info@c.example", subject, body, None).0
    }

    #[test]
    fn each_team_gets_its_matters() {
        for (body, expected) in [
            ("The tram on line 9 collided with a van.", Team::Operations),
            ("L'ascenseur ne marche plus.", Team::Facilities),
            ("Ich habe die Rechnung schon bezahlt, trotzdem kam eine Mahnung.", Team::Billing),
            ("Non riesco a fare il login, la password è sbagliata.", Team::It),
            ("I left my umbrella on the bus.", Team::CustomerCare),
            ("Automatic reply: I am out of the office.", Team::Archive),
        ] {
            assert_eq!(team("", body), expected, "{body}");
        }
    }

    #[test]
    fn what_nothing_speaks_for_goes_to_people() {
        assert_eq!(team("", "Hm."), Team::CustomerCare);
    }

    #[test]
    fn a_known_issue_brings_its_team() {
        let (team, reasons) = route("", "", "", "Hm.", Some(("IT-330", Team::It)));
        assert_eq!((team, reasons[0].weight), (Team::It, ISSUE_WEIGHT));
    }

    proptest! {
        #[test]
        fn any_text_gets_a_team(sender in any::<String>(), subject in any::<String>(), body in "(?s).{0,300}") {
            let (_, reasons) = route(&sender, "", &subject, &body, None);
            prop_assert!(reasons.is_sorted_by(|one, next| one.weight >= next.weight));
        }
    }
}
