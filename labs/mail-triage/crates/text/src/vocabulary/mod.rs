//! Words that more than one component reads: each table is written once.
//!
//! In each table the lines are English, German, French and Italian, in this order. A phrase may
//! hold `*`: see [`crate::phrases`].

pub mod danger;
pub mod feelings;
pub mod nobody_acts;
pub mod security;
#[cfg(test)]
mod tests;
