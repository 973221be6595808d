//! One connected client: its socket, its protocol, its clock.

use crate::http;
use crate::limits::{ANSWER_BYTES, LEAVING_MS, READ_BYTES};
use crate::net::{Interest, Read, Stream};
use crate::publication::{Late, Outcome, Step};
use crate::smtp;
use std::io::{Error, Result};
use std::time::{Duration, Instant};

const IDLE: Duration = Duration::from_millis(wiring::IDLE_MS);
const REQUEST: Duration = Duration::from_millis(wiring::REQUEST_MS);
const SESSION: Duration = Duration::from_millis(wiring::SESSION_MS);
const LEAVING: Duration = Duration::from_millis(LEAVING_MS);

/// What a client speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// SMTP.
    Smtp,
    /// HTTP/1.1.
    Http,
}

impl Speech {
    /// For the log.
    pub fn word(self) -> &'static str {
        match self {
            Speech::Smtp => "smtp",
            Speech::Http => "http",
        }
    }
}

/// A client.
pub struct Client {
    stream: Stream,
    protocol: Protocol,
    out: Vec<u8>,
    opened: Instant,
    heard: Instant,
    request_since: Option<Instant>,
    /// It stopped because too many answers wait, and not because it has nothing to do.
    paused: bool,
    state: State,
}

enum Protocol {
    Smtp(smtp::Session),
    Http(http::Connection),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// For the broker's answer.
    Waiting,
    /// The last words are written; what still comes is thrown away.
    Leaving {
        until: Instant,
        finished: bool,
    },
}

impl Client {
    /// A client that just connected.
    pub fn new(stream: Stream, speech: Speech, now: Instant) -> Self {
        let mut out = Vec::new();
        let protocol = match speech {
            Speech::Smtp => Protocol::Smtp(smtp::Session::open(&mut out)),
            Speech::Http => Protocol::Http(http::Connection::new()),
        };
        Client {
            stream,
            protocol,
            out,
            opened: now,
            heard: now,
            request_since: None,
            paused: false,
            state: State::Open,
        }
    }

    /// One too many: it hears so.
    pub fn refused(stream: Stream, speech: Speech, now: Instant) -> Self {
        let mut client = Client::new(stream, speech, now);
        client.out.clear();
        match speech {
            Speech::Smtp => client.out.extend_from_slice(format!("{}\r\n", smtp::REFUSED).as_bytes()),
            Speech::Http => http::refused(&mut client.out),
        }
        client.leave(now);
        client
    }

    /// What it speaks.
    pub fn speech(&self) -> Speech {
        match self.protocol {
            Protocol::Smtp(_) => Speech::Smtp,
            Protocol::Http(_) => Speech::Http,
        }
    }

    /// Whether it takes one of the places of the limit.
    pub fn counts(&self) -> bool {
        !matches!(self.state, State::Leaving { .. })
    }

    /// Bytes that are held for it.
    pub fn held(&self) -> usize {
        let held = match &self.protocol {
            Protocol::Smtp(session) => session.held(),
            Protocol::Http(connection) => connection.held(),
        };
        held + self.out.capacity()
    }

    /// Whether it says something, and waits for nothing of ours.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Whether there is work without a byte from anybody: answers for which it paused have been taken.
    pub fn can_go_on(&self) -> bool {
        self.is_open() && self.paused && self.out.len() < ANSWER_BYTES
    }

    /// While it waits for the broker, or does not take its answers, nothing more of it is read.
    fn is_read(&self) -> bool {
        match self.state {
            State::Open => !self.paused,
            State::Waiting => false,
            State::Leaving { .. } => true,
        }
    }

