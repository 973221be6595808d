//! A mail as it came in, and as it goes on.

mod decode;
mod identity;
mod submit;
#[cfg(test)]
mod tests;

pub use decode::{Envelope, decode};
pub use submit::{NotTaken, from_json, from_mail};
