//! Asks for a verdict.
//!
//! Under WASI 0.2 the answer comes from the component that is plugged in, whoever wrote it. A native
//! program and a module for WASI 0.1 know no components: they have the same rules linked in. The
//! caller sees no difference, and a test holds that the verdicts have none.

#[cfg(target_env = "p2")]
mod component;
#[cfg(not(target_env = "p2"))]
mod linked;

#[cfg(target_env = "p2")]
pub use component::triage;
#[cfg(not(target_env = "p2"))]
pub use linked::triage;
