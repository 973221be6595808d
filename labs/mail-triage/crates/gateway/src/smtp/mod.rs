//! SMTP (RFC 5321) as far as taking mail needs it: bytes in, answers and steps out, no sockets.

mod command;
mod data;
mod reply;
mod session;
#[cfg(test)]
mod tests;

pub use reply::REFUSED;
pub use session::Session;
