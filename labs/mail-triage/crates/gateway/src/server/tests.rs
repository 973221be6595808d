//! The server over real sockets, a turn at a time, with a broker that the test plays.

use super::*;
use crate::limits::MAIL_BYTES;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};

/// Nothing here takes long.
const PATIENCE: Duration = Duration::from_secs(5);
/// For a turn with nothing to do: what was sent may be on its way.
const TURN: Duration = Duration::from_millis(10);
const MAIL: &str = "HELO me\r\nMAIL FROM:<a@x>\r\nRCPT TO:<b@y>\r\nDATA\r\nMessage-ID: <1@x>\r\n\r\nhi\r\n.\r\n";

/// A server that its broker has let in.
struct World {
    server: Server,
    /// Its end of the connection, which is to stay open.
    _broker: TcpStream,
}

impl World {
    fn open() -> Self {
        let broker = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("nats://gateway:secret@{}", broker.local_addr().expect("bound"));
        let settings = Settings::read(|name| match name {
            "MAILROOM_NATS_URL" => Some(url.clone()),
            "MAILROOM_SMTP" | "MAILROOM_HTTP" => Some("127.0.0.1:0".to_string()),
            _ => None,
        });
        let settings = settings.expect("settings");
        let mut server = Server::open(&settings, Journal::new("gateway", "test")).expect("two ports");
        server.link.turn(Instant::now(), false, &mut Vec::new(), &mut server.journal).expect("dialed");
        let (mut broker, _) = broker.accept().expect("the server");
        broker.write_all(b"INFO {}\r\nPONG\r\n").expect("written");
        let mut world = World { server, _broker: broker };
        world.until(|world| world.server.link.is_ready());
        world
    }

    /// Turns of the server until it is so.
    fn until(&mut self, mut is_so: impl FnMut(&mut World) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !is_so(self) {
            assert!(Instant::now() < end, "expected it within {PATIENCE:?}");
            self.server.turn(TURN).expect("a turn");
        }
    }

    /// A client whose connection the server has accepted, and its key there.
    fn client(&mut self, speech: Speech) -> (TcpStream, u64) {
        let client = self.connect(speech);
        let known = self.server.connected;
        self.until(|world| world.server.connected > known);
        (client, known + 1)
    }

    /// A client that the server does not know yet.
    fn connect(&self, speech: Speech) -> TcpStream {
        let listener = self.server.listeners.iter().find(|(_, its)| *its == speech).map(|(listener, _)| listener);
        let address = listener.expect("both are there").address().expect("bound");
        TcpStream::connect(address).expect("a server that listens")
    }

    /// All that a client hears, until it is enough.
    fn hear(&mut self, client: &mut TcpStream, is_enough: impl Fn(&str) -> bool) -> String {
        let (mut said, mut space) = (String::new(), [0; 65536]);
        client.set_nonblocking(true).expect("set");
        self.until(|_| {
            match client.read(&mut space) {
                Ok(count) => said.push_str(std::str::from_utf8(&space[..count]).expect("ASCII")),
                Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
            }
            is_enough(&said)
        });
        client.set_nonblocking(false).expect("set");
        said
    }

    /// Whether a line that waits to be written has these words. Only its Debug shows what a journal has.
    fn has_logged(&self, words: &str) -> bool {
        let bytes = format!("{:?}", words.as_bytes());
        format!("{:?}", self.server.journal).contains(bytes.trim_matches(['[', ']']))
    }
}

#[test]
fn all_commands_of_one_packet_are_answered() {
    let mut world = World::open();
    let (mut client, _) = world.client(Speech::Smtp);
    client.write_all("NOOP\r\n".repeat(2000).as_bytes()).expect("sent");
    let said = world.hear(&mut client, |said| said.matches("250 ").count() == 2000);
    assert!(said.ends_with("250 2.0.0 OK\r\n"));
    client.write_all(b"QUIT\r\n").expect("sent");
    world.hear(&mut client, |said| said.starts_with("221 "));
}

#[test]
fn all_requests_of_one_packet_are_answered() {
    let mut world = World::open();
    let (mut client, _) = world.client(Speech::Http);
    client.write_all("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".repeat(300).as_bytes()).expect("sent");
    world.hear(&mut client, |said| said.matches("HTTP/1.1 200 OK").count() == 300 && said.ends_with('\n'));
}

#[test]
fn a_client_that_takes_no_answers_is_not_read_on_and_takes_nothing_from_others() {
    let mut world = World::open();
    let (mut greedy, key) = world.client(Speech::Smtp);
    greedy.set_nonblocking(true).expect("nonblocking");
    // Until the answers fill all that the system holds on the way to the client.
    let noops = "NOOP\r\n".repeat(10_000);
    let mut refused = 0;
    while refused < 50 {
        match greedy.write(noops.as_bytes()) {
            Ok(_) => refused = 0,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::WouldBlock);
                refused += 1;
            }
        }
        let (mut other, _) = world.client(Speech::Http);
        other.write_all(b"GET /healthz HTTP/1.0\r\n\r\n").expect("sent");
        world.hear(&mut other, |said| said.contains("connected"));
        assert!(world.server.clients[&key].held() <= 4 * READ_BYTES);
    }
}