    /// What to wait for, if for anything.
    pub fn interest(&self) -> Option<Interest<'_>> {
        let read = self.is_read();
        let write = !self.out.is_empty();
        (read || write).then_some(Interest::Stream { stream: &self.stream, read, write })
    }

    /// When its time is up, and why.
    pub fn deadline(&self) -> Option<(Instant, Late)> {
        match self.state {
            // The broker's time runs, and that has an end of its own.
            State::Waiting => None,
            State::Leaving { until, .. } => Some((until, Late::Idle)),
            State::Open => {
                let request = self.request_since.map(|since| (since + REQUEST, Late::Request));
                // A request of HTTP that has begun is answered, and has an end of its own.
                let is_answered = self.speech() == Speech::Http && request.is_some();
                let session = (!is_answered).then_some((self.opened + SESSION, Late::Session));
                let all = [Some((self.heard + IDLE, Late::Idle)), request, session];
                all.into_iter().flatten().min_by_key(|(at, _)| *at)
            }
        }
    }

    /// Reads what came, into `space`. An error: the client has gone.
    pub fn read(&mut self, now: Instant, space: &mut [u8]) -> Result<()> {
        if !self.is_read() {
            return Ok(());
        }
        match self.stream.read(&mut space[..READ_BYTES])? {
            Read::Nothing => Ok(()),
            Read::End => Err(Error::from(std::io::ErrorKind::UnexpectedEof)),
            Read::Bytes(count) => {
                self.heard = now;
                match (&mut self.protocol, self.state) {
                    (_, State::Leaving { .. }) => {}
                    (Protocol::Smtp(session), _) => session.feed(&space[..count]),
                    (Protocol::Http(connection), _) => connection.feed(&space[..count]),
                }
                Ok(())
            }
        }
    }

    /// Works on what came.
    pub fn step(&mut self, now: Instant, unix: u32, connected: bool) -> Step {
        if self.state != State::Open {
            return Step::Wait;
        }
        if self.can_go_on() {
            // Whoever takes its answers is not idle.
            self.heard = now;
        }
        self.end_soon(now);
        let (step, in_request) = match &mut self.protocol {
            Protocol::Smtp(session) => (session.step(unix, &mut self.out), session.in_request()),
            Protocol::Http(connection) => (connection.step(unix, connected, &mut self.out), connection.in_request()),
        };
        self.paused = step == Step::Pause;
        // Between two pauses requests were answered: this is another one.
        let since = self.request_since.filter(|_| !self.paused).unwrap_or(now);
        self.request_since = in_request.then_some(since);
        match step {
            Step::Publish(_) => self.state = State::Waiting,
            Step::Close => self.leave(now),
            Step::Wait | Step::Pause | Step::NotTaken(_) => {}
        }
        step
    }

    /// The broker answered, or did not.
    pub fn answered(&mut self, outcome: &Outcome, now: Instant) {
        if self.state == State::Waiting {
            (self.state, self.heard) = (State::Open, now);
            self.end_soon(now);
            match &mut self.protocol {
                Protocol::Smtp(session) => session.answered(outcome, &mut self.out),
                Protocol::Http(connection) => connection.answered(outcome, &mut self.out),
            }
        }
    }

    /// A connection of HTTP that has been open for long enough says so in its next answer.
    fn end_soon(&mut self, now: Instant) {
        if let Protocol::Http(connection) = &mut self.protocol
            && now >= self.opened + SESSION
        {
            connection.end_soon();
        }
    }

    /// Its time is up: it hears why. False when it had heard already, and now has to go.
    pub fn late(&mut self, why: Late, now: Instant) -> bool {
        if matches!(self.state, State::Leaving { .. }) {
            return false;
        }
        match &mut self.protocol {
            Protocol::Smtp(session) => session.late(why, &mut self.out),
            Protocol::Http(connection) => connection.late(why, &mut self.out),
        }
        self.leave(now);
        true
    }

    /// Writes what waits, as far as the socket takes it. An error: the client has gone.
    pub fn write(&mut self) -> Result<()> {
        let mut written = 0;
        while written < self.out.len() {
            match self.stream.write(&self.out[written..])? {
                0 => break,
                count => written += count,
            }
        }
        self.out.drain(..written);
        if let State::Leaving { finished: finished @ false, .. } = &mut self.state
            && self.out.is_empty()
        {
            *finished = true;
            self.stream.finish();
        }
        Ok(())
    }

    fn leave(&mut self, now: Instant) {
        self.state = State::Leaving { until: now + LEAVING, finished: false };
    }
}

#[cfg(test)]
mod tests;
