//! Waits for a socket. The standard library has no `poll`, and not every wasi-libc lets a read time
//! out (SO_RCVTIMEO came late), so the sockets here never block and this is where a program sleeps.

use std::io::{Error, ErrorKind, Result};
use std::net::TcpStream;
use std::os::fd::AsRawFd;
use std::time::Duration;

/// Until bytes can be read, or (where `to_write`) written, or the time is up, whichever is first.
pub fn until_ready(stream: &TcpStream, to_write: bool, time: Duration) -> Result<()> {
    let events = libc::POLLIN | if to_write { libc::POLLOUT } else { 0 };
    let mut socket = libc::pollfd { fd: stream.as_raw_fd(), events, revents: 0 };
    let ms = libc::c_int::try_from(time.as_micros().div_ceil(1000)).unwrap_or(libc::c_int::MAX);
    // SAFETY: one pollfd is passed and counted, and it outlives the call.
    if unsafe { libc::poll(&mut socket, 1, ms) } >= 0 {
        return Ok(());
    }
    let error = Error::last_os_error();
    if error.kind() == ErrorKind::Interrupted { Ok(()) } else { Err(error) }
}
