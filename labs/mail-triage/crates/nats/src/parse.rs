//! Reads what the broker sends, in whatever pieces it comes.

use crate::event::{Event, Message};
use crate::headers::Headers;
use std::fmt;
use std::ops::Range;

/// What is more than this is no broker's speech, and ends the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of a line, in bytes. INFO names every broker of a cluster.
    pub line: usize,
    /// Of a message's headers, in bytes.
    pub headers: usize,
    /// Of a message's payload, in bytes.
    pub payload: usize,
}

impl Default for Limits {
    /// The payload's limit leaves room for the largest mail in base64, as the broker gives it back.
    fn default() -> Self {
        Limits { line: 64 * 1024, headers: 64 * 1024, payload: 4 * 1024 * 1024 }
    }
}

/// Why the broker was not understood: expected, and found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtocolError(String);

impl fmt::Display for ProtocolError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for ProtocolError {}

fn expected<T>(what: &str, found: &[u8]) -> Result<T, ProtocolError> {
    let few = &found[..found.len().min(60)];
    Err(ProtocolError(format!("expected {what}, found \"{}\"", few.escape_ascii())))
}

/// A buffer that gives out one [`Event`] after the other. It holds what came and is not given out
/// yet, at most a message of the largest size and one read.
#[derive(Debug)]
pub struct Parser {
    bytes: Vec<u8>,
    /// What came and was not given out: `bytes[start..end]`.
    start: usize,
    end: usize,
    /// So many bytes after `start` have no line feed.
    searched: usize,
    frame: Option<Frame>,
    limits: Limits,
}

/// A message whose line was read; offsets count from `start`.
#[derive(Debug, Clone)]
struct Frame {
    subject: Range<usize>,
    reply: Option<Range<usize>>,
    subscription: u64,
    body: usize,
    headers: usize,
    total: usize,
}

/// Read at least so much at once, where it is there.
const LEAST_SPACE: usize = 64 * 1024;
/// After a large message the buffer goes back to this.
const KEPT: usize = 256 * 1024;
const LINE_END: usize = 2;

impl Parser {
    /// An empty one.
    pub fn new(limits: Limits) -> Self {
        Parser { bytes: Vec::new(), start: 0, end: 0, searched: 0, frame: None, limits }
    }

