//! The export, and the calls to the other two components.

mod bindings {
    wit_bindgen::generate!({ world: "triage-world", path: "../../wit" });
    export!(Component with_types_in self);
    use super::Component;
}

use crate::open_issues::OPEN_ISSUES;
use crate::{reject, route, team};
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use bindings::exports::mailroom::triage::triage::{Guest, Issue, Mail, Rejection, Verdict};
use bindings::mailroom::triage::existing_issue::Index;
use bindings::mailroom::triage::priority;
use bindings::mailroom::triage::types::{Reason, SizeLimit, Team};
// Linked for its allocator and cabi_realloc.
use guest as _;
use once_cell::race::OnceBox;

struct Component;

impl Guest for Component {
    fn triage(mail: Mail) -> Result<Verdict, Rejection> {
        if let Some(rejection) = reject::reject(&mail.subject, &mail.body) {
            return Err(to_wit(rejection));
        }
        let assessment = priority::assess(&mail);
        let existing_issue = index().find(&mail);
        let issue = existing_issue.as_ref().map(|found| (found.issue.as_str(), from_wit_team(found.team)));
        let (team, routing) = route::route(&mail.sender, &mail.recipient, &mail.subject, &mail.body, issue);
        Ok(Verdict {
            mail: mail.id,
            priority: assessment,
            existing_issue,
            team: to_wit_team(team),
            routing: routing
                .into_iter()
                .map(|reason| Reason { signal: reason.signal, weight: reason.weight, found: reason.found })
                .collect(),
        })
    }

    fn open_issues() -> Vec<Issue> {
        OPEN_ISSUES
            .iter()
            .map(|issue| Issue {
                id: issue.id.to_string(),
                title: issue.title.to_string(),
                details: issue.details.to_string(),
                team: to_wit_team(issue.team),
                thread: issue.thread.iter().map(|id| String::from(*id)).collect(),
            })
            .collect()
    }
}

/// Built at the first mail, then kept: the open issues do not change.
fn index() -> &'static Index {
    static INDEX: OnceBox<Index> = OnceBox::new();
    INDEX.get_or_init(|| Box::new(Index::new(&Component::open_issues())))
}

fn to_wit(rejection: reject::Rejection) -> Rejection {
    match rejection {
        reject::Rejection::Empty => Rejection::Empty,
        reject::Rejection::TooLarge(found) => Rejection::TooLarge(SizeLimit {
            found: u32::try_from(found).unwrap_or(u32::MAX),
            limit: u32::try_from(reject::LIMIT).unwrap_or(u32::MAX),
        }),
        reject::Rejection::Unreadable(found) => Rejection::Unreadable(found),
    }
}

fn to_wit_team(team: team::Team) -> Team {
    match team {
        team::Team::Operations => Team::Operations,
        team::Team::Facilities => Team::Facilities,
        team::Team::Billing => Team::Billing,
        team::Team::It => Team::It,
        team::Team::CustomerCare => Team::CustomerCare,
        team::Team::Archive => Team::Archive,
    }
}

fn from_wit_team(team: Team) -> team::Team {
    match team {
        Team::Operations => team::Team::Operations,
        Team::Facilities => team::Team::Facilities,
        Team::Billing => team::Team::Billing,
        Team::It => team::Team::It,
        Team::CustomerCare => team::Team::CustomerCare,
        Team::Archive => team::Team::Archive,
    }
}
