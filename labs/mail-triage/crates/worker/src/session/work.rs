//! From a mail to what is published about it.

use super::store::{Kept, Purpose};
use super::{Held, MOST_BACKLOG, State};
use crate::settings::Settings;
use journal::{Journal, Level, trace};
use json::mail;
use json::verdict::Verdict;
use nats::encode;
use nats::jetstream::request;
use std::time::{Duration, Instant};

/// After so long the broker hears what is done, and is heard, even if mails wait: it stores verdicts while
/// the next mails are judged.
const SLICE: Duration = Duration::from_millis(wiring::worker::SLICE_MS);
/// A longer id is no help to anybody, and the broker would keep it in memory for the window of duplicates.
const LONGEST_ID: usize = wiring::ID_BYTES as usize;
const LONGEST_REASON: usize = 300;

impl State {
    /// Judges mails that are held, as many as a slice of time allows.
    pub(super) fn work(&mut self, settings: &Settings, journal: &mut Journal, out: &mut Vec<u8>) {
        let end = self.now + SLICE;
        while let Some(mut held) = self.held.pop_front() {
            if !settings.work.is_zero() && *held.busy_until.get_or_insert(self.now + settings.work) > self.now {
                self.held.push_front(held);
                return;
            }
            self.judge(settings, journal, held, out);
            if out.len() > MOST_BACKLOG || Instant::now() > end {
                return;
            }
        }
    }

    fn judge(&mut self, settings: &Settings, journal: &mut Journal, held: Held, out: &mut Vec<u8>) {
        let traceparent = trace::child(held.traceparent.as_deref());
        let (id, reason) = match mail::read(&held.payload) {
            Err(error) => (None, format!("unreadable: {error}")),
            Ok(mail) => {
                let id = mail.id.clone();
                match judge::triage(mail) {
                    Ok(verdict) => return self.publish_verdict(settings, held, &verdict, traceparent, out),
                    Err(rejection) => (Some(id), rejection.to_string()),
                }
            }
        };
        let id = message_id(id.as_deref(), &settings.stream, held.sequence);
        let reason = one_line(&reason);
        if held.deliveries < self.max_deliver && !held.is_noticed {
            encode::publish(out, &held.reply, None, request::nak(again()).as_bytes());
            journal
                .line(Level::Warn, "rejected")
                .text("mail", &id)
                .text("reason", &reason)
                .number("delivery", held.deliveries)
                .text("traceparent", &traceparent);
            return;
        }
        let kept = Kept {
            id,
            reply: held.reply,
            traceparent,
            deliveries: held.deliveries,
            since: held.since,
            renewed: held.renewed,
            purpose: Purpose::Dead { reason },
            is_noticed: held.is_noticed,
        };
        self.bury(settings, kept, held.traceparent.is_some(), &held.payload, out);
    }

    fn publish_verdict(
        &mut self,
        settings: &Settings,
        held: Held,
        verdict: &Verdict,
        traceparent: String,
        out: &mut Vec<u8>,
    ) {
        self.text.clear();
        json::verdict(&mut self.text, verdict);
        let id = message_id(Some(&verdict.mail), &settings.stream, held.sequence);
        let team = verdict.team.name();
        let subject = format!("{}.{team}", settings.triaged);
        let headers = [("Nats-Msg-Id", id.as_str()), ("traceparent", traceparent.as_str())];
        encode::publish_with_headers(out, &subject, Some(self.stores.next_reply()), &headers, &self.text);
        self.stores.push(
            self.now,
            Kept {
                id,
                reply: held.reply,
                traceparent,
                deliveries: held.deliveries,
                since: held.since,
                renewed: held.renewed,
                purpose: Purpose::Verdict { team, priority: verdict.priority.level.name() },
                is_noticed: held.is_noticed,
            },
        );
    }

    /// Publishes a mail for people to look at, as it came, with what is known about it.
    pub(super) fn bury(&mut self, settings: &Settings, kept: Kept, has_trace: bool, payload: &[u8], out: &mut Vec<u8>) {
        let deliveries = kept.deliveries.to_string();
        let reason = match &kept.purpose {
            Purpose::Dead { reason } => reason.as_str(),
            Purpose::Verdict { .. } => "",
        };
        let headers = [
            ("Nats-Msg-Id", kept.id.as_str()),
            ("Mailroom-Reason", reason),
            ("Mailroom-Deliveries", deliveries.as_str()),
            ("traceparent", kept.traceparent.as_str()),
        ];
        let headers = if has_trace { &headers[..] } else { &headers[..3] };
        encode::publish_with_headers(out, &settings.dead, Some(self.stores.next_reply()), headers, payload);
        self.stores.push(self.now, kept);
    }
}

/// How long a mail rests after an attempt that failed.
pub(super) fn again() -> Duration {
    Duration::from_millis(wiring::REJECTED_AGAIN_MS)
}

/// What the broker knows duplicates by: the mail's id. One that is missing, or that no header can carry as
/// it is, is replaced by the mail's number in the stream, which is the same at each delivery.
pub(super) fn message_id(mail: Option<&str>, stream: &str, sequence: u64) -> String {
    let is_good =
        |id: &&str| !id.is_empty() && id.len() <= LONGEST_ID && id.trim() == *id && !id.chars().any(char::is_control);
    mail.filter(is_good).map_or_else(|| format!("{stream}-{sequence}"), str::to_string)
}

/// Fit for a header and a log.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_a_header_cannot_carry_is_replaced() {
        assert_eq!(message_id(Some("a@b.example"), "MAIL", 7), "a@b.example");
        let long = "a".repeat(LONGEST_ID + 1);
        for bad in [None, Some(""), Some(" a"), Some("a\r\nb"), Some(long.as_str())] {
            assert_eq!(message_id(bad, "MAIL", 7), "MAIL-7");
        }
    }

    #[test]
    fn a_reason_is_one_line() {
        assert_eq!(one_line("a\r\nb\u{0}é"), "a  b é");
        assert_eq!(one_line(&"x".repeat(1000)).len(), LONGEST_REASON);
    }
}