    /// Where the next bytes go: read into it, then say with [`Parser::filled`] how many came.
    pub fn space(&mut self) -> &mut [u8] {
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
            self.bytes.truncate(KEPT);
            self.bytes.shrink_to(KEPT);
        }
        let wanted = self.frame.as_ref().map_or(0, |frame| frame.body + frame.total + LINE_END);
        let needed = wanted.max(self.end - self.start + LEAST_SPACE);
        if self.bytes.len() - self.start < needed {
            self.bytes.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            if self.bytes.len() < needed {
                self.bytes.resize(needed, 0);
            }
        }
        &mut self.bytes[self.end..]
    }

    /// So many bytes of [`Parser::space`] were filled.
    pub fn filled(&mut self, count: usize) {
        self.end = (self.end + count).min(self.bytes.len());
    }

    /// Copies bytes in: what [`Parser::space`] and [`Parser::filled`] do for those who have them.
    pub fn feed(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let space = self.space();
            let count = space.len().min(bytes.len());
            space[..count].copy_from_slice(&bytes[..count]);
            self.filled(count);
            bytes = &bytes[count..];
        }
    }

    /// The next thing that is complete; none until more bytes come. After an error the rest cannot be
    /// understood: connect again, with a new parser.
    pub fn next(&mut self) -> Result<Option<Event<'_>>, ProtocolError> {
        if self.frame.is_none() {
            let Some((line, body)) = self.line()? else { return Ok(None) };
            self.searched = 0;
            let text = &self.bytes[line.clone()];
            let operation = text.iter().position(|byte| is_space(*byte)).unwrap_or(text.len());
            let name = &text[..operation];
            if name.eq_ignore_ascii_case(b"MSG") || name.eq_ignore_ascii_case(b"HMSG") {
                let frame = self.read_frame(&line, line.start + operation..line.end, body, operation == 4)?;
                self.frame = Some(frame);
            } else {
                self.start += body;
                return simple(&self.bytes[line], operation).map(Some);
            }
        }
        self.message()
    }

    /// The range of the next line without its end, and how many bytes it has with its end.
    fn line(&mut self) -> Result<Option<(Range<usize>, usize)>, ProtocolError> {
        let from = self.start + self.searched;
        let Some(at) = self.bytes[from..self.end].iter().position(|byte| *byte == b'\n') else {
            self.searched = self.end - self.start;
            if self.searched > self.limits.line {
                return expected(&self.line_limit(), &self.bytes[self.start..self.end]);
            }
            return Ok(None);
        };
        let end = from + at;
        if end - self.start > self.limits.line {
            return expected(&self.line_limit(), &self.bytes[self.start..end]);
        }
        let text = &self.bytes[self.start..end];
        Ok(Some((self.start..end - usize::from(text.last() == Some(&b'\r')), text.len() + 1)))
    }

    fn line_limit(&self) -> String {
        format!("at most {} bytes in a line", self.limits.line)
    }

    /// `MSG subject sid [reply] bytes` and `HMSG subject sid [reply] header-bytes all-bytes`.
    fn read_frame(
        &self,
        line: &Range<usize>,
        rest: Range<usize>,
        body: usize,
        has_headers: bool,
    ) -> Result<Frame, ProtocolError> {
        let what = if has_headers { "HMSG subject sid [reply] bytes bytes" } else { "MSG subject sid [reply] bytes" };
        let bytes = &self.bytes;
        let wrong = || expected(what, &bytes[line.clone()]);
        let mut words = [const { 0..0 }; 5];
        let mut count = 0;
        let mut at = rest.start;
        for word in bytes[rest].split(|byte| is_space(*byte)) {
            let range = at - self.start..at - self.start + word.len();
            at += word.len() + 1;
            if word.is_empty() {
                continue;
            }
            let Some(place) = words.get_mut(count) else { return wrong() };
            *place = range;
            count += 1;
        }
        let sizes = if has_headers { 2 } else { 1 };
        if count != 2 + sizes && count != 3 + sizes {
            return wrong();
        }
        let number = |word: &Range<usize>| number(&bytes[self.start + word.start..self.start + word.end]);
        let (Some(subscription), Some(last)) = (number(&words[1]), number(&words[count - 1])) else { return wrong() };
        let headers = if has_headers { number(&words[count - 2]) } else { Some(0) };
        let (Some(headers), Ok(total)) = (headers.and_then(|size| usize::try_from(size).ok()), usize::try_from(last))
        else {
            return wrong();
        };
        if headers > total {
            return wrong();
        }
        if headers > self.limits.headers || total - headers > self.limits.payload {
            let Limits { headers, payload, .. } = self.limits;
            let what = format!("a message of at most {headers} bytes of headers and {payload} of payload");
            return expected(&what, &bytes[line.clone()]);
        }
        let reply = (count == 3 + sizes).then(|| words[2].clone());
        for word in [Some(&words[0]), reply.as_ref()].into_iter().flatten() {
            if std::str::from_utf8(&bytes[self.start + word.start..self.start + word.end]).is_err() {
                return wrong();
            }
        }
        Ok(Frame { subject: words[0].clone(), reply, subscription, body, headers, total })
    }

    /// The message of the frame, when all of it is here.
    fn message(&mut self) -> Result<Option<Event<'_>>, ProtocolError> {
        let Some(Frame { body, headers, total, .. }) = self.frame else { return Ok(None) };
        let end = body + total;
        if self.end - self.start < end + LINE_END {
            return Ok(None);
        }
        let Some(frame) = self.frame.take() else { return Ok(None) };
        let bytes = &self.bytes[self.start..self.start + end + LINE_END];
        self.start += end + LINE_END;
        if &bytes[end..] != b"\r\n" {
            return expected("a line's end after a message", &bytes[end..]);
        }
        // Both were looked at when the line was read.
        let word = |range: Range<usize>| std::str::from_utf8(&bytes[range]).unwrap_or_default();
        Ok(Some(Event::Message(Message {
            subject: word(frame.subject),
            subscription: frame.subscription,
            reply: frame.reply.map(word),
            headers: Headers::new(&bytes[body..body + headers]),
            payload: &bytes[body + headers..end],
        })))
    }
}

/// The lines that stand for themselves; the operation's name has `operation` bytes.
fn simple(line: &[u8], operation: usize) -> Result<Event<'_>, ProtocolError> {
    let Ok(text) = std::str::from_utf8(line) else { return expected("text", line) };
    let (name, rest) = text.split_at(operation);
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    if is("PING") {
        Ok(Event::Ping)
    } else if is("PONG") {
        Ok(Event::Pong)
    } else if is("+OK") {
        Ok(Event::Ok)
    } else if is("INFO") {
        Ok(Event::Info(rest.trim()))
    } else if is("-ERR") {
        Ok(Event::Error(rest.trim().trim_matches('\'')))
    } else {
        expected("INFO, MSG, HMSG, PING, PONG, +OK or -ERR", line)
    }
}

fn is_space(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || digits.len() > 19 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0')))
}
