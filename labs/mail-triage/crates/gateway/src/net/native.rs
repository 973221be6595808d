//! The same over std::net and `poll`.

use crate::net::{Interest, Read};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{Error, ErrorKind, Result, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::time::Duration;

/// A socket that clients connect to.
pub struct Listener(TcpListener);

impl Listener {
    /// Listens.
    pub fn bind(address: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok(Listener(listener))
    }

    /// Where it listens, once the system has chosen a free port.
    #[cfg(test)]
    pub fn address(&self) -> Result<SocketAddr> {
        self.0.local_addr()
    }

    /// The next client, if one waits.
    pub fn accept(&self) -> Result<Option<Stream>> {
        match self.0.accept() {
            Ok((stream, _)) => Stream::new(stream).map(Some),
            Err(error) if is_for_later(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// A connection.
pub struct Stream(TcpStream);

impl Stream {
    fn new(stream: TcpStream) -> Result<Self> {
        stream.set_nonblocking(true)?;
        Ok(Stream(stream))
    }

    /// Reads what is there.
    pub fn read(&mut self, into: &mut [u8]) -> Result<Read> {
        match std::io::Read::read(&mut self.0, into) {
            Ok(0) => Ok(Read::End),
            Ok(count) => Ok(Read::Bytes(count)),
            Err(error) if is_for_later(&error) => Ok(Read::Nothing),
            Err(error) => Err(error),
        }
    }

    /// Writes what there is room for, and says how much that was.
    pub fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self.0.write(bytes) {
            Err(error) if is_for_later(&error) => Ok(0),
            done => done,
        }
    }

    /// Says that nothing more will be written, once what was written has gone.
    pub fn finish(&mut self) {
        let _ = self.0.shutdown(Shutdown::Write);
    }
}

/// A connection that is being made.
pub struct Dialing(Option<Stream>);

impl Dialing {
    /// Natively name and connection are waited for here, shortly: the broker is near, and the standard
    /// library has no other way.
    pub fn begin(host: &str, port: u16) -> Result<Self> {
        let address = (host.trim_matches(['[', ']']), port).to_socket_addrs()?.next();
        let address = address.ok_or_else(|| Error::new(ErrorKind::NotFound, "the name has no address"))?;
        let stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_nodelay(true)?;
        Ok(Dialing(Some(Stream::new(stream)?)))
    }

    /// The connection, when it is made.
    pub fn finish(&mut self) -> Result<Option<Stream>> {
        Ok(self.0.take())
    }
}

/// Waits until something of it can be done, or the time is up; says for each whether it can.
pub fn wait(interests: &[Interest], at_most: Duration) -> Result<Vec<bool>> {
    let mut fds: Vec<PollFd> = Vec::with_capacity(interests.len());
    let mut owners = Vec::with_capacity(interests.len());
    let mut ready = vec![false; interests.len()];
    for (at, interest) in interests.iter().enumerate() {
        fds.push(match interest {
            Interest::Accept(listener) => PollFd::new(&listener.0, PollFlags::IN),
            Interest::Dial(dialing) => {
                ready[at] = dialing.0.is_some();
                continue;
            }
            Interest::Stream { stream, read, write } => {
                let mut flags = PollFlags::empty();
                flags.set(PollFlags::IN, *read);
                flags.set(PollFlags::OUT, *write);
                PollFd::new(&stream.0, flags)
            }
        });
        owners.push(at);
    }
    let at_most = if ready.contains(&true) { Duration::ZERO } else { at_most };
    let time = Timespec { tv_sec: at_most.as_secs() as i64, tv_nsec: at_most.subsec_nanos().into() };
    match poll(&mut fds, Some(&time)) {
        Ok(_) => {}
        Err(rustix::io::Errno::INTR) => return Ok(ready),
        Err(error) => return Err(error.into()),
    }
    for (fd, at) in fds.iter().zip(owners) {
        ready[at] |= !fd.revents().is_empty();
    }
    Ok(ready)
}

fn is_for_later(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}
