//! Hearing what is revoked: a stream that is opened again whenever it ends.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use base::{Clock, Random};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use platform_proto::platform::auth::v1::watch_revocations_response::Event;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::revocations::{Broken, Revocations, SILENCE};
use crate::Channel;
use crate::channel::metrics;
use crate::retry::{backoff, jitter};

/// Bounds of the wait before the stream is opened again.
const PAUSE_FIRST: Duration = Duration::from_millis(50);
const PAUSE_MAX: Duration = Duration::from_secs(1);
/// How often what has ended is forgotten.
const FORGET_PERIOD: Duration = Duration::from_secs(60);
/// Most bytes of one message: 1000 revocations, each of some organisation's 64 members.
const MESSAGE_BYTES_MAX: usize = 4 << 20;

/// Why a stream ended.
#[derive(Debug, thiserror::Error)]
enum Ended {
    #[error("nothing was heard for {} s", SILENCE.as_secs())]
    Silent,
    #[error("auth ended the stream")]
    Closed,
    #[error(transparent)]
    Broken(#[from] Broken),
    #[error("auth refuses the stream: {0}")]
    Status(#[from] tonic::Status),
}

/// Keeps a state up to date.
pub(super) struct Watch {
    pub(super) auth: Channel,
    pub(super) state: Arc<RwLock<Revocations>>,
    /// Told of everything but beats, and once of an outage, however long.
    pub(super) news: watch::Sender<i64>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) random: Arc<dyn Random>,
}

impl Watch {
    /// Hears until the future is dropped.
    pub(super) async fn run(self) {
        let mut failures = 0;
        loop {
            let mut heard = false;
            let ended = self.follow(&mut heard).await;
            let Err(ended) = ended;
            failures = if heard { 1 } else { failures + 1 };
            // One line for an outage, however long.
            if failures == 1 {
                tracing::warn!(reason = %ended, "revocations are not heard");
            } else {
                tracing::debug!(reason = %ended, failures, "revocations are not heard");
            }
            metrics::revocation_stream_ended();
            let is_broken = matches!(ended, Ended::Broken(_));
            if is_broken {
                self.state.write().expect("no panic under this lock").reset();
            }
            if is_broken || failures == 1 {
                self.tell();
            }
            let bound = backoff(failures, PAUSE_FIRST, PAUSE_MAX);
            tokio::time::sleep(bound / 2 + jitter(bound / 2, &*self.random)).await;
        }
    }

    /// Hears one stream to its end; `heard` becomes true with its first message.
    async fn follow(&self, heard: &mut bool) -> Result<std::convert::Infallible, Ended> {
        let after_revision = self.state.read().expect("no panic under this lock").resume_after();
        let mut client =
            TokenServiceClient::new(self.auth.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX);
        let request = pb::WatchRevocationsRequest { after_revision };
        let opening = timeout(SILENCE, client.watch_revocations(request)).await;
        let mut stream = opening.map_err(|_| Ended::Silent)??.into_inner();
        let mut forgotten_at = Instant::now();
        loop {
            let message = timeout(SILENCE, stream.message()).await;
            let message = message.map_err(|_| Ended::Silent)??.ok_or(Ended::Closed)?;
            let now = Instant::now();
            let is_beat = matches!(message.event, Some(Event::Beat(_)));
            let mut state = self.state.write().expect("no panic under this lock");
            let was_fresh = state.is_fresh(now);
            state.apply(message, now)?;
            if now.duration_since(forgotten_at) >= FORGET_PERIOD {
                state.forget(self.clock.now());
                forgotten_at = now;
            }
            let is_fresh = state.is_fresh(now);
            drop(state);
            if is_fresh && !was_fresh {
                tracing::info!("revocations are heard");
            }
            *heard = true;
            if !is_beat {
                self.tell();
            }
        }
    }

    /// Says that something may have changed, or that it is no longer known.
    fn tell(&self) {
        self.news.send_modify(|count| *count = count.wrapping_add(1));
    }
}
