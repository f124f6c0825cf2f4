//! Executions: what is known of one, and how one is made.

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::{DateRange, ExecutionStatus as Status, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use service::ids::Ids;
use store::Tx;

use super::spec::Spec;
use super::{record, run_policy};
use crate::error::{Error, Result};
use crate::store::{execution, queue};

/// Characters of a name that auth keeps.
const NAME_MAX: usize = 256;

/// What is known of an execution.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Execution {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) pipeline_id: String,
    pub(crate) pipeline_name: String,
    pub(crate) status: Status,
    pub(crate) trigger: TriggerType,
    pub(crate) triggered_by: Option<i64>,
    pub(crate) priority: pb::ExecutionPriority,
    /// Executions of the pipeline that may run beside it; 0 if its backfill decides.
    pub(crate) beside: i64,
    pub(crate) spec: Spec,
    /// With layers, metrics and error alone.
    pub(crate) progress: pb::Execution,
    pub(crate) created_at: Timestamp,
    pub(crate) started_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    /// From when on it may be taken up.
    pub(crate) available_at: Timestamp,
    pub(crate) next_attempt_at: Option<Timestamp>,
    /// When its time is over; `None` before it first ran.
    pub(crate) deadline: Option<Timestamp>,
    /// Times that it was taken up.
    pub(crate) attempt: i64,
    pub(crate) lease: Lease,
    pub(crate) cancel_requested: bool,
    pub(crate) cancel_reason: String,
    pub(crate) scheduled_for: Option<Timestamp>,
    pub(crate) missed_count: i64,
    /// Empty if none.
    pub(crate) retry_of: String,
    /// Empty if none.
    pub(crate) backfill_id: String,
    pub(crate) revision: i64,
}

/// Who may run an execution.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lease {
    /// Empty if nobody does.
    pub(crate) owner: String,
    pub(crate) fence: i64,
    pub(crate) acquired_at: Option<Timestamp>,
    pub(crate) renewed_at: Option<Timestamp>,
    pub(crate) expires_at: Option<Timestamp>,
}

impl Execution {
    /// Whether it waits or runs.
    pub(crate) fn is_open(&self) -> bool {
        is_open(self.status)
    }
}

/// Whether an execution of this status waits or runs.
pub(crate) fn is_open(status: Status) -> bool {
    matches!(status, Status::Pending | Status::Running)
}

/// An execution to make; what a caller does not say is as the pipeline declares it.
#[derive(Clone, Debug)]
pub(crate) struct New {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
    pub(crate) pipeline_name: String,
    pub(crate) trigger: TriggerType,
    /// Who started it, if anybody in particular.
    pub(crate) triggered_by: Option<i64>,
    pub(crate) priority: pb::ExecutionPriority,
    /// Its policy is the pipeline's when the execution is made, unless it has one.
    pub(crate) spec: Spec,
    /// Days that it brings by default, today included; 0 means what is new.
    pub(crate) default_range_days: i32,
    /// In which today is.
    pub(crate) zone: Tz,
    pub(crate) scheduled_for: Option<Timestamp>,
    pub(crate) missed_count: i64,
    pub(crate) retry_of: String,
    pub(crate) backfill_id: String,
}

impl New {
    /// Whether its days depend on the day that it is.
    pub(crate) fn counts_days(&self) -> bool {
        0 < self.default_range_days && self.spec.date_range.is_none()
    }

    /// An execution of a pipeline as it is declared.
    pub(crate) fn of(pipeline: &config::Pipeline, trigger: TriggerType) -> Self {
        Self {
            org_id: pipeline.org_id,
            pipeline_id: pipeline.id.clone(),
            pipeline_name: pipeline.name.clone(),
            trigger,
            triggered_by: None,
            priority: pb::ExecutionPriority::Normal,
            spec: Spec::of(pipeline),
            default_range_days: pipeline.default_range_days,
            zone: Tz::UTC,
            scheduled_for: None,
            missed_count: 0,
            retry_of: String::new(),
            backfill_id: String::new(),
        }
    }
}

/// Refuses a pipeline that does not run at all.
pub(crate) fn require_enabled(pipeline: &config::Pipeline) -> Result<()> {
    if pipeline.status() == PipelineStatus::Disabled {
        return Err(Error::PipelineDisabled { id: pipeline.id.clone() });
    }
    Ok(())
}

