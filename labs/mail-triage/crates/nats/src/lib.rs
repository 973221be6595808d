//! The text protocol of NATS, and what JetStream says in it.
//!
//! [`parse`], [`encode`] and [`jetstream`] know bytes and no sockets: whoever owns the socket reads
//! into [`parse::Parser`] and writes what [`encode`] appended, all of a turn at once, because WASI has
//! no TCP_NODELAY and small writes wait for one another.
//!
//! [`connection`] is such an owner, for a program with one connection and one thread.
//!
//! Protocol: <https://docs.nats.io/reference/reference-protocols/nats-protocol>, JetStream's subjects:
//! <https://docs.nats.io/reference/reference-protocols/nats_api_reference>.

pub mod address;
pub mod backoff;
pub mod connection;
pub mod encode;
pub mod event;
pub mod headers;
pub mod jetstream;
pub mod parse;
pub mod wait;
