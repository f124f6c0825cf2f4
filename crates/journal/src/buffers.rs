//! Buffers for reading, used again: a fresh one of a mebibyte costs as much as filling it.

use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;

/// The smallest buffer that is worth keeping, and the largest.
const CLASS_BYTES_MIN: usize = 16 << 10;
const CLASS_BYTES_MAX: usize = 4 << 20;
const CLASSES: usize = (CLASS_BYTES_MAX / CLASS_BYTES_MIN).ilog2() as usize + 1;

/// Buffers for reading, used again once nothing that was read is kept. Clones share them.
#[derive(Clone)]
pub struct Buffers(Arc<Mutex<Pool>>);

struct Pool {
    free: [Vec<Vec<u8>>; CLASSES],
    free_bytes: usize,
    free_bytes_max: usize,
}

impl Buffers {
    /// Buffers of which at most so many bytes wait for use.
    #[must_use]
    pub fn new(free_bytes_max: usize) -> Self {
        let free = std::array::from_fn(|_| Vec::new());
        Self(Arc::new(Mutex::new(Pool { free, free_bytes: 0, free_bytes_max })))
    }

    /// At least `len` bytes with anything in them.
    pub(crate) fn take(&self, len: usize) -> Lease {
        let Some(class) = class(len) else {
            return Lease { bytes: vec![0; len], len, home: None };
        };
        let free = {
            let mut pool = self.0.lock().expect("no panic under this lock");
            let free = pool.free[class].pop();
            pool.free_bytes -= free.as_ref().map_or(0, Vec::len);
            free
        };
        let bytes = free.unwrap_or_else(|| vec![0; CLASS_BYTES_MIN << class]);
        Lease { bytes, len, home: Some(self.clone()) }
    }
}

/// The class of buffers that fit; `None` if they are not worth keeping.
fn class(len: usize) -> Option<usize> {
    let worth = (CLASS_BYTES_MIN / 4..=CLASS_BYTES_MAX).contains(&len);
    worth.then(|| len.div_ceil(CLASS_BYTES_MIN).next_power_of_two().ilog2() as usize)
}

impl Default for Buffers {
    /// At most 8 MiB wait for use.
    fn default() -> Self {
        Self::new(8 << 20)
    }
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pool = self.0.lock().expect("no panic under this lock");
        write!(f, "Buffers({} of {} bytes free)", pool.free_bytes, pool.free_bytes_max)
    }
}

/// A buffer that goes back where it came from.
pub(crate) struct Lease {
    bytes: Vec<u8>,
    len: usize,
    home: Option<Buffers>,
}

impl Lease {
    pub(crate) fn as_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[..self.len]
    }

    /// The first `len` bytes, to be sliced and shared.
    pub(crate) fn share(mut self, len: usize) -> Bytes {
        self.len = self.len.min(len);
        Bytes::from_owner(self)
    }
}

impl AsRef<[u8]> for Lease {
    fn as_ref(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(home) = self.home.take() else { return };
        let bytes = std::mem::take(&mut self.bytes);
        let Some(class) = class(bytes.len()) else { return };
        let mut pool = home.0.lock().expect("no panic under this lock");
        if pool.free_bytes + bytes.len() <= pool.free_bytes_max {
            pool.free_bytes += bytes.len();
            pool.free[class].push(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_used_again_once_its_last_slice_is_gone() {
        let buffers = Buffers::default();
        let mut lease = buffers.take(100_000);
        lease.as_mut()[7] = 7;
        let place = lease.as_ref().as_ptr();
        let whole = lease.share(50_000);
        let slice = whole.slice(7..8);
        drop(whole);
        assert_eq!(slice[0], 7);
        assert_ne!(buffers.take(100_000).as_ref().as_ptr(), place);
        drop(slice);
        let again = [buffers.take(100_000), buffers.take(100_000)];
        assert!(again.iter().any(|lease| lease.as_ref().as_ptr() == place));
    }

    #[test]
    fn no_more_waits_for_use_than_was_asked_for() {
        let buffers = Buffers::new(2 * CLASS_BYTES_MIN);
        drop([
            buffers.take(CLASS_BYTES_MIN),
            buffers.take(CLASS_BYTES_MIN),
            buffers.take(CLASS_BYTES_MIN),
        ]);
        assert_eq!(buffers.0.lock().expect("free").free_bytes, 2 * CLASS_BYTES_MIN);
        drop(buffers.take(CLASS_BYTES_MAX));
        drop(buffers.take(CLASS_BYTES_MAX + 1));
        drop(buffers.take(1));
        assert_eq!(buffers.0.lock().expect("free").free_bytes, 2 * CLASS_BYTES_MIN);
    }

    #[test]
    fn a_buffer_has_as_many_bytes_as_were_asked_for() {
        let buffers = Buffers::default();
        for len in [0, 1, 4095, 4096, 16_384, 16_385, 32_768, 32_769, 4 << 20, (4 << 20) + 1] {
            assert_eq!(buffers.take(len).as_mut().len(), len);
            assert_eq!(buffers.take(len).share(len).len(), len);
        }
    }
}
