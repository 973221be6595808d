//! The three crates of rules, linked in: what `triage`'s component does with two others, here with
//! two libraries.

use existing_issue::index::{Index, Issue};
use json::mail::Mail;
use json::verdict::{Assessment, Level, Match, Reason, Rejection, Team, Verdict};
use std::sync::OnceLock;
use triage::open_issues::OPEN_ISSUES;

/// The verdict of the rules.
pub fn triage(mail: Mail) -> Result<Verdict, Rejection> {
    if let Some(rejection) = triage::reject::reject(&mail.subject, &mail.body) {
        return Err(rejected(rejection));
    }
    let priority = assess(&mail);
    let found = index().find(&mail.subject, &mail.body, &mail.references);
    let issue = found.as_ref().map(|found| (found.issue.as_str(), OPEN_ISSUES[found.position].team));
    let (to, why) = triage::route::route(&mail.sender, &mail.recipient, &mail.subject, &mail.body, issue);
    let routing =
        why.into_iter().map(|why| Reason { signal: why.signal, weight: why.weight, found: why.found }).collect();
    Ok(Verdict { mail: mail.id, priority, existing_issue: found.map(existing_issue), team: team(to), routing })
}

fn assess(mail: &Mail) -> Assessment {
    let from = priority::assess::assess(&mail.subject, &mail.body);
    let level = match from.level {
        priority::level::Level::Urgent => Level::Urgent,
        priority::level::Level::High => Level::High,
        priority::level::Level::Normal => Level::Normal,
        priority::level::Level::Low => Level::Low,
    };
    let reasons = from
        .reasons
        .into_iter()
        .map(|reason| Reason { signal: reason.signal.into(), weight: reason.weight, found: reason.found })
        .collect();
    Assessment { level, score: from.score, reasons }
}

fn existing_issue(from: existing_issue::index::Match) -> Match {
    let reasons = from
        .reasons
        .into_iter()
        .map(|reason| Reason { signal: reason.signal.into(), weight: reason.weight, found: reason.found })
        .collect();
    Match { issue: from.issue, team: team(OPEN_ISSUES[from.position].team), score: from.score, reasons }
}

/// Built at the first mail, then kept.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        Index::new(OPEN_ISSUES.iter().map(|issue| Issue {
            id: issue.id.to_string(),
            title: issue.title.to_string(),
            details: issue.details.to_string(),
            thread: issue.thread.iter().map(|id| id.to_string()).collect(),
        }))
    })
}

fn rejected(from: triage::reject::Rejection) -> Rejection {
    match from {
        triage::reject::Rejection::Empty => Rejection::Empty,
        triage::reject::Rejection::TooLarge(found) => Rejection::TooLarge {
            found: u32::try_from(found).unwrap_or(u32::MAX),
            limit: u32::try_from(triage::reject::LIMIT).unwrap_or(u32::MAX),
        },
        triage::reject::Rejection::Unreadable(found) => Rejection::Unreadable(found),
    }
}

fn team(from: triage::team::Team) -> Team {
    match from {
        triage::team::Team::Operations => Team::Operations,
        triage::team::Team::Facilities => Team::Facilities,
        triage::team::Team::Billing => Team::Billing,
        triage::team::Team::It => Team::It,
        triage::team::Team::CustomerCare => Team::CustomerCare,
        triage::team::Team::Archive => Team::Archive,
    }
}
