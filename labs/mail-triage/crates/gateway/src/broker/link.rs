//! Comes back when the connection is lost, and knows who waits for which answer.

use crate::broker::talk::Talk;
use crate::limits::BROKER_BYTES;
use crate::net::{Dialing, Interest, Read, Stream};
use crate::publication::{Outcome, Publication};
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::backoff::Backoff;
use nats::connection::Lost;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const ANSWER: Duration = Duration::from_millis(wiring::BROKER_ANSWER_MS);
const MOST_WAIT: Duration = Duration::from_millis(wiring::RECONNECT_MOST_MS);

/// The way to the broker, which is not always there.
pub struct Link {
    settings: Settings,
    state: State,
    backoff: Backoff,
    /// Number of a publication to who waits for it. Numbers grow with time, so the first waits longest.
    waiting: BTreeMap<u64, Waiting>,
    published: u64,
}

struct Waiting {
    client: u64,
    until: Instant,
}

enum State {
    Resting { until: Instant },
    Dialing { dialing: Dialing, until: Instant },
    Talking(Box<Talking>),
}

struct Talking {
    stream: Stream,
    talk: Talk,
    since: Instant,
    is_known: bool,
}

/// Client and outcome, for each publication that came to its end.
pub type Answers = Vec<(u64, Outcome)>;

impl Link {
    /// Connects in its first turn.
    pub fn new(settings: Settings, now: Instant) -> Self {
        let backoff = Backoff::new(Duration::from_millis(wiring::RECONNECT_FIRST_MS), MOST_WAIT);
        Link { settings, state: State::Resting { until: now }, backoff, waiting: BTreeMap::new(), published: 0 }
    }

    /// Whether the broker has let us in.
    pub fn is_ready(&self) -> bool {
        matches!(&self.state, State::Talking(talking) if talking.talk.is_ready())
    }

    /// Publishes for a client; gives the outcome at once when it is known already.
    pub fn publish(&mut self, client: u64, publication: &Publication, now: Instant) -> Option<Outcome> {
        let State::Talking(talking) = &mut self.state else { return Some(Outcome::Away) };
        if !talking.talk.is_ready() || talking.talk.out.len() > BROKER_BYTES {
            return Some(Outcome::Away);
        }
        self.published += 1;
        if let Err(outcome) = talking.talk.publish(self.published, &self.settings.received, publication) {
            return Some(outcome);
        }
        self.waiting.insert(self.published, Waiting { client, until: now + ANSWER });
        None
    }

    /// What to wait for.
    pub fn interest(&self) -> Option<Interest<'_>> {
        match &self.state {
            State::Resting { .. } => None,
            State::Dialing { dialing, .. } => Some(Interest::Dial(dialing)),
            State::Talking(talking) => {
                Some(Interest::Stream { stream: &talking.stream, read: true, write: !talking.talk.out.is_empty() })
            }
        }
    }

    /// When to come again at the latest.
    pub fn deadline(&self) -> Instant {
        let own = match &self.state {
            State::Resting { until } | State::Dialing { until, .. } => *until,
            State::Talking(talking) => talking.talk.deadline(),
        };
        self.waiting.first_key_value().map_or(own, |(_, first)| own.min(first.until))
    }

    /// One turn; `answers` get what was answered. An error is the broker's refusal: no use in coming back.
    pub fn turn(
        &mut self,
        now: Instant,
        ready: bool,
        answers: &mut Answers,
        journal: &mut Journal,
    ) -> Result<(), String> {
        match self.advance(now, ready, answers, journal) {
            Ok(()) => {}
            Err(Lost::Refused(why)) => return Err(why),
            Err(Lost::Gone(why)) => self.rest(now, &why, answers, journal),
        }
        while let Some(first) = self.waiting.first_entry().filter(|first| first.get().until <= now) {
            answers.push((first.remove().client, Outcome::Silent));
        }
        Ok(())
    }

    fn advance(&mut self, now: Instant, ready: bool, answers: &mut Answers, journal: &mut Journal) -> Result<(), Lost> {
        match &mut self.state {
            State::Resting { until } if now < *until => Ok(()),
            State::Resting { .. } => {
                let address = &self.settings.address;
                let dialing = Dialing::begin(&address.host, address.port).map_err(gone)?;
                self.state = State::Dialing { dialing, until: now + ANSWER };
                self.dialed(now)
            }
            State::Dialing { until, .. } if now >= *until => {
                Err(Lost::Gone(format!("expected a connection within {} ms, found none", ANSWER.as_millis())))
            }
            State::Dialing { .. } if ready => self.dialed(now),
            State::Dialing { .. } => Ok(()),
            State::Talking(talking) => {
                if ready {
                    read(talking, &self.settings, now, &mut self.waiting, answers)?;
                }
                if talking.talk.is_ready() && !talking.is_known {
                    talking.is_known = true;
                    let broker = self.settings.address.to_string();
                    journal.say(Level::Info, "connected").text("broker", &broker);
                }
                talking.talk.look(now)
            }
        }
    }

    fn dialed(&mut self, now: Instant) -> Result<(), Lost> {
        let State::Dialing { dialing, .. } = &mut self.state else { return Ok(()) };
        if let Some(stream) = dialing.finish().map_err(gone)? {
            let talk = Talk::new(&self.settings, now);
            self.state = State::Talking(Box::new(Talking { stream, talk, since: now, is_known: false }));
        }
        Ok(())
    }

    /// Writes what waits, as far as the socket takes it. A failure shows itself in the next turn too.
    pub fn write(&mut self) {
        let State::Talking(talking) = &mut self.state else { return };
        let Talking { stream, talk, .. } = &mut **talking;
        let mut written = 0;
        while written < talk.out.len() {
            match stream.write(&talk.out[written..]) {
                Ok(count) if count > 0 => written += count,
                _ => break,
            }
        }
        if written == talk.out.len() {
            talk.out = Vec::new();
        } else {
            talk.out.drain(..written);
        }
    }

    /// After a loss: everybody who waits hears it, and the next attempt comes later.
    fn rest(&mut self, now: Instant, why: &str, answers: &mut Answers, journal: &mut Journal) {
        if let State::Talking(talking) = &self.state
            && now - talking.since > MOST_WAIT
        {
            self.backoff.reset();
        }
        let wait = self.backoff.next_wait();
        self.state = State::Resting { until: now + wait };
        answers.extend(std::mem::take(&mut self.waiting).into_values().map(|waiting| (waiting.client, Outcome::Away)));
        let (broker, attempt) = (self.settings.address.to_string(), self.backoff.failures());
        let line = journal.say(Level::Warn, "reconnecting").text("broker", &broker).text("reason", why);
        line.number("attempt", attempt.into()).ms("waitMs", wait);
    }
}

fn read(
    talking: &mut Talking,
    settings: &Settings,
    now: Instant,
    waiting: &mut BTreeMap<u64, Waiting>,
    answers: &mut Answers,
) -> Result<(), Lost> {
    match talking.stream.read(talking.talk.space()).map_err(gone)? {
        Read::Nothing => Ok(()),
        Read::End => Err(Lost::Gone("the broker closed the connection".to_string())),
        Read::Bytes(count) => talking.talk.filled(count, settings, now, |number, outcome| {
            // An answer that came too late: its client has heard that it should try again.
            if let Some(waiting) = waiting.remove(&number) {
                answers.push((waiting.client, outcome));
            }
        }),
    }
}

fn gone(error: std::io::Error) -> Lost {
    Lost::Gone(error.to_string())
}
