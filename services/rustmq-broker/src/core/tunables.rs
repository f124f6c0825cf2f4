//! Settings of the cluster that the data path goes by; they may change while it runs.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Bytes of an answer that are left for what stands beside its batches, where the server takes large messages.
const HEADS_BYTES: u32 = 1 << 20;

/// Settings of the cluster that the data path goes by, and the bound that the server sets to them.
#[derive(Debug)]
pub(crate) struct Tunables {
    request_timeout_ms: AtomicU32,
    fetch_bytes_max: AtomicU32,
    request_bytes_max: AtomicU32,
    message_bytes_max: AtomicU32,
}

impl Default for Tunables {
    /// The contract's defaults: 30 seconds, 50 MiB, 64 MiB; of a server that takes any message.
    fn default() -> Self {
        Self {
            request_timeout_ms: 30_000.into(),
            fetch_bytes_max: (50 << 20).into(),
            request_bytes_max: (64 << 20).into(),
            message_bytes_max: u32::MAX.into(),
        }
    }
}

impl Tunables {
    /// How long an acknowledgement may take where the request does not say.
    pub(crate) fn request_timeout(&self) -> Duration {
        Duration::from_millis(self.request_timeout_ms.load(Ordering::Relaxed).into())
    }

    /// Most bytes of the batches of an answer.
    pub(crate) fn fetch_bytes_max(&self) -> usize {
        let message = self.message_bytes_max.load(Ordering::Relaxed);
        let fitting = message - HEADS_BYTES.min(message / 4);
        self.fetch_bytes_max.load(Ordering::Relaxed).min(fitting) as usize
    }

    /// Most bytes of a request to write.
    pub(crate) fn request_bytes_max(&self) -> u32 {
        let message = self.message_bytes_max.load(Ordering::Relaxed);
        self.request_bytes_max.load(Ordering::Relaxed).min(message)
    }

    /// `request_timeout_ms`, `consumer_fetch_max_bytes` and `max_request_size_bytes` of the cluster.
    pub(crate) fn set(
        &self,
        request_timeout_ms: u32,
        fetch_bytes_max: u32,
        request_bytes_max: u32,
    ) {
        self.request_timeout_ms.store(request_timeout_ms, Ordering::Relaxed);
        self.fetch_bytes_max.store(fetch_bytes_max, Ordering::Relaxed);
        self.request_bytes_max.store(request_bytes_max, Ordering::Relaxed);
    }

    /// Bytes of the greatest message that the server takes and sends.
    pub(crate) fn set_message_bytes_max(&self, bytes: usize) {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        self.message_bytes_max.store(bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_larger_than_the_servers_messages() {
        let tunables = Tunables::default();
        assert_eq!(
            (tunables.fetch_bytes_max(), tunables.request_bytes_max()),
            (50 << 20, 64 << 20)
        );
        tunables.set_message_bytes_max(4 << 20);
        assert_eq!((tunables.fetch_bytes_max(), tunables.request_bytes_max()), (3 << 20, 4 << 20));
        tunables.set_message_bytes_max(1 << 10);
        assert_eq!((tunables.fetch_bytes_max(), tunables.request_bytes_max()), (768, 1 << 10));
        tunables.set(1, 500, 600);
        assert_eq!((tunables.fetch_bytes_max(), tunables.request_bytes_max()), (500, 600));
    }
}
