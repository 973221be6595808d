//! The subject that a delivered message is acknowledged on says much about the delivery.

/// From `$JS.ACK.<stream>.<consumer>.<deliveries>.<stream seq>.<consumer seq>.<time>.<pending>`, or the
/// longer form, which has a domain and an account before the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// How often the message was delivered, this time included.
    pub deliveries: u64,
    /// The message's number in its stream.
    pub sequence: u64,
}

impl Delivery {
    /// None for a subject that is no acknowledgement's.
    pub fn read(reply: &str) -> Option<Self> {
        let mut words = [""; 12];
        let mut count = 0;
        for word in reply.split('.') {
            *words.get_mut(count)? = word;
            count += 1;
        }
        if (words[0], words[1]) != ("$JS", "ACK") {
            return None;
        }
        let from = match count {
            9 => 2,
            11 | 12 => 4,
            _ => return None,
        };
        let number = |at: usize| words[from + at].parse().ok();
        Some(Delivery { deliveries: number(2)?, sequence: number(3)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let expected = Delivery { deliveries: 2, sequence: 7 };
        for reply in [
            "$JS.ACK.MAIL.triage.2.7.9.1700000000000000000.6",
            "$JS.ACK.hub.ACCOUNT.MAIL.triage.2.7.9.1700000000000000000.6",
            "$JS.ACK._.ACCOUNT.MAIL.triage.2.7.9.1700000000000000000.6.random",
        ] {
            assert_eq!(Delivery::read(reply), Some(expected), "{reply}");
        }
    }

    #[test]
    fn others_are_none() {
        for reply in
            ["", "_INBOX.a.1", "$JS.ACK.MAIL.triage.x.7.9.1.6", "$JS.ACK.MAIL", "$JS.ACK.1.2.3.4.5.6.7.8.9.0.1"]
        {
            assert_eq!(Delivery::read(reply), None, "{reply}");
        }
    }
}
