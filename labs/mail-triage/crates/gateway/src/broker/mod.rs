//! The connection to the broker, among all the others of the one thread.

mod link;
mod talk;

pub use link::Link;
