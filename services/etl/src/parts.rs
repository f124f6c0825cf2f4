//! What every handler and every background task works with.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Random, Timestamp};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use rpc::{Call, Channel, Clients};
use runtime::{Host, Tasks};
use service::entities;
use service::visible::{self, Unknown, Visible};
use store::{Db, Work};
use tokio::sync::{Semaphore, watch};
use tonic::{Code, Request};

use crate::convert;
use crate::core::caller::Caller;
use crate::error::{Error, Result};
use crate::options::Options;
use crate::scheduler::Zones;

/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// Pipelines of one page of config's list.
const PAGE: i32 = 1000;

/// What every handler and every background task works with.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) db: Db,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
    pub(crate) auth: Channel,
    pub(crate) config: Channel,
    pub(crate) connector: Channel,
    pub(crate) data: Channel,
    /// Rung when executions, their logs or what the worker and the scheduler wait for changed.
    pub(crate) wake: Wake,
    /// Time zones of organisations.
    pub(crate) zones: Zones,
    /// Streams that may be opened yet.
    pub(crate) watches: Arc<Semaphore>,
    /// Counts deliveries to auth.
    told: watch::Receiver<u64>,
}

impl Parts {
    pub(crate) fn new(
        options: &Options,
        host: &Host,
        clients: &Clients,
        db: Db,
        told: watch::Receiver<u64>,
    ) -> Self {
        Self {
            options: options.clone(),
            db,
            clock: Arc::clone(&host.clock),
            random: Arc::clone(&host.random),
            tasks: host.tasks.clone(),
            auth: clients.channel("auth"),
            config: clients.channel("config"),
            connector: clients.channel("connector"),
            data: clients.channel("data"),
            wake: Wake::new(),
            zones: Zones::default(),
            watches: Arc::new(Semaphore::new(options.watches_max as usize)),
            told,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Chance for one decision.
    pub(crate) fn seed(&self) -> u64 {
        u64::from_le_bytes(self.random.bytes())
    }

    /// Who decides, by the call.
    pub(crate) fn caller(&self, call: &Call) -> Caller {
        convert::caller(call, &*self.clock, &*self.random)
    }

    /// Runs a decision, and wakes whoever waits for changes.
    pub(crate) async fn decide<W: Work<Error = Error>>(&self, work: W) -> Result<W::Output> {
        let output = self.db.write(work).await?;
        self.wake.ring();
        Ok(output)
    }

    /// Which objects of a kind, by its noun and the permission to see it, the caller may see.
    pub(crate) async fn visible(
        &self,
        call: &Call,
        noun: &'static str,
        permission: &'static str,
    ) -> Result<Visible> {
        let found = visible::visible(&self.auth, call, noun, permission).await;
        let found = found.map_err(|unknown| match unknown {
            Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
            Unknown::TooMany => Error::Unseen { permission, entity_type: noun },
        })?;
        if found == Visible::NONE {
            return Err(Error::Unseen { permission, entity_type: noun });
        }
        Ok(found)
    }

    /// Waits until auth knows of what was just made, so that its maker may change it in the next call.
    pub(crate) async fn settle(&self, call: &Call) {
        entities::settle(&self.db, &self.told, call).await;
    }

    /// A pipeline as config has it.
    pub(crate) async fn pipeline(&self, org_id: i64, id: &str) -> Result<config::Pipeline> {
        let missing = || Error::PipelineNotFound { id: id.to_owned() };
        let mut request = Request::new(config::GetPipelineRequest { id: id.to_owned(), org_id });
        request.set_timeout(ASK_MAX);
        match ConfigServiceClient::new(self.config.clone()).get_pipeline(request).await {
            Ok(answer) => answer.into_inner().pipeline.ok_or_else(missing),
            // An id that config cannot have is one that it does not have.
            Err(status) if matches!(status.code(), Code::NotFound | Code::InvalidArgument) => {
                Err(missing())
            }
            Err(_) => Err(Error::Unavailable { dependency: "config" }),
        }
    }

    /// All pipelines of an organisation.
    pub(crate) async fn pipelines(&self, org_id: i64) -> Result<Vec<config::Pipeline>> {
        let mut found = Vec::new();
        for page in 1.. {
            let pagination = platform_proto::platform::common::v1::PaginationRequest {
                page,
                limit: PAGE,
                sort_by: "created_at".to_owned(),
                sort_order: "asc".to_owned(),
            };
            let mut request = Request::new(config::ListPipelinesRequest {
                org_id,
                pagination: Some(pagination),
                ..config::ListPipelinesRequest::default()
            });
            request.set_timeout(ASK_MAX);
            let answer =
                ConfigServiceClient::new(self.config.clone()).list_pipelines(request).await;
            let unavailable = |_| Error::Unavailable { dependency: "config" };
            let answer = answer.map_err(unavailable)?.into_inner();
            found.extend(answer.pipelines);
            if !answer.pagination.unwrap_or_default().has_next {
                break;
            }
        }
        Ok(found)
    }
}

/// A bell that everybody hears who listens since before it rang.
pub(crate) struct Wake(watch::Sender<u64>);

impl Wake {
    fn new() -> Self {
        Self(watch::Sender::new(0))
    }

    pub(crate) fn ring(&self) {
        self.0.send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}
