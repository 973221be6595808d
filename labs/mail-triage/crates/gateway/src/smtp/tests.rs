use super::*;
use crate::limits::{ANSWER_BYTES, LINE_BYTES, MAIL_BYTES, MISTAKES, RECIPIENTS};
use crate::publication::{Late, Outcome, Publication, Step};
use proptest::prelude::*;

const STORED: Outcome = Outcome::Stored { duplicate: false };
const MAIL: &str = "MAIL FROM:<a@x>\r\nRCPT TO:<b@y>\r\nDATA\r\nFrom: A <a@x>\r\nMessage-ID: <1@x>\r\n\r\nhi\r\n.\r\n";

/// A client that takes every answer at once, and a broker that has one answer.
struct Talk {
    session: Session,
    said: Vec<u8>,
    published: Vec<Publication>,
    closed: bool,
}

impl Talk {
    fn new() -> Self {
        let mut said = Vec::new();
        Talk { session: Session::open(&mut said), said, published: Vec::new(), closed: false }
    }

    fn hear(&mut self, bytes: &[u8], outcome: &Outcome) {
        self.session.feed(bytes);
        loop {
            let mut out = Vec::new();
            let step = self.session.step(7, &mut out);
            assert!(out.len() < ANSWER_BYTES + 1024);
            self.said.append(&mut out);
            match step {
                Step::Wait => return,
                Step::Close => return self.closed = true,
                Step::Pause | Step::NotTaken(_) => {}
                Step::Publish(publication) => {
                    self.published.push(publication);
                    self.session.answered(outcome, &mut self.said);
                }
            }
        }
    }

    fn codes(&self) -> Vec<String> {
        let text = String::from_utf8_lossy(&self.said);
        text.lines().filter(|line| line.as_bytes()[3] == b' ').map(|line| line[..3].to_string()).collect()
    }
}

fn codes(lines: &str) -> String {
    let mut talk = Talk::new();
    talk.hear(lines.replace('\n', "\r\n").replace("\r\r", "\r").as_bytes(), &STORED);
    talk.codes()[1..].join(" ")
}

#[test]
fn a_pipelined_session_is_answered_in_order() {
    let mut talk = Talk::new();
    talk.hear(format!("EHLO me\r\n{MAIL}{MAIL}QUIT\r\n").as_bytes(), &STORED);
    assert_eq!(talk.codes().join(" "), "220 250 250 250 354 250 250 250 354 250 221");
    assert!(talk.closed);
    assert_eq!(talk.published.len(), 2);
    let payload = String::from_utf8_lossy(&talk.published[0].payload);
    assert_eq!(
        payload,
        r#"{"id":"1@x","sender":"A <a@x>","recipient":"b@y","subject":"","body":"hi\n","references":[],"receivedAt":7}"#
    );
    assert!(String::from_utf8_lossy(&talk.said).contains("250-SMTPUTF8\r\n250 SIZE 1048576\r\n"));
}

#[test]
fn what_comes_out_of_order_is_told_so() {
    for (lines, expected) in [
        ("MAIL FROM:<a@x>\n", "503"),
        ("EHLO me\nRCPT TO:<b@y>\nDATA\n", "250 503 503"),
        ("EHLO me\nMAIL FROM:<a@x>\nDATA\nMAIL FROM:<a@x>\nRSET\nRCPT TO:<b@y>\n", "250 250 503 503 250 503"),
        ("HELO me\nNOOP\nVRFY b\nHELP\nFOO\nSTARTTLS\nAUTH PLAIN x\n", "250 250 252 214 500 502 502"),
        ("EHLO me\nMAIL FROM:<a@x> SIZE=1048577\nMAIL FROM:<a@x> SIZE=1048576\n", "250 552 250"),
        ("EHLO me\nMAIL FROM:<>\nRCPT TO:<b@y>\nDATA\nno mail at all\n.\nNOOP\n", "250 250 250 354 554 250"),
    ] {
        assert_eq!(codes(lines), expected, "{lines}");
    }
}

#[test]
fn lines_recipients_and_mistakes_have_their_limits() {
    assert_eq!(codes(&format!("{}\nNOOP\n", "a".repeat(3 * LINE_BYTES))), "500 250");
    let many = "RCPT TO:<b@y>\n".repeat(RECIPIENTS + 1);
    assert!(codes(&format!("EHLO me\nMAIL FROM:<a@x>\n{many}")).ends_with("250 452"));
    assert!(codes(&"FOO\n".repeat(MISTAKES + 2)).ends_with("500 421"));
}

#[test]
fn answers_that_nobody_takes_stop_the_work_and_not_for_good() {
    let mut talk = Talk::new();
    talk.session.feed("NOOP\r\n".repeat(2000).as_bytes());
    assert_eq!(talk.session.step(7, &mut talk.said), Step::Pause);
    assert_eq!(talk.session.step(7, &mut talk.said), Step::Pause);
    assert!(talk.said.len() < ANSWER_BYTES + 1024);
    talk.hear(b"QUIT\r\n", &STORED);
    assert_eq!(talk.codes().len(), 2002);
}

