//! One client's session.

use crate::limits::{ANSWER_BYTES, LINE_BYTES, MAIL_BYTES, MISTAKES, RECIPIENTS};
use crate::mail::{self, Envelope};
use crate::publication::{Late, Outcome, Step};
use crate::smtp::command::{self, Command, TAIL_BYTES};
use crate::smtp::data::{Data, Received};
use crate::smtp::reply;
use journal::trace;

/// What was said so far.
pub struct Session {
    input: Vec<u8>,
    greeted: bool,
    from: Option<String>,
    /// The first recipient. A mail has one in its record, so the others are only counted.
    to: String,
    recipients: usize,
    reading: Reading,
    mistakes: usize,
}

enum Reading {
    Commands,
    /// The rest of a line that is too long; the end of what came of it is kept.
    RestOfLine(Vec<u8>),
    Data(Box<Data>),
    /// Published, and not yet answered.
    Published(String),
    Closed,
}

impl Session {
    /// A new one, and the first words to the client.
    pub fn open(out: &mut Vec<u8>) -> Self {
        say(out, reply::BANNER);
        let reading = Reading::Commands;
        let (input, to) = (Vec::new(), String::new());
        Session { input, greeted: false, from: None, to, recipients: 0, reading, mistakes: 0 }
    }

    /// Takes what the client sent.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.input.extend_from_slice(bytes);
    }

    /// Bytes that are held.
    pub fn held(&self) -> usize {
        let mail = if let Reading::Data(data) = &self.reading { data.held() } else { 0 };
        self.input.capacity() + self.from.as_ref().map_or(0, String::capacity) + self.to.capacity() + mail
    }

    /// Whether a mail is coming in.
    pub fn in_request(&self) -> bool {
        matches!(self.reading, Reading::Data(_))
    }

    /// Works on what the client sent, until that is used up, something is to be published, or enough
    /// answers wait. What comes after the end is thrown away. `now` is Unix time in seconds.
    pub fn step(&mut self, now: u32, out: &mut Vec<u8>) -> Step {
        let input = std::mem::take(&mut self.input);
        let mut rest = &input[..];
        let step = self.work(&mut rest, now, out);
        if step != Step::Close {
            self.input = if rest.len() == input.len() { input } else { rest.to_vec() };
        }
        step
    }

    fn work(&mut self, rest: &mut &[u8], now: u32, out: &mut Vec<u8>) -> Step {
        loop {
            match &mut self.reading {
                Reading::Closed => return Step::Close,
                _ if out.len() >= ANSWER_BYTES => return Step::Pause,
                Reading::Published(_) => return Step::Wait,
                Reading::Data(data) => match data.take(rest) {
                    Received::Part => return Step::Wait,
                    Received::TooLarge => return self.not_taken(out, reply::TOO_LARGE.to_string()),
                    Received::Whole(raw) => return self.submit(&raw, now, out),
                },
                Reading::RestOfLine(tail) => {
                    let end = line_end(rest);
                    let part;
                    (part, *rest) = rest.split_at(end.unwrap_or(rest.len()));
                    tail.extend_from_slice(&part[part.len().saturating_sub(TAIL_BYTES)..]);
                    tail.drain(..tail.len().saturating_sub(TAIL_BYTES));
                    if end.is_none() {
                        return Step::Wait;
                    }
                    if command::is_http_request(tail) {
                        return self.refuse_http(out);
                    }
                    self.reading = Reading::Commands;
                }
                Reading::Commands => match line_end(&rest[..rest.len().min(LINE_BYTES)]) {
                    Some(end) => {
                        let line = &rest[..end];
                        *rest = &rest[end..];
                        if command::is_http_request(line) {
                            return self.refuse_http(out);
                        }
                        self.line(line, out);
                    }
                    None if rest.len() < LINE_BYTES => return Step::Wait,
                    None => {
                        self.reading = Reading::RestOfLine(Vec::new());
                        self.mistake(out, reply::LINE_TOO_LONG);
                    }
                },
            }
        }
    }

    /// Says how a publication went.
    pub fn answered(&mut self, outcome: &Outcome, out: &mut Vec<u8>) {
        if let Reading::Published(id) = &self.reading {
            let reply = reply::outcome(id, outcome);
            self.end_mail(out, &reply);
        }
    }

    /// Ends a session whose client takes too long.
    pub fn late(&mut self, why: Late, out: &mut Vec<u8>) {
        self.input = Vec::new();
        self.close(out, reply::late(why));
    }

    fn line(&mut self, line: &[u8], out: &mut Vec<u8>) {
        match command::read(line) {
            Ok(command) => self.obey(command, out),
            Err(reply) => self.mistake(out, &reply),
        }
    }

    fn obey(&mut self, command: Command, out: &mut Vec<u8>) {
        match command {
            Command::Hello { extended } => {
                self.forget();
                self.greeted = true;
                say(out, &if extended { reply::extensions() } else { "250 mailroom".to_string() });
            }
            Command::Mail { .. } if !self.greeted => self.mistake(out, reply::GREET_FIRST),
            Command::Mail { .. } if self.from.is_some() => self.mistake(out, reply::ONE_AT_A_TIME),
            Command::Mail { bytes, .. } if bytes > MAIL_BYTES => say(out, reply::TOO_LARGE),
            Command::Mail { from, .. } => {
                self.from = Some(from);
                say(out, reply::OK);
            }
            Command::Rcpt { .. } if self.from.is_none() => self.mistake(out, reply::MAIL_FIRST),
            Command::Rcpt { .. } if self.recipients == RECIPIENTS => say(out, reply::TOO_MANY_RECIPIENTS),
            Command::Rcpt { to } => {
                if self.recipients == 0 {
                    self.to = to;
                }
                self.recipients += 1;
                say(out, reply::OK);
            }
            Command::Data if self.from.is_none() => self.mistake(out, reply::MAIL_FIRST),
            Command::Data if self.recipients == 0 => self.mistake(out, reply::RCPT_FIRST),
            Command::Data => {
                self.reading = Reading::Data(Box::new(Data::new()));
                say(out, reply::GO_ON);
            }
            Command::Reset => {
                self.forget();
                say(out, reply::OK);
            }
            Command::Noop => say(out, reply::OK),
            Command::Verify => say(out, reply::CANNOT_VERIFY),
            Command::Help => say(out, reply::HELP),
            Command::Quit => self.close(out, reply::BYE),
        }
    }

    fn submit(&mut self, raw: &[u8], now: u32, out: &mut Vec<u8>) -> Step {
        let envelope = Envelope { from: self.from.take().unwrap_or_default(), to: std::mem::take(&mut self.to) };
        match mail::from_mail(raw, Some(&envelope), now, trace::start()) {
            Ok(publication) => {
                self.reading = Reading::Published(publication.id.clone());
                Step::Publish(publication)
            }
            Err(why) => self.not_taken(out, reply::not_taken(&why)),
        }
    }

    /// At once, before anything after that line is read: what follows it is a web page's, not its reader's.
    fn refuse_http(&mut self, out: &mut Vec<u8>) -> Step {
        let reply = reply::speaks_http();
        self.close(out, &reply);
        Step::NotTaken(reply)
    }

    fn not_taken(&mut self, out: &mut Vec<u8>, reply: String) -> Step {
        self.end_mail(out, &reply);
        Step::NotTaken(reply)
    }

    fn end_mail(&mut self, out: &mut Vec<u8>, reply: &str) {
        self.reading = Reading::Commands;
        self.forget();
        say(out, reply);
    }

    fn forget(&mut self) {
        (self.from, self.to, self.recipients) = (None, String::new(), 0);
    }

    fn mistake(&mut self, out: &mut Vec<u8>, reply: &str) {
        self.mistakes += 1;
        if self.mistakes > MISTAKES {
            return self.close(out, reply::TOO_MANY_MISTAKES);
        }
        say(out, reply);
    }

    fn close(&mut self, out: &mut Vec<u8>, reply: &str) {
        self.reading = Reading::Closed;
        say(out, reply);
    }
}

fn say(out: &mut Vec<u8>, reply: &str) {
    out.extend_from_slice(reply.as_bytes());
    out.extend_from_slice(b"\r\n");
}

fn line_end(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'\n').map(|at| at + 1)
}
