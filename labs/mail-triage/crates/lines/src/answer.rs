//! One answer a line.

use crate::bindings::mailroom::triage::triage::triage;
use crate::bindings::mailroom::triage::types::{Assessment, Level, Mail, Match, Reason, Rejection, Team, Verdict};
use crate::line::{self, LONGEST, Line};
use crate::mail;
use serde_json::{Value, json};
use std::io::{BufRead, Result, Write};

/// Answers every line of `input` on `output`. Empty lines are passed over.
pub fn all(input: &mut impl BufRead, output: &mut impl Write) -> Result<()> {
    let mut number = 0u64;
    loop {
        number += 1;
        let answer = match line::next(input)? {
            Line::End => return output.flush(),
            Line::TooLong => broken(number, &format!("expected at most {LONGEST} bytes in a line, found more")),
            Line::Bytes(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => continue,
            Line::Bytes(bytes) => match mail::read(&bytes) {
                Ok(mail) => answer(mail),
                Err(error) => broken(number, &error),
            },
        };
        serde_json::to_writer(&mut *output, &answer)?;
        output.write_all(b"\n")?;
    }
}

fn broken(line: u64, error: &str) -> Value {
    json!({ "line": line, "error": error })
}

fn answer(mail: mail::Mail) -> Value {
    let id = mail.id.clone();
    let asked = triage(&Mail {
        id: mail.id,
        sender: mail.sender,
        recipient: mail.recipient,
        subject: mail.subject,
        body: mail.body,
        references: mail.references,
        received_at: mail.received_at,
    });
    match asked {
        Ok(verdict) => verdict_json(&verdict),
        Err(rejection) => json!({ "mail": id, "rejection": rejection_json(&rejection) }),
    }
}

fn verdict_json(verdict: &Verdict) -> Value {
    let mut out = json!({ "mail": verdict.mail, "priority": assessment_json(&verdict.priority) });
    if let Some(found) = &verdict.existing_issue {
        out["existingIssue"] = match_json(found);
    }
    out["team"] = json!(team_name(verdict.team));
    out["routing"] = reasons_json(&verdict.routing);
    out
}

fn assessment_json(assessment: &Assessment) -> Value {
    let level = match assessment.level {
        Level::Urgent => "urgent",
        Level::High => "high",
        Level::Normal => "normal",
        Level::Low => "low",
    };
    json!({ "level": level, "score": assessment.score, "reasons": reasons_json(&assessment.reasons) })
}

fn match_json(found: &Match) -> Value {
    json!({ "issue": found.issue, "team": team_name(found.team), "score": found.score, "reasons": reasons_json(&found.reasons) })
}

fn reasons_json(reasons: &[Reason]) -> Value {
    reasons
        .iter()
        .map(|reason| json!({ "signal": reason.signal, "weight": reason.weight, "found": reason.found }))
        .collect()
}

fn rejection_json(rejection: &Rejection) -> Value {
    match rejection {
        Rejection::Empty => json!({ "tag": "empty" }),
        Rejection::TooLarge(size) => json!({ "tag": "too-large", "val": { "found": size.found, "limit": size.limit } }),
        Rejection::Unreadable(found) => json!({ "tag": "unreadable", "val": found }),
    }
}

fn team_name(team: Team) -> &'static str {
    match team {
        Team::Operations => "operations",
        Team::Facilities => "facilities",
        Team::Billing => "billing",
        Team::It => "it",
        Team::CustomerCare => "customer-care",
        Team::Archive => "archive",
    }
}
