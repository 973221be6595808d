//! Mails and verdicts, and their form as JSON: one reader and one writer for every program.
//!
//! The types are plain Rust, so that a component, which gets its own from the WIT file, and a native
//! program can both use them. A verdict has the same bytes wherever it is written.

pub mod mail;
pub mod verdict;
mod write;

pub use write::{mail, rejection, text, verdict};
