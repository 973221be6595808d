//! How a compiled table looks.
//!
//! Two tables of 128 places come first: where a phrase goes on after its first letter, for phrases
//! that start with a word ([`WORD_START`]) and for those that start anywhere in one ([`ANYWHERE`]);
//! 0 means that none has this letter. For each of the two follow [`OPENINGS`] bytes: a bit for the
//! first three letters of a text, which is set where a phrase may start so. Most letters of a mail
//! start nothing, and this says so without a walk. Then come nodes. A node is, in this order and as
//! far as it has them:
//!
//! 1. [`REST`] with labels: what counts at the end of the word, whatever letters are left in it (`*`
//!    in a phrase); or [`GO_ON`], a size and a node of that size: what goes on there;
//! 2. [`ACCEPT`] with labels: what counts if the word ends here;
//! 3. where the next letter leads: a letter (below 128) and its node; or [`BRANCH`] with the number of
//!    letters added, the letters, a size for each node but the last, and the nodes (from [`INDEXED`]
//!    letters on, in place of sizes, two bytes for each node but the first: how far behind the first it
//!    is, so that none of the others is read); or [`JUMP`] to a node that stands elsewhere and is the
//!    same: its place has four bits in the mark and two bytes.
//!
//! A size has seven bits in each byte, the lowest first, and the eighth bit where more follow. Labels
//! are a count in the low bits of their mark, then one byte each. Where nothing follows in the node,
//! its last mark has the bit [`IS_LAST`].

/// Bytes of a place in the tables at the start, the lowest first.
pub(super) const PLACE: usize = 3;
/// The first of these tables: phrases that start with a word.
pub(super) const WORD_START: usize = 0;
/// The second: phrases that start anywhere.
pub(super) const ANYWHERE: usize = 1;
/// Bytes of both.
pub(super) const ROOTS: usize = 2 * 128 * PLACE;
/// Bytes of the bits for openings, of one table.
pub(super) const OPENINGS: usize = 256;
/// Bytes before the first node.
pub(super) const HEAD: usize = ROOTS + 2 * OPENINGS;

/// The bit of a table for three letters: its byte, from the start of all, and its place in that. Several
/// openings share a bit, so a set one promises nothing.
pub(super) const fn opening(table: usize, [first, second, third]: [u8; 3]) -> (usize, u8) {
    let bit = (first as usize ^ (second as usize) << 3 ^ (third as usize) << 6) % (8 * OPENINGS);
    (ROOTS + table * OPENINGS + bit / 8, 1 << (bit % 8))
}

/// Letters of a branch that has an index.
pub(super) const INDEXED: u8 = 8;

pub(super) const JUMP: u8 = 0x80;
pub(super) const BRANCH: u8 = 0x90;
pub(super) const GO_ON: u8 = 0xc0;
pub(super) const ACCEPT: u8 = 0xe0;
pub(super) const REST: u8 = 0xf0;
pub(super) const IS_LAST: u8 = 0x08;
/// As many as the low bits of a mark can count.
pub(super) const MOST_LABELS: u8 = 0x07;
