//! The mail after DATA, without the dots that SMTP put in.

use crate::limits::MAIL_BYTES;
use smtp_proto::request::receiver::{DataReceiver, DummyDataReceiver};

/// Until the last line feed is here, the return before it counts as the mail's.
const KEPT_BYTES: usize = MAIL_BYTES + 1;

/// A mail that is coming in.
pub struct Data {
    mail: Vec<u8>,
    reading: Reading,
}

enum Reading {
    Kept(DataReceiver),
    /// More than a mail may have: read to its end and not kept, so that the client hears why.
    Dropped(DummyDataReceiver),
}

/// What came.
#[derive(Debug, PartialEq, Eq)]
pub enum Received {
    /// The mail goes on.
    Part,
    /// The mail is here.
    Whole(Vec<u8>),
    /// The mail ended, and was larger than the limit.
    TooLarge,
}

impl Data {
    /// An empty one.
    pub fn new() -> Self {
        let mut receiver = DataReceiver::new();
        // A dot counts at the beginning of a line, and the receiver does not know that one begins here.
        receiver.ingest(&mut b"\r\n".iter(), &mut Vec::new());
        Data { mail: Vec::new(), reading: Reading::Kept(receiver) }
    }

    /// Takes bytes from the front of `input`; after the end of the mail the rest is left there.
    pub fn take(&mut self, input: &mut &[u8]) -> Received {
        while !input.is_empty() {
            let room = (KEPT_BYTES + 1).saturating_sub(self.mail.len()).min(input.len());
            let mut bytes = match self.reading {
                Reading::Kept(_) => input[..room].iter(),
                Reading::Dropped(_) => input.iter(),
            };
            let offered = bytes.len();
            let ended = match &mut self.reading {
                Reading::Kept(receiver) => receiver.ingest(&mut bytes, &mut self.mail),
                Reading::Dropped(receiver) => receiver.ingest(&mut bytes),
            };
            *input = &input[offered - bytes.len()..];
            let dropped = matches!(self.reading, Reading::Dropped(_));
            if ended {
                let fits = !dropped && self.mail.len() <= MAIL_BYTES;
                return if fits { Received::Whole(std::mem::take(&mut self.mail)) } else { Received::TooLarge };
            }
            if let Reading::Kept(receiver) = &self.reading
                && self.mail.len() > KEPT_BYTES
            {
                self.reading = Reading::Dropped(DummyDataReceiver::new_data(receiver));
                self.mail = Vec::new();
            }
        }
        Received::Part
    }

    /// Bytes that are held.
    pub fn held(&self) -> usize {
        self.mail.capacity()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(pieces: &[&[u8]]) -> (Received, Vec<u8>) {
        let mut data = Data::new();
        for (at, piece) in pieces.iter().enumerate() {
            let mut input = *piece;
            match data.take(&mut input) {
                Received::Part => assert!(input.is_empty()),
                end => return (end, [input, &pieces[at + 1..].concat()].concat()),
            }
            assert!(data.held() <= 2 * MAIL_BYTES + 2);
        }
        (Received::Part, Vec::new())
    }

    #[test]
    fn dots_are_taken_out_and_the_rest_stays() {
        for (wire, mail) in [
            (&b"a\r\n.\r\n"[..], &b"a\r\n"[..]),
            (b".\r\n", b""),
            (b"..\r\n.\r\n", b".\r\n"),
            (b"..a\r\n...\r\nb\r\n.\r\n", b".a\r\n..\r\nb\r\n"),
            (b"a\n.\nb\r\n.\r\n", b"a\n.\nb\r\n"),
        ] {
            let with_next = [wire, b"QUIT\r\n"].concat();
            let expected = (Received::Whole(mail.to_vec()), b"QUIT\r\n".to_vec());
            assert_eq!(received(&[&with_next]), expected, "{}", wire.escape_ascii());
            let single: Vec<&[u8]> = with_next.chunks(1).collect();
            assert_eq!(received(&single), expected, "{}", wire.escape_ascii());
        }
    }

    #[test]
    fn a_bare_line_feed_does_not_end_a_mail() {
        for wire in [&b"a\n.\n"[..], b"a\r\n.\n", b"a\n.\r\n", b"a\r.\r"] {
            assert_eq!(received(&[wire]).0, Received::Part, "{}", wire.escape_ascii());
        }
    }

    #[test]
    fn the_limit_is_exact() {
        let line = [&[b'a'; 1022][..], b"\r\n"].concat();
        let most = line.repeat(MAIL_BYTES / 1024);
        assert_eq!(most.len(), MAIL_BYTES);
        let end = &b".\r\n"[..];
        for size in [1000, most.len()] {
            let pieces: Vec<&[u8]> = most.chunks(size).chain(end.chunks(1)).collect();
            // No assert_eq: nobody wants to read a megabyte.
            assert!(received(&pieces) == (Received::Whole(most.clone()), Vec::new()), "{size}");
        }
        assert!(received(&[&most, b"b\r\n", end]) == (Received::TooLarge, Vec::new()));
        let large = most.repeat(3);
        for size in [7, 64 * 1024] {
            let pieces: Vec<&[u8]> = large.chunks(size).chain([end, b"NOOP\r\n"]).collect();
            assert!(received(&pieces) == (Received::TooLarge, b"NOOP\r\n".to_vec()), "{size}");
        }
    }
}
