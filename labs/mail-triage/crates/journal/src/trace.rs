//! W3C Trace Context, version 00: `00-<trace id>-<span id>-<flags>`, in lower-case hexadecimal.
//! <https://www.w3.org/TR/trace-context/#traceparent-header>

use std::fmt::Write;

/// A new trace, sampled: for a mail that came without one.
pub fn start() -> String {
    let trace = u128::from(fastrand::u64(1..)) << 64 | u128::from(fastrand::u64(..));
    format!("00-{trace:032x}-{:016x}-01", fastrand::u64(1..))
}

/// The same trace with a span of our own; a new trace where `parent` is missing or not valid.
pub fn child(parent: Option<&str>) -> String {
    let Some(parent) = parent.filter(|parent| is_valid(parent)) else { return start() };
    let mut child = String::with_capacity(parent.len());
    child.push_str(&parent[..36]);
    let _ = write!(child, "{:016x}", fastrand::u64(1..));
    child.push_str(&parent[52..]);
    child
}

/// Whether a text is a traceparent of version 00.
pub fn is_valid(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_hex = |part: &[u8]| part.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let is_id = |part: &[u8]| is_hex(part) && part.iter().any(|byte| *byte != b'0');
    bytes.len() == 55
        && bytes.starts_with(b"00-")
        && is_id(&bytes[3..35])
        && bytes[35] == b'-'
        && is_id(&bytes[36..52])
        && bytes[52] == b'-'
        && is_hex(&bytes[53..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_child_keeps_the_trace_and_gets_its_own_span() {
        let parent = start();
        let child = child(Some(&parent));
        assert!(is_valid(&parent) && is_valid(&child), "{parent} {child}");
        assert_eq!((&parent[..36], &parent[52..]), (&child[..36], &child[52..]));
        assert_ne!(parent, child);
    }

    #[test]
    fn what_is_no_traceparent_begins_a_new_trace() {
        let zero = format!("00-{:032}-{:016x}-01", 0, 1);
        for bad in [None, Some(""), Some(zero.as_str()), Some("00-é")] {
            assert!(is_valid(&child(bad)));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_at(text in any::<String>()) {
            prop_assert!(is_valid(&child(Some(&text))));
        }
    }
}
