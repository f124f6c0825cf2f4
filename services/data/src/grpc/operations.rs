//! Long work on tables: started, followed, stopped.

use base::Timestamp;
use lake::ColumnPath;
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use rpc::wire::duration_from_wire;
use store::Direction;

use super::batches::place;
use super::tables::known;
use crate::convert::cursor;
use crate::convert::table::{name, reference};
use crate::core::operation::{Cancel, GetOperation, ListOperations, Start};
use crate::error::{Error, Result};
use crate::operations::partitions;
use crate::parts::Parts;
use crate::reading;
use crate::store::operation::{Filter, Task};
use crate::tables::Layer;

pub(super) async fn optimize(
    parts: &Parts,
    call: &Call,
    request: pb::OptimizeTableRequest,
) -> Result<pb::OptimizeTableResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let snapshot = parts.tables.newest(call.org_id, known.layer, &known.name).await?;
    let divided = snapshot.partition_columns();
    for column in &request.zorder_columns {
        ColumnPath::find(&snapshot.schema(), column)?;
        if divided.contains(column) {
            return Err(Error::field("zorder_columns", "must be no partition columns"));
        }
    }
    for (column, _) in partitions(&request.partition_predicates)? {
        if !divided.contains(&column) {
            return Err(Error::ColumnUnknown { column });
        }
    }
    let operation = start(parts, call, known, Task::Optimize(request)).await?;
    Ok(pb::OptimizeTableResponse { operation: Some(operation) })
}

pub(super) async fn vacuum(
    parts: &Parts,
    call: &Call,
    request: pb::VacuumTableRequest,
) -> Result<pb::VacuumTableResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let minimum = parts.options.lake.retention_min.0;
    if request.older_than.as_ref().is_some_and(|it| duration_from_wire(it) < minimum) {
        return Err(Error::RetentionTooShort { minimum });
    }
    let operation = start(parts, call, known, Task::Vacuum(request)).await?;
    Ok(pb::VacuumTableResponse { operation: Some(operation) })
}

pub(super) async fn erase(
    parts: &Parts,
    call: &Call,
    request: pb::EraseRowsRequest,
) -> Result<pb::EraseRowsResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let snapshot = parts.tables.newest(call.org_id, known.layer, &known.name).await?;
    reading::filter(&snapshot.schema(), &request.predicates)?;
    let operation = start(parts, call, known, Task::Erase(request)).await?;
    Ok(pb::EraseRowsResponse { operation: Some(operation) })
}

pub(super) async fn erase_raw(
    parts: &Parts,
    call: &Call,
    request: pb::EraseRawRecordsRequest,
) -> Result<pb::EraseRawRecordsResponse> {
    let table = name(Layer::Bronze, &request.table_name);
    let known = known(parts, call, Some(&table)).await?;
    let operation = start(parts, call, known, Task::EraseRaw(request)).await?;
    Ok(pb::EraseRawRecordsResponse { operation: Some(operation) })
}

async fn start(
    parts: &Parts,
    call: &Call,
    known: crate::store::table::Known,
    task: Task,
) -> Result<pb::TableOperation> {
    let started = parts.db.write(Start { caller: parts.caller(call), known, task }).await?;
    parts.operations.ring();
    Ok(started)
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetTableOperationRequest,
) -> Result<pb::GetTableOperationResponse> {
    let (id, now) = (request.operation_id, parts.clock.now());
    let found = parts.db.read(GetOperation { org_id: call.org_id, id, now }).await?;
    Ok(pb::GetTableOperationResponse { operation: Some(found.message) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListTableOperationsRequest,
) -> Result<pb::ListTableOperationsResponse> {
    let table = match &request.table {
        None => None,
        Some(table) => {
            let (layer, name) = reference(parts, Some(table))?;
            Some((layer.name(), name))
        }
    };
    let filter = Filter {
        org_id: call.org_id,
        table,
        kinds: request.kinds.clone(),
        statuses: request.statuses.clone(),
    };
    let list = format!("operations/{filter:?}");
    let page = cursor::cursor(request.pagination.as_ref(), &list, false)?;
    let after = page.after.as_deref().map(place).transpose()?;
    let direction = match page.is_ascending {
        true => Direction::Ascending,
        false => Direction::Descending,
    };
    let limit = page.limit + 1;
    let mut found = parts.db.read(ListOperations { filter, after, direction, limit }).await?;
    let has_more = limit as usize == found.len();
    found.truncate(page.limit as usize);
    let created = |it: &pb::TableOperation| {
        it.created_at.as_ref().map_or(Timestamp::default(), rpc::wire::timestamp_from_wire)
    };
    let last = found.last().filter(|_| has_more).map(|it| &it.message);
    let last = last.map(|it| format!("{}-{}", created(it).micros(), it.id));
    Ok(pb::ListTableOperationsResponse {
        pagination: Some(cursor::next(&list, page.is_ascending, last.as_deref())),
        operations: found.into_iter().map(|it| it.message).collect(),
    })
}

pub(super) async fn cancel(
    parts: &Parts,
    call: &Call,
    request: pb::CancelTableOperationRequest,
) -> Result<pb::CancelTableOperationResponse> {
    let cancel = Cancel { caller: parts.caller(call), id: request.operation_id };
    let operation = parts.db.write(cancel).await?;
    Ok(pb::CancelTableOperationResponse { operation: Some(operation) })
}
