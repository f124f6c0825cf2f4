//! One build of an aggregation.
//!
//! ```text
//! declaration ─ tables that it reads ─ what changed since the state ─▶ groups to compute
//!       one statement ─▶ rows ─▶ derived columns ─▶ in the place of those groups' rows, one commit
//!       state, result, event and record of the call in one transaction of the database
//! ```
//!
//! The commit says what it was made of. If the process dies between it and the transaction, the next call reads it there.

use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex};

use base::Timestamp;
use futures_util::future::BoxFuture;
use lake::{Replace, Snapshot, Table};
use platform_proto::platform::config::v1::Dataset;
use platform_proto::platform::data::v1 as pb;
use tracing::{debug, info};

use super::calendar::Calendar;
use super::changes::{self, Changed};
use super::declared::{BUILT_AT, Declared};
use super::engine::{self, Inputs};
use super::kept::{Failed, Finished, GetResult, GetState};
use super::scope::Scope;
use super::state::{self, Counts, State, Told, Versions};
use super::{lookup, output, statement};
use crate::convert::count;
use crate::core::caller::Caller;
use crate::core::table::{Declare, Get};
use crate::declared;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::retention::aged::{self, Aged};
use crate::tables::{self, Layer};

/// Commits that are looked at for one that the state does not know.
const COMMITS_MAX: usize = 200;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Build {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    /// Only groups of these days.
    pub(crate) days: Option<RangeInclusive<i32>>,
    /// Also what nothing changed of.
    pub(crate) full: bool,
    pub(crate) pipeline_id: String,
    pub(crate) fence: Fence,
}

/// Everything that a build works with.
struct Follow<'a> {
    parts: &'a Parts,
    caller: &'a Caller,
    build: &'a Build,
    declared: Arc<Declared>,
    calendar: Calendar,
    fingerprint: String,
}

/// Builds an aggregation, or tells what its execution's build did.
///
/// # Errors
/// Those of `BuildAggregation`.
pub(crate) fn run(
    parts: Arc<Parts>,
    caller: Caller,
    build: Build,
) -> BoxFuture<'static, Result<pb::GoldResult>> {
    Box::pin(async move { in_turn(&parts, &caller, &build).await })
}

async fn in_turn(parts: &Parts, caller: &Caller, build: &Build) -> Result<pb::GoldResult> {
    let _turn = parts.running.turn(build.org_id, &build.name).await;
    parts.db.write(build.fence.clone()).await?;
    if let Some(result) = stored(parts, build).await? {
        return Ok(result);
    }
    let dataset = lookup::aggregation(parts, build.org_id, &build.name).await?;
    let built = follow(parts, caller, build, &dataset).await;
    if let Err(error) = &built {
        note_failure(parts, build, error).await;
    }
    built
}

/// The result of an earlier call for the same execution.
async fn stored(parts: &Parts, build: &Build) -> Result<Option<pb::GoldResult>> {
    if build.fence.execution_id.is_empty() {
        return Ok(None);
    }
    let execution = build.fence.execution_id.clone();
    let get = GetResult { org_id: build.org_id, name: build.name.clone(), execution };
    Ok(parts.db.read(get).await?.map(|it| pb::GoldResult { duplicate: true, ..it }))
}

async fn follow(
    parts: &Parts,
    caller: &Caller,
    build: &Build,
    dataset: &Arc<Dataset>,
) -> Result<pb::GoldResult> {
    let started = parts.clock.now();
    let declared = Arc::new(lookup::declared(parts, build.org_id, dataset).await?);
    let calendar = lookup::calendar(parts, build.org_id, &declared).await?;
    let fingerprint = declared.fingerprint(&calendar);
    let work = Follow { parts, caller, build, declared, calendar, fingerprint };
    let inputs = engine::open(parts, build.org_id, &work.declared).await?;
    let table = parts.tables.find(build.org_id, Layer::Gold, &build.name).await?;
    let (state, repaired) = work.known(table.as_ref()).await?;
    if let Some(result) = repaired {
        return Ok(result);
    }
    let Some((scope, is_whole)) = work.scope(&inputs, &state, table.is_some()).await? else {
        return work.up_to_date(&inputs, state).await;
    };
    work.build(&inputs, &state, scope, is_whole, started).await
}

