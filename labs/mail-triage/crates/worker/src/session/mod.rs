//! What a worker does over one connection. All that it knows of mails ends with it: the broker delivers
//! again what has no answer.

mod drain;
mod notices;
mod pull;
mod store;
mod work;

use crate::settings::Settings;
use drain::Drain;
use journal::{Journal, Level};
use nats::connection::{Connection, Lost};
use nats::encode;
use nats::event::Message;
use nats::jetstream::delivery::Delivery;
use notices::Notices;
use pull::Pulls;
use std::collections::VecDeque;
use std::time::{Duration, Instant};
use store::Stores;

/// The numbers of our subscriptions: what each is for, and what the subject ends with after the inbox.
const MAILS: (u64, &str) = (1, "m");
const STORED: (u64, &str) = (2, "s");
const NOTICES: (u64, &str) = (3, "n");
const REQUESTS: (u64, &str) = (4, "r");
const CONTROL: u64 = 5;

/// The longest sleep: so often the clocks are looked at.
const TICK: Duration = Duration::from_millis(100);
/// While more bytes than this wait to be written, no mail is begun.
const MOST_BACKLOG: usize = wiring::worker::BACKLOG_BYTES as usize;

/// A mail that was delivered and has no answer yet.
#[derive(Debug)]
struct Held {
    payload: Vec<u8>,
    /// The subject to answer the delivery on.
    reply: String,
    sequence: u64,
    deliveries: u64,
    traceparent: Option<String>,
    since: Instant,
    /// When the broker last heard that we have it.
    renewed: Instant,
    /// In the drill with a slow consumer: until when the work takes.
    busy_until: Option<Instant>,
    /// Its deliveries were used up before: `reply` answers the notice that said so.
    is_noticed: bool,
}

/// A worker with a connection.
pub struct Session<'a> {
    settings: &'a Settings,
    journal: &'a mut Journal,
    connection: Connection,
    state: State,
}

/// Everything but the connection, so that a message, which lies in the connection's buffer, can be
/// handled without a copy.
struct State {
    inbox: String,
    now: Instant,
    held: VecDeque<Held>,
    pulls: Pulls,
    stores: Stores,
    notices: Notices,
    drain: Drain,
    /// The text of a verdict: one buffer for all.
    text: Vec<u8>,
    /// When held mails were last looked through for their clocks.
    looked: Instant,
    ack_wait: Duration,
    max_deliver: u64,
}

impl<'a> Session<'a> {
    /// Subscribes; the first turn sends it.
    pub fn new(settings: &'a Settings, journal: &'a mut Journal, mut connection: Connection) -> Self {
        let inbox = settings.inbox();
        for (number, name) in [MAILS, STORED, NOTICES, REQUESTS] {
            encode::subscribe(connection.out(), &format!("{inbox}.{name}.*"), number);
        }
        encode::subscribe(connection.out(), &settings.control, CONTROL);
        let consumer = wiring::consumer(&settings.stream, &settings.consumer)
            .or_else(|| wiring::consumer(wiring::MAIL, wiring::TRIAGE));
        let now = Instant::now();
        let state = State {
            pulls: Pulls::new(settings, &inbox, now),
            stores: Stores::new(&inbox),
            notices: Notices::new(&inbox, now),
            inbox,
            now,
            held: VecDeque::new(),
            drain: Drain::No,
            text: Vec::new(),
            looked: now,
            ack_wait: Duration::from_nanos(consumer.map_or(5_000_000_000, |consumer| consumer.ack_wait_ns)),
            max_deliver: consumer.and_then(|consumer| u64::try_from(consumer.max_deliver).ok()).unwrap_or(u64::MAX),
        };
        Session { settings, journal, connection, state }
    }

    /// Works until the connection is lost, or until it has drained.
    pub fn run(mut self) -> Result<(), Lost> {
        let (settings, connection, state) = (self.settings, &mut self.connection, &mut self.state);
        self.journal
            .say(Level::Info, "connected")
            .text("broker", &settings.address.to_string())
            .text("inbox", &state.inbox)
            .number("batch", settings.batch as u64)
            .text("waitsBy", "poll");
        loop {
            state.now = Instant::now();
            self.journal.set_clock();
            if connection.backlog() < MOST_BACKLOG {
                state.work(settings, self.journal, connection.out());
            }
            state.keep(settings, self.journal, connection.out());
            if state.drain(settings, self.journal, connection) {
                return Ok(());
            }
            self.journal.write();
            let wait = state.wait(settings, connection.backlog());
            connection.turn(wait, |message, out| state.take(settings, self.journal, message, out))?;
        }
    }
}

impl State {
    /// What the clocks ask for: a pull, news for the broker, answers that did not come.
    fn keep(&mut self, settings: &Settings, journal: &mut Journal, out: &mut Vec<u8>) {
        if self.drain.may_pull() {
            self.pulls.ask(settings, self.now, &self.held, self.stores.len(), out);
            self.notices.keep(settings, self.now, out);
        }
        self.renew(out);
        self.late(journal, out);
    }

    /// How long to sleep when nothing comes. Where words to the broker have to leave first it is no turn without
    /// sleep: under wasmtime the rest of a write goes on only then.
    fn wait(&self, settings: &Settings, backlog: usize) -> Duration {
        match self.held.front() {
            None => TICK,
            Some(_) if backlog >= MOST_BACKLOG => TICK,
            Some(_) if settings.work.is_zero() => Duration::ZERO,
            Some(first) => {
                first.busy_until.map_or(Duration::ZERO, |end| end.saturating_duration_since(self.now)).min(TICK)
            }
        }
    }

    fn take(&mut self, settings: &Settings, journal: &mut Journal, message: Message, out: &mut Vec<u8>) {
        match message.subscription {
            number if number == MAILS.0 => self.take_mail(journal, &message),
            number if number == STORED.0 => self.stored(settings, journal, &message, out),
            number if number == NOTICES.0 => self.take_notice(settings, journal, &message, out),
            number if number == REQUESTS.0 => self.take_answer(settings, journal, &message, out),
            CONTROL if message.payload.trim_ascii() == b"drain" => self.drain.begin(journal, self.now),
            CONTROL => {
                let found = String::from_utf8_lossy(&message.payload[..message.payload.len().min(60)]);
                journal.line(Level::Warn, "control").text("reason", &format!("expected \"drain\", found {found:?}"));
            }
            _ => {}
        }
    }

    fn take_mail(&mut self, journal: &mut Journal, message: &Message) {
        let Some((reply, delivery)) = message.reply.and_then(|reply| Some((reply, Delivery::read(reply)?))) else {
            return self.pulls.status(journal, self.now, message);
        };
        self.pulls.came();
        self.held.push_back(Held {
            payload: message.payload.to_vec(),
            reply: reply.to_string(),
            sequence: delivery.sequence,
            deliveries: delivery.deliveries,
            traceparent: message.headers.get("traceparent").map(str::to_string),
            since: self.now,
            renewed: self.now,
            busy_until: None,
            is_noticed: false,
        });
    }
}

/// The number that an answer's subject ends with.
fn number_of(subject: &str) -> Option<u64> {
    subject.rsplit('.').next()?.parse().ok()
}
