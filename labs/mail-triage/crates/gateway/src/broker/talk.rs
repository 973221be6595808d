//! What is said on one connection to the broker: bytes in, bytes out, no sockets.

use crate::limits::BROKER_QUIET_MS;
use crate::publication::{Outcome, Publication};
use crate::settings::Settings;
use nats::connection::Lost;
use nats::encode;
use nats::event::{Event, Message};
use nats::jetstream::answer::{ApiError, pub_ack};
use nats::parse::{Limits, Parser};
use serde_json::Value;
use std::time::{Duration, Instant};

const QUIET: Duration = Duration::from_millis(BROKER_QUIET_MS);
/// The one subscription: to the answers.
const ANSWERS: u64 = 1;
/// JetStream's error for a message that is larger than its stream takes.
const TOO_LARGE: u32 = 10054;

/// A connection from its first byte on.
pub struct Talk {
    parser: Parser,
    /// What waits to be written.
    pub out: Vec<u8>,
    inbox: String,
    state: State,
    heard: Instant,
    asked: bool,
    /// The largest message that the broker takes, headers included.
    most_bytes: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Greeting,
    Entering,
    Ready,
}

impl Talk {
    /// Nothing said yet.
    pub fn new(settings: &Settings, now: Instant) -> Self {
        Talk {
            parser: Parser::new(Limits::default()),
            out: Vec::new(),
            inbox: settings.inbox(),
            state: State::Greeting,
            heard: now,
            asked: false,
            most_bytes: usize::MAX,
        }
    }

    /// Whether the broker has let us in.
    pub fn is_ready(&self) -> bool {
        self.state == State::Ready
    }

    /// Where bytes from the broker go; then say with [`Talk::filled`] how many came.
    pub fn space(&mut self) -> &mut [u8] {
        self.parser.space()
    }

    /// Works on what came; `answer` gets the number of each publication that was answered.
    pub fn filled(
        &mut self,
        count: usize,
        settings: &Settings,
        now: Instant,
        mut answer: impl FnMut(u64, Outcome),
    ) -> Result<(), Lost> {
        (self.heard, self.asked) = (now, false);
        self.parser.filled(count);
        loop {
            match self.parser.next().map_err(|error| Lost::Gone(error.to_string()))? {
                None => return Ok(()),
                Some(Event::Info(info)) => {
                    self.most_bytes = most_bytes(info);
                    if self.state == State::Greeting {
                        let (user, password) = (&settings.address.user, &settings.address.password);
                        encode::connect(&mut self.out, &encode::Connect { name: &settings.name, user, password });
                        encode::subscribe(&mut self.out, &format!("{}.*", self.inbox), ANSWERS);
                        encode::ping(&mut self.out);
                        self.state = State::Entering;
                    }
                }
                Some(Event::Pong) if self.state == State::Entering => self.state = State::Ready,
                Some(Event::Ping) => encode::pong(&mut self.out),
                Some(Event::Message(message)) => {
                    if let Some(number) = number(&message) {
                        answer(number, outcome(&message));
                    }
                }
                Some(Event::Error(error)) => return Err(Lost::from_words(error)),
                Some(Event::Pong | Event::Ok) => {}
            }
        }
    }

    /// Publishes; the answer will come with this number.
    pub fn publish(&mut self, number: u64, subject: &str, publication: &Publication) -> Result<(), Outcome> {
        let found = publication.payload.len() + publication.id.len() + 256;
        if found > self.most_bytes {
            let most = self.most_bytes;
            return Err(Outcome::TooLarge(format!("expected a message of at most {most} bytes, found {found}")));
        }
        let headers = [("Nats-Msg-Id", publication.id.as_str()), ("traceparent", publication.traceparent.as_str())];
        let reply = format!("{}.{number}", self.inbox);
        encode::publish_with_headers(&mut self.out, subject, Some(&reply), &headers, &publication.payload);
        Ok(())
    }

    /// When somebody must look again because nothing came.
    pub fn deadline(&self) -> Instant {
        self.heard + if self.asked { 2 * QUIET } else { QUIET }
    }

    /// After a silence asks the broker whether it lives, and after a second one takes it for gone.
    pub fn look(&mut self, now: Instant) -> Result<(), Lost> {
        if now < self.deadline() {
            return Ok(());
        }
        if self.asked {
            return Err(Lost::Gone(format!("expected a word within {} ms, found none", 2 * BROKER_QUIET_MS)));
        }
        self.asked = true;
        encode::ping(&mut self.out);
        Ok(())
    }
}

fn most_bytes(info: &str) -> usize {
    let info: Option<Value> = serde_json::from_str(info).ok();
    info.and_then(|info| info["max_payload"].as_u64()).map_or(usize::MAX, |most| most as usize)
}

fn number(message: &Message) -> Option<u64> {
    message.subject.rsplit('.').next()?.parse().ok()
}

