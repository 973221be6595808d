//! Request line and header lines.

use crate::http::response::Response;
use crate::limits::{HEAD_BYTES, HEADERS, MAIL_BYTES};
use httparse::{Error, Header, Request, Status};

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What to do.
    pub wish: Wish,
    /// How much follows.
    pub body: Length,
    /// The client waits for "100 Continue" before it sends the body.
    pub expects_continue: bool,
    /// Another request may follow on this connection.
    pub keeps_alive: bool,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// `POST /mail`.
    Mail {
        /// Of the body.
        form: Form,
        /// As it came.
        traceparent: Option<String>,
    },
    /// `GET /healthz`.
    Health {
        /// No HEAD.
        with_body: bool,
    },
}

/// How a mail is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `application/json`.
    Json,
    /// `message/rfc822`.
    Mail,
}

/// How long a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// So many bytes.
    Known(usize),
    /// Each chunk says.
    Chunked,
}

/// The head and its size, none when it is not whole yet, or the answer to a wrong one. After a wrong
/// one nobody knows where the next request begins.
pub fn read(input: &[u8]) -> Result<Option<(Head, usize)>, Response> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = Request::new(&mut headers);
    match request.parse(&input[..input.len().min(HEAD_BYTES)]) {
        Ok(Status::Complete(size)) => Ok(Some((head(&request)?, size))),
        Ok(Status::Partial) if input.len() >= HEAD_BYTES => Err(Response::head_too_large()),
        Ok(Status::Partial) => Ok(None),
        Err(Error::TooManyHeaders) => Err(Response::head_too_large()),
        Err(error) => Err(Response::error(400, &format!("expected a request of HTTP/1.1, found: {error}"))),
    }
}

fn head(request: &Request) -> Result<Head, Response> {
    let headers = &*request.headers;
    let later = request.version == Some(1);
    if later && values(headers, "host").count() != 1 {
        return Err(Response::error(400, "expected one header \"Host\", found none or several"));
    }
    let body = length(headers)?;
    let method = request.method.unwrap_or_default();
    let target = request.path.unwrap_or_default();
    let wish = match (target.split('?').next().unwrap_or_default(), method) {
        ("/healthz", "GET" | "HEAD") => Wish::Health { with_body: method == "GET" },
        ("/healthz", _) => return Err(Response::method("Allow: GET, HEAD")),
        ("/mail", "POST") => mail(headers)?,
        ("/mail", _) => return Err(Response::method("Allow: POST")),
        _ => return Err(Response::error(404, "expected /mail or /healthz, found another path")),
    };
    let body = match (&wish, body) {
        (Wish::Mail { .. }, None) => {
            return Err(Response::error(
                411,
                "expected \"Content-Length\" or \"Transfer-Encoding: chunked\", found none",
            ));
        }
        (_, Some(Length::Known(length))) if length > MAIL_BYTES => return Err(Response::too_large()),
        (_, body) => body.unwrap_or(Length::Known(0)),
    };
    let expects_continue = match values(headers, "expect").next() {
        Some(value) if value.eq_ignore_ascii_case(b"100-continue") => later,
        Some(_) => return Err(Response::error(417, "expected \"Expect: 100-continue\" or none, found another")),
        None => false,
    };
    let closes = values(headers, "connection")
        .flat_map(|value| value.split(|byte| *byte == b','))
        .any(|option| option.trim_ascii().eq_ignore_ascii_case(b"close"));
    Ok(Head { wish, body, expects_continue, keeps_alive: later && !closes })
}

fn mail(headers: &[Header]) -> Result<Wish, Response> {
    // Browsers send an Origin with every POST, programs do not: a page of another site must not be able
    // to put mails into the queue of whoever looks at it.
    if values(headers, "origin").next().is_some() {
        return Err(Response::error(
            403,
            "expected a request without \"Origin\": mail comes from programs, not from web pages",
        ));
    }
    let written = values(headers, "content-type").next().unwrap_or_default();
    let kind = written.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let form = match () {
        () if kind.eq_ignore_ascii_case(b"application/json") => Form::Json,
        () if kind.eq_ignore_ascii_case(b"message/rfc822") => Form::Mail,
        () => {
            let found = kind.escape_ascii();
            let error = format!("expected \"Content-Type: application/json\" or \"message/rfc822\", found \"{found}\"");
            return Err(Response::error(415, &error));
        }
    };
    let traceparent = values(headers, "traceparent").next().and_then(|value| std::str::from_utf8(value).ok());
    Ok(Wish::Mail { form, traceparent: traceparent.map(str::to_string) })
}

