//! One connection to a broker, over a socket that never blocks, for a program with one thread.

use crate::address::Address;
use crate::encode;
use crate::event::{Event, Message};
use crate::parse::{Limits, Parser};
use crate::wait;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

/// Why there is no connection, or no longer one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// The broker cannot be reached or went away: try again.
    Gone(String),
    /// The broker does not let this user do this: trying again changes nothing.
    Refused(String),
}

impl Lost {
    /// From the words of the broker's `-ERR`. Only what it refuses for good is a refusal: that we were too
    /// slow, "Authentication Timeout", is none.
    pub fn from_words(error: &str) -> Self {
        let refusals =
            ["authorization violation", "authentication expired", "authentication revoked", "permissions violation"];
        let lower = error.to_ascii_lowercase();
        match refusals.iter().any(|words| lower.contains(words)) {
            true => Lost::Refused(error.to_string()),
            false => Lost::Gone(format!("the broker says: {error}")),
        }
    }
}

fn gone(error: impl ToString) -> Lost {
    Lost::Gone(error.to_string())
}

/// What is to be written waits in a buffer until the turn is over.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    parser: Parser,
    out: Vec<u8>,
    written: usize,
    heard: Instant,
    asked: Option<Instant>,
    pings: u64,
    pongs: u64,
}

/// For the socket to connect, and for the broker to greet.
const OPEN_TIME: Duration = Duration::from_secs(5);
/// After so much silence the broker is asked whether it lives,
const SILENCE: Duration = Duration::from_secs(15);
/// and after so much more it is taken for dead: a cable or a machine may be gone without a word.
const PATIENCE: Duration = Duration::from_secs(15);
/// Room that a large message took is given back.
const KEPT: usize = 1024 * 1024;

impl Connection {
    /// Connects, and waits until the broker has let us in. `name` is for the broker's list.
    pub fn open(address: &Address, name: &str) -> Result<Self, Lost> {
        let stream = reach(address)?;
        stream.set_nonblocking(true).map_err(gone)?;
        // Where there is such a thing: WASI has none, so a turn's answers go out in one write.
        let _ = stream.set_nodelay(true);
        let mut connection = Connection {
            stream,
            parser: Parser::new(Limits::default()),
            out: Vec::new(),
            written: 0,
            heard: Instant::now(),
            asked: None,
            pings: 0,
            pongs: 0,
        };
        let end = Instant::now() + OPEN_TIME;
        connection.until(end, |event| matches!(event, Event::Info(_)))?;
        let hello = encode::Connect { name, user: &address.user, password: &address.password };
        encode::connect(&mut connection.out, &hello);
        encode::ping(&mut connection.out);
        connection.until(end, |event| matches!(event, Event::Pong))?;
        Ok(connection)
    }

    /// Where [`encode`] appends.
    pub fn out(&mut self) -> &mut Vec<u8> {
        &mut self.out
    }

    /// So many bytes wait to be written: do nothing that makes more of them while there are many.
    pub fn backlog(&self) -> usize {
        self.out.len() - self.written
    }

    /// Asks the broker whether it has read all that was written before; it has when
    /// [`Connection::answered`] is the number that comes back, or more.
    pub fn ask(&mut self) -> u64 {
        encode::ping(&mut self.out);
        self.pings += 1;
        self.pings
    }

    /// So many pings were answered.
    pub fn answered(&self) -> u64 {
        self.pongs
    }

    /// One turn: writes what waits, waits at most `time` for something to come, and gives each message
    /// to `take`, with the buffer for answers to it. Pings are answered here.
    pub fn turn(&mut self, time: Duration, mut take: impl FnMut(Message, &mut Vec<u8>)) -> Result<(), Lost> {
        self.write()?;
        if !self.read()? && !time.is_zero() {
            wait::until_ready(&self.stream, self.backlog() > 0, time).map_err(gone)?;
            self.write()?;
            self.read()?;
        }
        loop {
            match self.parser.next().map_err(gone)? {
                None => break,
                Some(Event::Message(message)) => take(message, &mut self.out),
                Some(Event::Pong) => self.pongs += 1,
                Some(event) => answer(event, &mut self.out)?,
            }
        }
        self.check_life()
    }

    /// Writes what waits, as far as the socket takes it.
    pub fn write(&mut self) -> Result<(), Lost> {
        while self.written < self.out.len() {
            match self.stream.write(&self.out[self.written..]) {
                Ok(0) => return Err(gone("expected the broker to take what we wrote, found the connection closed")),
                Ok(count) => self.written += count,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(gone(error)),
            }
        }
        self.out.clear();
        self.out.shrink_to(KEPT);
        self.written = 0;
        Ok(())
    }

    /// Whether anything came.
    fn read(&mut self) -> Result<bool, Lost> {
        loop {
            match self.stream.read(self.parser.space()) {
                Ok(0) => return Err(gone("the broker closed the connection")),
                Ok(count) => {
                    self.parser.filled(count);
                    (self.heard, self.asked) = (Instant::now(), None);
                    return Ok(true);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(gone(error)),
            }
        }
    }

    fn check_life(&mut self) -> Result<(), Lost> {
        match self.asked {
            None if self.heard.elapsed() > SILENCE => {
                self.ask();
                self.asked = Some(Instant::now());
                Ok(())
            }
            Some(asked) if asked.elapsed() > PATIENCE => {
                let seconds = (SILENCE + PATIENCE).as_secs();
                Err(Lost::Gone(format!("expected the broker to answer a ping, heard nothing for {seconds} s")))
            }
            _ => Ok(()),
        }
    }

    /// Turns without messages, until what is waited for has come.
    fn until(&mut self, end: Instant, is_it: impl Fn(&Event) -> bool) -> Result<(), Lost> {
        loop {
            self.write()?;
            while let Some(event) = self.parser.next().map_err(gone)? {
                if is_it(&event) {
                    return Ok(());
                }
                answer(event, &mut self.out)?;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let ms = OPEN_TIME.as_millis();
                return Err(Lost::Gone(format!("expected the broker's greeting within {ms} ms, found none")));
            }
            if !self.read()? {
                wait::until_ready(&self.stream, self.backlog() > 0, left).map_err(gone)?;
            }
        }
    }
}

fn answer(event: Event, out: &mut Vec<u8>) -> Result<(), Lost> {
    match event {
        Event::Ping => encode::pong(out),
        Event::Error(error) => return Err(Lost::from_words(error)),
        _ => {}
    }
    Ok(())
}

/// Tries each address that the name stands for.
fn reach(address: &Address) -> Result<TcpStream, Lost> {
    let places = (address.host.as_str(), address.port)
        .to_socket_addrs()
        .map_err(|error| Lost::Gone(format!("expected an address for {}, found: {error}", address.host)))?;
    let mut last = format!("expected an address for {}, found none", address.host);
    for place in places {
        match TcpStream::connect_timeout(&place, OPEN_TIME) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = format!("{place}: {error}"),
        }
    }
    Err(Lost::Gone(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_broker_refuses_for_good_is_a_refusal() {
        for words in [
            "Authorization Violation",
            "User Authentication Expired",
            "User Authentication Revoked",
            "Account Authentication Expired",
            r#"Permissions Violation for Publish to "mail.received""#,
        ] {
            assert_eq!(Lost::from_words(words), Lost::Refused(words.to_string()));
        }
        for words in ["Authentication Timeout", "Stale Connection", "Maximum Connections Exceeded", "Server Shutdown"] {
            assert_eq!(Lost::from_words(words), Lost::Gone(format!("the broker says: {words}")));
        }
    }
}
