//! Reads one line with a bound.

use std::io::{BufRead, Read, Result};

/// The longest line, in bytes. JSON may write each byte of a mail as six (`\u00e9`), and what is
/// larger than the limit of triage must still reach it, to be rejected there.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// The bytes without the line feed.
    Bytes(Vec<u8>),
    /// Longer than [`LONGEST`]: read to its end, not kept.
    TooLong,
    /// No more lines.
    End,
}

/// The next line.
pub fn next(input: &mut impl BufRead) -> Result<Line> {
    let mut bytes = Vec::new();
    let read = input.by_ref().take(LONGEST as u64 + 1).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(Line::End);
    }
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
    } else if read > LONGEST {
        skip(input)?;
        return Ok(Line::TooLong);
    }
    Ok(Line::Bytes(bytes))
}

fn skip(input: &mut impl BufRead) -> Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_without_their_line_feed() {
        let mut input = &b"one\n\ntwo"[..];
        assert_eq!(next(&mut input).unwrap(), Line::Bytes(b"one".to_vec()));
        assert_eq!(next(&mut input).unwrap(), Line::Bytes(Vec::new()));
        assert_eq!(next(&mut input).unwrap(), Line::Bytes(b"two".to_vec()));
        assert_eq!(next(&mut input).unwrap(), Line::End);
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let mut text = vec![b'a'; LONGEST + 5];
        text.extend(b"\nnext");
        let mut input = &text[..];
        assert_eq!(next(&mut input).unwrap(), Line::TooLong);
        assert_eq!(next(&mut input).unwrap(), Line::Bytes(b"next".to_vec()));
    }

    #[test]
    fn a_line_of_the_full_length_is_kept() {
        let mut text = vec![b'a'; LONGEST];
        text.push(b'\n');
        assert_eq!(next(&mut &text[..]).unwrap(), Line::Bytes(vec![b'a'; LONGEST]));
    }
}
