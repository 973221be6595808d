//! The id of a mail: what makes two deliveries of it one.

use crate::limits::ID_BYTES;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Whether a text can be an id: something to read, in one line, and not so long that
/// the broker would keep much for the window in which it knows duplicates.
pub fn is_id(text: &str) -> bool {
    !text.trim().is_empty() && text.trim() == text && text.len() <= ID_BYTES && !text.chars().any(char::is_control)
}

/// The id of a mail without one: the same bytes have the same id.
pub fn from_bytes(raw: &[u8]) -> String {
    Sha256::digest(raw).iter().fold(String::with_capacity(64), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_line_of_text() {
        assert!(is_id("a@b") && is_id("ü"));
        for bad in ["", " ", "a ", "a\nb", "a\0", &"a".repeat(ID_BYTES + 1)] {
            assert!(!is_id(bad), "{bad:?}");
        }
    }

    #[test]
    fn bytes_have_their_digest() {
        assert_eq!(from_bytes(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
