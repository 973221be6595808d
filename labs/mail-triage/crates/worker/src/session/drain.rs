//! Ends in order. A guest never sees SIGTERM, so a message has to say it.

use super::{MAILS, NOTICES, State};
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::connection::Connection;
use nats::encode;
use std::time::{Duration, Instant};

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drain {
    /// Nobody asked for it.
    No,
    /// Somebody did.
    Asked(Instant),
    /// No more mails are asked for; those under way come before the broker answers this ping.
    Emptying(Instant, u64),
    /// All is done, and the broker has read it once it answers this ping.
    Leaving(Instant, u64),
}

/// What is not finished then is delivered to somebody else.
const MOST: Duration = Duration::from_millis(wiring::worker::DRAIN_MS);

impl Drain {
    pub fn begin(&mut self, journal: &mut Journal, now: Instant) {
        if *self == Drain::No {
            *self = Drain::Asked(now);
            journal.line(Level::Info, "draining");
        }
    }

    pub fn may_pull(&self) -> bool {
        *self == Drain::No
    }
}

impl State {
    /// Goes one step; true when the worker may end.
    pub(super) fn drain(&mut self, settings: &Settings, journal: &mut Journal, connection: &mut Connection) -> bool {
        let since = match self.drain {
            Drain::No => return false,
            Drain::Asked(since) => {
                encode::unsubscribe(connection.out(), MAILS.0);
                encode::unsubscribe(connection.out(), NOTICES.0);
                self.drain = Drain::Emptying(since, connection.ask());
                since
            }
            Drain::Emptying(since, ping) => {
                let is_empty = self.held.is_empty() && self.stores.is_empty() && self.notices.is_idle();
                if is_empty && connection.answered() >= ping {
                    self.drain = Drain::Leaving(since, connection.ask());
                }
                since
            }
            Drain::Leaving(since, ping) => {
                if connection.answered() >= ping {
                    journal.say(Level::Info, "drained").text("consumer", &settings.consumer);
                    return true;
                }
                since
            }
        };
        if self.now.saturating_duration_since(since) < MOST {
            return false;
        }
        let left = self.held.len() + self.stores.len();
        journal.say(Level::Warn, "drained").number("left", left as u64);
        true
    }
}
