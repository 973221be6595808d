//! The parser with whatever bytes, in whatever pieces.

use nats::encode;
use nats::event::Event;
use nats::parse::{Limits, Parser};
use proptest::prelude::*;

const LIMITS: Limits = Limits { line: 200, headers: 100, payload: 300 };

/// Everything that is given out, in words, and the error that ended it.
fn read(bytes: &[u8], cuts: &[usize]) -> Vec<String> {
    let mut parser = Parser::new(LIMITS);
    let mut events = Vec::new();
    let mut rest = bytes;
    let mut cuts = cuts.iter().cycle();
    while !rest.is_empty() {
        let count = cuts.next().copied().unwrap_or(rest.len()).clamp(1, rest.len());
        let (piece, after) = rest.split_at(count);
        rest = after;
        parser.feed(piece);
        loop {
            match parser.next() {
                Ok(Some(event)) => events.push(format!("{event:?}")),
                Ok(None) => break,
                Err(error) => {
                    events.push(error.to_string().chars().take(20).collect());
                    return events;
                }
            }
        }
    }
    events
}

/// Text that is often right and sometimes not.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"MSG a 1 2\r\nhi\r\n".to_vec()),
        Just(b"MSG a.b 1 $JS.ACK.M.t.1.1.1.1.0 0\r\n\r\n".to_vec()),
        Just(b"HMSG a 1 r 16 18\r\nNATS/1.0 404\r\n\r\nhi\r\n".to_vec()),
        Just(b"HMSG a 1 9 3\r\n".to_vec()),
        Just(b"PING\r\n".to_vec()),
        Just(b"pong\n".to_vec()),
        Just(b"-ERR 'Authorization Violation'\r\n".to_vec()),
        Just(b"INFO {\"max_payload\":1048576}\r\n".to_vec()),
        Just(b"MSG a 1 99999999999999999999\r\n".to_vec()),
        Just(b"MSG a 1 301\r\n".to_vec()),
        Just(b"MSG \xff 1 1\r\n".to_vec()),
        Just(b"\r\n".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..40),
        proptest::collection::vec(Just(b'M'), 150..260),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn cuts() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(1usize..50, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_end_well(bytes in proptest::collection::vec(any::<u8>(), 0..600), cuts in cuts()) {
        read(&bytes, &cuts);
    }

    #[test]
    fn what_is_read_does_not_depend_on_the_pieces(bytes in nearly(), cuts in cuts()) {
        let whole = read(&bytes, &[usize::MAX]);
        let pieces = read(&bytes, &cuts);
        // Only the words of the error may differ: a line that is too long is noticed earlier.
        prop_assert_eq!(whole.len(), pieces.len());
        prop_assert_eq!(&whole[..whole.len().saturating_sub(1)], &pieces[..pieces.len().saturating_sub(1)]);
    }

    #[test]
    fn what_a_client_publishes_comes_back(
        subject in "[a-z]{1,8}(\\.[a-z$]{1,8}){0,3}",
        reply in proptest::option::of("[a-zA-Z_.]{1,20}"),
        value in "[^\\r\\n]{0,20}",
        payload in proptest::collection::vec(any::<u8>(), 0..300),
        cuts in cuts(),
    ) {
        let mut sent = Vec::new();
        encode::publish(&mut sent, &subject, reply.as_deref(), &payload);
        encode::publish_with_headers(&mut sent, &subject, reply.as_deref(), &[("Name", &value)], &payload);
        let mut parser = Parser::new(LIMITS);
        let mut found = 0;
        for piece in delivered(&sent, &subject).chunks(cuts[0]) {
            parser.feed(piece);
            while let Some(event) = parser.next().expect("the protocol") {
                let Event::Message(message) = event else { panic!("not a message") };
                prop_assert_eq!((message.subject, message.reply), (subject.as_str(), reply.as_deref()));
                prop_assert_eq!(message.payload, &payload[..]);
                prop_assert_eq!(message.headers.get("name"), (found == 1).then(|| value.trim()));
                found += 1;
            }
        }
        prop_assert_eq!(found, 2);
    }
}

/// What a broker makes of it: another operation, and the subscription after the subject.
fn delivered(sent: &[u8], subject: &str) -> Vec<u8> {
    let first = format!("PUB {subject} ");
    let second = format!("\r\nHPUB {subject} ");
    let at = sent.windows(second.len()).rposition(|window| window == second.as_bytes()).expect("two messages");
    [
        format!("MSG {subject} 7 ").as_bytes(),
        &sent[first.len()..at],
        format!("\r\nHMSG {subject} 7 ").as_bytes(),
        &sent[at + second.len()..],
    ]
    .concat()
}

#[test]
fn each_mistake_says_what_was_expected() {
    for (bytes, error) in [
        (&b"HELLO\r\n"[..], r#"expected INFO, MSG, HMSG, PING, PONG, +OK or -ERR, found "HELLO""#),
        (b"MSG a\r\n", r#"expected MSG subject sid [reply] bytes, found "MSG a""#),
        (b"HMSG a 1 9 3\r\n", r#"expected HMSG subject sid [reply] bytes bytes, found "HMSG a 1 9 3""#),
        (b"MSG a 1 2\r\nhiho\r\n", r#"expected a line's end after a message, found "ho""#),
        (
            b"MSG a 1 301\r\n",
            r#"expected a message of at most 100 bytes of headers and 300 of payload, found "MSG a 1 301""#,
        ),
    ] {
        let mut parser = Parser::new(LIMITS);
        parser.feed(bytes);
        assert_eq!(parser.next().unwrap_err().to_string(), error);
    }
}

#[test]
fn a_large_message_does_not_stay_in_memory() {
    let mut parser = Parser::new(Limits::default());
    let size = 3 * 1024 * 1024;
    parser.feed(format!("MSG a 1 {size}\r\n{}\r\n", "x".repeat(size)).as_bytes());
    assert!(matches!(parser.next(), Ok(Some(Event::Message(message))) if message.payload.len() == size));
    assert!(parser.space().len() <= 256 * 1024);
}
