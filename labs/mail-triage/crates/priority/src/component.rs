//! The export: WIT records in, WIT records out.

mod bindings {
    wit_bindgen::generate!({ world: "priority-world", path: "../../wit" });
    export!(Component with_types_in self);
    use super::Component;
}

use crate::assess;
use crate::level;
use alloc::string::String;
use bindings::exports::mailroom::triage::priority::{Assessment, Guest, Mail};
use bindings::mailroom::triage::types::{Level, Reason};
// Linked for its allocator and cabi_realloc.
use guest as _;

struct Component;

impl Guest for Component {
    fn assess(mail: Mail) -> Assessment {
        let assessment = assess::assess(&mail.subject, &mail.body);
        Assessment {
            level: match assessment.level {
                level::Level::Urgent => Level::Urgent,
                level::Level::High => Level::High,
                level::Level::Normal => Level::Normal,
                level::Level::Low => Level::Low,
            },
            score: assessment.score,
            reasons: assessment
                .reasons
                .into_iter()
                .map(|reason| Reason {
                    signal: String::from(reason.signal),
                    weight: reason.weight,
                    found: reason.found,
                })
                .collect(),
        }
    }
}
