//! Writes what a client says: each function appends to `out`, and whoever owns the socket writes all
//! of it at once.

use serde_json::json;

/// How a client presents itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connect<'a> {
    /// For the broker's list of connections.
    pub name: &'a str,
    /// As whom.
    pub user: &'a str,
    /// The user's.
    pub password: &'a str,
}

/// The answer to INFO. Headers and the status 503 ("nobody listens") are asked for; `+OK` is not.
pub fn connect(out: &mut Vec<u8>, connect: &Connect) {
    let options = json!({
        "verbose": false,
        "pedantic": false,
        "tls_required": false,
        "user": connect.user,
        "pass": connect.password,
        "name": connect.name,
        "lang": "rust",
        "version": env!("CARGO_PKG_VERSION"),
        "protocol": 1,
        "echo": false,
        "headers": true,
        "no_responders": true,
    });
    out.extend_from_slice(b"CONNECT ");
    out.extend_from_slice(options.to_string().as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Asks whether the broker lives, and whether it has read all that was written before.
pub fn ping(out: &mut Vec<u8>) {
    out.extend_from_slice(b"PING\r\n");
}

/// Says that we live.
pub fn pong(out: &mut Vec<u8>) {
    out.extend_from_slice(b"PONG\r\n");
}

/// Messages to `subject` come with the number `subscription`, which the client chooses.
pub fn subscribe(out: &mut Vec<u8>, subject: &str, subscription: u64) {
    words(out, "SUB", &[subject]);
    number(out, subscription);
    out.extend_from_slice(b"\r\n");
}

/// No more messages; some may be under way.
pub fn unsubscribe(out: &mut Vec<u8>, subscription: u64) {
    out.extend_from_slice(b"UNSUB");
    number(out, subscription);
    out.extend_from_slice(b"\r\n");
}

/// A message, with the subject for an answer if there is to be one.
pub fn publish(out: &mut Vec<u8>, subject: &str, reply: Option<&str>, payload: &[u8]) {
    words(out, "PUB", &[subject]);
    if let Some(reply) = reply {
        words(out, "", &[reply]);
    }
    number(out, payload.len() as u64);
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(payload);
    out.extend_from_slice(b"\r\n");
}

/// A message with headers. A value's line breaks become spaces: a header cannot end early.
pub fn publish_with_headers(
    out: &mut Vec<u8>,
    subject: &str,
    reply: Option<&str>,
    headers: &[(&str, &str)],
    payload: &[u8],
) {
    words(out, "HPUB", &[subject]);
    if let Some(reply) = reply {
        words(out, "", &[reply]);
    }
    let size = "NATS/1.0\r\n".len()
        + headers.iter().map(|(name, value)| name.len() + value.len() + ": \r\n".len()).sum::<usize>()
        + "\r\n".len();
    number(out, size as u64);
    number(out, (size + payload.len()) as u64);
    out.extend_from_slice(b"\r\nNATS/1.0\r\n");
    for (name, value) in headers {
        put(out, name, |byte| matches!(byte, b'\r' | b'\n' | b':' | b' '), b'-');
        out.extend_from_slice(b": ");
        put(out, value, |byte| matches!(byte, b'\r' | b'\n'), b' ');
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(payload);
    out.extend_from_slice(b"\r\n");
}

/// Whether a text can be a subject to publish to: no spaces, wildcards or empty tokens.
pub fn is_subject(text: &str) -> bool {
    let is_token = |token: &str| {
        !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'*' && byte != b'>')
    };
    text.split('.').all(is_token)
}

/// Subjects come from settings and from the broker. A space in one is a mistake that must not become
/// another word of the protocol, so it is replaced, and the broker refuses or passes over the subject.
fn words(out: &mut Vec<u8>, operation: &str, subjects: &[&str]) {
    out.extend_from_slice(operation.as_bytes());
    for subject in subjects {
        out.push(b' ');
        put(out, subject, |byte| byte.is_ascii_whitespace(), b'_');
    }
}

fn put(out: &mut Vec<u8>, text: &str, is_bad: impl Fn(u8) -> bool, instead: u8) {
    let from = out.len();
    out.extend_from_slice(text.as_bytes());
    for byte in &mut out[from..] {
        if is_bad(*byte) {
            *byte = instead;
        }
    }
}

fn number(out: &mut Vec<u8>, number: u64) {
    out.push(b' ');
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut rest = number;
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn each_line_is_as_the_protocol_says() {
        assert_eq!(written(|out| subscribe(out, "a.*", 12)), "SUB a.* 12\r\n");
        assert_eq!(written(|out| unsubscribe(out, 0)), "UNSUB 0\r\n");
        assert_eq!(written(|out| publish(out, "a", None, b"hi")), "PUB a 2\r\nhi\r\n");
        assert_eq!(written(|out| publish(out, "a", Some("b"), b"")), "PUB a b 0\r\n\r\n");
        assert_eq!(
            written(|out| publish_with_headers(out, "a", Some("b"), &[("X", "1"), ("Y", "2\r\nZ: 3")], b"hi")),
            "HPUB a b 30 32\r\nNATS/1.0\r\nX: 1\r\nY: 2  Z: 3\r\n\r\nhi\r\n"
        );
        assert!(written(|out| connect(out, &Connect { name: "n", user: "u", password: "p\"" })).contains(r#""p\"""#));
    }

    #[test]
    fn a_subject_has_no_spaces_and_no_wildcards() {
        assert!(is_subject("mail.triaged.customer-care") && is_subject("$JS.API.INFO"));
        for bad in ["", "a..b", "a b", "a.*", ">", "a\n"] {
            assert!(!is_subject(bad), "{bad}");
        }
        assert_eq!(written(|out| subscribe(out, "a b\r\nPUB", 1)), "SUB a_b__PUB 1\r\n");
    }
}
