//! HTTP/1.1 (RFC 9112) as far as taking mail needs it: bytes in, answers and steps out, no sockets.

mod body;
mod connection;
mod head;
mod response;
#[cfg(test)]
mod tests;

pub use connection::Connection;
pub use response::refused;