#[test]
fn a_place_is_free_as_soon_as_its_client_has_gone() {
    let mut world = World::open();
    let clients: Vec<_> = (0..CONNECTIONS).map(|_| world.client(Speech::Http)).collect();
    let (mut refused, _) = world.client(Speech::Smtp);
    world.hear(&mut refused, |said| said.starts_with("421 4.3.2 Too many connections"));
    drop(clients);
    let mut next = world.connect(Speech::Smtp);
    world.hear(&mut next, |said| said.starts_with("220 "));
}

#[test]
fn a_web_page_that_posts_to_the_port_of_smtp_gets_nothing_done() {
    let mut world = World::open();
    let (mut client, key) = world.client(Speech::Smtp);
    client.write_all(format!("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n{MAIL}").as_bytes()).expect("sent");
    let said = world.hear(&mut client, |said| said.contains("554 "));
    assert!(said.contains("HTTP") && !said.contains("250 ") && !said.contains("500 "), "{said}");
    client.write_all(MAIL.as_bytes()).expect("sent");
    world.until(|world| world.server.clients.get(&key).is_none_or(|client| !client.counts()));
    client.shutdown(std::net::Shutdown::Write).expect("finished");
    world.until(|world| !world.server.clients.contains_key(&key));
    assert!(world.server.pending.is_empty());
}

#[test]
fn a_mail_is_accounted_for_when_its_client_has_gone() {
    let mut world = World::open();
    let (mut client, key) = world.client(Speech::Smtp);
    client.write_all(MAIL.as_bytes()).expect("sent");
    // With the greeting unread, the client's system refuses all that comes after.
    drop(client);
    world.until(|world| !world.server.clients.contains_key(&key));
    assert_eq!(world.server.pending.len(), 1);
    world.server.answer(key, &Outcome::Stored { duplicate: false }, Instant::now());
    assert!(world.server.pending.is_empty());
    assert!(world.has_logged(r#""event":"stored","mail":"1@x""#));
}

#[test]
fn a_client_that_waits_for_the_broker_is_not_the_one_that_has_to_go() {
    let mut world = World::open();
    let (mut waiting, waits) = world.client(Speech::Smtp);
    let (mut sending, sends) = world.client(Speech::Smtp);
    waiting.write_all(format!("{MAIL}{}", "NOOP\r\n".repeat(1000)).as_bytes()).expect("sent");
    world.until(|world| world.server.pending.contains_key(&waits));
    sending.write_all(b"HELO me\r\n").expect("sent");
    world.until(|world| world.server.clients[&sends].held() > 0);
    assert!(world.server.clients[&waits].held() > world.server.clients[&sends].held());
    world.server.make_room(Instant::now());
    let said = world.hear(&mut sending, |said| said.contains("421 "));
    assert!(said.ends_with("421 4.3.2 Too much mail at once, try again later\r\n"), "{said}");
    // Nobody is left who can go.
    world.server.make_room(Instant::now());
    world.server.answer(waits, &Outcome::Stored { duplicate: false }, Instant::now());
    let said = world.hear(&mut waiting, |said| said.matches("250 ").count() == 4 + 1000);
    assert!(said.contains("250 2.0.0 Stored as 1@x\r\n"));
}

#[test]
fn beyond_the_memory_of_all_a_client_that_is_sending_hears_so() {
    let mut world = World::open();
    let head = format!(
        "POST /mail HTTP/1.1\r\nHost: x\r\nContent-Type: message/rfc822\r\nContent-Length: {MAIL_BYTES}\r\n\r\n"
    );
    let mut clients = Vec::new();
    let ended = |world: &World| world.server.clients.values().any(|client| !client.counts());
    // Each sends all but the last byte, so that it is held.
    while !ended(&world) {
        let (mut client, key) = world.client(Speech::Http);
        let body = vec![b'x'; MAIL_BYTES - 1];
        for piece in [head.as_bytes(), &body].concat().chunks(READ_BYTES) {
            client.write_all(piece).expect("sent");
            world.server.turn(TURN).expect("a turn");
        }
        clients.push((client, key));
        assert!(clients.len() <= BUFFERED_BYTES / MAIL_BYTES + 1, "expected an end of what is held");
    }
    assert!(clients.len() >= BUFFERED_BYTES / MAIL_BYTES / 2 && world.server.held() <= BUFFERED_BYTES);
    let gone = clients.iter().position(|(_, key)| !world.server.clients[key].counts()).expect("one has ended");
    let said = world.hear(&mut clients[gone].0, |said| said.ends_with("}\n"));
    assert!(said.starts_with("HTTP/1.1 503 ") && said.contains("too much mail at once"), "{said}");
    // There is room now, and the others go on.
    clients.remove(gone);
    let (client, _) = &mut clients[0];
    client.write_all(b"x").expect("sent");
    world.hear(client, |said| said.starts_with("HTTP/1.1 400 "));
}
