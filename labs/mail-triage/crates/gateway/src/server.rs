//! The one thread: waits for everything at once, and lets each go on as far as it can.

use crate::broker::Link;
use crate::client::{Client, Speech};
use crate::end::End;
use crate::limits::{BUFFERED_BYTES, READ_BYTES, REFUSALS};
use crate::net::{Interest, Listener, wait};
use crate::publication::{Late, Outcome, Publication, Step};
use crate::settings::Settings;
use journal::{Journal, Level};
use std::collections::BTreeMap;
use std::io::Result;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const CONNECTIONS: usize = wiring::CONNECTIONS as usize;
/// Clients taken from a listener in one turn.
const ACCEPTED_AT_ONCE: usize = 64;
/// After a failed accept: the cause, such as too many open files, takes time to go.
const PAUSE: Duration = Duration::from_millis(200);

/// A gateway.
pub struct Server {
    listeners: [(Listener, Speech); 2],
    link: Link,
    clients: BTreeMap<u64, Client>,
    pending: BTreeMap<u64, Pending>,
    connected: u64,
    accepting_from: Instant,
    journal: Journal,
    space: Vec<u8>,
}

/// What the log says about a mail once its outcome is known.
struct Pending {
    by: Speech,
    id: String,
    traceparent: String,
    bytes: usize,
    since: Instant,
}

impl Server {
    /// Listens.
    pub fn open(settings: &Settings, journal: Journal) -> Result<Self> {
        let now = Instant::now();
        let smtp = (Listener::bind(settings.smtp)?, Speech::Smtp);
        let http = (Listener::bind(settings.http)?, Speech::Http);
        Ok(Server {
            listeners: [smtp, http],
            link: Link::new(settings.clone(), now),
            clients: BTreeMap::new(),
            pending: BTreeMap::new(),
            connected: 0,
            accepting_from: now,
            journal,
            space: vec![0; READ_BYTES],
        })
    }

    /// Serves until the broker refuses us, or the system does not let us wait.
    ///
    /// There is no other end: a client hears 250 or 202 only after the broker has its mail, so a killed
    /// gateway has nothing that is not somewhere else too.
    pub fn serve(&mut self) -> End {
        loop {
            if let Err(end) = self.turn(Duration::MAX) {
                return end;
            }
        }
    }

    /// The journal, for the last words.
    pub fn journal(&mut self) -> &mut Journal {
        &mut self.journal
    }

    /// Waits for something to do, and does it. A test has more to do than to wait.
    fn turn(&mut self, at_most: Duration) -> std::result::Result<(), End> {
        let ready = self.wait(at_most).map_err(End::blind)?;
        let now = Instant::now();
        self.journal.set_clock();
        let mut answers = Vec::new();
        self.link.turn(now, ready.link, &mut answers, &mut self.journal).map_err(End::Refused)?;
        for (key, outcome) in answers {
            self.answer(key, &outcome, now);
        }
        for key in ready.clients {
            self.read(key, now);
        }
        // Not before the others are read: who of them has gone leaves a place.
        for (listener, _) in ready.listeners.iter().enumerate().filter(|(_, ready)| **ready) {
            self.accept(listener, now);
        }
        self.end_the_late(now);
        self.link.write();
        let gone: Vec<u64> =
            self.clients.iter_mut().filter_map(|(key, client)| client.write().is_err().then_some(*key)).collect();
        for key in gone {
            self.forget(key);
        }
        self.journal.write();
        Ok(())
    }

    fn wait(&self, at_most: Duration) -> Result<Ready> {
        let now = Instant::now();
        let accepts = now >= self.accepting_from;
        let mut until = self.link.deadline();
        if !accepts {
            until = until.min(self.accepting_from);
        }
        let mut interests = Vec::with_capacity(self.clients.len() + 3);
        if accepts {
            interests.extend(self.listeners.iter().map(|(listener, _)| Interest::Accept(listener)));
        }
        let listening = interests.len();
        interests.extend(self.link.interest());
        let before_clients = interests.len();
        let mut keys = Vec::with_capacity(self.clients.len());
        let mut busy = Vec::new();
        for (key, client) in &self.clients {
            if let Some((at, _)) = client.deadline() {
                until = until.min(at);
            }
            if client.can_go_on() {
                busy.push(*key);
                until = now;
            } else if let Some(interest) = client.interest() {
                interests.push(interest);
                keys.push(*key);
            }
        }
        let ready = wait(&interests, until.saturating_duration_since(now).min(at_most))?;
        let heard = keys.into_iter().zip(&ready[before_clients..]).filter_map(|(key, ready)| ready.then_some(key));
        Ok(Ready {
            listeners: ready[..listening].to_vec(),
            link: ready[listening..before_clients].contains(&true),
            clients: heard.chain(busy).collect(),
        })
    }