impl Follow<'_> {
    /// What is known of the newest build. If a commit tells of one that the database does not know, it is written there;
    /// if that was this very execution's, its result is returned.
    async fn known(&self, table: Option<&Table>) -> Result<(State, Option<pb::GoldResult>)> {
        let (org_id, name) = (self.build.org_id, &self.build.name);
        let found = self.parts.db.read(GetState { org_id, name: name.clone() }).await?;
        // A table that is gone is as if it had never been built.
        let Some(table) = table else { return Ok((State::default(), None)) };
        let state = found.unwrap_or_default();
        let names = self.input_names();
        let mut moved = false;
        for commit in table.history(None, COMMITS_MAX).await? {
            if state::is_build(&commit) {
                if commit.note.get("batch_id") == Some(state.batch.as_str()) {
                    break;
                }
                let Some(told) = state::told(name, &names, &commit) else { break };
                let own =
                    !told.execution.is_empty() && told.execution == self.build.fence.execution_id;
                let result = pb::GoldResult { duplicate: true, ..told.result.clone() };
                let mut state = told.state.clone();
                if moved {
                    state.fingerprint.clear();
                }
                info!(aggregation = name, batch = state.batch, "a build was found in the table");
                self.keep(told, state.clone()).await?;
                return Ok((state, own.then_some(result)));
            }
            // Rows that are too old are not built again either.
            moved |= moves_rows(commit.kind) && !aged::is_own(&commit);
        }
        // Somebody else's commit, such as a restore: the rows are not what the state says.
        let fingerprint = if moved { String::new() } else { state.fingerprint.clone() };
        Ok((State { fingerprint, ..state }, None))
    }

    /// Writes what a commit tells of a build that was cut off.
    async fn keep(&self, told: Told, state: State) -> Result<()> {
        let Told { execution, result, .. } = told;
        let kept = Finished {
            caller: self.parts.background(self.build.org_id),
            name: self.build.name.clone(),
            state,
            result,
            execution,
            pipeline_id: String::new(),
            fence: None,
            is_new: true,
        };
        self.parts.db.write(kept).await
    }

    fn input_names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.declared.inputs.iter().map(|it| it.dataset.clone()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// The groups to compute, and whether all groups are up to date afterwards; none if they are already.
    async fn scope(
        &self,
        inputs: &Inputs,
        state: &State,
        has_table: bool,
    ) -> Result<Option<(Scope, bool)>> {
        let declared = &self.declared;
        let is_followed = has_table && state.fingerprint == self.fingerprint;
        if let (Some(days), Some(time)) = (&self.build.days, declared.time_dimension()) {
            let places = declared.dimensions[time].term.places();
            let is_plain = places.iter().all(|it| it.input == 0);
            if is_plain {
                let scope = Scope::of_days(declared, &self.calendar, time, days.clone());
                let is_whole = scope == Scope::Whole;
                // Rows of another declaration have no place beside those of this one.
                if is_whole || is_followed || !has_table {
                    return Ok(Some((scope, is_whole)));
                }
            }
        }
        if self.build.full || !is_followed {
            return Ok(Some((Scope::Whole, true)));
        }
        let (parts, org_id) = (self.parts, self.build.org_id);
        let changed =
            changes::since(parts, org_id, declared, &self.calendar, inputs, &state.inputs).await?;
        Ok(match changed {
            Changed::Nothing => None,
            Changed::Unknown => Some((Scope::Whole, true)),
            Changed::Some(scope) => {
                let grain = declared.incremental_by().map(|at| declared.dimensions[at].grain);
                let days = declared.lookback_days();
                let scope = scope.back(&self.calendar, grain.unwrap_or_default(), days);
                Some((scope, true))
            }
        })
    }

    /// Nothing that the groups are made of has changed.
    async fn up_to_date(&self, inputs: &Inputs, state: State) -> Result<pb::GoldResult> {
        let state = State { inputs: Versions::of(inputs), error: String::new(), ..state };
        let batch = state.batch.clone();
        let result =
            state::result(&self.build.name, &Counts::default(), None, &batch, state.built_at);
        self.finish(state, result, false).await
    }

    async fn build(
        &self,
        inputs: &Inputs,
        state: &State,
        scope: Scope,
        is_whole: bool,
        started: Timestamp,
    ) -> Result<pb::GoldResult> {
        let (parts, org_id, declared) = (self.parts, self.build.org_id, &self.declared);
        let batch = self.caller.ids().next();
        let versions = Versions::of(inputs);
        let fingerprint = if is_whole { self.fingerprint.as_str() } else { "" };
        let execution = &self.build.fence.execution_id;
        let note = tables::note(self.caller, execution, &batch, "build");
        let note = state::note(note, fingerprint, declared.version, &versions);
        let table = self.table().await?;
        let base = table.snapshot().await?;
        let shown = self.shown(&scope);
        let counts = Arc::new(Mutex::new(self.left_out(inputs, &scope).await?));
        let with = Replace {
            part: shown.part(declared),
            columns: changed_columns(&base, declared),
            // Another cut takes the place of the old one together with its rows, or not at all.
            partition_by: (shown == Scope::Whole).then(|| declared.table().partition_by),
            ignored: vec![BUILT_AT.to_owned()],
            note,
            ..Replace::default()
        };
        let now = parts.clock.now();
        let rows = self.rows(inputs, &base, &scope, &shown).await?;
        let aged = self.aged(now).await?;
        let rows = output::rows(declared, org_id, (now, aged), rows, &counts, &with.said_later);
        let replaced = replace(&table, rows, &with).await;
        let replaced = match replaced {
            Ok(replaced) => replaced,
            Err(error) => {
                let error = Error::from(error);
                let calendar = &self.calendar;
                return Err(engine::explained(
                    parts, org_id, declared, calendar, inputs, &scope, error,
                )
                .await);
            }
        };
        let counts = *counts.lock().expect("no panic under this lock");
        debug!(aggregation = declared.name, version = ?replaced.version, ?scope, "built");
        let is_new = replaced.version.is_some();
        let own = if is_new { &batch } else { &state.batch };
        let mut result =
            state::result(&declared.name, &counts, update(&declared.name, &replaced), own, now);
        if !is_new {
            result.output_records = 0;
        }
        let ended = parts.clock.now().since(started);
        result.processing_time_ms = i64::try_from(ended.as_millis()).unwrap_or(i64::MAX);
        let state = State {
            fingerprint: if is_whole {
                self.fingerprint.clone()
            } else {
                state.fingerprint.clone()
            },
            declaration: i64::from(declared.version),
            // Groups of other days may have changed and are as before.
            inputs: if is_whole { versions } else { state.inputs.clone() },
            table_version: replaced
                .version
                .map_or(state.table_version, |it| i64::try_from(it).unwrap_or(i64::MAX)),
            built_at: now,
            batch: own.clone(),
            error: String::new(),
        };
        self.finish(state, result, is_new).await
    }

    /// Rows that are too old to be kept.
    async fn aged(&self, now: Timestamp) -> Result<Option<Aged>> {
        let key = (self.build.org_id, Layer::Gold, self.build.name.clone());
        let policy = self.parts.db.read(Get(key)).await?.and_then(|it| it.retention);
        let kept = aged::of_gold(policy.as_ref(), &self.declared);
        Ok(kept.map(|it| it.aged(now)))
    }

    /// The rows whose place in the table is taken: with windows also those whose neighbours are computed again.
    fn shown(&self, scope: &Scope) -> Scope {
        let declared = &self.declared;
        if declared.windows.is_empty() {
            return scope.clone();
        }
        let (Scope::Values { dimension, .. } | Scope::From { dimension, .. }) = scope else {
            return Scope::Whole;
        };
        let by = &declared.dimensions[*dimension].column.name;
        match declared.windows.iter().all(|it| it.window.order_by == *by) {
            true => scope.and_later(),
            false => Scope::Whole,
        }
    }

    async fn rows(
        &self,
        inputs: &Inputs,
        base: &Snapshot,
        scope: &Scope,
        shown: &Scope,
    ) -> Result<lake::sql::Rows> {
        let (org_id, declared) = (self.build.org_id, &self.declared);
        let mut session = engine::session_of(self.parts, org_id, declared, inputs).await?;
        if !declared.windows.is_empty() && *scope != Scope::Whole {
            engine::offer(&mut session, org_id, Layer::Gold, &declared.name, base).await?;
        }
        let sql = statement::build(declared, &self.calendar, scope, shown);
        engine::run(session, &sql).await
    }

    /// Rows that inner joins leave out, which no group tells of.
    async fn left_out(&self, inputs: &Inputs, scope: &Scope) -> Result<Counts> {
        use lake::arrow::array::AsArray as _;
        use lake::arrow::datatypes::Int64Type;
        let declared = &self.declared;
        let Some(sql) = statement::left_out(declared, &self.calendar, scope) else {
            return Ok(Counts::default());
        };
        let session = engine::session_of(self.parts, self.build.org_id, declared, inputs).await?;
        let rows = match engine::collect(session, &sql).await {
            Ok(rows) => rows,
            Err(error) => {
                let (parts, org_id, calendar) = (self.parts, self.build.org_id, &self.calendar);
                return Err(engine::explained(
                    parts, org_id, declared, calendar, inputs, scope, error,
                )
                .await);
            }
        };
        let found = rows.first().and_then(|it| it.column(0).as_primitive_opt::<Int64Type>());
        let unmatched = found.and_then(|it| it.iter().next().flatten()).unwrap_or(0);
        Ok(Counts { unmatched: u64::try_from(unmatched).unwrap_or(0), ..Counts::default() })
    }

    /// The table, which keeps its columns and its cut until rows of others are there.
    async fn table(&self) -> Result<Table> {
        let (tables, org_id, name) = (&self.parts.tables, self.build.org_id, &self.build.name);
        let definition = self.declared.table();
        let note = tables::note(self.caller, &self.build.fence.execution_id, "", "first build");
        let keys = self.declared.dimensions.iter().map(|it| it.column.name.clone()).collect();
        let version = self.declared.version;
        let known = declared::known(self.parts, (org_id, Layer::Gold), (name, version), keys);
        self.parts.db.write(Declare(known)).await?;
        tables.ensure(org_id, Layer::Gold, name, &definition, &note).await
    }

    async fn finish(
        &self,
        state: State,
        result: pb::GoldResult,
        is_new: bool,
    ) -> Result<pb::GoldResult> {
        let finished = Finished {
            caller: self.caller.clone(),
            name: self.build.name.clone(),
            state,
            result: result.clone(),
            execution: self.build.fence.execution_id.clone(),
            pipeline_id: self.build.pipeline_id.clone(),
            fence: Some(self.build.fence.clone()),
            is_new,
        };
        self.parts.db.write(finished).await?;
        Ok(result)
    }
}

