//! Reads a mail from JSON.

use serde::Deserialize;
use serde_json::{Map, Value};

/// A mail, as in the WIT record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mail {
    /// The Message-ID without its angle brackets.
    pub id: String,
    /// Name and address as the sender wrote them.
    pub sender: String,
    /// The address that it came in on.
    pub recipient: String,
    /// The subject, decoded.
    pub subject: String,
    /// The text, decoded.
    pub body: String,
    /// Ids of the mails that this one answers, oldest first.
    pub references: Vec<String>,
    /// When it came in: Unix time in seconds.
    pub received_at: u32,
}

/// The mail in one JSON object, or a sentence with what was expected and what was found. Fields that
/// a mail does not have are left alone.
pub fn read(line: &[u8]) -> Result<Mail, String> {
    // Derived code is quick, but it takes a list for an object, and its errors name bytes and not
    // fields: whatever it does not read is read again with care.
    if line.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
        && let Ok(mail) = serde_json::from_slice(line)
    {
        return Ok(mail);
    }
    with_care(line)
}

fn with_care(line: &[u8]) -> Result<Mail, String> {
    let text = std::str::from_utf8(line)
        .map_err(|error| format!("expected UTF-8, found a broken character at byte {}", error.valid_up_to()))?;
    let value: Value =
        serde_json::from_str(text).map_err(|error| format!("expected a mail as one JSON object, found: {error}"))?;
    let Value::Object(fields) = value else {
        return Err(format!("expected a mail as one JSON object, found {}", kind(&value)));
    };
    Ok(Mail {
        id: string(&fields, "id")?,
        sender: string(&fields, "sender")?,
        recipient: string(&fields, "recipient")?,
        subject: string(&fields, "subject")?,
        body: string(&fields, "body")?,
        references: strings(&fields, "references")?,
        received_at: seconds(&fields, "receivedAt")?,
    })
}

fn string(fields: &Map<String, Value>, name: &str) -> Result<String, String> {
    match field(fields, name)? {
        Value::String(text) => Ok(text.clone()),
        other => Err(format!("expected a string in \"{name}\", found {}", kind(other))),
    }
}

fn strings(fields: &Map<String, Value>, name: &str) -> Result<Vec<String>, String> {
    let Value::Array(items) = field(fields, name)? else {
        return Err(format!("expected a list of strings in \"{name}\", found {}", kind(&fields[name])));
    };
    items
        .iter()
        .map(|item| match item {
            Value::String(text) => Ok(text.clone()),
            other => Err(format!("expected a list of strings in \"{name}\", found {} in it", kind(other))),
        })
        .collect()
}

fn seconds(fields: &Map<String, Value>, name: &str) -> Result<u32, String> {
    let value = field(fields, name)?;
    let seconds = value.as_u64().and_then(|seconds| u32::try_from(seconds).ok());
    seconds.ok_or_else(|| format!("expected Unix seconds from 0 to 4294967295 in \"{name}\", found {}", kind(value)))
}

fn field<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<&'a Value, String> {
    fields.get(name).ok_or_else(|| format!("expected a field \"{name}\", found none"))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "another number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &str =
        r#"{"id":"1","sender":"a","recipient":"b","subject":"c","body":"d","references":["e"],"receivedAt":7}"#;

    #[test]
    fn a_mail_is_read() {
        let mail = read(MAIL.as_bytes()).unwrap();
        assert_eq!((mail.id.as_str(), mail.references, mail.received_at), ("1", vec!["e".to_string()], 7));
    }

    #[test]
    fn both_ways_of_reading_agree() {
        let more = MAIL.replace("{", r#"{ "spam": [1.5, {}], "#);
        for line in [MAIL, &more, &MAIL.replace("\"d\"", r#""\u00e9\n\ud83d\ude00""#)] {
            assert_eq!(read(line.as_bytes()), with_care(line.as_bytes()));
            assert!(read(line.as_bytes()).is_ok(), "{line}");
        }
    }

    #[test]
    fn each_mistake_gets_its_sentence() {
        for (line, error) in [
            (&b"\xff"[..], "expected UTF-8, found a broken character at byte 0"),
            (br#"["1","a","b","c","d",[],7]"#, "expected a mail as one JSON object, found a list"),
            (b"[]", "expected a mail as one JSON object, found a list"),
            (b"{}", "expected a field \"id\", found none"),
            (br#"{"id":1}"#, "expected a string in \"id\", found another number"),
        ] {
            assert_eq!(read(line).unwrap_err(), error);
        }
        let negative = MAIL.replace(":7", ":-7");
        assert!(read(negative.as_bytes()).unwrap_err().contains("receivedAt"));
        assert!(read(b"not json").unwrap_err().starts_with("expected a mail as one JSON object"));
    }
}