    fn accept(&mut self, listener: usize, now: Instant) {
        for _ in 0..ACCEPTED_AT_ONCE {
            let (listener, speech) = &self.listeners[listener];
            let stream = match listener.accept() {
                Ok(Some(stream)) => stream,
                Ok(None) => return,
                Err(error) => {
                    self.accepting_from = now + PAUSE;
                    let reason = format!("expected a client, found: {error}");
                    self.journal.line(Level::Warn, "accept").text("reason", &reason);
                    return;
                }
            };
            let places = self.clients.values().filter(|client| client.counts()).count();
            let client = if places < CONNECTIONS {
                Client::new(stream, *speech, now)
            } else if self.clients.len() < CONNECTIONS + REFUSALS {
                self.journal.line(Level::Warn, "crowded").text("by", speech.word());
                Client::refused(stream, *speech, now)
            } else {
                continue;
            };
            self.connected += 1;
            self.clients.insert(self.connected, client);
        }
    }

    fn read(&mut self, key: u64, now: Instant) {
        let Some(client) = self.clients.get_mut(&key) else { return };
        if client.read(now, &mut self.space).is_err() {
            return self.forget(key);
        }
        self.work(key, now);
        // Looked at after the work: what was read may have been used up already.
        if self.held() > BUFFERED_BYTES {
            self.make_room(now);
        }
    }

    /// All clients together hold too much: the one that holds most hears so. Whoever waits for the broker
    /// is spared, because it would hear that its mail is not taken, and the broker may have it.
    fn make_room(&mut self, now: Instant) {
        let open = self.clients.iter().filter(|(_, client)| client.is_open());
        if let Some((key, _)) = open.max_by_key(|(_, client)| client.held()) {
            self.late(*key, Late::Memory, now);
        }
    }

    /// Bytes that are held for all clients together.
    fn held(&self) -> usize {
        self.clients.values().map(Client::held).sum()
    }

    /// Lets a client's protocol go on until it needs something. What answers fill ends it too, so that a
    /// client which sends much at once does not keep the others waiting.
    fn work(&mut self, key: u64, now: Instant) {
        let connected = self.link.is_ready();
        while let Some(client) = self.clients.get_mut(&key) {
            match client.step(now, unix(), connected) {
                Step::Wait | Step::Pause | Step::Close => return,
                Step::NotTaken(why) => {
                    let line = self.journal.line(Level::Warn, "not-taken").text("by", client.speech().word());
                    line.text("reason", &why);
                }
                Step::Publish(publication) => {
                    let by = client.speech();
                    let outcome = self.link.publish(key, &publication, now);
                    let Publication { id, traceparent, bytes, .. } = publication;
                    self.pending.insert(key, Pending { by, id, traceparent, bytes, since: now });
                    match outcome {
                        None => return,
                        Some(outcome) => self.settle(key, &outcome, now),
                    }
                }
            }
        }
    }

    fn answer(&mut self, key: u64, outcome: &Outcome, now: Instant) {
        self.settle(key, outcome, now);
        self.work(key, now);
    }

    /// A mail's outcome is known: the client hears it if it is still there, and the log in any case.
    fn settle(&mut self, key: u64, outcome: &Outcome, now: Instant) {
        if let Some(client) = self.clients.get_mut(&key) {
            client.answered(outcome, now);
        }
        let Some(pending) = self.pending.remove(&key) else { return };
        let level = if matches!(outcome, Outcome::Stored { .. }) { Level::Info } else { Level::Warn };
        let line = self.journal.line(level, outcome.word()).text("mail", &pending.id);
        let line = line.text("traceparent", &pending.traceparent).text("by", pending.by.word());
        let line = line.number("bytes", pending.bytes as u64).ms("ms", now - pending.since);
        if let Outcome::Refused(why) | Outcome::TooLarge(why) = outcome {
            line.text("reason", why);
        }
    }

    fn end_the_late(&mut self, now: Instant) {
        let is_late = |client: &Client| client.deadline().filter(|(at, _)| *at <= now).map(|(_, why)| why);
        let late: Vec<_> = self.clients.iter().filter_map(|(key, client)| Some((*key, is_late(client)?))).collect();
        for (key, why) in late {
            self.late(key, why, now);
        }
    }

    fn late(&mut self, key: u64, why: Late, now: Instant) {
        let Some(client) = self.clients.get_mut(&key) else { return };
        if client.late(why, now) {
            let line = self.journal.line(Level::Warn, "late").text("by", client.speech().word());
            line.text("why", why.word());
        } else {
            self.forget(key);
        }
    }

    fn forget(&mut self, key: u64) {
        self.clients.remove(&key);
    }
}

struct Ready {
    listeners: Vec<bool>,
    link: bool,
    clients: Vec<u64>,
}

fn unix() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
