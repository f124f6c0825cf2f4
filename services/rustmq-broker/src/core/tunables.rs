//! Settings of the cluster that the data path goes by; they may change while it runs.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Settings of the cluster that the data path goes by.
#[derive(Debug)]
pub(crate) struct Tunables {
    request_timeout_ms: AtomicU32,
    fetch_bytes_max: AtomicU32,
}

impl Default for Tunables {
    /// The contract's defaults: 30 seconds, 50 MiB.
    fn default() -> Self {
        Self { request_timeout_ms: 30_000.into(), fetch_bytes_max: (50 << 20).into() }
    }
}

impl Tunables {
    /// How long an acknowledgement may take where the request does not say.
    pub(crate) fn request_timeout(&self) -> Duration {
        Duration::from_millis(self.request_timeout_ms.load(Ordering::Relaxed).into())
    }

    /// Most bytes of an answer with records.
    pub(crate) fn fetch_bytes_max(&self) -> usize {
        self.fetch_bytes_max.load(Ordering::Relaxed) as usize
    }

    /// `request_timeout_ms` and `consumer_fetch_max_bytes` of the cluster.
    pub(crate) fn set(&self, request_timeout_ms: u32, fetch_bytes_max: u32) {
        self.request_timeout_ms.store(request_timeout_ms, Ordering::Relaxed);
        self.fetch_bytes_max.store(fetch_bytes_max, Ordering::Relaxed);
    }
}
