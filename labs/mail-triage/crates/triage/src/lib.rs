//! Both answers, and the team that gets the mail.
//!
//! [`reject`] keeps apart what is no mail; [`route`] picks the team from the topics found in the
//! text ([`topics`]), the address that the mail came in on, and the team of a matched issue. The
//! other two answers come from the components `priority` and `existing-issue`, whichever are
//! plugged in.
#![cfg_attr(target_env = "p2", no_std)]

extern crate alloc;

pub mod open_issues;
pub mod reject;
pub mod route;
pub mod rules;
pub mod team;
pub mod topics;

#[cfg(target_env = "p2")]
mod component;
