//! Dealing with occurrences: starting executions, and writing down what became of each.
//!
//! Owns:      the one way in which an occurrence of a schedule starts an execution.
//! Invariant: an occurrence and its execution are one transaction, and a second one of the same occurrence is not made,
//!            whoever else thinks that it is due.
//! Not here:  which policy leads to what (`core::due`), and when it is looked (`scheduler`).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::common::v1::PipelineStatus;
use platform_proto::platform::etl::v1::{FiringOutcome as Outcome, RunPolicy, TriggerType};
use service::ids::Ids;
use store::{Tx, Work};

use super::due::{self, Fate, Rules, Standing, Verdict};
use super::execution::{Execution, New};
use super::schedule::{found, made_at, plan, reckon};
use super::{cancel, execution, run_policy};
use crate::convert::cursor::Place;
use crate::error::{Error, Result};
use crate::store::firing::{self, Firing};
use crate::store::schedule::{self, Stored};
use crate::store::{duty, execution as executions};

/// How long it is kept what became of occurrences; older ones are passed over without a word.
pub(crate) const KEPT: Duration = Duration::from_secs(90 * 86_400);

/// Why an execution is cancelled for a newer occurrence.
const CANCELLED: &str = "a newer occurrence of the schedule takes its place";

/// Pipelines that are looked at in one round.
const LOOKED_AT: u32 = 200;

/// Takes or keeps the duty to start what is due; whether it is `owner`'s then.
pub(crate) struct Lead {
    pub(crate) owner: String,
    pub(crate) now: Timestamp,
    pub(crate) until: Timestamp,
}

impl Work for Lead {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        duty::take(tx, duty::SCHEDULER, &self.owner, (self.now, self.until)).await
    }
}

/// Gives the duty up.
pub(crate) struct Leave {
    pub(crate) owner: String,
}

impl Work for Leave {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        duty::leave(tx, duty::SCHEDULER, &self.owner).await
    }
}

/// Finds pipelines of which something can be started or written down now, by organisation and id.
pub(crate) struct Look {
    pub(crate) now: Timestamp,
}

impl Work for Look {
    type Output = BTreeSet<(i64, String)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut found: BTreeSet<(i64, String)> =
            schedule::due(tx, self.now, LOOKED_AT).await?.into_iter().collect();
        for (org, id) in firing::waiting(tx, LOOKED_AT).await? {
            let stored = schedule::find(tx, org, &id).await?;
            if stored.is_none_or(|it| it.pause.is_some()) {
                continue;
            }
            let policy = run_policy::of_pipeline(tx, org, &id).await?;
            let standing = standing(tx, org, &id).await?;
            if 0 < due::released(&run_policy::rules(&policy, org, &id), &standing.counts()) {
                found.insert((org, id));
            }
        }
        Ok(found)
    }
}

/// What waits and runs of a pipeline, backfills not counted.
struct Current {
    open: Vec<Execution>,
    queued: Vec<Firing>,
}

impl Current {
    fn counts(&self) -> Standing {
        let queued = self.queued.iter().map(|it| it.scheduled_for).collect();
        Standing { open: self.open.len(), queued }
    }
}

async fn standing(tx: &mut Tx, org: i64, id: &str) -> Result<Current> {
    let mut open = executions::open_of_pipeline(tx, org, id).await?;
    open.retain(|it| it.backfill_id.is_empty());
    Ok(Current { open, queued: firing::queued(tx, org, id).await? })
}

/// Deals with what is due of one pipeline, and starts what waited if it can.
pub(crate) struct Fire {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Who has the duty.
    pub(crate) owner: String,
    pub(crate) now: Timestamp,
    pub(crate) seed: u64,
    /// Executions of the organisation that may wait.
    pub(crate) waiting_max: u32,
    /// Zone of the organisation, if it counts and is known; otherwise the one of the schedule stands for it.
    pub(crate) zone: Option<Tz>,
}

/// How many occurrences each became of.
pub(crate) type Outcomes = BTreeMap<Outcome, u64>;

fn add(outcomes: &mut Outcomes, outcome: Outcome, count: usize) {
    if 0 < count {
        *outcomes.entry(outcome).or_default() += count as u64;
    }
}