/// Whether something that an aggregation is made of has changed since its newest build.
///
/// # Errors
/// Those of the lake.
pub(crate) async fn is_outdated(
    parts: &Parts,
    org_id: i64,
    declared: &Declared,
    state: &State,
) -> Result<bool> {
    if declared.needs_calendar() {
        let calendar = lookup::calendar(parts, org_id, declared).await?;
        if state.fingerprint != declared.fingerprint(&calendar) {
            return Ok(true);
        }
    } else if state.fingerprint != declared.fingerprint(&Calendar::default()) {
        return Ok(true);
    }
    match engine::open(parts, org_id, declared).await {
        Ok(inputs) => Ok(Versions::of(&inputs) != state.inputs),
        Err(Error::InputMissing { .. }) => Ok(true),
        Err(error) => Err(error),
    }
}

/// What a replacement did to the table, if it made a version.
fn update(name: &str, replaced: &lake::Replaced) -> Option<pb::TableUpdate> {
    replaced.version.map(|version| pb::TableUpdate {
        table_name: name.to_owned(),
        snapshot_id: i64::try_from(version).unwrap_or(i64::MAX),
        written: count(replaced.rows),
        deleted: count(replaced.removed),
        ..pb::TableUpdate::default()
    })
}

fn replace<'a>(
    table: &'a Table,
    rows: lake::Rows,
    with: &'a Replace,
) -> BoxFuture<'a, lake::Result<lake::Replaced>> {
    Box::pin(table.replace(rows, with))
}

