//! What the allocator of the C library is told when a process starts.
//!
//! Owns:      how many heaps there are, and when freed memory goes back to the system.
//! Invariant: what is told is told before there is a second thread.
//! Not here:  what memory is used for, and the limits of that (`lake`, `rpc`).
//!
//! glibc gives every thread a heap of its own, up to eight a core, and keeps in each what was freed there. A service has
//! many threads that wait for files, and a large batch passes through all of them: so a process holds several times what
//! it uses. See ADR 0035. Other C libraries are told nothing.

/// What a process is to spare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Time: a heap for each core, 2 to 8.
    Fast,
    /// Memory: a heap for two cores, and large pieces go back to the system when they are freed.
    Small,
}

/// Tells the allocator; to be called once, before the first thread is started. Settings in the environment
/// (`MALLOC_ARENA_MAX` and its like) count for less.
pub fn tell(manner: Manner) {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::tell(manner);
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    let _ = manner;
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod glibc {
    use std::num::NonZero;
    use std::thread::available_parallelism;

    use libc::c_int;

    use super::Manner;

    const HEAPS_MAX: usize = 8;
    /// Bytes from which on memory is mapped by itself, and goes back to the system as soon as it is freed. Left to
    /// itself glibc raises this bound up to 32 MiB, and such pieces then leave holes in a heap.
    const MAPPED: c_int = 128 << 10;
    /// Free bytes at the top of a heap that are kept.
    const KEPT: c_int = 1 << 20;

    pub(super) fn tell(manner: Manner) {
        let cores = available_parallelism().map_or(1, NonZero::get);
        match manner {
            Manner::Fast => set(libc::M_ARENA_MAX, cores.clamp(2, HEAPS_MAX) as c_int),
            Manner::Small => {
                set(libc::M_ARENA_MAX, (cores / 2).clamp(1, HEAPS_MAX) as c_int);
                set(libc::M_MMAP_THRESHOLD, MAPPED);
                set(libc::M_TRIM_THRESHOLD, KEPT);
            }
        }
    }

    fn set(setting: c_int, value: c_int) {
        // SAFETY: `mallopt` takes two integers, and no other thread allocates yet.
        #[expect(unsafe_code, reason = "glibc has no other door to these settings")]
        let _is_known = unsafe { libc::mallopt(setting, value) };
    }
}
