//! What a component needs when it has neither the standard library nor WASI.
//!
//! A component that uses `std` imports ten WASI interfaces even if it never opens a file. The
//! triage components import nothing that they do not use, so they bring the three things that `std`
//! would bring: an allocator, `cabi_realloc` (the host calls it to pass strings and lists in), and
//! an end for a panic. Natively only [`blocks`] is left of this crate, for its tests.
#![no_std]

#[cfg(test)]
extern crate std;

pub mod blocks;

#[cfg(target_env = "p2")]
mod wasm {
    use crate::blocks::{ALIGN, Blocks, is_same_size};
    use core::alloc::{GlobalAlloc, Layout};
    use core::cell::UnsafeCell;
    use core::ptr;

    // wasi-libc comes with the target. Only memcpy and its like are linked in: they need no WASI.
    #[link(name = "c")]
    unsafe extern "C" {
        /// The linker puts it where the memory that nobody uses starts.
        static mut __heap_base: u8;
    }

    const PAGE: usize = 64 * 1024;

    struct Memory(UnsafeCell<Blocks>);

    // SAFETY: a component of WASI 0.2 has one thread.
    unsafe impl Sync for Memory {}

    #[global_allocator]
    static MEMORY: Memory = Memory(UnsafeCell::new(Blocks::new()));

    /// At first what the linker left, then more pages.
    fn grow(least: usize) -> Option<(*mut u8, *mut u8)> {
        static LEFT: Left = Left(UnsafeCell::new(true));
        struct Left(UnsafeCell<bool>);
        // SAFETY: as for `Memory`.
        unsafe impl Sync for Left {}

        let end = core::arch::wasm32::memory_size::<0>() * PAGE;
        // SAFETY: nobody else has a reference to it: there is one thread, and this function calls nothing.
        let is_first = unsafe { core::mem::take(&mut *LEFT.0.get()) };
        let start = if is_first { (&raw mut __heap_base as usize).next_multiple_of(ALIGN) } else { end };
        let missing = least.saturating_sub(end - start);
        let pages = missing.div_ceil(PAGE);
        if pages > 0 && core::arch::wasm32::memory_grow::<0>(pages) == usize::MAX {
            return None;
        }
        Some((start as *mut u8, (end + pages * PAGE) as *mut u8))
    }

    // SAFETY: blocks do not overlap, are aligned to ALIGN, and have at least the size of the layout.
    unsafe impl GlobalAlloc for Memory {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            if layout.align() > ALIGN {
                return ptr::null_mut();
            }
            // SAFETY: one thread, and `grow` does not allocate; it gives pages that were not there before.
            unsafe { (*self.0.get()).take(layout.size(), grow) }
        }

        unsafe fn dealloc(&self, old: *mut u8, layout: Layout) {
            // SAFETY: `old` came from here with this layout (contract of GlobalAlloc).
            unsafe { (*self.0.get()).give_back(old, layout.size()) }
        }

        unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            if is_same_size(layout.size(), size) {
                return old;
            }
            // SAFETY: the size and the alignment make a layout (contract of GlobalAlloc); the new block is
            // another one than the old one, and both have at least the smaller of the two sizes.
            unsafe {
                let new = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
                if !new.is_null() {
                    ptr::copy_nonoverlapping(old, new, layout.size().min(size));
                    self.dealloc(old, layout);
                }
                new
            }
        }
    }

    /// The host asks for memory in the guest through this export (Canonical ABI). A zero size gets a
    /// pointer that is aligned and never read.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn cabi_realloc(old: *mut u8, old_size: usize, align: usize, size: usize) -> *mut u8 {
        if size == 0 {
            return align as *mut u8;
        }
        // SAFETY: the host passes what it got from here before, with the same size and alignment.
        let new = unsafe {
            if old_size == 0 {
                MEMORY.alloc(Layout::from_size_align_unchecked(size, align))
            } else {
                GlobalAlloc::realloc(&MEMORY, old, Layout::from_size_align_unchecked(old_size, align), size)
            }
        };
        if new.is_null() {
            core::arch::wasm32::unreachable()
        }
        new
    }

    /// There is nobody to print to: trap, and the host says where.
    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo) -> ! {
        core::arch::wasm32::unreachable()
    }
}
