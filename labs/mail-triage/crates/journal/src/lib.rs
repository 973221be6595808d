//! What a program says about its work: one JSON object a line on standard output, written a turn at a
//! time, and the trace that ties the lines about one mail together.

pub mod time;
pub mod trace;

use std::io::Write;
use std::time::{Duration, SystemTime};

/// How much somebody should care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// As it should be.
    Info,
    /// It goes on, but somebody may want to know why it was not as it should be.
    Warn,
    /// Somebody has to do something.
    Error,
}

/// Lines that wait to be written. Nobody reading them is no reason to stop: then they are lost.
#[derive(Debug)]
pub struct Journal {
    program: &'static str,
    name: String,
    lines: Vec<u8>,
    now: SystemTime,
}

/// A line that is being made; dropped, it is complete.
#[derive(Debug)]
pub struct Line<'a> {
    journal: &'a mut Journal,
    is_urgent: bool,
}

/// With more than this the lines are written before the turn is over.
const MOST_BYTES: usize = 64 * 1024;

impl Journal {
    /// `program` is "worker" or "gateway", `name` tells several of them apart.
    pub fn new(program: &'static str, name: &str) -> Self {
        Journal { program, name: name.to_string(), lines: Vec::new(), now: SystemTime::now() }
    }

    /// The clock is read once a turn: asking the host for each line costs more than the line.
    pub fn set_clock(&mut self) {
        self.now = SystemTime::now();
    }

    /// Begins a line: `at`, `level`, `program`, `name` and `event` come first.
    pub fn line(&mut self, level: Level, event: &str) -> Line<'_> {
        self.begin(level, event);
        Line { journal: self, is_urgent: false }
    }

    /// The same, with the clock read and the line written at once: for what happens rarely.
    pub fn say(&mut self, level: Level, event: &str) -> Line<'_> {
        self.set_clock();
        self.begin(level, event);
        Line { journal: self, is_urgent: true }
    }

    fn begin(&mut self, level: Level, event: &str) {
        if self.lines.len() > MOST_BYTES {
            self.write();
        }
        let out = &mut self.lines;
        out.extend_from_slice(br#"{"at":""#);
        time::write_utc(out, self.now);
        out.extend_from_slice(match level {
            Level::Info => br#"","level":"info","program":""#.as_slice(),
            Level::Warn => br#"","level":"warn","program":""#,
            Level::Error => br#"","level":"error","program":""#,
        });
        out.extend_from_slice(self.program.as_bytes());
        out.extend_from_slice(br#"","name":"#);
        json::text(out, &self.name);
        out.extend_from_slice(br#","event":"#);
        json::text(out, event);
    }

    /// Writes what waits.
    pub fn write(&mut self) {
        if self.lines.is_empty() {
            return;
        }
        // `println!` would end the program when standard output is closed.
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(&self.lines).and_then(|()| out.flush());
        self.lines.clear();
    }
}

impl Line<'_> {
    /// Adds a text.
    pub fn text(mut self, name: &str, value: &str) -> Self {
        json::text(self.key(name), value);
        self
    }

    /// Adds a whole number.
    pub fn number(mut self, name: &str, value: u64) -> Self {
        let _ = write!(self.key(name), "{value}");
        self
    }

    /// Adds milliseconds, down to a thousandth.
    pub fn ms(mut self, name: &str, value: Duration) -> Self {
        let micros = value.as_micros();
        let _ = write!(self.key(name), "{}.{:03}", micros / 1000, micros % 1000);
        self
    }

    /// Names are ours: nothing in them needs escaping.
    fn key(&mut self, name: &str) -> &mut Vec<u8> {
        let out = &mut self.journal.lines;
        out.extend_from_slice(b",\"");
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
        out
    }
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        self.journal.lines.extend_from_slice(b"}\n");
        if self.is_urgent {
            self.journal.write();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_json_object() {
        let mut journal = Journal::new("worker", "worker \"1\"");
        journal.line(Level::Warn, "rejected").text("reason", "a\nb").number("delivery", 2);
        journal.line(Level::Info, "triaged").ms("ms", Duration::from_micros(1_234));
        let lines = String::from_utf8(std::mem::take(&mut journal.lines)).expect("text");
        let read: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
        assert_eq!(read.len(), 2);
        assert_eq!((&read[0]["level"], &read[0]["name"]), (&"warn".into(), &"worker \"1\"".into()));
        assert_eq!((&read[0]["reason"], &read[0]["delivery"]), (&"a\nb".into(), &2.into()));
        assert!(read[0].get("none").is_none());
        assert_eq!(read[1]["ms"], 1.234);
    }
}
