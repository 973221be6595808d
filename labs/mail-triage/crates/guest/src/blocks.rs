//! Memory in blocks whose sizes are powers of two.
//!
//! The allocator of wasi-libc is eleven kilobytes of code, and each component carries its own. This
//! one is a fraction of that: a list of free blocks for each size, and fresh memory where a list is
//! empty. A block is never split or joined, so taking and giving back are a few instructions; the
//! price is that up to half of a block may be unused.

use core::ptr;

/// What every block is aligned to; more is not to be had.
pub const ALIGN: usize = 16;

/// One list for each power of two below 4 GB.
const SIZES: usize = 32;

/// Free blocks, and memory that was never used.
#[derive(Debug)]
pub struct Blocks {
    free: [*mut u8; SIZES],
    /// From here to `end` nobody had anything yet.
    fresh: *mut u8,
    end: *mut u8,
}

impl Blocks {
    /// Has nothing yet, and asks for more at the first block.
    pub const fn new() -> Self {
        Blocks { free: [ptr::null_mut(); SIZES], fresh: ptr::null_mut(), end: ptr::null_mut() }
    }

    /// A block of at least `size` bytes; null if there is none.
    ///
    /// `grow` gets the least number of bytes that are of use and gives the start and the end of more
    /// memory, or none. Where this starts at the end of what it gave last, both are used as one.
    ///
    /// # Safety
    /// What `grow` gives must be memory that nobody else uses, starting at a multiple of [`ALIGN`].
    pub unsafe fn take(&mut self, size: usize, grow: impl FnOnce(usize) -> Option<(*mut u8, *mut u8)>) -> *mut u8 {
        let Some(list) = list_of(size) else { return ptr::null_mut() };
        let first = self.free[list];
        if !first.is_null() {
            // SAFETY: a free block holds the pointer to the next one.
            self.free[list] = unsafe { first.cast::<*mut u8>().read() };
            return first;
        }
        let size = 1 << list;
        let left = self.end as usize - self.fresh as usize;
        if left < size {
            let Some((start, end)) = grow(size) else { return ptr::null_mut() };
            if start != self.end {
                self.fresh = start;
            }
            self.end = end;
            if (self.end as usize - self.fresh as usize) < size {
                return ptr::null_mut();
            }
        }
        let block = self.fresh;
        self.fresh = block.wrapping_add(size);
        block
    }

    /// Takes a block back.
    ///
    /// # Safety
    /// `block` came from [`Blocks::take`] for `size`, and nobody uses it any more.
    pub unsafe fn give_back(&mut self, block: *mut u8, size: usize) {
        if let Some(list) = list_of(size) {
            // SAFETY: the block is ours again, and has room for a pointer that is aligned.
            unsafe { block.cast::<*mut u8>().write(self.free[list]) };
            self.free[list] = block;
        }
    }
}

/// The list for blocks of at least `size` bytes.
fn list_of(size: usize) -> Option<usize> {
    let list = size.max(ALIGN).checked_next_power_of_two()?.trailing_zeros() as usize;
    (list < SIZES).then_some(list)
}

/// True if a block for `old` bytes has room for `new` bytes and is not too large for them.
pub fn is_same_size(old: usize, new: usize) -> bool {
    list_of(old) == list_of(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::boxed::Box;
    use std::vec;
    use std::vec::Vec;

    /// A region that is never given back, as a component's memory.
    fn region(bytes: usize) -> Option<(*mut u8, *mut u8)> {
        let memory = Box::leak(vec![0u128; bytes.div_ceil(ALIGN)].into_boxed_slice());
        let start = memory.as_mut_ptr().cast::<u8>();
        Some((start, start.wrapping_add(memory.len() * ALIGN)))
    }

    #[test]
    fn a_block_that_came_back_is_used_again() {
        let mut blocks = Blocks::new();
        // SAFETY: the regions are fresh, and the block is given back once.
        unsafe {
            let first = blocks.take(100, region);
            blocks.give_back(first, 100);
            assert_eq!(blocks.take(128, |_| None), first);
            assert!(blocks.take(1 << 20, |_| None).is_null());
        }
    }

    #[test]
    fn no_two_blocks_overlap_and_all_are_aligned() {
        let mut blocks = Blocks::new();
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for round in 0..2000usize {
            let size = round * 7919 % 3000 + 1;
            // SAFETY: the regions are fresh; every third block is given back once.
            unsafe {
                let block = blocks.take(size, |least| region(least + 4096));
                assert!(!block.is_null() && block as usize % ALIGN == 0);
                block.write_bytes(round as u8, size);
                let (start, end) = (block as usize, block as usize + size);
                assert!(taken.iter().all(|other| end <= other.0 || other.1 <= start));
                taken.push((start, end));
                if round % 3 == 0 {
                    let (start, end) = taken.swap_remove(taken.len() / 2);
                    blocks.give_back(start as *mut u8, end - start);
                }
            }
        }
    }
}