/// Whether a commit that no build made may have changed rows.
const fn moves_rows(kind: lake::CommitKind) -> bool {
    match kind {
        lake::CommitKind::Create
        | lake::CommitKind::Optimize
        | lake::CommitKind::Vacuum
        | lake::CommitKind::Metadata => false,
        lake::CommitKind::Append
        | lake::CommitKind::Upsert
        | lake::CommitKind::Overwrite
        | lake::CommitKind::Delete
        | lake::CommitKind::Restore
        | lake::CommitKind::Other => true,
    }
}

/// The columns that the table is to have, if it has others.
fn changed_columns(
    base: &Snapshot,
    declared: &Declared,
) -> Option<lake::arrow::datatypes::SchemaRef> {
    let wanted = declared.schema();
    (!lake::compare(&base.schema(), &wanted).is_empty()).then_some(wanted)
}

/// Keeps why a build failed, beside what is known of earlier ones.
async fn note_failure(parts: &Parts, build: &Build, error: &Error) {
    let text = error.to_string();
    let failed = Failed {
        org_id: build.org_id,
        name: build.name.clone(),
        error: text[..text.floor_char_boundary(1024)].to_owned(),
    };
    if let Err(error) = parts.db.write(failed).await {
        debug!(%error, "why a build failed was not kept");
    }
}