/// Makes an execution that waits, with its event, and tells auth of it; `waiting_max` is how many of the organisation
/// may wait.
pub(crate) async fn create(
    tx: &mut Tx,
    new: New,
    (now, ids): (Timestamp, &Ids),
    waiting_max: u32,
) -> Result<Execution> {
    if i64::from(waiting_max) <= queue::waiting(tx, new.org_id).await? {
        return Err(Error::QueueFull { limit: waiting_max });
    }
    let mut spec = new.spec;
    if spec.policy == pb::RunPolicy::default() {
        spec.policy = run_policy::of_pipeline(tx, new.org_id, &new.pipeline_id).await?;
    }
    if spec.date_range.is_none() {
        spec.date_range = last_days(new.default_range_days, new.zone, now);
    }
    let beside = i64::from(spec.policy.max_concurrent_executions.max(1));
    let execution = Execution {
        org_id: new.org_id,
        id: ids.next(),
        pipeline_id: new.pipeline_id,
        pipeline_name: new.pipeline_name,
        status: Status::Pending,
        trigger: new.trigger,
        triggered_by: new.triggered_by,
        priority: priority(new.priority),
        beside: if new.backfill_id.is_empty() { beside } else { 0 },
        spec,
        progress: pb::Execution::default(),
        created_at: now,
        started_at: None,
        completed_at: None,
        available_at: now,
        next_attempt_at: None,
        deadline: None,
        attempt: 0,
        lease: Lease::default(),
        cancel_requested: false,
        cancel_reason: String::new(),
        scheduled_for: new.scheduled_for,
        missed_count: new.missed_count,
        retry_of: new.retry_of,
        backfill_id: new.backfill_id,
        revision: 1,
    };
    execution::insert(tx, &execution).await?;
    emit(tx, ids, now, record::CREATED, &execution).await?;
    record::announce(tx, ids, now, execution.org_id, entity(&execution)).await?;
    Ok(execution)
}

/// Puts the event of a change into the outbox.
pub(crate) async fn emit(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    topic: &str,
    execution: &Execution,
) -> Result<()> {
    let message = crate::convert::execution::execution(execution, now);
    record::emit(tx, ids, now, topic, execution.pipeline_id.clone(), &message).await
}

/// A priority that says what it means.
fn priority(given: pb::ExecutionPriority) -> pb::ExecutionPriority {
    let is_unset = given == pb::ExecutionPriority::Unspecified;
    if is_unset { pb::ExecutionPriority::Normal } else { given }
}

/// What auth has to know of an execution: it stands below its pipeline.
fn entity(execution: &Execution) -> auth::Entity {
    let target = |kind: &str, id: &str| auth::GrantTarget {
        entity_type: kind.to_owned(),
        entity_id: id.to_owned(),
    };
    auth::Entity {
        entity: Some(target("execution", &execution.id)),
        parent: Some(target("pipeline", &execution.pipeline_id)),
        name: execution.pipeline_name.chars().take(NAME_MAX).collect(),
        creator_user_id: execution.triggered_by.unwrap_or(0),
    }
}

/// The last `days` days of a time zone, the one of `now` included; `None` for 0 days.
fn last_days(days: i32, zone: Tz, now: Timestamp) -> Option<DateRange> {
    let back = chrono::Days::new(u64::try_from(days).ok()?.checked_sub(1)?);
    let today = chrono::DateTime::from_timestamp(now.seconds(), 0)?.with_timezone(&zone);
    let today = today.date_naive();
    let day = |day: chrono::NaiveDate| day.format("%Y-%m-%d").to_string();
    Some(DateRange { start: day(today.checked_sub_days(back)?), end: day(today) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_days_end_today() {
        let now = Timestamp::from_seconds(1_780_272_000); // 2026-06-01T00:00:00Z
        assert_eq!(last_days(0, Tz::UTC, now), None);
        let range = last_days(3, Tz::UTC, now).unwrap();
        assert_eq!((range.start.as_str(), range.end.as_str()), ("2026-05-30", "2026-06-01"));
        assert_eq!(last_days(1, Tz::UTC, now).unwrap().start, "2026-06-01");
    }

    #[test]
    fn today_is_that_of_the_time_zone() {
        let today = |zone: Tz, seconds| last_days(1, zone, Timestamp::from_seconds(seconds));
        // 23:30 of the last day of May in UTC, and half an hour after midnight of the first of June.
        let (before, after) = (1_780_270_200, 1_780_273_800);
        assert_eq!(today(Tz::UTC, before).unwrap().end, "2026-05-31");
        assert_eq!(today(Tz::Asia__Kolkata, before).unwrap().end, "2026-06-01");
        assert_eq!(today(Tz::UTC, after).unwrap().end, "2026-06-01");
        assert_eq!(today(Tz::America__New_York, after).unwrap().end, "2026-05-31");
    }
}
