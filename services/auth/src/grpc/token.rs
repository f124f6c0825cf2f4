//! `TokenService`.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use metrics::gauge;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::duration_to_wire;
use runtime::OnError;
use tokio::sync::{mpsc, oneshot};
use tokio::time::MissedTickBehavior;
use tokio_stream::wrappers::ReceiverStream;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::Error;
use crate::convert::token::{self as convert, Bring};
use crate::core::Auth;
use crate::core::exchange;
use crate::core::revocation::{Follow, Head};
use crate::metrics::WATCHERS;

/// How long the keys may be kept: much less than the day for which a new one is published before it signs.
const JWKS_CACHE: Duration = Duration::from_secs(300);
/// How often a stream shows that its sender lives.
const BEAT: Duration = Duration::from_secs(1);
/// How long a reader may hold a stream up.
const SLOW_AFTER: Duration = Duration::from_secs(5);
/// Messages that wait for a reader.
const WAITING_MAX: usize = 8;

type Message = Result<pb::WatchRevocationsResponse, Status>;

#[tonic::async_trait]
impl pb::token_service_server::TokenService for Handler {
    async fn get_jwks(
        &self,
        request: Request<pb::GetJwksRequest>,
    ) -> Result<Response<pb::GetJwksResponse>, Status> {
        let (context, pb::GetJwksRequest {}) = self.open(request);
        let keys = self.auth.ring.jwks(context.now).into_iter().map(Into::into).collect();
        let cache_for = Some(duration_to_wire(JWKS_CACHE));
        Ok(Response::new(pb::GetJwksResponse { keys, cache_for }))
    }

    async fn exchange_token(
        &self,
        request: Request<pb::ExchangeTokenRequest>,
    ) -> Result<Response<pb::ExchangeTokenResponse>, Status> {
        let (context, raw) = self.open(request);
        let exchanged = exchange::exchange(&self.auth, convert::exchange(context, raw)?).await?;
        Ok(Response::new(exchanged.into()))
    }

    async fn watch_revocations(
        &self,
        request: Request<pb::WatchRevocationsRequest>,
    ) -> Result<Response<BoxStream<pb::WatchRevocationsResponse>>, Status> {
        let (_, pb::WatchRevocationsRequest { after_revision }) = self.open(request);
        let (to, messages) = mpsc::channel(WAITING_MAX);
        let (verdict, ended) = oneshot::channel();
        let after = after_revision.map(|it| i64::try_from(it).unwrap_or(i64::MAX));
        let auth = Arc::clone(&self.auth);
        self.auth.tasks.spawn("revocation_watch", OnError::Log, async move {
            gauge!(WATCHERS).increment(1.0);
            if let Err(error) = follow(&auth, &to, after).await {
                _ = verdict.send(Status::from(error)); // A reader that has gone needs no reason.
            }
            gauge!(WATCHERS).decrement(1.0);
            Ok(())
        });
        // A full queue takes no error, so the reason of the end comes behind it.
        let end = stream::once(ended).filter_map(async |ended| ended.ok().map(Err));
        Ok(Response::new(Box::pin(ReceiverStream::new(messages).chain(end))))
    }
}

/// Sends what counts now, then every change, with a beat each second, until the reader or the process goes.
async fn follow(auth: &Auth, to: &mpsc::Sender<Message>, after: Option<i64>) -> Result<(), Error> {
    let stop = auth.tasks.stop();
    let mut head = auth.feed.watch();
    // What is beyond our own head is from another life of the database.
    let known = auth.db.read(Head).await?;
    let mut revision = match after {
        Some(after) if after <= known => after,
        _ => snapshot(auth, to).await?,
    };
    head.mark_changed();
    let mut beat = tokio::time::interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = to.closed() => return Ok(()),
            _ = head.changed() => revision = changes(auth, to, revision).await?,
            _ = beat.tick() => {
                // Without a fresh look at the table, silence would be a lie.
                if auth.feed.is_fresh(auth.clock.now()) {
                    send(auth, to, Bring::Beat(revision)).await?;
                }
            }
        }
    }
}

async fn snapshot(auth: &Auth, to: &mpsc::Sender<Message>) -> Result<i64, Error> {
    let (mut after, mut number) = (0, 0);
    loop {
        let part = auth.db.read(Follow { after, now: auth.clock.now() }).await?;
        let is_last = part.is_last;
        after = part.revision;
        send(auth, to, Bring::Snapshot(part, number)).await?;
        number += 1;
        if is_last {
            return Ok(after);
        }
    }
}

async fn changes(auth: &Auth, to: &mpsc::Sender<Message>, from: i64) -> Result<i64, Error> {
    let mut after = from;
    loop {
        let part = auth.db.read(Follow { after, now: auth.clock.now() }).await?;
        let (is_last, news) = (part.is_last, part.revision > after);
        after = part.revision;
        if news {
            send(auth, to, Bring::Changes(part)).await?;
        }
        if is_last {
            return Ok(after);
        }
    }
}

async fn send(auth: &Auth, to: &mpsc::Sender<Message>, bring: Bring) -> Result<(), Error> {
    let message = convert::message(bring, auth.clock.now());
    deliver(to, message, SLOW_AFTER).await
}

async fn deliver(
    to: &mpsc::Sender<Message>,
    message: pb::WatchRevocationsResponse,
    slow_after: Duration,
) -> Result<(), Error> {
    match tokio::time::timeout(slow_after, to.send(Ok(message))).await {
        // A reader that has gone is seen by the loop.
        Ok(_) => Ok(()),
        Err(_) => Err(Error::SlowConsumer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reader_that_does_not_read_is_told_so() {
        let (to, mut messages) = mpsc::channel(1);
        let message = pb::WatchRevocationsResponse::default();
        let soon = Duration::from_millis(20);
        deliver(&to, message.clone(), soon).await.unwrap();
        let full = deliver(&to, message.clone(), soon).await;
        assert!(matches!(full, Err(Error::SlowConsumer)));
        messages.recv().await.unwrap().unwrap();
        deliver(&to, message.clone(), soon).await.unwrap();
        drop(messages);
        deliver(&to, message, soon).await.unwrap();
    }
}
