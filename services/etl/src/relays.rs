//! What leaves the outbox: the record, entities, events, reports to config, and what follows an execution.
//!
//! Owns:      one task for each topic.
//! Invariant: what is delivered twice has the effect of once; what can never be taken is logged and let go.
//! Not here:  what the events say (`core`).

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::common::v1::PipelineStatus;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use prost::Message as _;
use rpc::wire::timestamp_to_wire;
use rpc::{Channel, Clients};
use runtime::{Host, OnError};
use service::audit::{self, AuditSink};
use service::entities::{self, EntitySink};
use store::outbox::{self, Event, Sink, SinkError};
use tokio::sync::watch;
use tonic::{Code, Request, Status};
use tracing::{error, warn};

use crate::core::execution::New;
use crate::core::record::{EVENTS, FOLLOWED, REPORTS};
use crate::core::trigger::Follow;
use crate::error::Error;
use crate::parts::Parts;
use crate::scheduler;

/// Longest time of one call.
const CALL_MAX: Duration = Duration::from_secs(10);

/// The ways out, before they are open.
pub(crate) struct Relays {
    audit: AuditSink,
    entities: EntitySink,
}

impl Relays {
    pub(crate) fn new(clients: &Clients) -> Self {
        let auth = clients.channel("auth");
        Self { audit: AuditSink::new(auth.clone()), entities: EntitySink::new(auth) }
    }

    /// Counts deliveries of entities to auth.
    pub(crate) fn told(&self) -> watch::Receiver<u64> {
        self.entities.delivered()
    }

    pub(crate) fn spawn(self, host: &Host, parts: &Arc<Parts>, broker: Option<Channel>) {
        relay(host, parts, "etl audit", audit::TOPIC, self.audit);
        relay(host, parts, "etl entities", entities::TOPIC, self.entities);
        relay(host, parts, "etl reports", REPORTS, Reports(Arc::clone(parts)));
        relay(host, parts, "etl followers", FOLLOWED, Followers(Arc::clone(parts)));
        for topic in EVENTS {
            let (shared, stop, broker) = (Arc::clone(parts), host.tasks.stop(), broker.clone());
            host.tasks.spawn("etl events", OnError::Log, async move {
                match broker {
                    Some(broker) => ::relay::run(&shared.db, topic, broker, stop).await,
                    None => ::relay::discard(&shared.db, topic, stop).await,
                }
                Ok(())
            });
        }
    }
}

fn relay<S: Sink + Send + Sync + 'static>(
    host: &Host,
    parts: &Arc<Parts>,
    task: &'static str,
    topic: &'static str,
    sink: S,
) {
    let (shared, stop) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn(task, OnError::Log, async move {
        outbox::relay(&shared.db, topic, sink, stop).await;
        Ok(())
    });
}

/// Tells config how executions stand.
struct Reports(Arc<Parts>);

impl Sink for Reports {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        for event in events {
            match config::ReportPipelineRunRequest::decode(event.payload.as_slice()) {
                Ok(report) => self.report(report).await?,
                Err(_) => error!(id = event.id, "report is damaged"),
            }
        }
        Ok(())
    }
}

impl Reports {
    async fn report(&self, mut report: config::ReportPipelineRunRequest) -> Result<(), SinkError> {
        let parts = &self.0;
        let pipeline = match parts.pipeline(report.org_id, &report.pipeline_id).await {
            Ok(pipeline) => pipeline,
            // It is gone: nobody wants to know.
            Err(Error::PipelineNotFound { .. }) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        // A success takes back nothing but a stop after failures.
        let is_stopped = pipeline.status() == PipelineStatus::Failed;
        if report.status == Some(PipelineStatus::Active as i32) && !is_stopped {
            report.status = None;
        }
        let next = scheduler::next_run_at(parts, &pipeline).await;
        report.next_run_at = next.map(timestamp_to_wire);
        let mut request = Request::new(report);
        request.set_timeout(CALL_MAX);
        let mut client = ConfigServiceClient::new(parts.config.clone());
        match client.report_pipeline_run(request).await {
            Ok(_) => Ok(()),
            Err(status) if is_final(&status) => {
                warn!(reason = status.message(), "config refuses a report for good");
                Ok(())
            }
            Err(status) => Err(status.into()),
        }
    }
}

/// Starts the pipelines that run after others.
struct Followers(Arc<Parts>);

impl Sink for Followers {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        for event in events {
            match pb::Execution::decode(event.payload.as_slice()) {
                Ok(ended) => self.follow(&ended).await?,
                Err(_) => error!(id = event.id, "execution that ended is damaged"),
            }
        }
        Ok(())
    }
}

impl Followers {
    async fn follow(&self, ended: &pb::Execution) -> Result<(), SinkError> {
        let parts = &self.0;
        let pipelines = parts.pipelines(ended.org_id).await?;
        let is_follower = |it: &&config::Pipeline| {
            it.status() == PipelineStatus::Active
                && it.run_after_pipeline_ids.contains(&ended.pipeline_id)
        };
        for pipeline in pipelines.iter().filter(is_follower) {
            let mut new = New::of(pipeline, TriggerType::Dependency);
            new.org_id = ended.org_id;
            new.zone = scheduler::zone_of_days(parts, &new).await?;
            let follow = Follow {
                new,
                after: ended.id.clone(),
                waiting_max: parts.options.organization_waiting_max,
                now: parts.now(),
                seed: parts.seed(),
            };
            match parts.decide(follow).await {
                Ok(_) => {}
                Err(Error::QueueFull { limit }) => {
                    warn!(
                        org_id = ended.org_id,
                        limit, "a pipeline does not follow: queue is full"
                    );
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// Whether the same call would fail again whenever it is made.
fn is_final(status: &Status) -> bool {
    matches!(
        status.code(),
        Code::InvalidArgument | Code::NotFound | Code::FailedPrecondition | Code::OutOfRange
    )
}
