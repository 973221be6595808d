//! The export: a resource that holds the index.

mod bindings {
    wit_bindgen::generate!({ world: "existing-issue-world", path: "../../wit" });
    export!(Component with_types_in self);
    use super::Component;
}

use crate::index;
use alloc::string::String;
use alloc::vec::Vec;
use bindings::exports::mailroom::triage::existing_issue::{Guest, GuestIndex, Issue, Mail, Match};
use bindings::mailroom::triage::types::{Reason, Team};
// Linked for its allocator and cabi_realloc.
use guest as _;

struct Component;

impl Guest for Component {
    type Index = Index;
}

struct Index {
    issues: index::Index,
    /// The teams, in the order of the issues: the comparison does not need them.
    teams: Vec<Team>,
}

impl GuestIndex for Index {
    fn new(open: Vec<Issue>) -> Self {
        let teams = open.iter().map(|issue| issue.team).collect();
        let issues = open.into_iter().map(|issue| index::Issue {
            id: issue.id,
            title: issue.title,
            details: issue.details,
            thread: issue.thread,
        });
        Index { issues: index::Index::new(issues), teams }
    }

    fn find(&self, mail: Mail) -> Option<Match> {
        let found = self.issues.find(&mail.subject, &mail.body, &mail.references)?;
        Some(Match {
            issue: found.issue,
            team: self.teams[found.position],
            score: found.score,
            reasons: found
                .reasons
                .into_iter()
                .map(|reason| Reason {
                    signal: String::from(reason.signal),
                    weight: reason.weight,
                    found: reason.found,
                })
                .collect(),
        })
    }
}