fn outcome(message: &Message) -> Outcome {
    match pub_ack(message) {
        Ok(stored) => Outcome::Stored { duplicate: stored.duplicate },
        Err(error) if ApiError::FULL.contains(&error.err_code) => Outcome::Full,
        Err(error) if error.err_code == TOO_LARGE => Outcome::TooLarge(error.to_string()),
        Err(error) => Outcome::Refused(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{ID_BYTES, PAYLOAD_BYTES};

    fn settings() -> Settings {
        let url = "nats://gateway:secret@127.0.0.1:4222";
        Settings::read(|name| (name == "MAILROOM_NATS_URL").then(|| url.to_string())).expect("settings")
    }

    fn hear(talk: &mut Talk, bytes: &str) -> Result<Vec<(u64, Outcome)>, Lost> {
        let mut answers = Vec::new();
        talk.space()[..bytes.len()].copy_from_slice(bytes.as_bytes());
        talk.filled(bytes.len(), &settings(), Instant::now(), |number, outcome| answers.push((number, outcome)))?;
        Ok(answers)
    }

    fn ready() -> Talk {
        let mut talk = Talk::new(&settings(), Instant::now());
        hear(&mut talk, "INFO {\"max_payload\":2000}\r\n").expect("greeting");
        assert!(!talk.is_ready());
        hear(&mut talk, "PONG\r\n").expect("entering");
        assert!(talk.is_ready());
        talk.out.clear();
        talk
    }

    fn mail(bytes: usize) -> Publication {
        let (id, traceparent) = ("m@x".to_string(), "00-1-2-01".to_string());
        Publication { id, payload: vec![b'x'; bytes], traceparent, bytes }
    }

    #[test]
    fn a_mail_is_published_under_its_id_and_its_answer_found() {
        let mut talk = ready();
        talk.publish(7, "mail.received", &mail(3)).expect("small");
        let said = String::from_utf8(talk.out.clone()).expect("text");
        assert!(said.starts_with("HPUB mail.received _INBOX.gateway.") && said.contains(".7 "), "{said}");
        assert!(said.contains("\r\nNats-Msg-Id: m@x\r\ntraceparent: 00-1-2-01\r\n\r\nxxx\r\n"), "{said}");
        for (answer, expected) in [
            (r#"{"stream":"MAIL","seq":1}"#, Outcome::Stored { duplicate: false }),
            (r#"{"stream":"MAIL","seq":1,"duplicate":true}"#, Outcome::Stored { duplicate: true }),
            (r#"{"error":{"code":503,"err_code":10077,"description":"maximum messages exceeded"}}"#, Outcome::Full),
            (
                r#"{"error":{"code":400,"err_code":10054,"description":"message size exceeds maximum allowed"}}"#,
                Outcome::TooLarge("message size exceeds maximum allowed (code 400, error 10054)".to_string()),
            ),
        ] {
            let message = format!("MSG _INBOX.gateway.0.7 1 {}\r\n{answer}\r\n", answer.len());
            assert_eq!(hear(&mut talk, &message), Ok(vec![(7, expected)]));
        }
    }

    #[test]
    fn a_mail_that_the_broker_would_not_take_is_not_sent() {
        let mut talk = ready();
        assert!(matches!(talk.publish(7, "mail.received", &mail(2000)), Err(Outcome::TooLarge(_))));
        assert!(talk.out.is_empty());
    }

    #[test]
    fn the_stream_has_room_for_the_largest_mail_and_its_headers() {
        let stream = wiring::STREAMS.iter().find(|stream| stream.name == wiring::MAIL).expect("the stream of mails");
        let config: Value = serde_json::from_str(stream.config).expect("JSON");
        let most = config["max_msg_size"].as_u64().expect("a limit") as usize;
        let mut talk = Talk::new(&settings(), Instant::now());
        talk.most_bytes = most;
        let trace = journal::trace::start();
        let mail = Publication { id: "i".repeat(ID_BYTES), traceparent: trace, ..mail(PAYLOAD_BYTES) };
        talk.publish(7, "mail.received", &mail).expect("small enough");
        assert!(talk.out.len() <= most);
    }

    #[test]
    fn wrong_credentials_are_not_tried_again() {
        let refused = hear(&mut ready(), "-ERR 'Authorization Violation'\r\n");
        assert_eq!(refused, Err(Lost::Refused("Authorization Violation".to_string())));
        for passing in ["-ERR 'Stale Connection'\r\n", "-ERR 'Authentication Timeout'\r\n"] {
            assert!(matches!(hear(&mut ready(), passing), Err(Lost::Gone(_))), "{passing}");
        }
    }

    #[test]
    fn a_silent_broker_is_asked_and_then_taken_for_gone() {
        let mut talk = ready();
        let first = talk.deadline();
        assert_eq!((talk.look(first), talk.out.as_slice()), (Ok(()), &b"PING\r\n"[..]));
        assert!(matches!(talk.look(talk.deadline()), Err(Lost::Gone(_))));
    }
}