impl Work for Fire {
    /// What became of how many occurrences; `None` if the duty is not the owner's any more, and nothing was done.
    type Output = Option<Outcomes>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut outcomes = Outcomes::new();
        if !duty::is_held(tx, duty::SCHEDULER, &self.owner, self.now).await? {
            return Ok(None);
        }
        let Some(mut stored) = schedule::find(tx, self.org_id, &self.id).await? else {
            return Ok(Some(outcomes));
        };
        let policy = run_policy::of_pipeline(tx, self.org_id, &self.id).await?;
        let rules = run_policy::rules(&policy, self.org_id, &self.id);
        let delay = rules.delay;
        if let Some(until) = stored.pause.as_ref().and_then(|it| it.until)
            && until <= self.now
        {
            let last = Timestamp::from_micros(until.micros().saturating_sub(1));
            let lost = skip(tx, &mut stored, last, delay, self.now).await?;
            add(&mut outcomes, Outcome::SkippedPaused, lost);
            stored.pause = None;
        }
        if stored.pause.is_some() {
            let lost = skip(tx, &mut stored, self.now, delay, self.now).await?;
            add(&mut outcomes, Outcome::SkippedPaused, lost);
        } else {
            let ids = Ids::new(self.now, self.seed);
            let mut turn = Turn {
                fire: self,
                stored: &mut stored,
                policy,
                rules,
                ids,
                outcomes: &mut outcomes,
            };
            turn.meet(tx).await?;
            turn.release(tx).await?;
        }
        reckon(&mut stored, delay);
        schedule::put(tx, &stored).await?;
        Ok(Some(outcomes))
    }
}

/// Occurrences that have not been dealt with and start no later than `until`, oldest first.
fn occurrences(
    stored: &Stored,
    until: Timestamp,
    delay: Duration,
    now: Timestamp,
) -> Vec<Timestamp> {
    let Some(plan) = plan(&stored.pipeline, stored.zone) else { return Vec::new() };
    let after = stored.seen_at.max(now - KEPT);
    let all = plan.occurrences(after, made_at(&stored.pipeline)).map(|it| it.at);
    all.take_while(|at| *at + delay <= until).collect()
}

/// Writes down occurrences until a moment as lost to a pause; how many.
pub(super) async fn skip(
    tx: &mut Tx,
    stored: &mut Stored,
    until: Timestamp,
    delay: Duration,
    now: Timestamp,
) -> Result<usize> {
    let lost = occurrences(stored, until, delay, now);
    let firings: Vec<Firing> =
        lost.iter().map(|at| passed(*at, Outcome::SkippedPaused, now)).collect();
    firing::insert_all(tx, (stored.org_id, &stored.pipeline.id), &firings).await?;
    if let Some(last) = lost.last() {
        dealt_with(stored, *last, String::new());
        reckon(stored, delay);
    }
    Ok(lost.len())
}

/// An occurrence that started nothing.
fn passed(at: Timestamp, outcome: Outcome, now: Timestamp) -> Firing {
    let execution = String::new();
    Firing { scheduled_for: at, fired_at: now, outcome, execution, missed: 0, stands_in: None }
}

fn dealt_with(stored: &mut Stored, newest: Timestamp, execution: String) {
    stored.seen_at = stored.seen_at.max(newest);
    stored.last_scheduled_for = Some(newest);
    stored.last_execution = execution;
}

/// One look at one pipeline.
struct Turn<'a> {
    fire: &'a Fire,
    stored: &'a mut Stored,
    policy: RunPolicy,
    rules: Rules,
    ids: Ids,
    outcomes: &'a mut Outcomes,
}

