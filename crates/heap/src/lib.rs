//! What the allocator of the C library is told when a process starts.
//!
//! Owns:      how many heaps there are, and when freed memory goes back to the system.
//! Invariant: what is told is told before there is a second thread.
//! Not here:  what memory is used for, and the limits of that (`lake`, `rpc`).
//!
//! glibc gives every thread a heap of its own, up to eight a core, and keeps in each what was freed there. A service has
//! many threads that wait for files, and a large batch passes through all of them: so a process holds several times what
//! it uses. See ADR 0035.

/// Heaps of a process. Two keep two cores from waiting for each other.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const HEAPS: libc::c_int = 2;
/// Bytes from which on memory is mapped by itself, and goes back to the system as soon as it is freed. Left to itself
/// glibc raises this bound up to 32 MiB, and such pieces then leave holes in a heap.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const MAPPED: libc::c_int = 512 << 10;
/// Free bytes at the top of a heap that are kept.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const KEPT: libc::c_int = 4 << 20;

/// Keeps a process small: to be called once, before the first thread is started. Settings in the environment
/// (`MALLOC_ARENA_MAX` and its like) count for less. With another C library it does nothing.
pub fn keep_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        let settings = [
            (libc::M_ARENA_MAX, HEAPS),
            (libc::M_MMAP_THRESHOLD, MAPPED),
            (libc::M_TRIM_THRESHOLD, KEPT),
        ];
        for (setting, value) in settings {
            // SAFETY: `mallopt` takes two integers, and no other thread allocates yet.
            #[expect(unsafe_code, reason = "glibc has no other door to these settings")]
            let _is_known = unsafe { libc::mallopt(setting, value) };
        }
    }
}
