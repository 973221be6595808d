use super::*;
use crate::limits::{ANSWER_BYTES, MAIL_BYTES};
use crate::publication::{Late, Outcome, Publication, Step};
use proptest::prelude::*;

const STORED: Outcome = Outcome::Stored { duplicate: false };
const JSON: &str = r#"{"id":"1","sender":"a","recipient":"b","subject":"c","body":"d","references":[],"receivedAt":7}"#;

/// A client that takes every answer at once, and a broker that has one answer.
struct Talk {
    connection: Connection,
    said: String,
    published: Vec<Publication>,
    closed: bool,
}

impl Talk {
    fn new() -> Self {
        Talk { connection: Connection::new(), said: String::new(), published: Vec::new(), closed: false }
    }

    fn hear(&mut self, bytes: &[u8], outcome: &Outcome) {
        self.connection.feed(bytes);
        loop {
            let mut out = Vec::new();
            let step = self.connection.step(7, true, &mut out);
            let mut again = true;
            assert!(out.len() < ANSWER_BYTES + 1024);
            match step {
                Step::Wait => again = false,
                Step::Close => (self.closed, again) = (true, false),
                Step::Pause | Step::NotTaken(_) => {}
                Step::Publish(publication) => {
                    self.published.push(publication);
                    self.connection.answered(outcome, &mut out);
                }
            }
            self.said.push_str(&String::from_utf8(out).expect("text"));
            if !again {
                return;
            }
        }
    }

    fn statuses(&self) -> Vec<&str> {
        self.said.lines().filter_map(|line| line.strip_prefix("HTTP/1.1 ")).map(|line| &line[..3]).collect()
    }
}

fn post(kind: &str, more: &str, body: &str) -> String {
    let length = body.len();
    format!("POST /mail HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}\r\n{body}")
}

#[test]
fn requests_come_one_after_another_on_a_connection() {
    let mut talk = Talk::new();
    let eml = "Message-ID: <2@x>\r\nTo: B <b@y>\r\nSubject: Hi\r\n\r\nhello\r\n";
    let requests = [
        post("application/json", "", JSON),
        post("message/rfc822", "", eml),
        "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".to_string(),
        "HEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_string(),
    ];
    talk.hear(requests.concat().as_bytes(), &STORED);
    assert_eq!(talk.statuses(), ["202", "202", "200", "200"]);
    assert!(talk.closed && talk.said.ends_with("Connection: close\r\n\r\n"), "{}", talk.said);
    assert!(talk.said.contains("{\"mail\":\"1\",\"duplicate\":false}\n"));
    assert_eq!(talk.published[0].payload, JSON.as_bytes());
    let second =
        r#"{"id":"2@x","sender":"","recipient":"b@y","subject":"Hi","body":"hello\n","references":[],"receivedAt":7}"#;
    assert_eq!(String::from_utf8_lossy(&talk.published[1].payload), second);
}

#[test]
fn the_answer_to_a_mail_says_what_became_of_it() {
    for (outcome, status) in [
        (Outcome::Stored { duplicate: true }, "202"),
        (Outcome::Full, "507"),
        (Outcome::Silent, "503"),
        (Outcome::Away, "503"),
        (Outcome::TooLarge("no".to_string()), "413"),
        (Outcome::Refused("no".to_string()), "503"),
    ] {
        let mut talk = Talk::new();
        talk.hear(post("application/json", "", JSON).as_bytes(), &outcome);
        assert_eq!(talk.statuses(), [status], "{outcome:?}");
        assert_eq!(talk.said.contains("Retry-After"), status.starts_with('5'), "{outcome:?}");
        assert!(!talk.closed);
    }
}