/// Two programs that read a length differently see different requests: what is unclear is refused.
fn length(headers: &[Header]) -> Result<Option<Length>, Response> {
    let mut codings = values(headers, "transfer-encoding");
    let mut lengths = values(headers, "content-length");
    match (codings.next(), lengths.next()) {
        (None, None) => Ok(None),
        (Some(coding), None) if coding.eq_ignore_ascii_case(b"chunked") && codings.next().is_none() => {
            Ok(Some(Length::Chunked))
        }
        (Some(_), None) => Err(Response::error(501, "expected \"Transfer-Encoding: chunked\", found another")),
        (None, Some(length)) if lengths.next().is_none() => {
            let digits = !length.is_empty() && length.iter().all(u8::is_ascii_digit);
            match std::str::from_utf8(length).ok().filter(|_| digits) {
                // More digits than a number can hold are too many bytes as well.
                Some(text) => Ok(Some(Length::Known(text.parse().unwrap_or(usize::MAX)))),
                None => Err(Response::error(400, "expected digits in \"Content-Length\", found something else")),
            }
        }
        _ => Err(Response::error(400, "expected one header that says the body's length, found several")),
    }
}

fn values<'a>(headers: &'a [Header], name: &'a str) -> impl Iterator<Item = &'a [u8]> {
    headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value.trim_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(lines: &str) -> u16 {
        let text = format!("{}\r\n\r\n", lines.replace('\n', "\r\n"));
        match read(text.as_bytes()) {
            Ok(Some((_, size))) => {
                assert_eq!(size, text.len());
                0
            }
            Ok(None) => 1,
            Err(response) => response.status,
        }
    }

    #[test]
    fn each_wrong_request_has_its_status() {
        let json = "POST /mail HTTP/1.1\nHost: a\nContent-Type: application/json";
        for (lines, expected) in [
            (format!("{json}; charset=utf-8\nContent-Length: 5"), 0),
            (format!("{json}\nTransfer-Encoding: Chunked\nExpect: 100-Continue"), 0),
            ("GET /healthz?x HTTP/1.0".to_string(), 0),
            ("POST /mail HTTP/1.1\nHost: a\nContent-Length: 5".to_string(), 415),
            ("POST /mail HTTP/1.1\nHost: a\nContent-Type: text/plain\nContent-Length: 5".to_string(), 415),
            (json.to_string(), 411),
            (format!("{json}\nContent-Length: {}", MAIL_BYTES + 1), 413),
            (format!("{json}\nContent-Length: 99999999999999999999999"), 413),
            (format!("{json}\nContent-Length: -1"), 400),
            (format!("{json}\nContent-Length: 5\nContent-Length: 6"), 400),
            (format!("{json}\nContent-Length: 5\nTransfer-Encoding: chunked"), 400),
            (format!("{json}\nTransfer-Encoding: gzip, chunked"), 501),
            (format!("{json}\nContent-Length: 5\nOrigin: https://evil.example"), 403),
            (format!("{json}\nContent-Length: 5\nExpect: tea"), 417),
            ("GET /mail HTTP/1.1\nHost: a".to_string(), 405),
            ("DELETE /healthz HTTP/1.1\nHost: a".to_string(), 405),
            ("GET / HTTP/1.1\nHost: a".to_string(), 404),
            ("GET /healthz HTTP/1.1".to_string(), 400),
            ("GET /healthz HTTP/2".to_string(), 400),
            (format!("GET /healthz HTTP/1.1\nHost: a\nX: {}", "a".repeat(HEAD_BYTES)), 431),
            (format!("GET /healthz HTTP/1.1\nHost: a{}", "\nX: 1".repeat(HEADERS)), 431),
        ] {
            assert_eq!(status(&lines), expected, "{}", &lines[..lines.len().min(120)]);
        }
    }

    #[test]
    fn a_connection_goes_on_unless_somebody_says_otherwise() {
        for (lines, expected) in [
            ("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", true),
            ("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n", false),
            ("GET /healthz HTTP/1.0\r\n\r\n", false),
        ] {
            let (head, _) = read(lines.as_bytes()).expect("right").expect("whole");
            assert_eq!(head.keeps_alive, expected, "{lines}");
        }
    }
}