#[test]
fn a_request_of_http_ends_the_session_before_anything_after_it() {
    let long = format!("GET /{} HTTP/1.1", "a".repeat(2 * LINE_BYTES));
    for (line, codes) in [("POST / HTTP/1.1", "220 554"), ("get /mail http/1.0", "220 554"), (&long, "220 500 554")] {
        for before in ["", "EHLO me\r\n"] {
            let mut talk = Talk::new();
            talk.hear(before.as_bytes(), &STORED);
            talk.hear(format!("{line}\r\nHost: x\r\n\r\nEHLO me\r\n{MAIL}").as_bytes(), &STORED);
            assert!(talk.closed && talk.session.held() == 0 && talk.published.is_empty());
            let expected = if before.is_empty() { codes.to_string() } else { codes.replace("220", "220 250") };
            assert_eq!(talk.codes().join(" "), expected);
        }
    }
}

#[test]
fn recipients_are_held_and_counted_like_anything_else() {
    let mut talk = Talk::new();
    talk.hear(b"EHLO me\r\nMAIL FROM:<a@x>\r\n", &STORED);
    let before = talk.session.held();
    talk.hear(format!("RCPT TO:<{}@y>\r\n", "b".repeat(200)).repeat(RECIPIENTS).as_bytes(), &STORED);
    assert_eq!(talk.codes().iter().filter(|code| *code == "250").count(), 2 + RECIPIENTS);
    assert!((before + 200..before + 2 * LINE_BYTES).contains(&talk.session.held()));
}

#[test]
fn the_reply_to_a_mail_says_what_became_of_it() {
    for (outcome, code) in [
        (Outcome::Stored { duplicate: true }, "250"),
        (Outcome::Full, "452"),
        (Outcome::Silent, "451"),
        (Outcome::Away, "451"),
        (Outcome::TooLarge("no".to_string()), "552"),
        (Outcome::Refused("no".to_string()), "451"),
    ] {
        let mut talk = Talk::new();
        talk.hear(format!("EHLO me\r\n{MAIL}").as_bytes(), &outcome);
        assert_eq!(talk.codes().last().map(String::as_str), Some(code), "{outcome:?}");
    }
}

#[test]
fn a_mail_beyond_the_limit_is_read_to_its_end() {
    let mut talk = Talk::new();
    talk.hear(b"EHLO me\r\nMAIL FROM:<a@x>\r\nRCPT TO:<b@y>\r\nDATA\r\n", &STORED);
    for _ in 0..10 * MAIL_BYTES / 65536 {
        talk.hear(&[b'a'; 65536], &STORED);
        assert!(talk.session.in_request() && talk.session.held() <= 3 * MAIL_BYTES);
    }
    talk.hear(b"\r\n.\r\nNOOP\r\n", &STORED);
    assert_eq!(talk.codes()[5..].join(" "), "552 250");
    assert!(!talk.session.in_request());
}

#[test]
fn a_late_client_hears_why() {
    let mut talk = Talk::new();
    talk.session.late(Late::Idle, &mut talk.said);
    talk.hear(b"NOOP\r\n", &STORED);
    assert!(talk.closed);
    assert_eq!(talk.codes().join(" "), "220 421");
}

/// Bytes that are often SMTP.
fn speech() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just(MAIL.as_bytes().to_vec()),
        Just(b"EHLO me\r\n".to_vec()),
        Just(b"MAIL FROM:<a@x>\r\n".to_vec()),
        Just(b"RCPT TO:<b@y>\r\n".to_vec()),
        Just(b"DATA\r\n".to_vec()),
        Just(b"\r\n.\r\n".to_vec()),
        Just(vec![b'\n'; 3000]),
        Just([&[b'a'; LINE_BYTES][..], b" HTTP/1.1\r\n"].concat()),
        Just(b"NOOP\r\n".repeat(2000)),
        prop::collection::vec(any::<u8>(), 0..300),
    ];
    prop::collection::vec(word, 0..12).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn however_the_bytes_are_cut_the_session_is_the_same(bytes in speech(), cuts in prop::collection::vec(1..200usize, 1..20)) {
        let mut whole = Talk::new();
        whole.hear(&bytes, &STORED);
        let mut cut = Talk::new();
        let (mut rest, mut sizes) = (&bytes[..], cuts.iter().cycle());
        while !rest.is_empty() && !cut.closed {
            let (piece, later) = rest.split_at((*sizes.next().unwrap_or(&1)).min(rest.len()));
            cut.hear(piece, &STORED);
            prop_assert!(cut.session.held() <= 2 * (bytes.len() + 64));
            rest = later;
        }
        prop_assert_eq!(String::from_utf8_lossy(&whole.said), String::from_utf8_lossy(&cut.said));
        prop_assert_eq!(whole.published.len(), cut.published.len());
    }
}
