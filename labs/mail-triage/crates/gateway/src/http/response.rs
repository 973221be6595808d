//! What the gateway answers.

use crate::limits::{HEAD_BYTES, MAIL_BYTES};
use crate::mail::NotTaken;
use crate::publication::{Late, Outcome};
use serde_json::json;

/// A status, its words, and a body in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Such as 202.
    pub status: u16,
    /// One JSON object.
    pub body: String,
    /// A header line of this answer alone, without its line end.
    pub header: Option<&'static str>,
}

impl Response {
    /// An answer that says what was expected and what was found.
    pub fn error(status: u16, error: &str) -> Self {
        Response { status, body: json!({ "error": error }).to_string(), header: None }
    }

    fn with(self, header: &'static str) -> Self {
        Response { header: Some(header), ..self }
    }

    /// To a wrong method.
    pub fn method(allowed: &'static str) -> Self {
        Response::error(405, &format!("expected one of the methods in \"{allowed}\", found another")).with(allowed)
    }

    /// To a body beyond the limit.
    pub fn too_large() -> Self {
        Response::error(413, &format!("expected a mail of at most {MAIL_BYTES} bytes, found more"))
    }

    /// To header lines beyond the limit.
    pub fn head_too_large() -> Self {
        Response::error(431, &format!("expected at most {HEAD_BYTES} bytes of header lines, found more"))
    }

    /// To a mail that does not even reach the broker.
    pub fn not_taken(why: &NotTaken) -> Self {
        match why {
            NotTaken::NoMail(why) => Response::error(400, why),
            NotTaken::TooLarge(found) => {
                Response::error(413, &format!("expected a mail that is small enough as JSON, found {found} bytes"))
            }
        }
    }

    /// To a mail.
    pub fn outcome(id: &str, outcome: &Outcome) -> Self {
        let again = |status, error: &str| Response::error(status, error).with("Retry-After: 1");
        match outcome {
            Outcome::Stored { duplicate } => {
                let body = json!({ "mail": id, "duplicate": duplicate }).to_string();
                Response { status: 202, body, header: None }
            }
            Outcome::Full => again(507, "the queue is full: try again later"),
            Outcome::Silent => {
                again(503, "the broker did not answer in time: try again, the mail will not be there twice")
            }
            Outcome::Away => again(503, "the broker is away: try again later"),
            Outcome::TooLarge(why) => Response::error(413, &format!("the mail is too large for the broker: {why}")),
            Outcome::Refused(why) => again(503, &format!("the broker refused: {why}")),
        }
    }

    /// The health of the gateway, which is that of its connection.
    pub fn health(connected: bool) -> Self {
        let (status, broker) = if connected { (200, "connected") } else { (503, "away") };
        Response { status, body: json!({ "broker": broker }).to_string(), header: None }
    }

    /// The last words to a client that takes too long.
    pub fn late(why: Late) -> Self {
        match why {
            Late::Memory => Response::error(503, "too much mail at once: try again later").with("Retry-After: 1"),
            Late::Idle | Late::Request | Late::Session => {
                Response::error(408, "expected the whole request in time, found a part of it")
            }
        }
    }

    /// Appends the bytes. A HEAD request gets no body, but its length.
    pub fn write(&self, out: &mut Vec<u8>, goes_on: bool, with_body: bool) {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n",
            self.status,
            words(self.status),
            self.body.len() + 1
        );
        if let Some(header) = self.header {
            head.push_str(header);
            head.push_str("\r\n");
        }
        head.push_str(if goes_on { "\r\n" } else { "Connection: close\r\n\r\n" });
        out.extend_from_slice(head.as_bytes());
        if with_body {
            out.extend_from_slice(self.body.as_bytes());
            out.push(b'\n');
        }
    }
}

/// To a connection beyond the limit.
pub fn refused(out: &mut Vec<u8>) {
    Response::error(503, "too many connections: try again later").with("Retry-After: 1").write(out, false, true);
}

fn words(status: u16) -> &'static str {
    match status {
        200 => "OK",
        202 => "Accepted",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        411 => "Length Required",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        417 => "Expectation Failed",
        431 => "Request Header Fields Too Large",
        501 => "Not Implemented",
        503 => "Service Unavailable",
        507 => "Insufficient Storage",
        _ => "Unknown",
    }
}
