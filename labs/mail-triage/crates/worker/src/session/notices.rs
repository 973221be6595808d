//! Mails whose deliveries are used up without an answer, because workers died over them or were too
//! slow. The broker only keeps a notice. Most of these mails merely stood beside one that kills, so each
//! is judged once more; what nobody survives even then goes where people look. Either way it leaves the
//! stream.
//!
//! One notice at a time: a worker that dies over a mail takes no other notice with it.

use super::store::{Kept, Purpose};
use super::work::message_id;
use super::{Held, NOTICES, REQUESTS, State, number_of};
use crate::settings::Settings;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use journal::{Journal, Level, trace};
use json::mail;
use nats::backoff::Backoff;
use nats::encode;
use nats::event::Message;
use nats::headers::Headers;
use nats::jetstream::answer::{self, ApiError, Done, Exhausted, Stored};
use nats::jetstream::delivery::Delivery;
use nats::jetstream::request;
use std::time::{Duration, Instant};

/// So often a mail is judged after its deliveries are used up, by workers that did not live to say what
/// came of it.
const HEARINGS: u64 = wiring::worker::HEARINGS;
/// The broker hears so often that the notice is in work; well within the consumer's `ack_wait`.
const RENEWED: Duration = Duration::from_secs(2);
/// The longest pause after a broker that would not do what a notice needs.
const MOST_REST: Duration = Duration::from_millis(wiring::worker::REST_MOST_MS);

/// The notice that is in work, and when to look for the next.
#[derive(Debug)]
pub struct Notices {
    inbox: String,
    next: Instant,
    pulls: u64,
    open: Option<Notice>,
    number: u64,
    backoff: Backoff,
    is_missing: bool,
}

#[derive(Debug)]
struct Notice {
    /// The subject to answer the notice on.
    reply: String,
    /// The mail's number in the stream, and how often it was delivered.
    sequence: u64,
    deliveries: u64,
    /// How often the notice was delivered: the mail was judged so often, this time included.
    hearing: u64,
    renewed: Instant,
    stage: Stage,
}

#[derive(Debug, PartialEq, Eq)]
enum Stage {
    /// The broker is asked for the mail.
    Fetching { number: u64, until: Instant },
    /// The mail waits to be judged, or what came of it to be stored.
    Judging,
    /// What came of it is stored, and the broker is asked to delete the mail.
    Deleting { number: u64, until: Instant },
    /// The broker would not: from the beginning, later.
    Resting { until: Instant },
}

impl Notices {
    /// The first look comes soon, but not of all workers at once.
    pub fn new(inbox: &str, now: Instant) -> Self {
        let first = every().mul_f64(fastrand::f64() / 4.0);
        let backoff = Backoff::new(Duration::from_secs(1), MOST_REST);
        let inbox = inbox.to_string();
        Notices { inbox, next: now + first, pulls: 0, open: None, number: 0, backoff, is_missing: false }
    }

    /// Goes on with the notice that is open, or looks for one when it is time.
    pub fn keep(&mut self, settings: &Settings, now: Instant, out: &mut Vec<u8>) {
        let Some(notice) = &mut self.open else { return self.look(now, out) };
        if now.saturating_duration_since(notice.renewed) >= RENEWED {
            notice.renewed = now;
            encode::publish(out, &notice.reply, None, request::IN_PROGRESS);
        }
        match notice.stage {
            Stage::Fetching { until, .. } | Stage::Deleting { until, .. } if until <= now => self.rest(now),
            Stage::Resting { until } if until <= now => self.fetch(settings, now, out),
            _ => {}
        }
    }

    fn look(&mut self, now: Instant, out: &mut Vec<u8>) {
        if now < self.next {
            return;
        }
        self.next = now + every();
        self.pulls += 1;
        let subject = request::next_subject(wiring::EXHAUSTED, wiring::BURY);
        let reply = format!("{}.{}.{}", self.inbox, NOTICES.1, self.pulls);
        encode::publish(out, &subject, Some(&reply), request::next_at_once(1).as_bytes());
    }

    /// Whether nothing is half done.
    pub fn is_idle(&self) -> bool {
        self.open.as_ref().is_none_or(|notice| matches!(notice.stage, Stage::Resting { .. }))
    }

    /// What came of the mail is stored: out of the stream with it, then the notice is done.
    pub fn stored(&mut self, settings: &Settings, now: Instant, out: &mut Vec<u8>) {
        let Some(sequence) = self.open.as_ref().map(|notice| notice.sequence) else { return };
        let (number, until) =
            self.request(&request::delete_subject(&settings.stream), &request::delete(sequence), now, out);
        self.enter(Stage::Deleting { number, until });
    }

    /// The broker would not do what the notice needs: it stays open and is taken up again later.
    pub fn rest(&mut self, now: Instant) {
        let until = now + self.backoff.next_wait();
        self.enter(Stage::Resting { until });
    }

    fn fetch(&mut self, settings: &Settings, now: Instant, out: &mut Vec<u8>) {
        let Some(sequence) = self.open.as_ref().map(|notice| notice.sequence) else { return };
        let (number, until) =
            self.request(&request::get_subject(&settings.stream), &request::sequence(sequence), now, out);
        self.enter(Stage::Fetching { number, until });
    }

