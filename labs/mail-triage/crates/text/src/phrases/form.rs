//! How a compiled table looks.
//!
//! Two tables of 128 offsets come first: where a phrase goes on after its first letter, for phrases
//! that start with a word ([`WORD_START`]) and for those that start anywhere in one ([`ANYWHERE`]);
//! 0 means that none has this letter. Then come nodes. A node is, in this order and as far as it has
//! them:
//!
//! 1. [`REST`] with labels, or [`GO_ON`] with an offset: what counts, or goes on, at the end of the
//!    word, whatever letters are left in it (`*` in a phrase);
//! 2. [`ACCEPT`] with labels: what counts if the word ends here;
//! 3. where the next letter leads: a letter (below 128) with its node behind it; or [`BRANCH`], the
//!    number of letters, the letters, an offset for each but the last, and the node of the last; or
//!    [`JUMP`] and the offset of a node that stands elsewhere and is the same.
//!
//! Labels are a count in the low bits of their mark, then one byte each. Where nothing follows in
//! the node, its last mark has the bit [`IS_LAST`].

/// Bytes of an offset, the lowest first.
pub(super) const OFFSET: usize = 3;
/// The first of the tables at the start: phrases that start with a word.
pub(super) const WORD_START: usize = 0;
/// The second: phrases that start anywhere.
pub(super) const ANYWHERE: usize = 1;
/// Bytes of both.
pub(super) const ROOTS: usize = 2 * 128 * OFFSET;

pub(super) const JUMP: u8 = 0x80;
pub(super) const BRANCH: u8 = 0x81;
pub(super) const GO_ON: u8 = 0xa0;
pub(super) const ACCEPT: u8 = 0xc0;
pub(super) const REST: u8 = 0xe0;
pub(super) const IS_LAST: u8 = 0x10;
/// As many as the low bits of a mark can count.
pub(super) const MOST_LABELS: usize = 0x0f;
