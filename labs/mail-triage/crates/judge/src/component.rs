//! The component that is plugged in.

mod bindings {
    wit_bindgen::generate!({ world: "judge-world", path: "../../wit" });
}

use bindings::mailroom::triage::triage;
use bindings::mailroom::triage::types;
use json::mail::Mail;
use json::verdict::{Assessment, Level, Match, Reason, Rejection, Team, Verdict};

/// The verdict of the component that is plugged in.
pub fn triage(mail: Mail) -> Result<Verdict, Rejection> {
    let asked = triage::triage(&types::Mail {
        id: mail.id,
        sender: mail.sender,
        recipient: mail.recipient,
        subject: mail.subject,
        body: mail.body,
        references: mail.references,
        received_at: mail.received_at,
    });
    match asked {
        Ok(verdict) => Ok(Verdict {
            mail: verdict.mail,
            priority: assessment(verdict.priority),
            existing_issue: verdict.existing_issue.map(existing_issue),
            team: team(verdict.team),
            routing: reasons(verdict.routing),
        }),
        Err(types::Rejection::Empty) => Err(Rejection::Empty),
        Err(types::Rejection::TooLarge(size)) => Err(Rejection::TooLarge { found: size.found, limit: size.limit }),
        Err(types::Rejection::Unreadable(found)) => Err(Rejection::Unreadable(found)),
    }
}

fn assessment(from: types::Assessment) -> Assessment {
    let level = match from.level {
        types::Level::Urgent => Level::Urgent,
        types::Level::High => Level::High,
        types::Level::Normal => Level::Normal,
        types::Level::Low => Level::Low,
    };
    Assessment { level, score: from.score, reasons: reasons(from.reasons) }
}

fn existing_issue(from: types::Match) -> Match {
    Match { issue: from.issue, team: team(from.team), score: from.score, reasons: reasons(from.reasons) }
}

fn reasons(from: Vec<types::Reason>) -> Vec<Reason> {
    from.into_iter()
        .map(|reason| Reason { signal: reason.signal, weight: reason.weight, found: reason.found })
        .collect()
}

fn team(from: types::Team) -> Team {
    match from {
        types::Team::Operations => Team::Operations,
        types::Team::Facilities => Team::Facilities,
        types::Team::Billing => Team::Billing,
        types::Team::It => Team::It,
        types::Team::CustomerCare => Team::CustomerCare,
        types::Team::Archive => Team::Archive,
    }
}
