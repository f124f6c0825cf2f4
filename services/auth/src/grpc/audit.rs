//! `AuditService`.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use platform_proto::platform::auth::v1 as pb;
use runtime::OnError;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior};
use tokio_stream::wrappers::ReceiverStream;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::Error;
use crate::convert::audit as convert;
use crate::core::Auth;
use crate::core::audit::read::{Follow, NoteReading};

/// How often a stream shows that its sender lives when there is nothing to send (the contract's).
const BEAT: Duration = Duration::from_secs(30);
/// How often the record is looked at by a stream that has sent everything.
const LOOK: Duration = Duration::from_millis(500);
/// How long a reader may hold a stream up.
const SLOW_AFTER: Duration = Duration::from_secs(10);
/// Messages that wait for a reader.
const WAITING_MAX: usize = 4;

type Message = Result<pb::StreamAuditLogsResponse, Status>;

#[tonic::async_trait]
impl pb::audit_service_server::AuditService for Handler {
    async fn record_audit_events(
        &self,
        request: Request<pb::RecordAuditEventsRequest>,
    ) -> Result<Response<pb::RecordAuditEventsResponse>, Status> {
        let (context, raw) = self.open(request);
        let counts = self.auth.db.write(convert::record(&context, raw)).await?;
        Ok(Response::new(convert::recorded(counts)))
    }

    async fn list_audit_logs(
        &self,
        request: Request<pb::ListAuditLogsRequest>,
    ) -> Result<Response<pb::ListAuditLogsResponse>, Status> {
        let (context, raw) = self.open(request);
        let listed = self.auth.db.read(convert::list(&context, raw)?).await?;
        Ok(Response::new(convert::listed(listed)))
    }

    async fn stream_audit_logs(
        &self,
        request: Request<pb::StreamAuditLogsRequest>,
    ) -> Result<Response<BoxStream<pb::StreamAuditLogsResponse>>, Status> {
        let (context, raw) = self.open(request);
        let pb::StreamAuditLogsRequest { org_id: _, after_sequence, stop_at_end } = raw;
        let org_id = context.org_id;
        self.auth.db.write(NoteReading { context }).await?;
        let (to, messages) = mpsc::channel(WAITING_MAX);
        let (verdict, ended) = oneshot::channel();
        let auth = Arc::clone(&self.auth);
        let reader = Reader { org_id, after: after_sequence, stop_at_end, to };
        self.auth.tasks.spawn("audit_stream", OnError::Log, async move {
            if let Err(error) = reader.run(&auth).await {
                _ = verdict.send(Status::from(error)); // A reader that has gone needs no reason.
            }
            Ok(())
        });
        // A full queue takes no error, so the reason of the end comes behind it.
        let end = stream::once(ended).filter_map(async |ended| ended.ok().map(Err));
        Ok(Response::new(Box::pin(ReceiverStream::new(messages).chain(end))))
    }
}

/// Somebody who follows an organisation's record.
struct Reader {
    org_id: i64,
    /// Everything up to this has been sent.
    after: i64,
    stop_at_end: bool,
    to: mpsc::Sender<Message>,
}

impl Reader {
    /// Sends what is there, then what comes, until the reader or the process goes.
    async fn run(mut self, auth: &Auth) -> Result<(), Error> {
        let stop = auth.tasks.stop();
        let mut look = tokio::time::interval(LOOK);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut beat_at = Instant::now() + BEAT;
        loop {
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = self.to.closed() => return Ok(()),
                _ = look.tick() => {}
            }
            if self.send_news(auth).await? {
                beat_at = Instant::now() + BEAT;
            }
            if self.stop_at_end {
                return Ok(());
            }
            if beat_at <= Instant::now() {
                self.send(Vec::new()).await?;
                beat_at = Instant::now() + BEAT;
            }
        }
    }

    /// Sends everything that is there; whether that was anything.
    async fn send_news(&mut self, auth: &Auth) -> Result<bool, Error> {
        let mut sent = false;
        loop {
            let events = auth.db.read(Follow { org_id: self.org_id, after: self.after }).await?;
            let Some(last) = events.last().map(|event| event.sequence) else { return Ok(sent) };
            for part in convert::parts(events) {
                self.send(part).await?;
            }
            (self.after, sent) = (last, true);
            if self.to.is_closed() {
                return Ok(sent);
            }
        }
    }

    async fn send(&self, events: Vec<pb::AuditEvent>) -> Result<(), Error> {
        let message = Ok(pb::StreamAuditLogsResponse { events });
        match tokio::time::timeout(SLOW_AFTER, self.to.send(message)).await {
            // A reader that has gone is seen by the loop.
            Ok(_) => Ok(()),
            Err(_) => Err(Error::SlowConsumer),
        }
    }
}
