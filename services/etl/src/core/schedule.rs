//! Schedules: what config declares of them, how they are paused, and what is shown of them.

use std::collections::BTreeMap;
use std::time::Duration;

use ::schedule::{Cron, GAP_MINUTES_MIN, Plan, Rhythm, ZONES_VERSION};
use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::common::v1::{AuditAction, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::ScheduleType;
use rpc::wire::timestamp_from_wire;
use serde_json::{Value, json};
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Done};
use super::{execution, firing, run_policy};
use crate::error::{Error, Result};
use crate::store::schedule::{self, Filter, Pause, Stored};
use crate::store::{duty, firing as firings};

/// A schedule, and how many of its occurrences wait.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) stored: Stored,
    pub(crate) queued: i64,
}

/// A schedule that has to be there.
pub(super) async fn found(tx: &mut Tx, org: i64, id: &str) -> Result<Stored> {
    let found = schedule::find(tx, org, id).await?;
    found.ok_or_else(|| Error::PipelineNotFound { id: id.to_owned() })
}

/// What a pipeline declares of its runs; `None` if it declares nothing that can be read.
pub(crate) fn plan(pipeline: &config::Pipeline, zone: Tz) -> Option<Plan> {
    let declared = pipeline.schedule.as_ref()?;
    let rhythm = match declared.r#type() {
        ScheduleType::Cron => Rhythm::Cron(Cron::parse(&declared.cron_expression, zone).ok()?),
        ScheduleType::Interval => {
            let minutes = i64::from(declared.interval_minutes);
            (GAP_MINUTES_MIN <= minutes).then_some(Rhythm::Interval { minutes })?
        }
        ScheduleType::Manual | ScheduleType::Unspecified => Rhythm::Manual,
    };
    Some(Plan {
        rhythm,
        enabled: is_enabled(pipeline),
        start_at: declared.start_at.as_ref().map(timestamp_from_wire),
        end_at: declared.end_at.as_ref().map(timestamp_from_wire),
    })
}

/// Whether a declaration lets a pipeline run by itself.
///
/// One that failed too often does, as far as config is concerned: its pause here keeps it from that, and can be taken
/// away by a person or a success.
fn is_enabled(pipeline: &config::Pipeline) -> bool {
    let runs = match pipeline.status() {
        PipelineStatus::Active | PipelineStatus::Failed => true,
        PipelineStatus::Paused | PipelineStatus::Disabled | PipelineStatus::Unspecified => false,
    };
    runs && pipeline.schedule.as_ref().is_some_and(|it| it.enabled)
}

/// When a pipeline was made; an interval without a start counts from there.
pub(crate) fn made_at(pipeline: &config::Pipeline) -> Timestamp {
    pipeline.created_at.as_ref().map(timestamp_from_wire).unwrap_or_default()
}

/// Computes the next occurrence after those that have been dealt with, and when it starts.
pub(super) fn reckon(stored: &mut Stored, delay: Duration) {
    let plan = plan(&stored.pipeline, stored.zone);
    let next = plan.and_then(|plan| plan.next(stored.seen_at, made_at(&stored.pipeline)));
    stored.next_run_at = next;
    stored.due_at = next.map(|at| at + delay);
    stored.zones_version = ZONES_VERSION.to_owned();
}

/// Takes over what config declares of a pipeline; whether anything changed.
pub(crate) struct Declare {
    pub(crate) org_id: i64,
    pub(crate) pipeline: config::Pipeline,
    /// In which its expression is read, if that is known.
    pub(crate) zone: Option<Tz>,
    pub(crate) now: Timestamp,
}

impl Work for Declare {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let id = self.pipeline.id.as_str();
        let known = schedule::find(tx, self.org_id, id).await?;
        let Some(next) = declared(known.as_ref(), self) else { return Ok(false) };
        let mut next = next;
        let policy = run_policy::of_pipeline(tx, self.org_id, id).await?;
        reckon(&mut next, run_policy::rules(&policy, self.org_id, id).delay);
        schedule::put(tx, &next).await?;
        Ok(true)
    }
}

/// What is known of a pipeline after a declaration; `None` if it says nothing new.
fn declared(known: Option<&Stored>, new: &Declare) -> Option<Stored> {
    let revision = new.pipeline.revision;
    let changed_at = new.pipeline.updated_at.as_ref().or(new.pipeline.created_at.as_ref());
    let changed_at = changed_at.map_or(new.now, timestamp_from_wire).min(new.now);
    let Some(known) = known else {
        return Some(Stored {
            org_id: new.org_id,
            pipeline: new.pipeline.clone(),
            revision,
            zone: new.zone.unwrap_or(Tz::UTC),
            zones_version: String::new(),
            is_enabled: is_enabled(&new.pipeline),
            seen_at: changed_at,
            next_run_at: None,
            due_at: None,
            last_scheduled_for: None,
            last_execution: String::new(),
            pause: None,
            failures: 0,
        });
    };
    let is_newer = known.revision < revision;
    let zone = new.zone.unwrap_or(known.zone);
    if !is_newer && zone == known.zone && known.zones_version == ZONES_VERSION {
        return None;
    }
    let mut next = Stored { zone, ..known.clone() };
    if is_newer {
        next.pipeline = new.pipeline.clone();
        next.revision = revision;
        next.is_enabled = is_enabled(&next.pipeline);
        // A person who makes it active again wants it to run.
        let is_active = next.pipeline.status() == PipelineStatus::Active;
        next.pause = next.pause.filter(|pause| !(pause.by_failures && is_active));
    }
    let is_other =
        next.pipeline.schedule != known.pipeline.schedule || next.is_enabled != known.is_enabled;
    if is_other || zone != known.zone {
        // Occurrences of the new schedule count from its making on, those of the old one no longer.
        let from = if is_other { changed_at } else { new.now };
        next.seen_at = next.seen_at.max(from);
    }
    Some(next)
}

