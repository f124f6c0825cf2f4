//! What each kind of operation does.

use std::num::NonZeroU64;
use std::time::Duration;

use lake::{Note, Optimize, Table, Vacuum};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;
use rpc::wire::duration_from_wire;

use super::{Done, erase, is_cancelled, purge};
use crate::convert::count;
use crate::core::table::Get;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::{self, Reading};
use crate::store::operation::{Operation, Task};

/// Does what an operation is for.
pub(super) async fn run(parts: &Parts, operation: &Operation) -> Result<Done> {
    let org_id = operation.message.org_id;
    if operation.task == Task::Purge {
        return purge::run(parts, operation).await;
    }
    let table = parts.tables.get(org_id, operation.layer, &operation.name).await?;
    let note = note(operation);
    match &operation.task {
        Task::Purge => Ok(Done::default()),
        Task::Optimize(task) => optimize(parts, operation, &table, task, &note).await,
        Task::Vacuum(task) => vacuum(parts, operation, &table, task, &note).await,
        Task::Erase(task) => rows(parts, operation, &table, task, &note).await,
        Task::EraseRaw(task) => erase::raw(parts, operation, &table, task, &note).await,
    }
}

fn note(operation: &Operation) -> Note {
    let note = Note::new().with("principal", &operation.message.created_by);
    let note = note.with("operation_id", &operation.message.id);
    match operation.task.reason() {
        "" => note,
        reason => note.with("reason", &reason[..reason.floor_char_boundary(1024)]),
    }
}

async fn optimize(
    parts: &Parts,
    operation: &Operation,
    table: &Table,
    task: &pb::OptimizeTableRequest,
    note: &Note,
) -> Result<Done> {
    if is_cancelled(parts, operation).await? {
        return Ok(Done { is_cancelled: true, ..Done::default() });
    }
    let before = table.snapshot().await?.version();
    let with = Optimize {
        file_size: u64::try_from(task.target_file_size_bytes).ok().and_then(NonZeroU64::new),
        cluster_by: task.zorder_columns.clone(),
        partitions: partitions(&task.partition_predicates)?,
        note: note.clone(),
    };
    let done = Box::pin(table.optimize(&with)).await?;
    Ok(Done {
        files_added: count(done.files_added),
        files_removed: count(done.files_removed),
        bytes_added: count(done.bytes_added),
        bytes_removed: count(done.bytes_removed),
        version: (before < done.version).then(|| count(done.version)),
        ..Done::default()
    })
}

/// Conditions on partition columns as values of them, which is how folders are chosen.
///
/// # Errors
/// [`Error::Field`] for a condition that does not name values.
pub(crate) fn partitions(predicates: &[pb::Predicate]) -> Result<Vec<(String, Vec<String>)>> {
    let wrong = |rule: &str| Err(Error::field("partition_predicates", rule));
    let mut found = Vec::with_capacity(predicates.len());
    for it in predicates {
        let named =
            matches!(it.operator(), pb::PredicateOperator::Equal | pb::PredicateOperator::In);
        if !named {
            return wrong("must compare by EQUAL or IN");
        }
        let mut values = Vec::with_capacity(it.values.len());
        for value in &it.values {
            values.push(match &value.kind {
                Some(Kind::StringValue(it) | Kind::DateValue(it)) => it.clone(),
                Some(Kind::Int64Value(it)) => it.to_string(),
                Some(Kind::BoolValue(it)) => it.to_string(),
                _ => return wrong("must have values of partition columns"),
            });
        }
        found.push((it.column.clone(), values));
    }
    Ok(found)
}

async fn vacuum(
    parts: &Parts,
    operation: &Operation,
    table: &Table,
    task: &pb::VacuumTableRequest,
    note: &Note,
) -> Result<Done> {
    if is_cancelled(parts, operation).await? {
        return Ok(Done { is_cancelled: true, ..Done::default() });
    }
    let before = table.snapshot().await?.version();
    let with = Vacuum {
        older_than: age(parts, operation, task).await?,
        orphans: task.include_orphans.unwrap_or(true),
        dry_run: task.dry_run,
        note: note.clone(),
    };
    let gone = Box::pin(table.vacuum(&with)).await?;
    let after = table.snapshot().await?.version();
    Ok(Done {
        files_removed: count(gone.files.len() as u64),
        version: (before < after).then(|| count(after)),
        ..Done::default()
    })
}

/// How old a file must be to go.
async fn age(
    parts: &Parts,
    operation: &Operation,
    task: &pb::VacuumTableRequest,
) -> Result<Duration> {
    if let Some(older_than) = &task.older_than {
        return Ok(duration_from_wire(older_than));
    }
    let key = (operation.message.org_id, operation.layer, operation.name.clone());
    let known = parts.db.read(Get(key)).await?;
    let policy = known.and_then(|it| it.retention).and_then(|it| it.history_retention);
    Ok(policy.map_or(parts.options.history_kept.0, |it| duration_from_wire(&it)))
}

async fn rows(
    parts: &Parts,
    operation: &Operation,
    table: &Table,
    task: &pb::EraseRowsRequest,
    note: &Note,
) -> Result<Done> {
    let snapshot = table.snapshot().await?;
    let filter = reading::filter(&snapshot.schema(), &task.predicates)?;
    let missing = || Error::field("predicates", "must be given");
    let filter = filter.ok_or_else(missing)?;
    if task.dry_run {
        let reading = Reading {
            columns: vec![reading::ORG.to_owned()],
            filter: Some(filter),
            ..Reading::default()
        };
        let org_id = operation.message.org_id;
        let mut rows = reading.start(parts, operation.layer, org_id, &snapshot).await?;
        let mut found = 0;
        while let Some(batch) = rows.next().await? {
            found += batch.num_rows() as u64;
        }
        return Ok(Done { rows_removed: count(found), ..Done::default() });
    }
    if is_cancelled(parts, operation).await? {
        return Ok(Done { is_cancelled: true, ..Done::default() });
    }
    let erased = Box::pin(table.erase(filter.expression(), note)).await?;
    let mut done = Done {
        rows_removed: count(erased.rows.unwrap_or(0)),
        version: erased.version.map(count),
        ..Done::default()
    };
    if task.purge_history {
        let gone = Box::pin(table.purge_history(note)).await?;
        done.files_removed = count(gone.files.len() as u64);
        done.version = Some(count(table.snapshot().await?.version()));
    }
    Ok(done)
}
