//! Answers of JetStream, in JSON.

use crate::event::Message;
use serde::Deserialize;
use std::fmt;

/// A message is stored.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PubAck {
    /// Where.
    pub stream: String,
    /// Its number there.
    pub seq: u64,
    /// A message with the same `Nats-Msg-Id` was there already.
    #[serde(default)]
    pub duplicate: bool,
}

/// Why the broker did not do it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ApiError {
    /// As in HTTP; 503 when nobody listens on that subject.
    #[serde(default)]
    pub code: u16,
    /// Says it more exactly; 0 when the broker gave none.
    #[serde(default)]
    pub err_code: u32,
    /// In words.
    #[serde(default)]
    pub description: String,
}

impl ApiError {
    /// There is no stream of that name.
    pub const NO_STREAM: u32 = 10059;
    /// The stream has no message of that number.
    pub const NO_MESSAGE: u32 = 10037;
    /// The stream is full and refuses: its messages, its bytes, or a quota of the account.
    pub const FULL: &'static [u32] = &[10077, 10047, 10028, 10023];

    fn unreadable(found: &str) -> Self {
        ApiError { code: 0, err_code: 0, description: format!("expected an answer of JetStream, found {found}") }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} (code {}, error {})", self.description, self.code, self.err_code)
    }
}

impl std::error::Error for ApiError {}

#[derive(Deserialize)]
struct Failed {
    error: ApiError,
}

/// The answer to a publish or a request: `T` is its JSON. The status 503 is an error, and so is an
/// object with `error`.
pub fn read<'a, T: Deserialize<'a>>(message: &Message<'a>) -> Result<T, ApiError> {
    if let Some(status) = message.headers.status() {
        let words = if status.code == 503 { "nobody listens: no such stream or consumer" } else { status.description };
        return Err(ApiError { code: status.code, err_code: 0, description: words.to_string() });
    }
    if let Ok(Failed { error }) = serde_json::from_slice(message.payload) {
        return Err(error);
    }
    serde_json::from_slice(message.payload).map_err(|error| ApiError::unreadable(&error.to_string()))
}

/// The answer to a publish into a stream. This one comes for every mail: a good answer is read once.
pub fn pub_ack(message: &Message) -> Result<PubAck, ApiError> {
    if message.headers.is_empty()
        && let Ok(ack @ PubAck { seq: 1.., .. }) = serde_json::from_slice(message.payload)
    {
        return Ok(ack);
    }
    read(message)
}

/// An answer whose content does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Done {}

/// The answer to `STREAM.MSG.GET`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Stored {
    /// The message.
    pub message: StoredMessage,
}

/// A message as a stream has it; `hdrs` and `data` are in base64.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StoredMessage {
    /// Where it was published.
    pub subject: String,
    /// Its number in the stream.
    pub seq: u64,
    /// The block that [`crate::headers::Headers`] reads.
    #[serde(default)]
    pub hdrs: String,
    /// The payload.
    #[serde(default)]
    pub data: String,
}

/// The broker's notice that a message's deliveries are used up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Exhausted {
    /// The stream of the message.
    pub stream: String,
    /// Its number there.
    pub stream_seq: u64,
    /// How often it was delivered.
    pub deliveries: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headers::Headers;

    fn message<'a>(headers: &'a [u8], payload: &'a [u8]) -> Message<'a> {
        Message { subject: "_INBOX.a.1", subscription: 1, reply: None, headers: Headers::new(headers), payload }
    }

    #[test]
    fn a_publish_is_stored_or_refused() {
        let stored = pub_ack(&message(b"", br#"{"stream":"MAIL","seq":7,"domain":"x"}"#));
        assert_eq!(stored, Ok(PubAck { stream: "MAIL".to_string(), seq: 7, duplicate: false }));
        assert!(pub_ack(&message(b"", br#"{"stream":"MAIL","seq":7,"duplicate":true}"#)).unwrap().duplicate);
        let full = br#"{"error":{"code":503,"err_code":10077,"description":"maximum messages exceeded"},"stream":"MAIL","seq":0}"#;
        assert_eq!(pub_ack(&message(b"", full)).unwrap_err().err_code, 10077);
        assert_eq!(pub_ack(&message(b"NATS/1.0 503\r\n\r\n", b"")).unwrap_err().code, 503);
        assert!(pub_ack(&message(b"", b"?")).unwrap_err().to_string().contains("expected an answer"));
    }

    #[test]
    fn a_notice_is_read() {
        let notice = br#"{"type":"io.nats.jetstream.advisory.v1.max_deliver","id":"x","stream":"MAIL","consumer":"triage","stream_seq":3,"deliveries":5}"#;
        let read: Exhausted = read(&message(b"", notice)).unwrap();
        assert_eq!((read.stream_seq, read.deliveries), (3, 5));
    }
}
