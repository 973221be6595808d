//! What the gateway says.

use crate::limits::MAIL_BYTES;
use crate::mail::NotTaken;
use crate::publication::{Late, Outcome};

pub const BANNER: &str = "220 mailroom ESMTP";
pub const OK: &str = "250 2.0.0 OK";
pub const BYE: &str = "221 2.0.0 Bye";
pub const GO_ON: &str = "354 Send the mail, then a line with a single dot";
pub const CANNOT_VERIFY: &str = "252 2.1.5 Cannot verify, but will take mail for anybody";
pub const HELP: &str = "214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP VRFY HELP QUIT";
pub const LINE_TOO_LONG: &str = "500 5.5.6 Line too long";
pub const NOT_OFFERED: &str = "502 5.5.1 Not offered here";
pub const GREET_FIRST: &str = "503 5.5.1 Say EHLO or HELO first";
pub const MAIL_FIRST: &str = "503 5.5.1 Say MAIL FROM first";
pub const RCPT_FIRST: &str = "503 5.5.1 Say RCPT TO first";
pub const ONE_AT_A_TIME: &str = "503 5.5.1 One mail at a time: DATA or RSET first";
pub const TOO_MANY_RECIPIENTS: &str = "452 4.5.3 Too many recipients";
pub const TOO_LARGE: &str = "552 5.3.4 Mail larger than the limit that EHLO says";
pub const TOO_MANY_MISTAKES: &str = "421 4.7.0 Too many mistakes, closing";
pub const REFUSED: &str = "421 4.3.2 Too many connections, try again later";

/// The last words to a client that speaks HTTP.
pub fn speaks_http() -> String {
    let port = wiring::HTTP_PORT;
    format!("554 5.5.1 Expected SMTP, found HTTP: that is spoken at the other port, {port} unless set otherwise")
}

/// The lines after EHLO.
pub fn extensions() -> String {
    format!("250-mailroom\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE {MAIL_BYTES}")
}

/// The answer to the end of DATA.
pub fn outcome(id: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Stored { duplicate: false } => format!("250 2.0.0 Stored as {}", plain(id)),
        Outcome::Stored { duplicate: true } => format!("250 2.0.0 Stored before as {}", plain(id)),
        Outcome::Full => "452 4.3.1 The queue is full, try again later".to_string(),
        Outcome::Silent => "451 4.3.0 The broker did not answer in time, try again later".to_string(),
        Outcome::Away => "451 4.3.0 The broker is away, try again later".to_string(),
        Outcome::TooLarge(why) => format!("552 5.3.4 Too large for the broker: {}", plain(why)),
        Outcome::Refused(why) => format!("451 4.3.0 The broker refused: {}", plain(why)),
    }
}

/// The answer to a mail that does not even reach the broker.
pub fn not_taken(why: &NotTaken) -> String {
    match why {
        NotTaken::NoMail(why) => format!("554 5.6.0 No mail: {}", plain(why)),
        NotTaken::TooLarge(found) => format!("552 5.3.4 As JSON the mail has {found} bytes, which is too much"),
    }
}

/// The last words to a client that takes too long.
pub fn late(why: Late) -> &'static str {
    match why {
        Late::Idle => "421 4.4.2 Nothing heard for too long, closing",
        Late::Request => "421 4.4.2 The mail took too long, closing",
        Late::Session => "421 4.4.2 The session took too long, closing",
        Late::Memory => "421 4.3.2 Too much mail at once, try again later",
    }
}

/// An id in a reply: a reply is one line, and without SMTPUTF8 it is ASCII (RFC 6531, 3.7.4.2).
fn plain(text: &str) -> String {
    let shown = |c: char| if c == ' ' || c.is_ascii_graphic() { c } else { '?' };
    text.chars().take(400).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_stays_one_line_of_ascii() {
        let stored = Outcome::Stored { duplicate: true };
        assert_eq!(outcome("a\r\n250 ü", &stored), "250 2.0.0 Stored before as a??250 ?");
        assert!(outcome(&"x".repeat(5000), &stored).len() < 512);
    }

    #[test]
    fn only_what_may_pass_is_temporary() {
        for temporary in [Outcome::Full, Outcome::Silent, Outcome::Away, Outcome::Refused("no".to_string())] {
            assert!(outcome("a", &temporary).starts_with('4'), "{temporary:?}");
        }
        assert!(outcome("a", &Outcome::TooLarge("x".to_string())).starts_with("552"));
        assert!(not_taken(&NotTaken::NoMail("x".to_string())).starts_with("554"));
        assert!(not_taken(&NotTaken::TooLarge(3)).starts_with("552"));
    }
}
