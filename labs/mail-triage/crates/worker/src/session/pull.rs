//! Asks for mails before the last ones are done, so that the broker never waits for us.

use super::MAILS;
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::encode;
use nats::event::Message;
use nats::jetstream::request;
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
    is_missing: bool,
}

/// The broker keeps an unanswered pull so long; shorter than a broker's pings are apart.
const EXPIRES: Duration = Duration::from_secs(10);
const GRACE: Duration = Duration::from_secs(2);
/// After a refusal.
const PAUSE: Duration = Duration::from_secs(1);
/// Of one pull: what is held in memory stays bounded, however large the mails are.
const MOST_BYTES: usize = 8 * 1024 * 1024;

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
            is_missing: false,
        }
    }

    /// Asks for a batch when not more than half of one is here or under way, and not too many verdicts
    /// wait to be stored. `held` mails wait for work, `all` have no answer.
    pub fn ask(&mut self, settings: &Settings, now: Instant, held: usize, all: usize, out: &mut Vec<u8>) {
        if now >= self.until {
            self.outstanding = 0;
        }
        let batch = settings.batch;
        if now < self.again || self.outstanding + held > batch / 2 || all > 4 * batch {
            return;
        }
        self.asked += 1;
        self.outstanding += batch;
        self.until = now + EXPIRES + GRACE;
        let reply = format!("{}.{}", self.inbox, self.asked);
        encode::publish(out, &self.subject, Some(&reply), request::next(batch, MOST_BYTES, EXPIRES).as_bytes());
    }

    /// A mail came.
    pub fn came(&mut self) {
        self.outstanding = self.outstanding.saturating_sub(1);
        self.is_missing = false;
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
