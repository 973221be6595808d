//! Do we know this trouble already?
//!
//! A mail and an open issue are compared as sets of tokens. Words of four languages become concepts
//! first ([`lexicon`]), so that "la porte arrière" and "the rear door" are the same two tokens; what
//! names one thing and no other (line 4, gate C, a stop, a month, an error number) becomes a strong
//! token ([`tokens`]). [`index`] has the rules in the order in which they are tried.
#![cfg_attr(target_env = "p2", no_std)]

extern crate alloc;

pub mod index;
pub mod lexicon;
pub mod tokens;

#[cfg(target_env = "p2")]
mod component;
