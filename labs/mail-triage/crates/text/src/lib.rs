//! Reads a mail as a rule needs it.
//!
//! One mail goes through four steps, one file each:
//!
//! 1. [`own_words`] cuts what the writer did not write now: quoted mails and the signature.
//! 2. [`fold`] and [`plain`] make the text plain: lower case, no accents, one space between words,
//!    `.` between sentences and `,` between clauses. "Die Türe schließt nicht!" is now
//!    `die ture schliesst nicht .`
//! 3. [`phrases`] finds the phrases of a table in it, all in one pass, however long the table is.
//! 4. [`negation`] says whether a hit is denied: "nobody was hurt" is not an injury.
#![no_std]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod fold;
pub mod mail;
pub mod negation;
pub mod own_words;
pub mod phrases;
pub mod plain;
pub mod vocabulary;