#[test]
fn a_wrong_mail_is_told_what_was_expected() {
    for (body, expected) in [
        ("{}", r#"expected a field \"id\", found none"#),
        ("[]", "expected a mail as one JSON object, found a list"),
        (&JSON.replace("\"1\"", "\" \""), r#"expected one line of at most 512 bytes in \"id\""#),
        (&JSON.replace("\"1\"", &format!("\"{}\"", "a".repeat(513))), r#"expected one line of at most 512 bytes"#),
        (&JSON.replace("[]", "[1]"), r#"expected a list of strings in \"references\""#),
    ] {
        let mut talk = Talk::new();
        talk.hear(post("application/json", "", body).as_bytes(), &STORED);
        assert_eq!(talk.statuses(), ["400"], "{body}");
        assert!(talk.said.contains(expected), "{}", talk.said);
    }
}

#[test]
fn answers_that_nobody_takes_stop_the_work_and_not_for_good() {
    let mut talk = Talk::new();
    let mut out = Vec::new();
    talk.connection.feed("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".repeat(300).as_bytes());
    assert_eq!(talk.connection.step(7, true, &mut out), Step::Pause);
    assert_eq!(talk.connection.step(7, true, &mut out), Step::Pause);
    assert!(out.len() < ANSWER_BYTES + 1024);
    talk.hear(b"", &STORED);
    talk.said.insert_str(0, &String::from_utf8_lossy(&out));
    assert_eq!(talk.statuses().len(), 300);
}

#[test]
fn a_connection_that_ends_soon_says_so_in_its_last_answer() {
    for request in [post("application/json", "", JSON), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".to_string()] {
        let mut talk = Talk::new();
        talk.connection.end_soon();
        talk.hear(request.repeat(2).as_bytes(), &STORED);
        assert_eq!((talk.statuses().len(), talk.closed, talk.connection.held()), (1, true, 0));
        assert!(talk.said.contains("\r\nConnection: close\r\n"), "{}", talk.said);
    }
}

#[test]
fn a_trace_that_came_goes_on() {
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let mut talk = Talk::new();
    let more = format!("traceparent: 00-{trace}-00f067aa0ba902b7-01\r\n");
    talk.hear(post("application/json", &more, JSON).as_bytes(), &STORED);
    talk.hear(post("application/json", "traceparent: none\r\n", JSON).as_bytes(), &STORED);
    assert!(talk.published[0].traceparent.contains(trace));
    assert_eq!(talk.published[1].traceparent.len(), 55);
}

#[test]
fn a_client_that_waits_for_100_continue_hears_it() {
    let mut talk = Talk::new();
    let (head, body) = (post("application/json", "Expect: 100-continue\r\n", JSON), JSON.len());
    let (head, body) = head.split_at(head.len() - body);
    talk.hear(head.as_bytes(), &STORED);
    assert_eq!(talk.statuses(), ["100"]);
    talk.hear(body.as_bytes(), &STORED);
    assert_eq!(talk.statuses(), ["100", "202"]);
    let mut large = Talk::new();
    let length = format!("Content-Length: {}", MAIL_BYTES + 1);
    let head = head.replace(&format!("Content-Length: {}", JSON.len()), &length);
    large.hear(head.as_bytes(), &STORED);
    assert_eq!((large.statuses(), large.closed), (vec!["413"], true));
}

#[test]
fn a_late_client_hears_it_if_it_waits_for_an_answer() {
    let mut out = Vec::new();
    Connection::new().late(Late::Idle, &mut out);
    assert!(out.is_empty());
    let mut half = Connection::new();
    half.feed(b"POST /mail");
    half.late(Late::Request, &mut out);
    assert!(out.starts_with(b"HTTP/1.1 408 "));
}

/// Bytes that are often HTTP.
fn speech() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        Just(post("application/json", "", JSON).into_bytes()),
        Just(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".to_vec()),
        Just(
            b"POST /mail HTTP/1.1\r\nHost: x\r\nContent-Type: message/rfc822\r\nTransfer-Encoding: chunked\r\n\r\n"
                .to_vec()
        ),
        Just(b"5\r\nTo: b\r\n".to_vec()),
        Just(b"0\r\n\r\n".to_vec()),
        prop::collection::vec(any::<u8>(), 0..100),
    ];
    prop::collection::vec(word, 0..12).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn however_the_bytes_are_cut_the_answers_are_the_same(bytes in speech(), cuts in prop::collection::vec(1..100usize, 1..20)) {
        let mut whole = Talk::new();
        whole.hear(&bytes, &STORED);
        let mut cut = Talk::new();
        let (mut rest, mut sizes) = (&bytes[..], cuts.iter().cycle());
        while !rest.is_empty() && !cut.closed {
            let (piece, later) = rest.split_at((*sizes.next().unwrap_or(&1)).min(rest.len()));
            cut.hear(piece, &STORED);
            prop_assert!(cut.connection.held() <= 2 * (bytes.len() + 64));
            rest = later;
        }
        prop_assert_eq!(whole.statuses(), cut.statuses());
        prop_assert_eq!(whole.published.len(), cut.published.len());
    }
}
