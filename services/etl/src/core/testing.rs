//! What tests of schedules and backfills share: pipelines, time, and executions that end.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::{ExecutionStatus as Status, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;
use service::ids::Ids;
use store::{Db, Options, Tx, Work, params};

use super::caller::Caller;
use super::execution::Execution;
use super::firing::{Fire, Lead, Look};
use super::followup;
use super::schedule::Declare;
use crate::error::{Error, Result};
use crate::store::MIGRATIONS;
use crate::store::execution as executions;

/// The organisation of every test.
pub(crate) const ORG: i64 = 7;
/// A Monday, 06:00 in UTC.
pub(crate) const START: Timestamp = Timestamp::from_seconds(1_790_575_200);

/// A moment so many minutes after the start.
pub(crate) fn minute(number: i64) -> Timestamp {
    Timestamp::from_seconds(START.seconds() + 60 * number)
}

/// A database on which schedules and backfills are kept.
pub(crate) async fn open(options: &Options) -> Db {
    Db::open(options, MIGRATIONS).await.unwrap()
}

/// Chance that no other decision of the process has.
pub(crate) fn seed() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    COUNT.fetch_add(1, Ordering::Relaxed)
}

/// Who asks, at a moment.
pub(crate) fn caller(now: Timestamp) -> Caller {
    Caller { org_id: ORG, user_id: 1, now, seed: seed(), audit: Default::default() }
}

/// A pipeline that was made at the start and comes by an interval; 0 minutes is by hand.
pub(crate) fn pipeline(id: &str, minutes: i32) -> config::Pipeline {
    let r#type = match minutes {
        0 => config::ScheduleType::Manual,
        _ => config::ScheduleType::Interval,
    };
    config::Pipeline {
        id: id.to_owned(),
        org_id: ORG,
        name: id.to_owned(),
        revision: 1,
        status: PipelineStatus::Active as i32,
        schedule: Some(config::Schedule {
            r#type: r#type as i32,
            interval_minutes: minutes,
            enabled: true,
            ..config::Schedule::default()
        }),
        created_at: Some(timestamp_to_wire(START)),
        updated_at: Some(timestamp_to_wire(START)),
        ..config::Pipeline::default()
    }
}

/// Takes over a pipeline.
pub(crate) async fn declare(db: &Db, pipeline: config::Pipeline) {
    db.write(Declare { org_id: ORG, pipeline, zone: None, now: START }).await.unwrap();
}

/// One round of a scheduler that leads from then on.
pub(crate) async fn round(db: &Db, owner: &str, now: Timestamp) {
    let until = now + Duration::from_secs(30);
    let leads = db.write(Lead { owner: owner.to_owned(), now, until }).await.unwrap();
    if !leads {
        return;
    }
    for (org_id, id) in db.read(Look { now }).await.unwrap() {
        assert!(db.write(fire(org_id, &id, owner, now)).await.unwrap().is_some());
    }
}

/// A look at one pipeline.
pub(crate) fn fire(org_id: i64, id: &str, owner: &str, now: Timestamp) -> Fire {
    let (id, owner) = (id.to_owned(), owner.to_owned());
    Fire { org_id, id, owner, now, seed: seed(), waiting_max: 1000, zone: None }
}

/// Ends an execution, as a worker does.
pub(crate) struct End {
    pub(crate) id: String,
    pub(crate) status: Status,
    pub(crate) now: Timestamp,
}

impl Work for End {
    type Output = Option<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<String>> {
        let mut execution = executions::found(tx, ORG, &self.id).await?;
        execution.status = self.status;
        execution.started_at = Some(execution.created_at);
        execution.completed_at = Some(self.now);
        execution.progress.metrics =
            Some(pb::ExecutionMetrics { total_records: 10, ..Default::default() });
        if self.status == Status::Failed {
            let error = pb::ExecutionError {
                code: "SOURCE_UNAVAILABLE".to_owned(),
                message: "the other side does not work".to_owned(),
                ..Default::default()
            };
            execution.progress.error = Some(error);
        }
        executions::update(tx, &execution, execution.lease.fence).await?;
        followup::execution_ended(tx, &execution, self.now, &Ids::new(self.now, seed())).await
    }
}

/// Ends an execution.
pub(crate) async fn end(db: &Db, id: &str, status: Status, now: Timestamp) -> Option<String> {
    db.write(End { id: id.to_owned(), status, now }).await.unwrap()
}

/// All executions, oldest first.
pub(crate) struct All;

impl Work for All {
    type Output = Vec<Execution>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Execution>> {
        const SQL: &str = "SELECT id FROM execution WHERE org = $1
            ORDER BY created_at, scheduled_for, id";
        let ids: Vec<String> = tx.all(SQL, params![ORG]).await?;
        let mut all = Vec::new();
        for id in ids {
            all.push(executions::found(tx, ORG, &id).await?);
        }
        Ok(all)
    }
}

/// All executions, oldest first.
pub(crate) async fn all(db: &Db) -> Vec<Execution> {
    db.read(All).await.unwrap()
}
