//! Mails that are handed back. The broker would wait for us ("-NAK" with a delay), but where a consumer
//! has a backoff, it adds that to the delay, and the fifth delivery comes after most of a minute. So the
//! rest is ours, and the broker delivers at once.

use nats::encode;
use nats::jetstream::request;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// What rests, in the order in which it is handed back.
#[derive(Debug, Default)]
pub struct Again {
    resting: VecDeque<(Instant, String)>,
}

/// With more than this the oldest goes back early: many bad mails at once must not fill the memory.
const MOST: usize = 1024;

impl Again {
    /// `reply` is the subject to answer the delivery on.
    pub fn push(&mut self, now: Instant, reply: String) {
        self.resting.push_back((now + Duration::from_millis(wiring::REJECTED_AGAIN_MS), reply));
    }

    /// Hands back what has rested, or everything where `all`.
    pub fn hand_back(&mut self, now: Instant, all: bool, out: &mut Vec<u8>) {
        while let Some((due, _)) = self.resting.front() {
            if *due > now && !all && self.resting.len() <= MOST {
                return;
            }
            if let Some((_, reply)) = self.resting.pop_front() {
                encode::publish(out, &reply, None, request::NAK);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_rests_and_goes_back_and_too_many_do_not_wait() {
        let (mut again, now, mut out) = (Again::default(), Instant::now(), Vec::new());
        again.push(now, "a".to_string());
        again.hand_back(now, false, &mut out);
        assert!(out.is_empty());
        again.hand_back(now + Duration::from_millis(wiring::REJECTED_AGAIN_MS), false, &mut out);
        assert_eq!(out, b"PUB a 4\r\n-NAK\r\n");
        for _ in 0..=MOST {
            again.push(now, "b".to_string());
        }
        again.hand_back(now, false, &mut out);
        assert_eq!(again.resting.len(), MOST);
        again.hand_back(now, true, &mut out);
        assert!(again.resting.is_empty());
    }
}
