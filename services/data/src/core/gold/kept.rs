//! What is kept of builds: reads and writes of the database.

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1 as pb;
use serde_json::{Map, Value};
use store::{Tx, Work};

use super::state::State;
use crate::core::caller::Caller;
use crate::core::record::{self, Object};
use crate::error::{Error, Result};
use crate::events;
use crate::fence::Fence;
use crate::store::gold as kept;

/// What is known of an aggregation's newest build.
pub(crate) struct GetState {
    pub(crate) org_id: i64,
    pub(crate) name: String,
}

impl Work for GetState {
    type Output = Option<State>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<State>> {
        kept::state(tx, self.org_id, &self.name).await
    }
}

/// What is known of all aggregations' newest builds, by name.
pub(crate) struct GetStates {
    pub(crate) org_id: i64,
}

impl Work for GetStates {
    type Output = Vec<(String, State)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<(String, State)>> {
        kept::states(tx, self.org_id).await
    }
}

/// What an execution's build did, if it did one.
pub(crate) struct GetResult {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) execution: String,
}

impl Work for GetResult {
    type Output = Option<pb::GoldResult>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<pb::GoldResult>> {
        kept::result(tx, self.org_id, &self.name, &self.execution).await
    }
}

/// Keeps why a build failed, beside what is known of earlier ones.
pub(crate) struct Failed {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) error: String,
}

impl Work for Failed {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let state = kept::state(tx, self.org_id, &self.name).await?.unwrap_or_default();
        let state = State { error: self.error.clone(), ..state };
        kept::put_state(tx, self.org_id, &self.name, &state).await
    }
}

/// The end of a build: its state, its result, its event, and the record of the call.
pub(crate) struct Finished {
    pub(crate) caller: Caller,
    pub(crate) name: String,
    pub(crate) state: State,
    pub(crate) result: pb::GoldResult,
    pub(crate) execution: String,
    pub(crate) pipeline_id: String,
    /// None where no call waits.
    pub(crate) fence: Option<Fence>,
    /// Whether the table has a new version.
    pub(crate) is_new: bool,
}

impl Work for Finished {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (caller, name) = (&self.caller, &self.name);
        let (org_id, now, ids) = (caller.org_id, caller.now, caller.ids());
        if let Some(fence) = &self.fence {
            fence.check(tx).await?;
        }
        kept::put_state(tx, org_id, name, &self.state).await?;
        kept::put_result(tx, org_id, name, &self.execution, &self.result, now).await?;
        if self.is_new {
            events::emit(tx, &ids, now, events::GOLD, org_id, self.event()).await?;
        }
        let object = Object { kind: "aggregation", id: name, name };
        record::write(tx, caller, &ids, AuditAction::Execute, &object, "").await
    }
}

impl Finished {
    fn event(&self) -> Map<String, Value> {
        let result = &self.result;
        let version = result.tables.first().map_or(0, |it| it.snapshot_id);
        let mut body = Map::new();
        body.insert("aggregation".to_owned(), self.name.clone().into());
        body.insert("table_version".to_owned(), version.into());
        body.insert("gold_batch_id".to_owned(), result.gold_batch_id.clone().into());
        body.insert("output_records".to_owned(), result.output_records.into());
        body.insert("pipeline_id".to_owned(), self.pipeline_id.clone().into());
        body.insert("execution_id".to_owned(), self.execution.clone().into());
        body.insert("built_at".to_owned(), self.state.built_at.to_string().into());
        body
    }
}
