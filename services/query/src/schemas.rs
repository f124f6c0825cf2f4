//! Kinds of entities that an organisation has: those that are built in, and those that it declares.
//!
//! Owns:      what config said last of each organisation.
//! Invariant: what is known of one organisation is never shown to another; a kind that is not known is asked for before it
//!            is called unknown.
//! Not here:  the entities (`core::entity`).

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use lru::LruCache;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::{EntitySchema, ListEntitySchemasRequest};
use rpc::Channel;
use tonic::Request;

use crate::error::{Error, Result};

/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);
/// Kinds on a page of config's.
const PAGE: i32 = 25;
/// Kinds of one organisation; further ones are not known.
const SCHEMAS_MAX: usize = 2000;
/// Organisations that are remembered.
const ORGANIZATIONS_MAX: NonZeroUsize = NonZeroUsize::new(1000).expect("not zero");
/// How long it is believed that a kind which config did not know is still unknown.
const UNKNOWN_KEPT: Duration = Duration::from_millis(200);

/// Kinds of entities of one organisation.
pub(crate) type Known = Arc<Vec<EntitySchema>>;

/// What config said last.
pub(crate) struct Schemas {
    config: Channel,
    clock: Arc<dyn Clock>,
    kept: Duration,
    known: Mutex<LruCache<i64, (Timestamp, Known)>>,
}

impl Schemas {
    pub(crate) fn new(config: Channel, clock: Arc<dyn Clock>, kept: Duration) -> Self {
        Self { config, clock, kept, known: Mutex::new(LruCache::new(ORGANIZATIONS_MAX)) }
    }

    /// The kinds of an organisation, at most as old as the options say.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub(crate) async fn of(&self, org_id: i64) -> Result<Known> {
        self.younger(org_id, self.kept).await
    }

    /// The same, for a kind that has to be among them.
    ///
    /// # Errors
    /// [`Error::EntitySchemaNotFound`]; [`Error::Unavailable`].
    pub(crate) async fn with(&self, org_id: i64, kind: &str) -> Result<Known> {
        let has = |known: &Known| known.iter().any(|it| it.entity_type == kind);
        let known = self.of(org_id).await?;
        if has(&known) {
            return Ok(known);
        }
        // It may have been declared a moment ago.
        let known = self.younger(org_id, UNKNOWN_KEPT.min(self.kept)).await?;
        let missing = || Error::EntitySchemaNotFound { kind: kind.to_owned() };
        if has(&known) { Ok(known) } else { Err(missing()) }
    }

    async fn younger(&self, org_id: i64, age: Duration) -> Result<Known> {
        let at = self.clock.now();
        let kept = self.known.lock().expect("no panic under this lock").get(&org_id).cloned();
        if let Some((_, known)) = kept.filter(|(then, _)| at < *then + age) {
            return Ok(known);
        }
        let known = Arc::new(self.ask(org_id).await?);
        let entry = (at, Arc::clone(&known));
        self.known.lock().expect("no panic under this lock").put(org_id, entry);
        Ok(known)
    }

    async fn ask(&self, org_id: i64) -> Result<Vec<EntitySchema>> {
        let mut schemas = Vec::new();
        for page in 1.. {
            let pagination = PaginationRequest {
                page,
                limit: PAGE,
                sort_by: "entity_type".to_owned(),
                sort_order: "asc".to_owned(),
            };
            let pagination = Some(pagination);
            let mut request = Request::new(ListEntitySchemasRequest { org_id, pagination });
            request.set_timeout(ASK_MAX);
            let mut client = ConfigServiceClient::new(self.config.clone());
            let answer = client.list_entity_schemas(request).await;
            let answer = answer.map_err(|_| Error::Unavailable { dependency: "config" })?;
            let answer = answer.into_inner();
            schemas.extend(answer.schemas);
            let has_next = answer.pagination.is_some_and(|it| it.has_next);
            if !has_next || SCHEMAS_MAX <= schemas.len() {
                break;
            }
        }
        Ok(schemas)
    }
}
