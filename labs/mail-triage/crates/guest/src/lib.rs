//! What a component needs when it has neither the standard library nor WASI.
//!
//! A component that uses `std` imports ten WASI interfaces even if it never opens a file. The
//! triage components import nothing that they do not use, so they bring the three things that `std`
//! would bring: an allocator, `cabi_realloc` (the host calls it to pass strings and lists in), and
//! an end for a panic. Natively, where the tests run, this crate is empty.
#![cfg_attr(target_env = "p2", no_std)]

#[cfg(target_env = "p2")]
mod wasm {
    use core::alloc::{GlobalAlloc, Layout};
    use core::ffi::c_void;

    // wasi-libc comes with the target. Only its memory functions are linked in: they need no WASI.
    #[link(name = "c")]
    unsafe extern "C" {
        fn aligned_alloc(align: usize, size: usize) -> *mut c_void;
        fn malloc(size: usize) -> *mut c_void;
        fn realloc(old: *mut c_void, size: usize) -> *mut c_void;
        fn free(old: *mut c_void);
    }

    /// What `malloc` of wasi-libc aligns to on wasm32.
    const MALLOC_ALIGN: usize = 16;

    struct Libc;

    #[global_allocator]
    static MEMORY: Libc = Libc;

    // SAFETY: malloc, aligned_alloc and free keep the contract of GlobalAlloc; memory from either
    // of the first two goes to free or realloc, as C allows.
    unsafe impl GlobalAlloc for Libc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: the size is not zero (contract of GlobalAlloc); aligned_alloc gets a power of
            // two and a multiple of it.
            unsafe {
                if layout.align() <= MALLOC_ALIGN {
                    malloc(layout.size()).cast()
                } else {
                    aligned_alloc(layout.align(), layout.pad_to_align().size()).cast()
                }
            }
        }

        unsafe fn dealloc(&self, old: *mut u8, _: Layout) {
            // SAFETY: `old` came from `alloc` or `realloc` of this allocator.
            unsafe { free(old.cast()) }
        }

        unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            // SAFETY: `old` came from this allocator with `layout`; where C's realloc does not keep
            // the alignment, the bytes are copied into fresh memory that is large enough.
            unsafe {
                if layout.align() <= MALLOC_ALIGN {
                    return realloc(old.cast(), size).cast();
                }
                let new = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
                if !new.is_null() {
                    core::ptr::copy_nonoverlapping(old, new, layout.size().min(size));
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