/// Forgets pipelines that config no longer has.
pub(crate) struct Withdraw {
    pub(crate) pipelines: Vec<(i64, String)>,
    /// Revision at which they were gone; what was declared later stays.
    pub(crate) revision: i64,
}

impl Work for Withdraw {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for (org, id) in &self.pipelines {
            let known = schedule::find(tx, *org, id).await?;
            if known.is_some_and(|it| it.revision <= self.revision) {
                schedule::remove(tx, *org, id).await?;
            }
        }
        Ok(())
    }
}

/// Reads pipelines of all organisations after one.
pub(crate) struct Known {
    pub(crate) after: (i64, String),
    pub(crate) limit: u32,
}

impl Work for Known {
    type Output = Vec<(i64, String)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        schedule::after(tx, (self.after.0, &self.after.1), self.limit).await
    }
}

/// Reads up to which revision config has been followed.
pub(crate) struct Followed;

impl Work for Followed {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        duty::revision(tx, duty::PIPELINES).await
    }
}

/// Notes up to which revision config has been followed.
pub(crate) struct Follow {
    pub(crate) revision: i64,
}

impl Work for Follow {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        duty::set_revision(tx, duty::PIPELINES, self.revision).await
    }
}

/// Begins anew with following: whatever config says next counts as newer.
pub(crate) struct StartAnew;

impl Work for StartAnew {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        schedule::forget_revisions(tx).await?;
        duty::set_revision(tx, duty::PIPELINES, 0).await
    }
}

/// Reads one schedule; `None` if the pipeline is not known.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for Get {
    type Output = Option<Seen>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        match schedule::find(tx, self.org_id, &self.id).await? {
            Some(stored) => Ok(Some(seen(tx, stored).await?)),
            None => Ok(None),
        }
    }
}

async fn seen(tx: &mut Tx, stored: Stored) -> Result<Seen> {
    let queued = firings::queued_count(tx, stored.org_id, &stored.pipeline.id).await?;
    Ok(Seen { stored, queued })
}

/// Reads one page of schedules, and how many there are.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = (Vec<Seen>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let (found, total) = schedule::page(tx, &self.filter, &self.page).await?;
        let counts: BTreeMap<String, i64> =
            firings::queued_counts(tx, self.filter.org_id).await?.into_iter().collect();
        let seen = found.into_iter().map(|stored| {
            let queued = counts.get(&stored.pipeline.id).copied().unwrap_or(0);
            Seen { stored, queued }
        });
        Ok((seen.collect(), total))
    }
}

/// Keeps a schedule from starting executions.
pub(crate) struct PauseIt {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) reason: String,
    pub(crate) until: Option<Timestamp>,
}

impl Work for PauseIt {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        let before = stored.pause.clone();
        stored.pause = Some(Pause {
            reason: self.reason.clone(),
            until: self.until,
            after: before.as_ref().map_or(stored.seen_at, |it| it.after),
            by_failures: false,
        });
        if stored.pause != before {
            schedule::put(tx, &stored).await?;
            audit(tx, caller, &stored, before.as_ref()).await?;
        }
        seen(tx, stored).await
    }
}

/// Lets a paused schedule start executions again.
pub(crate) struct Resume {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// Whether occurrences in the pause count as missed ones.
    pub(crate) as_missed: bool,
}

impl Work for Resume {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        execution::require_enabled(&stored.pipeline)?;
        let Some(pause) = stored.pause.take() else { return seen(tx, stored).await };
        let policy = run_policy::of_pipeline(tx, caller.org_id, &self.id).await?;
        let delay = run_policy::rules(&policy, caller.org_id, &self.id).delay;
        if self.as_missed {
            firings::unpause(tx, (caller.org_id, &self.id), pause.after).await?;
            stored.seen_at = pause.after;
            reckon(&mut stored, delay);
        } else {
            firing::skip(tx, &mut stored, caller.now, delay, caller.now).await?;
        }
        schedule::put(tx, &stored).await?;
        audit(tx, caller, &stored, Some(&pause)).await?;
        seen(tx, stored).await
    }
}