    fn request(&mut self, subject: &str, payload: &str, now: Instant, out: &mut Vec<u8>) -> (u64, Instant) {
        self.number += 1;
        let answer = format!("{}.{}.{}", self.inbox, REQUESTS.1, self.number);
        encode::publish(out, subject, Some(&answer), payload.as_bytes());
        (self.number, now + Duration::from_millis(wiring::BROKER_ANSWER_MS))
    }

    fn enter(&mut self, stage: Stage) {
        if let Some(notice) = &mut self.open {
            notice.stage = stage;
        }
    }

    /// Done with this one; where one was, others are.
    fn close(&mut self, now: Instant, out: &mut Vec<u8>) {
        if let Some(notice) = self.open.take() {
            encode::publish(out, &notice.reply, None, request::ACK);
            self.backoff.reset();
            self.next = now;
        }
    }
}

fn every() -> Duration {
    Duration::from_millis(wiring::BURY_EVERY_MS)
}

impl State {
    /// A notice: asks for its mail.
    pub(super) fn take_notice(
        &mut self,
        settings: &Settings,
        journal: &mut Journal,
        message: &Message,
        out: &mut Vec<u8>,
    ) {
        let Some((reply, delivery)) = message.reply.and_then(|reply| Some((reply, Delivery::read(reply)?))) else {
            if message.headers.status().is_some_and(|status| status.code == 503) && !self.notices.is_missing {
                self.notices.is_missing = true;
                let stream = wiring::EXHAUSTED;
                let reason = format!("expected the stream {stream} with its consumer, found none: run worker setup");
                journal.line(Level::Warn, "waiting").text("reason", &reason);
            }
            return;
        };
        // A pull that was answered very late may bring a second one; it comes again by itself.
        if self.notices.open.is_some() {
            return;
        }
        match answer::read::<Exhausted>(message) {
            Ok(notice) if notice.stream == settings.stream => {
                self.notices.open = Some(Notice {
                    reply: reply.to_string(),
                    sequence: notice.stream_seq,
                    deliveries: notice.deliveries,
                    hearing: delivery.deliveries,
                    renewed: self.now,
                    stage: Stage::Judging,
                });
                self.notices.fetch(settings, self.now, out);
            }
            found => {
                encode::publish(out, reply, None, request::TERM);
                let reason = format!("expected a notice about {}, found {found:?}", settings.stream);
                journal.line(Level::Warn, "notice").text("reason", &reason);
            }
        }
    }

    /// The mail of a notice, or that it is deleted.
    pub(super) fn take_answer(
        &mut self,
        settings: &Settings,
        journal: &mut Journal,
        message: &Message,
        out: &mut Vec<u8>,
    ) {
        let number = number_of(message.subject);
        let error = match self.notices.open.as_ref().map(|notice| &notice.stage) {
            Some(Stage::Fetching { number: asked, .. }) if number == Some(*asked) => {
                match answer::read::<Stored>(message) {
                    Ok(stored) => return self.hear(settings, &stored, out),
                    Err(error) => Some(error),
                }
            }
            Some(Stage::Deleting { number: asked, .. }) if number == Some(*asked) => {
                answer::read::<Done>(message).err()
            }
            _ => return,
        };
        match error {
            // Deleted before, or judged by somebody after all.
            None | Some(ApiError { err_code: ApiError::NO_MESSAGE, .. }) => self.notices.close(self.now, out),
            Some(error) => {
                let sequence = self.notices.open.as_ref().map_or(0, |notice| notice.sequence);
                self.notices.rest(self.now);
                let line = journal.line(Level::Warn, "not buried").number("sequence", sequence);
                line.text("reason", &error.to_string());
            }
        }
    }

    /// Judges the mail once more, or lets it be when nobody lived to say what came of that.
    fn hear(&mut self, settings: &Settings, stored: &Stored, out: &mut Vec<u8>) {
        self.notices.enter(Stage::Judging);
        let Some(notice) = &self.notices.open else { return };
        let payload = BASE64_STANDARD.decode(&stored.message.data).unwrap_or_default();
        let headers = BASE64_STANDARD.decode(&stored.message.hdrs).unwrap_or_default();
        let parent = Headers::new(&headers).get("traceparent");
        let held = Held {
            payload,
            reply: notice.reply.clone(),
            sequence: notice.sequence,
            deliveries: notice.deliveries,
            traceparent: parent.map(str::to_string),
            since: self.now,
            renewed: self.now,
            busy_until: None,
            is_noticed: true,
        };
        if notice.hearing <= HEARINGS {
            return self.held.push_front(held);
        }
        let id = mail::read(&held.payload).ok().map(|mail| mail.id);
        let reason = format!(
            "exhausted: delivered {} times and judged {HEARINGS} times more, and no worker lived to answer",
            held.deliveries
        );
        let kept = Kept {
            id: message_id(id.as_deref(), &settings.stream, held.sequence),
            reply: held.reply,
            traceparent: trace::child(parent),
            deliveries: held.deliveries,
            since: self.now,
            renewed: self.now,
            purpose: Purpose::Dead { reason },
            is_noticed: true,
        };
        self.bury(settings, kept, parent.is_some(), &held.payload, out);
    }
}
