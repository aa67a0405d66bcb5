//! Memory for secrets: pages of their own, locked out of swap, left out of core dumps, wiped before they are given back.
//!
//! This is the crate's only file with `unsafe`. Locking is asked for and not insisted on here: an ordinary user's limit (`RLIMIT_MEMLOCK`) may be
//! used up, and a custodian's laptop must still open a collection. The server's unit lifts the limit and forbids swap besides.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ptr::NonNull;

use zeroize::Zeroize;

/// The size of a page; secrets are small, so one page holds one.
const PAGE: usize = 4096;

/// One locked page that holds `N` bytes of a secret.
pub(super) struct Locked<const N: usize> {
    page: NonNull<[u8; N]>,
}

impl<const N: usize> Locked<N> {
    /// Takes a fresh page, all zero, and locks it as far as the system lets.
    pub(super) fn zeroed() -> Self {
        const { assert!(N > 0 && N <= PAGE, "a secret fits a page") };
        // SAFETY: the layout has a non-zero size.
        let raw = unsafe { alloc_zeroed(Self::layout()) };
        let Some(page) = NonNull::new(raw.cast::<[u8; N]>()) else {
            handle_alloc_error(Self::layout())
        };
        // SAFETY: the range is the whole page that was just allocated, and nothing else lies on it.
        unsafe {
            let _ = rustix::mm::mlock(page.as_ptr().cast(), PAGE);
            let _ = rustix::mm::madvise(page.as_ptr().cast(), PAGE, rustix::mm::Advice::LinuxDontDump);
        }
        Self { page }
    }

    /// The bytes.
    pub(super) fn bytes(&self) -> &[u8; N] {
        // SAFETY: the page is valid for N bytes, initialised, and borrowed with `self`.
        unsafe { self.page.as_ref() }
    }

    /// The bytes, to be written.
    pub(super) fn bytes_mut(&mut self) -> &mut [u8; N] {
        // SAFETY: as for `bytes`, and `self` is borrowed exclusively.
        unsafe { self.page.as_mut() }
    }

    fn layout() -> Layout {
        Layout::from_size_align(PAGE, PAGE).expect("a page is a valid layout")
    }
}

impl<const N: usize> Drop for Locked<N> {
    fn drop(&mut self) {
        self.bytes_mut().zeroize();
        // SAFETY: the page came from `alloc_zeroed` with this layout and is not used again. It becomes an ordinary page once more before the
        // allocator may hand it to somebody else.
        unsafe {
            let _ = rustix::mm::munlock(self.page.as_ptr().cast(), PAGE);
            let _ = rustix::mm::madvise(self.page.as_ptr().cast(), PAGE, rustix::mm::Advice::LinuxDoDump);
            dealloc(self.page.as_ptr().cast(), Self::layout());
        }
    }
}

// SAFETY: the page belongs to this value alone; the bytes are plain data.
unsafe impl<const N: usize> Send for Locked<N> {}
// SAFETY: shared access only reads.
unsafe impl<const N: usize> Sync for Locked<N> {}
