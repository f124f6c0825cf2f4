//! How chunks of backfills start: as many at once as their backfills allow.

use base::Timestamp;
use platform_proto::platform::common::v1::{ExecutionStatus as Status, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1::{BackfillPriority, ExecutionPriority, TriggerType};
use service::ids::Ids;
use store::{Tx, Work};

use super::chunk::{end, tally};
use super::execution::{self, New};
use crate::error::{Error, Result};
use crate::store::backfill::{self, Stored};
use crate::store::chunk::{self, Chunk};
use crate::store::{duty, schedule};

/// Backfills that are looked at in one round.
const LOOKED_AT: u32 = 100;

/// Finds backfills of which a chunk may start, by organisation and id.
pub(crate) struct PumpNext;

impl Work for PumpNext {
    type Output = Vec<(i64, String)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        backfill::startable(tx, LOOKED_AT).await
    }
}

/// Starts chunks of one backfill, as many as may run at once.
pub(crate) struct Pump {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Who has the duty.
    pub(crate) owner: String,
    pub(crate) now: Timestamp,
    pub(crate) seed: u64,
    /// Executions of the organisation that may wait.
    pub(crate) waiting_max: u32,
}

impl Work for Pump {
    /// How many were started.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        if !duty::is_held(tx, duty::SCHEDULER, &self.owner, self.now).await? {
            return Ok(0);
        }
        let Some(mut stored) = backfill::find(tx, self.org_id, &self.id).await? else {
            return Ok(0);
        };
        if !stored.is_open() || stored.is_paused {
            return Ok(0);
        }
        let key = (self.org_id, self.id.as_str());
        let Some(declared) = schedule::find(tx, self.org_id, &stored.pipeline_id).await? else {
            // Its pipeline is gone, and with it what the other chunks would bring.
            chunk::cancel_waiting(tx, key, self.now).await?;
            let left = tally(tx, &stored).await?;
            end(&mut stored, &left, self.now);
            backfill::put(tx, &stored).await?;
            return Ok(0);
        };
        if declared.pipeline.status() == PipelineStatus::Disabled {
            return Ok(0);
        }
        let room = stored.concurrency - tally(tx, &stored).await?.running;
        let room = u32::try_from(room).unwrap_or(0);
        let ids = Ids::new(self.now, self.seed);
        let mut started = 0;
        for mut chunk in chunk::of_status(tx, key, Status::Pending, room).await? {
            let new = execution_of(&stored, &declared.pipeline, &chunk);
            let made = execution::create(tx, new, (self.now, &ids), self.waiting_max).await;
            let made = match made {
                Ok(made) => made,
                // It waits, and is tried with the next look.
                Err(Error::QueueFull { .. }) => break,
                Err(error) => return Err(error),
            };
            chunk.status = Status::Running;
            chunk.execution = made.id;
            chunk.attempt += 1;
            chunk.started_at = Some(self.now);
            chunk.completed_at = None;
            chunk::update(tx, key, &chunk).await?;
            started += 1;
        }
        Ok(started)
    }
}

/// The execution that brings a chunk.
fn execution_of(stored: &Stored, pipeline: &config::Pipeline, chunk: &Chunk) -> New {
    let mut new = New::of(pipeline, TriggerType::Backfill);
    new.org_id = stored.org_id;
    new.triggered_by = (stored.initiated_by != 0).then_some(stored.initiated_by);
    new.priority = match stored.priority {
        BackfillPriority::Unspecified | BackfillPriority::Low => ExecutionPriority::Low,
        BackfillPriority::Normal => ExecutionPriority::Normal,
        BackfillPriority::High => ExecutionPriority::High,
    };
    new.backfill_id.clone_from(&stored.id);
    new.spec.date_range = Some(chunk.days.to_wire());
    new.spec.from_layer = stored.from_layer;
    new
}
