//! From a mail in RFC 5322 and MIME to the record that components judge.

use crate::limits::MAIL_HEADER_BYTES;
use crate::mail::identity;
use html_escape::decode_html_entities;
use json::mail::Mail;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Address, HeaderForm, HeaderName, HeaderValue, Message, MessageParser, PartType};

/// What SMTP says about a mail, beside the mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    /// From MAIL FROM; empty for a bounce.
    pub from: String,
    /// The first recipient.
    pub to: String,
}

/// The mail, or a sentence with what was expected and what was found.
///
/// Line ends become line feeds, and a text ends with one: how many there are on the wire depends on how
/// the mail travelled, and not on what was written.
pub fn decode(raw: &[u8], envelope: Option<&Envelope>, now: u32) -> Result<Mail, String> {
    let header_bytes = header_bytes(raw);
    if header_bytes > MAIL_HEADER_BYTES {
        return Err(format!("expected at most {MAIL_HEADER_BYTES} bytes of header, found {header_bytes}"));
    }
    let Some(message) = MessageParser::default().parse(raw).filter(has_a_known_header) else {
        return Err("expected a mail that begins with header fields such as From and Subject, found none".to_string());
    };
    let id = message.message_id().filter(|id| identity::is_id(id));
    Ok(Mail {
        id: id.map_or_else(|| identity::from_bytes(raw), str::to_string),
        sender: sender(&message).or_else(|| Some(envelope?.from.clone())).unwrap_or_default(),
        recipient: envelope.map(|envelope| envelope.to.clone()).or_else(|| recipient(&message)).unwrap_or_default(),
        subject: message.subject().unwrap_or_default().to_string(),
        body: body(&message),
        references: references(&message),
        received_at: now,
    })
}

fn header_bytes(raw: &[u8]) -> usize {
    let mut line = 0;
    for (at, byte) in raw.iter().enumerate() {
        match byte {
            b'\n' if line == 0 => return at,
            b'\n' => line = 0,
            b'\r' => {}
            _ => line += 1,
        }
    }
    raw.len()
}

/// The parser takes any line with a colon for a field; a mail has at least one that mails have.
fn has_a_known_header(message: &Message) -> bool {
    message.headers().iter().any(|header| !matches!(header.name, HeaderName::Other(_)))
}

fn sender(message: &Message) -> Option<String> {
    let people = message.from().map(people).filter(|people| !people.is_empty());
    people.or_else(|| {
        let text = message.header_as(HeaderName::From, HeaderForm::Text).into_iter().next();
        text.and_then(|value| value.as_text().map(str::to_string))
    })
}

/// Names and addresses with the quotes and encodings of the wire taken off.
fn people(addresses: &Address) -> String {
    let written = addresses.iter().filter_map(|person| match (&person.name, &person.address) {
        (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
        (None, Some(only)) | (Some(only), None) => Some(only.to_string()),
        (None, None) => None,
    });
    written.collect::<Vec<_>>().join(", ")
}

fn recipient(message: &Message) -> Option<String> {
    let address = message.to()?.first()?.address.as_ref()?;
    Some(address.to_string())
}

/// The text parts in their order: plain where there is plain, else what a reader would see of the HTML.
fn body(message: &Message) -> String {
    let texts = (0..message.text_body_count()).filter_map(|at| match &message.text_part(at as u32)?.body {
        PartType::Text(text) => Some(text.to_string()),
        PartType::Html(html) => Some(text_of(html)),
        _ => None,
    });
    let text = texts.map(|text| text.replace("\r\n", "\n")).collect::<Vec<_>>().join("\n");
    match text.trim_end_matches(['\r', '\n']) {
        "" => String::new(),
        text => format!("{text}\n"),
    }
}

/// What a reader would see. The parser's own table of entities (hashify 0.2.9) is made for 64 bits and
/// finds next to nothing in a component, so it gets no ampersands to see.
fn text_of(html: &str) -> String {
    const AMPERSAND: &str = "\u{ffff}";
    let text = html_to_text(&html.replace('&', AMPERSAND)).replace(AMPERSAND, "&");
    decode_html_entities(&text).into_owned()
}

fn references(message: &Message) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for value in [message.references(), message.in_reply_to()] {
        let found: &[_] = match value {
            HeaderValue::Text(id) => std::slice::from_ref(id),
            HeaderValue::TextList(list) => list,
            _ => &[],
        };
        for id in found {
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_string());
            }
        }
    }
    ids
}
