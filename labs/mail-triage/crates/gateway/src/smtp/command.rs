//! From a line to a command.

use crate::smtp::reply;
use smtp_proto::{Error, MAIL_BODY_BINARYMIME, MAIL_REQUIRETLS, Request};
use std::borrow::Cow;

/// What a client can ask for here.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// EHLO, or HELO, which gets no extensions.
    Hello {
        /// EHLO.
        extended: bool,
    },
    /// MAIL FROM.
    Mail {
        /// Empty for a bounce.
        from: String,
        /// What the client says that the mail has.
        bytes: usize,
    },
    /// RCPT TO.
    Rcpt {
        /// The address.
        to: String,
    },
    /// The mail follows.
    Data,
    /// Forget the mail.
    Reset,
    /// Nothing.
    Noop,
    /// Is this an address?
    Verify,
    /// What can be said?
    Help,
    /// The end.
    Quit,
}

/// How much of the end of a line [`is_http_request`] needs.
pub const TAIL_BYTES: usize = 32;

/// Whether a line asks for something in HTTP, as in `POST / HTTP/1.1`. Any web page can have its browser
/// send such a line to any port, with commands of SMTP in what follows.
pub fn is_http_request(line: &[u8]) -> bool {
    let mut words = line.trim_ascii_end().rsplitn(2, |byte| *byte == b' ');
    let version = words.next().and_then(|word| word.get(..5)).unwrap_or_default();
    words.next().is_some() && version.eq_ignore_ascii_case(b"HTTP/")
}

const RECIPIENT: &str = "501 5.1.3 Expected RCPT TO:<address>";

/// The command in a line, its line feed included, or the reply to what is none.
pub fn read(line: &[u8]) -> Result<Command, Cow<'static, str>> {
    // A bare line feed ends a line too: that is harmless outside of DATA, and people type it.
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    let whole = [text.strip_suffix(b"\r").unwrap_or(text), b"\r\n"].concat();
    match Request::parse(&mut whole.iter()) {
        Ok(request) => command(request),
        Err(Error::UnknownCommand) => Err("500 5.5.1 Unknown command; HELP lists them".into()),
        Err(Error::InvalidSenderAddress) => Err("501 5.1.7 Expected MAIL FROM:<address>".into()),
        Err(Error::InvalidRecipientAddress) => Err(RECIPIENT.into()),
        Err(Error::SyntaxError { syntax }) => Err(format!("501 5.5.2 Expected {syntax}").into()),
        Err(Error::InvalidParameter { param }) => Err(format!("501 5.5.4 Wrong value of {param}").into()),
        Err(Error::UnsupportedParameter { .. }) => Err("555 5.5.4 Unknown parameter".into()),
        Err(_) => Err("500 5.5.2 Not understood".into()),
    }
}

fn command(request: Request<Cow<str>>) -> Result<Command, Cow<'static, str>> {
    Ok(match request {
        Request::Ehlo { .. } => Command::Hello { extended: true },
        Request::Helo { .. } => Command::Hello { extended: false },
        Request::Mail { from } if from.flags & MAIL_REQUIRETLS != 0 => {
            return Err("555 5.7.10 REQUIRETLS is not offered here".into());
        }
        Request::Mail { from } if from.flags & MAIL_BODY_BINARYMIME != 0 => {
            return Err("555 5.6.3 BINARYMIME is not offered here".into());
        }
        Request::Mail { from } => Command::Mail { from: from.address.into_owned(), bytes: from.size },
        // Only MAIL FROM may have no address.
        Request::Rcpt { to } if to.address.is_empty() => return Err(RECIPIENT.into()),
        Request::Rcpt { to } => Command::Rcpt { to: to.address.into_owned() },
        Request::Data => Command::Data,
        Request::Rset => Command::Reset,
        Request::Noop { .. } => Command::Noop,
        Request::Vrfy { .. } => Command::Verify,
        Request::Help { .. } => Command::Help,
        Request::Quit => Command::Quit,
        _ => return Err(reply::NOT_OFFERED.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_in_any_case_and_with_any_line_end() {
        for line in
            [&b"MAIL FROM:<a@b.example> SIZE=7 BODY=8BITMIME SMTPUTF8\r\n"[..], b"mail from:<a@b.example> size=7\n"]
        {
            assert_eq!(read(line), Ok(Command::Mail { from: "a@b.example".to_string(), bytes: 7 }));
        }
        let umlaut = "RCPT TO:<büro@b.example>\r\n".as_bytes();
        assert_eq!(read(umlaut), Ok(Command::Rcpt { to: "büro@b.example".to_string() }));
        assert_eq!(read(b"MAIL FROM:<>\r\n"), Ok(Command::Mail { from: String::new(), bytes: 0 }));
        assert_eq!(read(b"EHLO [127.0.0.1]\r\n"), Ok(Command::Hello { extended: true }));
        assert_eq!(read(b"QUIT\n"), Ok(Command::Quit));
    }

    #[test]
    fn a_request_of_http_is_known_by_the_end_of_its_line() {
        for line in
            [&b"POST / HTTP/1.1\r\n"[..], b"GET /x?a=b HTTP/1.0\n", b"WHAT * http/1.1 \r\n", b"PRI * HTTP/2.0\r\n"]
        {
            assert!(is_http_request(line), "{}", line.escape_ascii());
        }
        for line in
            [&b"EHLO me\r\n"[..], b"MAIL FROM:<a@b> SIZE=7\r\n", b"HTTP/1.1\r\n", b"NOOP HTTP\r\n", b"\r\n", b""]
        {
            assert!(!is_http_request(line), "{}", line.escape_ascii());
        }
    }

    #[test]
    fn what_is_not_offered_or_not_understood_says_so() {
        for (line, code) in [
            (&b"STARTTLS\r\n"[..], "502"),
            (b"AUTH PLAIN AGEAYg==\r\n", "502"),
            (b"EXPN all\r\n", "502"),
            (b"BDAT 5 LAST\r\n", "502"),
            (b"HELLO\r\n", "500"),
            (b"\r\n", "500"),
            (b"\xff\xfe\r\n", "500"),
            (b"MAIL FROM: nobody\r\n", "501"),
            (b"MAIL FROM:<a@b> REQUIRETLS\r\n", "555"),
            (b"RCPT TO:<>\r\n", "501"),
        ] {
            let reply = read(line).expect_err("no command");
            assert!(reply.starts_with(code), "{}: {reply}", line.escape_ascii());
        }
    }
}
