//! Asks for mails before the last ones are done, so that the broker never waits for us.

use super::{Held, MAILS};
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::backoff::Backoff;
use nats::encode;
use nats::event::Message;
use nats::jetstream::request;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How many mails the broker may still send.
#[derive(Debug)]
pub struct Pulls {
    subject: String,
    inbox: String,
    asked: u64,
    outstanding: usize,
    /// Then the broker has forgotten what was asked for, whether it said so or not.
    until: Instant,
    /// Not before: after a refusal.
    again: Instant,
    /// While the broker stores nothing.
    unstored: Backoff,
    is_missing: bool,
}

/// The broker keeps an unanswered pull so long; shorter than a broker's pings are apart.
const EXPIRES: Duration = Duration::from_secs(10);
const GRACE: Duration = Duration::from_secs(2);
/// After a refusal.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest pause while the broker takes mails out of the stream but stores nothing.
const MOST_PAUSE: Duration = Duration::from_millis(wiring::worker::REST_MOST_MS);
/// Bytes of mails that wait for work; a pull asks for no more than are left of it. A pull that is not
/// answered yet can bring as much again, so memory stays within three times this, however large mails are.
const MOST_BYTES: usize = wiring::worker::HELD_BYTES as usize;
/// The broker refuses a pull that leaves less room than the next mail takes, so none is sent then.
const LEAST_BYTES: usize = MOST_BYTES / 2;

impl Pulls {
    /// Nothing is asked for yet.
    pub fn new(settings: &Settings, inbox: &str, now: Instant) -> Self {
        Pulls {
            subject: request::next_subject(&settings.stream, &settings.consumer),
            inbox: format!("{inbox}.{}", MAILS.1),
            asked: 0,
            outstanding: 0,
            until: now,
            again: now,
            unstored: Backoff::new(PAUSE, MOST_PAUSE),
            is_missing: false,
        }
    }

    /// Asks for a batch when less than one is here or under way, and not too many verdicts wait to be
    /// stored: so the next mails come while these are judged. `held` mails wait for work, `unstored` for the broker's answer to their verdict.
    pub fn ask(
        &mut self,
        settings: &Settings,
        now: Instant,
        held: &VecDeque<Held>,
        unstored: usize,
        out: &mut Vec<u8>,
    ) {
        if now >= self.until {
            self.outstanding = 0;
        }
        let batch = settings.batch;
        let is_enough = self.outstanding + held.len() >= batch || held.len() + unstored > 4 * batch;
        if now < self.again || is_enough {
            return;
        }
        let bytes = MOST_BYTES.saturating_sub(held.iter().map(|held| held.payload.len()).sum());
        if bytes < LEAST_BYTES {
            return;
        }
        self.asked += 1;
        self.outstanding += batch;
        self.until = now + EXPIRES + GRACE;
        let reply = format!("{}.{}", self.inbox, self.asked);
        encode::publish(out, &self.subject, Some(&reply), request::next(batch, bytes, EXPIRES).as_bytes());
    }

    /// A mail came.
    pub fn came(&mut self) {
        self.outstanding = self.outstanding.saturating_sub(1);
        self.is_missing = false;
    }

    /// A verdict was not stored: more mails now would only use up their deliveries.
    pub fn not_stored(&mut self, now: Instant) {
        if now >= self.again {
            self.again = now + self.unstored.next_wait();
        }
    }

    /// A verdict was stored.
    pub fn stored(&mut self) {
        self.unstored.reset();
    }

    /// In place of a mail: the time of a pull is up, or the broker will not answer it.
    pub fn status(&mut self, journal: &mut Journal, now: Instant, message: &Message) {
        let Some(status) = message.headers.status() else { return };
        if status.code == 100 {
            return;
        }
        let unused = message.headers.get("Nats-Pending-Messages").and_then(|number| number.parse().ok());
        self.outstanding = unused.map_or(0, |unused| self.outstanding.saturating_sub(unused));
        match (status.code, unused) {
            (404 | 408, _) | (409, Some(_)) => {}
            (503, _) => {
                self.again = now + PAUSE;
                if !self.is_missing {
                    self.is_missing = true;
                    let reason = format!("expected a consumer behind {}, found none: run worker setup", self.subject);
                    journal.line(Level::Warn, "waiting").text("reason", &reason);
                }
            }
            (code, _) => {
                self.again = now + PAUSE;
                let reason = format!("{code} {}", status.description);
                journal.line(Level::Warn, "pull refused").text("reason", &reason);
            }
        }
    }
}
