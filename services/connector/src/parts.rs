//! What every handler works with.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Random, Timestamp};
use platform_proto::platform::auth::v1::GetOrganizationRequest;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::config::v1::{Dataset, GetDatasetRequest, ListPipelinesRequest};
use platform_proto::platform::connector::v1::ConnectorCredentials;
use rpc::{Call, Channel};
use service::entities;
use service::visible::{self, Unknown, Visible};
use store::Db;
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;
use tonic::{Code, Request};

use crate::convert::{self, present};
use crate::core::caller::Caller;
use crate::core::health::{self, NoteCall};
use crate::error::{Error, Result};
use crate::kind::{NOUN, READ};
use crate::metrics::CALLS;
use crate::options::Options;
use crate::source::{Sources, Trouble};
use crate::store::connector::Stored;
use crate::vault::Vault;

/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// Pipelines that a refusal names.
const NAMED_MAX: i32 = 20;

/// What every handler works with.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) db: Db,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) vault: Vault,
    pub(crate) sources: Sources,
    pub(crate) auth: Channel,
    pub(crate) config: Channel,
    pub(crate) data: Channel,
    /// Counts deliveries to auth.
    pub(crate) told: watch::Receiver<u64>,
    /// Rings for a worker when a sync was queued.
    pub(crate) queued: Notify,
    /// Counts what became of syncs in this process.
    pub(crate) changes: watch::Sender<u64>,
    pub(crate) stop: CancellationToken,
}

impl Parts {
    /// Who decides, by the call.
    pub(crate) fn caller(&self, call: &Call) -> Caller {
        convert::caller(call, &*self.clock, &*self.random)
    }

    /// Which connectors the caller may see.
    pub(crate) async fn visible(&self, call: &Call) -> Result<Visible> {
        let found = visible::visible(&self.auth, call, NOUN, READ).await;
        found.map_err(|unknown| match unknown {
            Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
            Unknown::TooMany => Error::Unseen,
        })
    }

    /// What a connector signs in with, of what is kept for it.
    pub(crate) fn opened(
        &self,
        stored: &Stored,
        sealed: Option<&[u8]>,
    ) -> Option<ConnectorCredentials> {
        self.vault.open((stored.org_id, &stored.id), sealed?)
    }

    /// Tells those who watch syncs that one has changed.
    pub(crate) fn changed(&self) {
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Hears of changes of syncs in this process.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Keeps how a call of a connector went that ended at a moment and took so many milliseconds.
    pub(crate) async fn note_call(
        &self,
        stored: &Stored,
        (at, latency_ms): (Timestamp, i64),
        trouble: Option<&Trouble>,
    ) -> Result<()> {
        let outcome = if trouble.is_none() { "ok" } else { "failed" };
        metrics::counter!(CALLS, "outcome" => outcome).increment(1);
        let note = NoteCall {
            org_id: stored.org_id,
            id: stored.id.clone(),
            call_id: base::uuid_v7(at, &*self.random),
            call: health::Call { at, latency_ms, failure: trouble.map(|it| it.message.clone()) },
            failure: trouble.map(|it| present::failure(it, at)),
            revision: stored.revision,
        };
        self.db.write(note).await
    }

    /// Waits until auth knows of what was just made, so that its maker may change it in the next call.
    pub(crate) async fn settle(&self, call: &Call) {
        entities::settle(&self.db, &self.told, call).await;
    }

    /// Refuses a data set that is not declared.
    pub(crate) async fn require_dataset(&self, org_id: i64, name: &str) -> Result<()> {
        self.dataset(org_id, name).await.map(drop)
    }

    /// Whether rows of a data set have no key, so that the same row can be there twice.
    pub(crate) async fn is_keyless(&self, org_id: i64, name: &str) -> Result<bool> {
        let definition = self.dataset(org_id, name).await?.definition;
        let silver = definition.and_then(|it| it.silver);
        Ok(silver.is_some_and(|it| it.primary_key.is_empty()))
    }

    async fn dataset(&self, org_id: i64, name: &str) -> Result<Dataset> {
        let name = name.to_owned();
        let get = GetDatasetRequest { org_id, name: name.clone(), ..Default::default() };
        let mut request = Request::new(get);
        request.set_timeout(ASK_MAX);
        match DatasetServiceClient::new(self.config.clone()).get_dataset(request).await {
            Ok(answer) => Ok(answer.into_inner().dataset.unwrap_or_default()),
            Err(status) if matches!(status.code(), Code::NotFound | Code::InvalidArgument) => {
                Err(Error::DatasetNotFound { name })
            }
            Err(_) => Err(Error::Unavailable { dependency: "config" }),
        }
    }

    /// Refuses an organisation that there is not.
    pub(crate) async fn require_organization(&self, org_id: i64) -> Result<()> {
        let mut request = Request::new(GetOrganizationRequest { org_id });
        request.set_timeout(ASK_MAX);
        match AuthServiceClient::new(self.auth.clone()).get_organization(request).await {
            Ok(_) => Ok(()),
            Err(status) if status.code() == Code::NotFound => {
                Err(Error::OrganizationNotFound { org_id })
            }
            Err(_) => Err(Error::Unavailable { dependency: "auth" }),
        }
    }

    /// Refuses a connector that pipelines use.
    pub(crate) async fn require_unused(&self, org_id: i64, id: &str) -> Result<()> {
        let page = PaginationRequest { limit: NAMED_MAX, ..PaginationRequest::default() };
        let mut request = Request::new(ListPipelinesRequest {
            org_id,
            connector_id: id.to_owned(),
            pagination: Some(page),
            ..ListPipelinesRequest::default()
        });
        request.set_timeout(ASK_MAX);
        let answer = ConfigServiceClient::new(self.config.clone()).list_pipelines(request).await;
        let unavailable = |_| Error::Unavailable { dependency: "config" };
        let answer = answer.map_err(unavailable)?.into_inner();
        if answer.pipelines.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = answer.pipelines.iter().map(|it| it.name.as_str()).collect();
        let count = answer.pagination.map_or(0, |page| i64::from(page.total));
        Err(Error::InUse { count, names: names.join(", ") })
    }
}
