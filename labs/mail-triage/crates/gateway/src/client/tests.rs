//! A client over a real socket, with a clock that the test makes up.

use super::*;
use crate::net::{Listener, wait};
use std::io::Write;
use std::net::TcpStream;

const HEALTH: &[u8] = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

struct World {
    client: Client,
    peer: TcpStream,
    opened: Instant,
}

impl World {
    fn open(speech: Speech) -> Self {
        let listener = Listener::bind(([127, 0, 0, 1], 0).into()).expect("a port");
        let peer = TcpStream::connect(listener.address().expect("bound")).expect("a listener");
        wait(&[Interest::Accept(&listener)], Duration::from_secs(5)).expect("waited");
        let stream = listener.accept().expect("accepted").expect("a client");
        let opened = Instant::now();
        World { client: Client::new(stream, speech, opened), peer, opened }
    }

    /// So long after the beginning the client sends this, and takes what it hears.
    fn hear(&mut self, after: Duration, bytes: &[u8]) -> String {
        let now = self.opened + after;
        self.client.out.clear();
        self.peer.write_all(bytes).expect("sent");
        let interest = Interest::Stream { stream: &self.client.stream, read: true, write: false };
        wait(&[interest], Duration::from_secs(5)).expect("waited");
        self.client.read(now, &mut vec![0; READ_BYTES]).expect("there");
        self.client.step(now, 7, true);
        String::from_utf8_lossy(&self.client.out).into_owned()
    }

    /// Its time is up; what it hears.
    fn late(&mut self) -> (Duration, Late, String) {
        let (at, why) = self.client.deadline().expect("a deadline");
        self.client.out.clear();
        assert!(self.client.late(why, at));
        (at - self.opened, why, String::from_utf8_lossy(&self.client.out).into_owned())
    }
}

/// Often enough that the client is never silent for too long, until just before the end.
fn times() -> impl Iterator<Item = Duration> {
    (0..).map(|count| (IDLE - Duration::from_secs(1)) * count).take_while(|after| *after < SESSION)
}

#[test]
fn a_session_of_smtp_has_an_end_however_busy_it_is() {
    let mut world = World::open(Speech::Smtp);
    for after in times() {
        assert_eq!(world.hear(after, b"NOOP\r\n"), "250 2.0.0 OK\r\n");
    }
    let (after, why, said) = world.late();
    assert_eq!((after, why), (SESSION, Late::Session));
    assert!(said.starts_with("421 4.4.2 The session took too long"), "{said}");
}

#[test]
fn whoever_takes_its_answers_is_not_idle_and_not_slow() {
    for (speech, request) in [(Speech::Smtp, &b"NOOP\r\n"[..]), (Speech::Http, HEALTH)] {
        let mut world = World::open(speech);
        world.hear(Duration::ZERO, &request.repeat(READ_BYTES / request.len()));
        for after in [REQUEST - Duration::from_secs(1), 2 * REQUEST - Duration::from_secs(2)] {
            assert!(!world.client.can_go_on());
            world.client.out.clear();
            assert!(world.client.can_go_on());
            let now = world.opened + after;
            assert_eq!(world.client.step(now, 7, true), Step::Pause);
            assert!(world.client.deadline().expect("a deadline").0 >= now + REQUEST);
        }
    }
}

#[test]
fn a_connection_of_http_has_an_end_between_two_requests() {
    let mut world = World::open(Speech::Http);
    for after in times() {
        assert!(world.hear(after, HEALTH).starts_with("HTTP/1.1 200 OK"));
    }
    assert_eq!(world.late(), (SESSION, Late::Session, String::new()));
}

#[test]
fn a_request_that_has_begun_when_the_connection_ends_is_answered_as_the_last() {
    let mut world = World::open(Speech::Http);
    let mut last = Duration::ZERO;
    for after in times() {
        assert!(!world.hear(after, HEALTH).contains("Connection: close"));
        last = after;
    }
    world.hear(last + Duration::from_secs(1), &HEALTH[..9]);
    assert_eq!(world.client.deadline().map(|(_, why)| why), Some(Late::Request));
    let said = world.hear(SESSION + Duration::from_secs(1), &HEALTH[9..]);
    assert!(said.starts_with("HTTP/1.1 200 OK") && said.contains("Connection: close"), "{said}");
    assert!(!world.client.counts());
}