impl Turn<'_> {
    /// Decides on what is due, and writes down what becomes of it.
    async fn meet(&mut self, tx: &mut Tx) -> Result<()> {
        let now = self.fire.now;
        let due = occurrences(self.stored, now, self.rules.delay, now);
        let Some(newest) = due.last().copied() else { return Ok(()) };
        let current = standing(tx, self.fire.org_id, &self.fire.id).await?;
        let verdict = due::decide(&self.rules, &current.counts(), &due, now);
        if verdict.cancel {
            for open in &current.open {
                cancel::wish(tx, open, CANCELLED, (now, &self.ids)).await?;
            }
        }
        let key = (self.fire.org_id, self.fire.id.as_str());
        for at in &verdict.displaced {
            firing::settle(tx, key, *at, (Outcome::SkippedOverlap, ""), now).await?;
        }
        let started = self.write(tx, &verdict).await?;
        let execution = started.get(&newest).cloned().unwrap_or_default();
        dealt_with(self.stored, newest, execution);
        Ok(())
    }

    /// Writes a verdict; the executions that were started, by occurrence.
    async fn write(
        &mut self,
        tx: &mut Tx,
        verdict: &Verdict,
    ) -> Result<BTreeMap<Timestamp, String>> {
        let now = self.fire.now;
        let fire = self.fire;
        let key = (fire.org_id, fire.id.as_str());
        let mut started = BTreeMap::new();
        for (at, fate) in &verdict.fates {
            let Fate::Started { missed } = fate else { continue };
            let firing = Firing { missed: count(*missed), ..passed(*at, Outcome::Started, now) };
            if !firing::insert(tx, key, &firing).await? {
                continue;
            }
            let execution = match self.start(tx, &firing).await {
                Ok(execution) => execution,
                Err(Error::QueueFull { .. }) => {
                    firing::settle(tx, key, *at, (Outcome::Failed, ""), now).await?;
                    add(self.outcomes, Outcome::Failed, 1);
                    continue;
                }
                Err(error) => return Err(error),
            };
            firing::settle(tx, key, *at, (Outcome::Started, &execution), now).await?;
            add(self.outcomes, Outcome::Started, 1);
            started.insert(*at, execution);
        }
        let others: Vec<Firing> = verdict
            .fates
            .iter()
            .filter_map(|(at, fate)| match fate {
                Fate::Started { .. } => None,
                Fate::Queued { missed } => {
                    Some(Firing { missed: count(*missed), ..passed(*at, Outcome::Queued, now) })
                }
                Fate::SkippedOverlap => Some(passed(*at, Outcome::SkippedOverlap, now)),
                Fate::SkippedMisfire => Some(passed(*at, Outcome::SkippedMisfire, now)),
                Fate::Coalesced { into } => Some(Firing {
                    execution: started.get(into).cloned().unwrap_or_default(),
                    stands_in: Some(*into),
                    ..passed(*at, Outcome::Coalesced, now)
                }),
            })
            .collect();
        for other in &others {
            add(self.outcomes, other.outcome, 1);
        }
        firing::insert_all(tx, key, &others).await?;
        Ok(started)
    }

    /// Starts occurrences that waited, as far as there is room.
    async fn release(&mut self, tx: &mut Tx) -> Result<()> {
        let now = self.fire.now;
        let fire = self.fire;
        let key = (fire.org_id, fire.id.as_str());
        let current = standing(tx, key.0, key.1).await?;
        let room = due::released(&self.rules, &current.counts());
        for firing in current.queued.iter().take(room) {
            let at = firing.scheduled_for;
            if self.stored.pipeline.status() == PipelineStatus::Disabled {
                firing::settle(tx, key, at, (Outcome::Failed, ""), now).await?;
                continue;
            }
            let execution = match self.start(tx, firing).await {
                Ok(execution) => execution,
                // It waits on, and is tried with the next look.
                Err(Error::QueueFull { .. }) => return Ok(()),
                Err(error) => return Err(error),
            };
            firing::settle(tx, key, at, (Outcome::Started, &execution), now).await?;
            add(self.outcomes, Outcome::Started, 1);
            if self.stored.last_scheduled_for == Some(at) {
                self.stored.last_execution = execution;
            }
        }
        Ok(())
    }

    /// Makes the execution of an occurrence; its id.
    async fn start(&self, tx: &mut Tx, firing: &Firing) -> Result<String> {
        let mut new = New::of(&self.stored.pipeline, TriggerType::Scheduled);
        new.org_id = self.fire.org_id;
        new.priority = run_policy::complete(self.policy.clone()).priority();
        new.zone = self.fire.zone.unwrap_or(self.stored.zone);
        new.scheduled_for = Some(firing.scheduled_for);
        new.missed_count = firing.missed;
        let when = (self.fire.now, &self.ids);
        Ok(execution::create(tx, new, when, self.fire.waiting_max).await?.id)
    }
}

fn count(missed: usize) -> i64 {
    i64::try_from(missed).unwrap_or(i64::MAX)
}

/// Forgets what became of occurrences before a moment.
pub(crate) struct Sweep {
    pub(crate) before: Timestamp,
}

impl Work for Sweep {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        firing::sweep(tx, self.before).await?;
        Ok(())
    }
}

/// Reads a page of what became of occurrences, and one row more if another page follows.
pub(crate) struct ListFirings {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Empty means all.
    pub(crate) outcomes: Vec<i32>,
    pub(crate) place: Place,
    pub(crate) now: Timestamp,
}

impl Work for ListFirings {
    type Output = Vec<Firing>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Firing>> {
        found(tx, self.org_id, &self.id).await?;
        let key = (self.org_id, self.id.as_str());
        firing::page(tx, key, &self.outcomes, self.now - KEPT, &self.place).await
    }
}

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
