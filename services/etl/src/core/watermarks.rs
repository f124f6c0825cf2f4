//! Watermarks as people see and move them.

use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus as Status};
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use serde_json::{Value, json};
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Done};
use super::schedule::found;
use crate::error::{Error, Result};
use crate::store::execution as executions;
use crate::store::schedule::Stored;
use crate::store::watermark::{self, Key, Watermark};

/// Refuses a day that the calendar does not have.
pub(crate) fn check(position: &WatermarkPosition) -> Result<()> {
    match &position.position {
        Some(Position::Date(day)) => crate::convert::day("position.date", day).map(|_| ()),
        Some(Position::EventTime(_) | Position::TableVersion(_)) => Ok(()),
        None => Err(Error::field("position", "must be given")),
    }
}

/// Reads one page of the watermarks of a pipeline, and how many there are.
pub(crate) struct List {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
    pub(crate) layer: Option<String>,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = (Vec<Watermark>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        found(tx, self.org_id, &self.pipeline_id).await?;
        let key = (self.org_id, self.pipeline_id.as_str());
        watermark::page(tx, key, self.layer.as_deref(), &self.page).await
    }
}

/// Reads one watermark.
pub(crate) struct Get {
    pub(crate) key: Key,
}

impl Work for Get {
    type Output = Watermark;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Watermark> {
        watermark::find(tx, &self.key).await?.ok_or(Error::WatermarkNotFound)
    }
}

/// A pipeline of which no execution runs.
async fn idle(tx: &mut Tx, org: i64, id: &str) -> Result<Stored> {
    let stored = found(tx, org, id).await?;
    let open = executions::open_of_pipeline(tx, org, id).await?;
    match open.into_iter().find(|it| it.status == Status::Running) {
        Some(running) => Err(Error::PipelineRunning { id: id.to_owned(), execution: running.id }),
        None => Ok(stored),
    }
}

/// Sets a watermark.
pub(crate) struct Set {
    pub(crate) caller: Caller,
    pub(crate) key: Key,
    pub(crate) position: WatermarkPosition,
    /// None means any.
    pub(crate) expected_revision: Option<i64>,
}

impl Work for Set {
    type Output = Watermark;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Watermark> {
        let caller = &self.caller;
        let stored = idle(tx, caller.org_id, &self.key.pipeline_id).await?;
        let before = watermark::find(tx, &self.key).await?;
        let revision = before.as_ref().map_or(0, |it| it.revision);
        if let Some(wanted) = self.expected_revision
            && wanted != revision
        {
            return Err(Error::WatermarkChanged { wanted, found: revision });
        }
        let after = Watermark {
            key: self.key.clone(),
            position: self.position.clone(),
            revision: revision + 1,
            updated_at: caller.now,
            execution_id: String::new(),
        };
        watermark::put(tx, &after).await?;
        audit(tx, caller, &stored, shown(before.as_slice()), shown(std::slice::from_ref(&after)))
            .await?;
        Ok(after)
    }
}

/// Forgets watermarks.
pub(crate) struct Reset {
    pub(crate) caller: Caller,
    pub(crate) pipeline_id: String,
    /// None means all.
    pub(crate) layer: Option<String>,
    /// None means all.
    pub(crate) subject: Option<String>,
}

impl Work for Reset {
    /// How many there were.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let caller = &self.caller;
        let key = (caller.org_id, self.pipeline_id.as_str());
        let stored = idle(tx, key.0, key.1).await?;
        let (layer, subject) = (self.layer.as_deref(), self.subject.as_deref());
        let gone = watermark::all(tx, key, layer, subject).await?;
        if gone.is_empty() {
            return Ok(0);
        }
        watermark::remove(tx, key, layer, subject).await?;
        audit(tx, caller, &stored, shown(&gone), shown(&[])).await?;
        Ok(gone.len())
    }
}

/// Watermarks in the record.
fn shown(watermarks: &[Watermark]) -> Value {
    let mut all = serde_json::Map::new();
    for it in watermarks {
        let Key { layer, subject, part, .. } = &it.key;
        let name = if part.is_empty() {
            format!("{layer}/{subject}")
        } else {
            format!("{layer}/{subject}/{part}")
        };
        all.insert(name, serde_json::to_value(&it.position).unwrap_or_default());
    }
    json!({ "watermarks": all })
}

async fn audit(
    tx: &mut Tx,
    caller: &Caller,
    stored: &Stored,
    before: Value,
    after: Value,
) -> Result<()> {
    let done = Done {
        action: AuditAction::Update,
        entity_type: "pipeline",
        entity_id: &stored.pipeline.id,
        entity_name: &stored.pipeline.name,
        before,
        after,
    };
    record::audit(tx, caller, &caller.ids(), done).await
}
