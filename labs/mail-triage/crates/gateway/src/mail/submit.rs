//! From what a client sent to what goes to the broker.

use crate::limits::{ID_BYTES, PAYLOAD_BYTES};
use crate::mail::{Envelope, decode, identity};
use crate::publication::Publication;
use json::mail::{self, Mail};

/// Why a mail is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotTaken {
    /// It is none: what was expected, and what was found.
    NoMail(String),
    /// As JSON it has so many bytes, which is too much for the broker.
    TooLarge(usize),
}

/// A mail in RFC 5322.
pub fn from_mail(
    raw: &[u8],
    envelope: Option<&Envelope>,
    now: u32,
    traceparent: String,
) -> Result<Publication, NotTaken> {
    publication(&decode(raw, envelope, now).map_err(NotTaken::NoMail)?, raw.len(), traceparent)
}

/// A mail in JSON.
pub fn from_json(text: &[u8], traceparent: String) -> Result<Publication, NotTaken> {
    let mail = mail::read(text).map_err(NotTaken::NoMail)?;
    if !identity::is_id(&mail.id) {
        return Err(NotTaken::NoMail(format!(
            "expected one line of at most {ID_BYTES} bytes in \"id\", found {:?}",
            mail.id.chars().take(60).collect::<String>()
        )));
    }
    publication(&mail, text.len(), traceparent)
}

fn publication(mail: &Mail, bytes: usize, traceparent: String) -> Result<Publication, NotTaken> {
    let mut payload = Vec::with_capacity(mail.body.len() + 512);
    json::mail(&mut payload, mail);
    match payload.len() {
        found if found > PAYLOAD_BYTES => Err(NotTaken::TooLarge(found)),
        _ => Ok(Publication { id: mail.id.clone(), payload, traceparent, bytes }),
    }
}
