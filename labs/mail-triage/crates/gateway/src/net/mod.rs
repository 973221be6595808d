//! Sockets of one thread that waits on all of them at once.
//!
//! The component speaks to WASI's sockets and pollables itself. The ways around did not hold 256
//! connections: with Debian 13's wasi-libc, `poll` under wasmtime 48 answered 30 of 120 clients, and no
//! descriptor above 128 could be opened. The native program has the same few functions over std::net
//! and `poll`. `read` and `write` never wait; [`wait`] does.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasi;

#[cfg(not(target_family = "wasm"))]
use native as system;
#[cfg(target_family = "wasm")]
use wasi as system;

pub use system::{Dialing, Listener, Stream, wait};

/// What to wait for.
pub enum Interest<'a> {
    /// A client.
    Accept(&'a Listener),
    /// The end of connecting.
    Dial(&'a Dialing),
    /// Bytes to read, room to write, or either.
    Stream {
        /// The socket.
        stream: &'a Stream,
        /// Bytes to read, or their end.
        read: bool,
        /// Room to write.
        write: bool,
    },
}

/// What reading brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// So many bytes.
    Bytes(usize),
    /// Nothing at the moment.
    Nothing,
    /// Nothing will ever come.
    End,
}
