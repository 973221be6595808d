//! What was published and is not yet known to be stored. Only when the broker has it, the mail is
//! acknowledged.

use super::work::again;
use super::{STORED, State, number_of};
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::encode;
use nats::event::Message;
use nats::jetstream::{answer, request};
use std::collections::VecDeque;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// What was published.
#[derive(Debug)]
pub enum Purpose {
    /// A verdict: then the mail is done.
    Verdict {
        /// Who gets the mail.
        team: &'static str,
        /// Its level.
        priority: &'static str,
    },
    /// A mail without a verdict, for people to look at: then it is never delivered again.
    Dead {
        /// Why.
        reason: String,
    },
}

/// A mail between verdict and acknowledgement.
#[derive(Debug)]
pub struct Kept {
    pub id: String,
    /// The subject to answer the delivery on: the mail's, or the notice's.
    pub reply: String,
    pub traceparent: String,
    pub deliveries: u64,
    pub since: Instant,
    pub renewed: Instant,
    pub purpose: Purpose,
    /// Its deliveries were used up before: then it is deleted from the stream.
    pub is_noticed: bool,
}

/// All of them, in the order in which they were published; the subject of the broker's answer ends with
/// their number.
#[derive(Debug)]
pub struct Stores {
    waiting: VecDeque<Option<(Instant, Kept)>>,
    first: u64,
    reply: String,
    inbox_length: usize,
}

impl Stores {
    pub fn new(inbox: &str) -> Self {
        let reply = format!("{inbox}.{}.", STORED.1);
        Stores { waiting: VecDeque::new(), first: 0, inbox_length: reply.len(), reply }
    }

    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// The subject for the answer to what is pushed next.
    pub fn next_reply(&mut self) -> &str {
        let number = self.first + self.waiting.len() as u64;
        self.reply.truncate(self.inbox_length);
        let _ = write!(self.reply, "{number}");
        &self.reply
    }

    pub fn push(&mut self, now: Instant, kept: Kept) {
        self.waiting.push_back(Some((now, kept)));
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Kept> {
        self.waiting.iter_mut().flatten().map(|(_, kept)| kept)
    }

    fn take(&mut self, number: u64) -> Option<Kept> {
        let place = usize::try_from(number.checked_sub(self.first)?).ok()?;
        let (_, kept) = self.waiting.get_mut(place)?.take()?;
        while let Some(None) = self.waiting.front() {
            self.waiting.pop_front();
            self.first += 1;
        }
        Some(kept)
    }

    /// The oldest one, if it was published before `moment`.
    fn take_older(&mut self, moment: Instant) -> Option<Kept> {
        let is_old = matches!(self.waiting.front(), Some(Some((at, _))) if *at < moment);
        if is_old { self.take(self.first) } else { None }
    }
}

impl State {
    /// The broker's answer to a publish.
    pub(super) fn stored(&mut self, settings: &Settings, journal: &mut Journal, message: &Message, out: &mut Vec<u8>) {
        let Some(kept) = number_of(message.subject).and_then(|number| self.stores.take(number)) else { return };
        match answer::pub_ack(message) {
            Ok(ack) => self.done(settings, journal, kept, ack.duplicate, out),
            Err(error) => self.not_stored(journal, &kept, &error.to_string(), out),
        }
    }

    fn done(&mut self, settings: &Settings, journal: &mut Journal, kept: Kept, is_duplicate: bool, out: &mut Vec<u8>) {
        self.pulls.stored();
        let (level, event) = match &kept.purpose {
            Purpose::Verdict { .. } if is_duplicate => (Level::Info, "triaged again"),
            Purpose::Verdict { .. } => (Level::Info, "triaged"),
            Purpose::Dead { .. } if kept.is_noticed => (Level::Warn, "buried"),
            Purpose::Dead { .. } => (Level::Warn, "dead"),
        };
        let line = journal.line(level, event).text("mail", &kept.id);
        let line = match &kept.purpose {
            Purpose::Verdict { team, priority } => line.text("team", team).text("priority", priority),
            Purpose::Dead { reason } => line.text("reason", reason),
        };
        line.number("delivery", kept.deliveries)
            .text("traceparent", &kept.traceparent)
            .ms("ms", self.now.saturating_duration_since(kept.since));
        match kept.purpose {
            _ if kept.is_noticed => self.notices.stored(settings, self.now, out),
            Purpose::Verdict { .. } => encode::publish(out, &kept.reply, None, request::ACK),
            Purpose::Dead { .. } => encode::publish(out, &kept.reply, None, request::TERM),
        }
    }

    /// Answers that did not come within the time.
    pub(super) fn late(&mut self, journal: &mut Journal, out: &mut Vec<u8>) {
        let Some(moment) = self.now.checked_sub(Duration::from_millis(wiring::BROKER_ANSWER_MS)) else { return };
        while let Some(kept) = self.stores.take_older(moment) {
            let ms = wiring::BROKER_ANSWER_MS;
            let reason = format!("expected the broker to store it within {ms} ms, heard nothing");
            self.not_stored(journal, &kept, &reason, out);
        }
    }

    /// The mail comes again, and so does what its notice asks for.
    fn not_stored(&mut self, journal: &mut Journal, kept: &Kept, reason: &str, out: &mut Vec<u8>) {
        self.pulls.not_stored(self.now);
        if kept.is_noticed {
            self.notices.rest(self.now);
        } else {
            encode::publish(out, &kept.reply, None, request::nak(again()).as_bytes());
        }
        journal
            .line(Level::Warn, "not stored")
            .text("mail", &kept.id)
            .text("reason", reason)
            .number("delivery", kept.deliveries)
            .text("traceparent", &kept.traceparent);
    }

    /// Tells the broker of mails that take long that we have them.
    pub(super) fn renew(&mut self, out: &mut Vec<u8>) {
        let often = self.ack_wait / 4;
        if self.now.saturating_duration_since(self.looked) < often {
            return;
        }
        self.looked = self.now;
        let held = self.held.iter_mut().map(|held| (&mut held.renewed, &held.reply));
        let kept = self.stores.iter_mut().map(|kept| (&mut kept.renewed, &kept.reply));
        for (renewed, reply) in held.chain(kept) {
            if self.now.saturating_duration_since(*renewed) >= often {
                encode::publish(out, reply, None, request::IN_PROGRESS);
                *renewed = self.now;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(id: &str) -> Kept {
        let now = Instant::now();
        let purpose = Purpose::Dead { reason: String::new() };
        let (reply, traceparent) = (String::new(), String::new());
        Kept {
            id: id.to_string(),
            reply,
            traceparent,
            deliveries: 1,
            since: now,
            renewed: now,
            purpose,
            is_noticed: false,
        }
    }

    #[test]
    fn answers_come_in_any_order_and_once() {
        let mut stores = Stores::new("_INBOX.w.1");
        for (number, id) in ["a", "b", "c"].into_iter().enumerate() {
            assert_eq!(stores.next_reply(), format!("_INBOX.w.1.s.{number}"));
            stores.push(Instant::now(), kept(id));
        }
        assert_eq!(stores.take(1).map(|kept| kept.id), Some("b".to_string()));
        assert!(stores.take(1).is_none() && stores.take(3).is_none());
        assert_eq!(stores.take(0).map(|kept| kept.id), Some("a".to_string()));
        assert_eq!(stores.len(), 1);
        assert_eq!(stores.next_reply(), "_INBOX.w.1.s.3");
        assert!(stores.take_older(Instant::now()).is_some() && stores.is_empty());
    }
}
