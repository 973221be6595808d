//! How urgent is this mail?
//!
//! A mail's score is the sum of the weights of the signals found in it, each counted once. The level
//! follows from the score alone ([`level`]), and every signal comes back as a reason with the words
//! that set it off, so that a reader can check the sum.
//!
//! [`signals`] holds the tables, [`rules`] what is left of them at run time; [`assess`] is the whole
//! procedure.
#![cfg_attr(target_env = "p2", no_std)]

extern crate alloc;

pub mod assess;
pub mod level;
pub mod rules;
pub mod signals;

#[cfg(target_env = "p2")]
mod component;
