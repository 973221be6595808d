//! The headers of a message.

/// A block of headers as it came, read when asked: most are never looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Headers<'a>(&'a [u8]);

/// What the broker says in place of a message: 404 no messages, 408 the time is up, 409 and its
/// reason, 503 nobody listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status<'a> {
    /// Three digits.
    pub code: u16,
    /// Such as "No Messages"; may be empty.
    pub description: &'a str,
}

const VERSION: &[u8] = b"NATS/1.0";

impl<'a> Headers<'a> {
    /// The bytes between the line `HMSG` and the payload, `NATS/1.0` and the empty line included.
    pub fn new(bytes: &'a [u8]) -> Self {
        Headers(bytes)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of that name, without spaces around it. Names are compared without case; a
    /// value that is not UTF-8 counts as missing.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.lines().skip(1).find_map(|line| {
            let colon = line.iter().position(|byte| *byte == b':')?;
            let (found, value) = line.split_at(colon);
            found.eq_ignore_ascii_case(name.as_bytes()).then(|| text(&value[1..]))?
        })
    }

    /// The status in the first line, if it has one.
    pub fn status(&self) -> Option<Status<'a>> {
        let rest = text(self.lines().next()?.strip_prefix(VERSION)?)?;
        let (code, description) = rest.split_at_checked(3)?;
        Some(Status { code: code.parse().ok()?, description: description.trim() })
    }

    fn lines(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        self.0.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line))
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_name_in_any_case() {
        let headers = Headers::new(b"NATS/1.0\r\nNats-Msg-Id: a b \r\ntraceparent:00-1\r\nempty:\r\n\r\n");
        assert_eq!(headers.get("nats-msg-id"), Some("a b"));
        assert_eq!(headers.get("Traceparent"), Some("00-1"));
        assert_eq!((headers.get("empty"), headers.get("none")), (Some(""), None));
        assert_eq!(headers.status(), None);
    }

    #[test]
    fn a_status_has_a_code_and_perhaps_words() {
        let status = |bytes| Headers::new(bytes).status().map(|status| (status.code, status.description));
        assert_eq!(status(b"NATS/1.0 404 No Messages\r\n\r\n"), Some((404, "No Messages")));
        assert_eq!(status(b"NATS/1.0 503\r\n\r\n"), Some((503, "")));
        for none in
            [&b""[..], b"NATS/1.0\r\n\r\n", b"NATS/2.0 404\r\n\r\n", b"NATS/1.0 4\r\n\r\n", b"NATS/1.0 \xff\r\n"]
        {
            assert_eq!(status(none), None);
        }
    }
}
