//! Writes mails and verdicts. Straight into the bytes: a tree of values for each mail took longer than the
//! writing.

use crate::mail::Mail;
use crate::verdict::{Match, Reason, Rejection, Verdict};

/// Appends the mail as one JSON object, as `mailroom mail` prints it, without a line feed.
pub fn mail(out: &mut Vec<u8>, mail: &Mail) {
    for (name, value) in [
        (r#"{"id":"#, &mail.id),
        (r#","sender":"#, &mail.sender),
        (r#","recipient":"#, &mail.recipient),
        (r#","subject":"#, &mail.subject),
        (r#","body":"#, &mail.body),
    ] {
        put(out, name);
        text(out, value);
    }
    put(out, r#","references":["#);
    for (at, id) in mail.references.iter().enumerate() {
        put(out, if at == 0 { "" } else { "," });
        text(out, id);
    }
    put(out, r#"],"receivedAt":"#);
    number(out, mail.received_at.into());
    put(out, "}");
}

/// Appends the verdict as one JSON object, without a line feed.
pub fn verdict(out: &mut Vec<u8>, verdict: &Verdict) {
    put(out, r#"{"mail":"#);
    text(out, &verdict.mail);
    put(out, r#","priority":{"level":"#);
    text(out, verdict.priority.level.name());
    put(out, r#","score":"#);
    number(out, verdict.priority.score.into());
    reasons(out, r#","reasons":"#, &verdict.priority.reasons);
    put(out, "}");
    if let Some(found) = &verdict.existing_issue {
        existing_issue(out, found);
    }
    put(out, r#","team":"#);
    text(out, verdict.team.name());
    reasons(out, r#","routing":"#, &verdict.routing);
    put(out, "}");
}

fn existing_issue(out: &mut Vec<u8>, found: &Match) {
    put(out, r#","existingIssue":{"issue":"#);
    text(out, &found.issue);
    put(out, r#","team":"#);
    text(out, found.team.name());
    put(out, r#","score":"#);
    number(out, found.score.into());
    reasons(out, r#","reasons":"#, &found.reasons);
    put(out, "}");
}

/// Appends what a caller gets for a mail without a verdict: its id and the reason.
pub fn rejection(out: &mut Vec<u8>, mail: &str, rejection: &Rejection) {
    put(out, r#"{"mail":"#);
    text(out, mail);
    put(out, r#","rejection":"#);
    match rejection {
        Rejection::Empty => put(out, r#"{"tag":"empty"}"#),
        Rejection::TooLarge { found, limit } => {
            put(out, r#"{"tag":"too-large","val":{"found":"#);
            number(out, (*found).into());
            put(out, r#","limit":"#);
            number(out, (*limit).into());
            put(out, "}}");
        }
        Rejection::Unreadable(found) => {
            put(out, r#"{"tag":"unreadable","val":"#);
            text(out, found);
            put(out, "}");
        }
    }
    put(out, "}");
}

fn reasons(out: &mut Vec<u8>, name: &str, reasons: &[Reason]) {
    put(out, name);
    put(out, "[");
    for (at, reason) in reasons.iter().enumerate() {
        put(out, if at == 0 { r#"{"signal":"# } else { r#",{"signal":"# });
        text(out, &reason.signal);
        put(out, r#","weight":"#);
        number(out, reason.weight.into());
        put(out, r#","found":"#);
        text(out, &reason.found);
        put(out, "}");
    }
    put(out, "]");
}

/// Appends a string in its quotes.
pub fn text(out: &mut Vec<u8>, text: &str) {
    // Writing into a Vec cannot fail, and neither can a string.
    let _ = serde_json::to_writer(out, text);
}

fn number(out: &mut Vec<u8>, number: i64) {
    let _ = serde_json::to_writer(out, &number);
}

fn put(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{Assessment, Level, Team};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    fn reason(signal: &str, weight: i32, found: &str) -> Reason {
        Reason { signal: signal.to_string(), weight, found: found.to_string() }
    }

    fn with(reasons: Vec<Reason>, existing_issue: Option<Match>) -> Verdict {
        let priority = Assessment { level: Level::High, score: -7, reasons };
        Verdict { mail: "a\"1".to_string(), priority, existing_issue, team: Team::CustomerCare, routing: Vec::new() }
    }

    #[test]
    fn a_verdict_has_its_fields_in_this_order() {
        let found = Match { issue: "IT-1".to_string(), team: Team::It, score: 100, reasons: Vec::new() };
        let of = with(vec![reason("now", 30, "today"), reason("doubt", -37, "perhaps")], Some(found));
        assert_eq!(
            written(|out| verdict(out, &of)),
            r#"{"mail":"a\"1","priority":{"level":"high","score":-7,"reasons":[{"signal":"now","weight":30,"found":"today"},{"signal":"doubt","weight":-37,"found":"perhaps"}]},"existingIssue":{"issue":"IT-1","team":"it","score":100,"reasons":[]},"team":"customer-care","routing":[]}"#
        );
        assert!(!written(|out| verdict(out, &with(Vec::new(), None))).contains("existingIssue"));
    }

    #[test]
    fn each_rejection_has_its_tag() {
        for (of, expected) in [
            (Rejection::Empty, json!({ "tag": "empty" })),
            (
                Rejection::TooLarge { found: 2, limit: 1 },
                json!({ "tag": "too-large", "val": { "found": 2, "limit": 1 } }),
            ),
            (Rejection::Unreadable("x".to_string()), json!({ "tag": "unreadable", "val": "x" })),
        ] {
            assert_eq!(
                written(|out| rejection(out, "7", &of)),
                json!({ "mail": "7", "rejection": expected }).to_string()
            );
        }
    }

    proptest! {
        #[test]
        fn a_mail_comes_back(words in prop::array::uniform5(any::<String>()), references in prop::collection::vec(any::<String>(), 0..3), received_at: u32) {
            let [id, sender, recipient, subject, body] = words;
            let of = Mail { id, sender, recipient, subject, body, references, received_at };
            prop_assert_eq!(crate::mail::read(written(|out| mail(out, &of)).as_bytes()), Ok(of));
        }

        #[test]
        fn any_words_come_back(signal in any::<String>(), weight in any::<i32>(), found in any::<String>()) {
            let line = written(|out| verdict(out, &with(vec![reason(&signal, weight, &found)], None)));
            prop_assert!(!line.contains('\n'));
            let read: Value = serde_json::from_str(&line).expect("one JSON object");
            let expected = json!([{ "signal": signal, "weight": weight, "found": found }]);
            prop_assert_eq!(&read["priority"]["reasons"], &expected);
        }
    }
}