async fn audit(
    tx: &mut Tx,
    caller: &Caller,
    stored: &Stored,
    before: Option<&Pause>,
) -> Result<()> {
    let done = Done {
        action: AuditAction::Update,
        entity_type: "pipeline",
        entity_id: &stored.pipeline.id,
        entity_name: &stored.pipeline.name,
        before: shown(before),
        after: shown(stored.pause.as_ref()),
    };
    record::audit(tx, caller, &caller.ids(), done).await
}

/// A pause in the record.
fn shown(pause: Option<&Pause>) -> Value {
    let Some(pause) = pause else { return json!({ "schedule": { "paused": false } }) };
    let until = pause.until.map(|at| at.to_string());
    json!({ "schedule": { "paused": true, "pause_reason": pause.reason, "paused_until": until } })
}

#[cfg(test)]
mod tests {
    use rpc::wire::timestamp_to_wire;

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn moment(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(NOW.seconds() + seconds)
    }

    fn pipeline(revision: i64, cron: &str, updated: i64) -> config::Pipeline {
        config::Pipeline {
            id: "p".to_owned(),
            revision,
            status: PipelineStatus::Active as i32,
            schedule: Some(config::Schedule {
                r#type: ScheduleType::Cron as i32,
                cron_expression: cron.to_owned(),
                enabled: true,
                ..config::Schedule::default()
            }),
            created_at: Some(timestamp_to_wire(moment(-100_000))),
            updated_at: Some(timestamp_to_wire(moment(updated))),
            ..config::Pipeline::default()
        }
    }

    fn declare(pipeline: config::Pipeline) -> Declare {
        Declare { org_id: 7, pipeline, zone: None, now: NOW }
    }

    fn known() -> Stored {
        let mut known = declared(None, &declare(pipeline(1, "0 6 * * *", -90_000))).unwrap();
        known.seen_at = moment(-500);
        reckon(&mut known, Duration::ZERO);
        known
    }

    #[test]
    fn a_new_pipeline_counts_from_its_last_change() {
        let stored = declared(None, &declare(pipeline(1, "0 6 * * *", -90_000))).unwrap();
        assert_eq!(stored.seen_at, moment(-90_000));
        let ahead = declared(None, &declare(pipeline(1, "0 6 * * *", 500))).unwrap();
        assert_eq!(ahead.seen_at, NOW);
    }

    #[test]
    fn what_is_known_already_changes_nothing() {
        assert_eq!(declared(Some(&known()), &declare(pipeline(1, "0 7 * * *", 0))), None);
        assert_eq!(declared(Some(&known()), &declare(pipeline(0, "0 7 * * *", 0))), None);
    }

    #[test]
    fn a_change_of_the_schedule_counts_from_there_and_another_change_does_not() {
        let other = declared(Some(&known()), &declare(pipeline(2, "0 7 * * *", -10))).unwrap();
        assert_eq!(other.seen_at, moment(-10));
        let mut renamed = pipeline(2, "0 6 * * *", -10);
        renamed.name = "q".to_owned();
        let renamed = declared(Some(&known()), &declare(renamed)).unwrap();
        assert_eq!((renamed.seen_at, renamed.pipeline.name.as_str()), (moment(-500), "q"));
    }

    #[test]
    fn another_zone_or_database_of_zones_is_another_reckoning() {
        let mut moved = declare(pipeline(1, "0 6 * * *", -90_000));
        moved.zone = Some(Tz::Europe__Berlin);
        let moved = declared(Some(&known()), &moved).unwrap();
        assert_eq!((moved.zone, moved.seen_at), (Tz::Europe__Berlin, NOW));
        let old = Stored { zones_version: "2019a".to_owned(), ..known() };
        let again = declared(Some(&old), &declare(pipeline(1, "0 6 * * *", -90_000))).unwrap();
        assert_eq!(again.seen_at, old.seen_at);
    }

    #[test]
    fn a_pause_for_failures_ends_when_somebody_makes_it_active_and_a_persons_does_not() {
        let pause =
            |by_failures| Pause { reason: String::new(), until: None, after: NOW, by_failures };
        let paused = |by| Stored { pause: Some(pause(by)), ..known() };
        let active = declare(pipeline(2, "0 6 * * *", 0));
        assert_eq!(declared(Some(&paused(true)), &active).unwrap().pause, None);
        assert_eq!(declared(Some(&paused(false)), &active).unwrap().pause, Some(pause(false)));
    }

    #[test]
    fn what_is_paused_disabled_or_switched_off_does_not_run_by_itself() {
        let with = |status: PipelineStatus, enabled| {
            let mut pipeline = pipeline(1, "0 6 * * *", 0);
            pipeline.status = status as i32;
            pipeline.schedule.as_mut().unwrap().enabled = enabled;
            plan(&pipeline, Tz::UTC).unwrap().next(NOW, NOW).is_some()
        };
        assert!(with(PipelineStatus::Active, true));
        assert!(with(PipelineStatus::Failed, true));
        assert!(!with(PipelineStatus::Active, false));
        assert!(!with(PipelineStatus::Paused, true));
        assert!(!with(PipelineStatus::Disabled, true));
    }
}
