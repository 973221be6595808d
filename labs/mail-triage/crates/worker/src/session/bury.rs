//! Mails whose deliveries are used up without an answer, because workers died over them or were too
//! slow. The broker only keeps a notice; here each such mail goes where people look, and then out of the
//! stream.

use super::store::{Kept, Purpose};
use super::work::message_id;
use super::{NOTICES, REQUESTS, State, number_of};
use crate::settings::Settings;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use journal::{Journal, Level, trace};
use json::mail;
use nats::encode;
use nats::event::Message;
use nats::headers::Headers;
use nats::jetstream::answer::{self, ApiError, Done, Exhausted, Stored};
use nats::jetstream::request;
use std::time::{Duration, Instant};

/// Notices that are worked on.
#[derive(Debug)]
pub struct Graves {
    inbox: String,
    next: Instant,
    pulls: u64,
    /// Of the last pull.
    came: usize,
    requests: Vec<Request>,
    number: u64,
    is_missing: bool,
}

#[derive(Debug)]
struct Request {
    number: u64,
    until: Instant,
    /// The subject to answer the notice on.
    reply: String,
    sequence: u64,
    deliveries: u64,
    is_delete: bool,
}

/// Notices at once: each brings a mail, which may be large.
const BATCH: usize = 4;

impl Graves {
    /// The first look comes soon, but not of all workers at once.
    pub fn new(inbox: &str, now: Instant) -> Self {
        let first = every().mul_f64(fastrand::f64() / 4.0);
        let inbox = inbox.to_string();
        Graves { inbox, next: now + first, pulls: 0, came: 0, requests: Vec::new(), number: 0, is_missing: false }
    }

    /// Looks for notices when it is time.
    pub fn ask(&mut self, now: Instant, out: &mut Vec<u8>) {
        self.requests.retain(|request| request.until > now);
        let has_more = self.came == BATCH && self.requests.is_empty();
        if now < self.next && !has_more {
            return;
        }
        self.came = 0;
        self.next = now + every();
        self.pulls += 1;
        let subject = request::next_subject(wiring::EXHAUSTED, wiring::BURY);
        let reply = format!("{}.{}.{}", self.inbox, NOTICES.1, self.pulls);
        encode::publish(out, &subject, Some(&reply), request::next_at_once(BATCH).as_bytes());
    }

    /// The mail is where people look: out of the stream with it, then the notice is done.
    pub fn close(&mut self, settings: &Settings, now: Instant, sequence: u64, reply: String, out: &mut Vec<u8>) {
        let payload = request::delete(sequence);
        self.request(now, &request::delete_subject(&settings.stream), payload, (reply, sequence, 0, true), out);
    }

    /// Whether nothing is half done.
    pub fn is_idle(&self) -> bool {
        self.requests.is_empty()
    }

    fn request(
        &mut self,
        now: Instant,
        subject: &str,
        payload: String,
        (reply, sequence, deliveries, is_delete): (String, u64, u64, bool),
        out: &mut Vec<u8>,
    ) {
        self.number += 1;
        let answer = format!("{}.{}.{}", self.inbox, REQUESTS.1, self.number);
        encode::publish(out, subject, Some(&answer), payload.as_bytes());
        let until = now + Duration::from_millis(wiring::BROKER_ANSWER_MS);
        self.requests.push(Request { number: self.number, until, reply, sequence, deliveries, is_delete });
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
        let Some(reply) = message.reply else {
            if message.headers.status().is_some_and(|status| status.code == 503) && !self.graves.is_missing {
                self.graves.is_missing = true;
                let stream = wiring::EXHAUSTED;
                let reason = format!("expected the stream {stream} with its consumer, found none: run worker setup");
                journal.line(Level::Warn, "waiting").text("reason", &reason);
            }
            return;
        };
        self.graves.came += 1;
        match answer::read::<Exhausted>(message) {
            Ok(notice) if notice.stream == settings.stream => {
                let subject = request::get_subject(&settings.stream);
                let about = (reply.to_string(), notice.stream_seq, notice.deliveries, false);
                self.graves.request(self.now, &subject, request::sequence(notice.stream_seq), about, out);
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
        let Some(at) = self.graves.requests.iter().position(|request| Some(request.number) == number) else { return };
        let request = self.graves.requests.swap_remove(at);
        let error = if request.is_delete {
            answer::read::<Done>(message).err()
        } else {
            match answer::read::<Stored>(message) {
                Ok(stored) => return self.bury(settings, request, &stored, out),
                Err(error) => Some(error),
            }
        };
        match error {
            // Deleted before, or judged by somebody after all.
            None | Some(ApiError { err_code: ApiError::NO_MESSAGE, .. }) => {
                encode::publish(out, &request.reply, None, request::ACK);
            }
            Some(error) => {
                journal
                    .line(Level::Warn, "not buried")
                    .number("sequence", request.sequence)
                    .text("reason", &error.to_string());
            }
        }
    }

    fn bury(&mut self, settings: &Settings, request: Request, stored: &Stored, out: &mut Vec<u8>) {
        let payload = BASE64_STANDARD.decode(&stored.message.data).unwrap_or_default();
        let headers = BASE64_STANDARD.decode(&stored.message.hdrs).unwrap_or_default();
        let parent = Headers::new(&headers).get("traceparent");
        let id = mail::read(&payload).ok().map(|mail| mail.id);
        let kept = Kept {
            id: message_id(id.as_deref(), &settings.stream, request.sequence),
            reply: request.reply,
            traceparent: trace::child(parent),
            deliveries: request.deliveries,
            since: self.now,
            renewed: self.now,
            purpose: Purpose::Buried {
                reason: "exhausted: delivered as often as allowed, and no worker answered".to_string(),
                sequence: request.sequence,
            },
        };
        self.bury_payload(settings, kept, parent.is_some(), &payload, out);
    }
}
