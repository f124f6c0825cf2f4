//! Which tables there are, what they are made of, and how they came to be so.

use lake::At;
use lake::arrow::datatypes::DataType;
use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use service::page;

use super::batches::{from, to};
use crate::convert::table::{at, kind, layer, reference, table, version};
use crate::convert::{count, cursor};
use crate::core::table::{Changed, Declare, Get, Of, SetRetention};
use crate::declared;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::retention::aged;
use crate::store::table::Known;
use crate::tables::{Layer, note};

/// Commits that are looked at in one step.
const STEP: usize = 256;
/// Commits that one page looks at: beyond it the page ends, and its cursor goes on.
const LOOKED_AT_MAX: usize = 4096;

/// What is known of a table that has to be there.
pub(super) async fn known(
    parts: &Parts,
    call: &Call,
    table: Option<&pb::TableRef>,
) -> Result<Known> {
    let (layer, name) = reference(parts, table)?;
    let found = parts.db.read(Get((call.org_id, layer, name.clone()))).await?;
    found.ok_or_else(|| Error::TableNotFound { layer: layer.name(), name })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: &pb::ListTablesRequest,
) -> Result<pb::ListTablesResponse> {
    let wanted = request.layers().map(|it| layer(parts, it)).collect::<Result<Vec<_>>>()?;
    let fits = |it: &Known| {
        let is_layer = match wanted.is_empty() {
            true => parts.options.has(it.layer.role()),
            false => wanted.contains(&it.layer),
        };
        let is_dataset = request.dataset.as_ref().is_none_or(|wanted| *wanted == it.dataset);
        is_layer && is_dataset && it.name.starts_with(&request.name_prefix)
    };
    let page = page::numbered(request.pagination.as_ref(), "name");
    let says_nothing = request.pagination.as_ref().is_none_or(|it| it.sort_order.is_empty());
    let is_ascending = page.is_ascending || (says_nothing && page.sort_by == "name");
    let sort: fn(&pb::Table) -> (i64, i64) = match page.sort_by.as_str() {
        "name" => |_| (0, 0),
        "row_count" => |it| (it.row_count, 0),
        "size_bytes" => |it| (it.size_bytes, 0),
        "updated_at" => |it| it.updated_at.map_or((0, 0), |it| (it.seconds, i64::from(it.nanos))),
        _ => {
            let rule = "must be one of name, row_count, size_bytes, updated_at";
            return Err(Error::field("pagination.sort_by", rule));
        }
    };
    let mut found = Vec::new();
    for known in parts.db.read(Of(call.org_id)).await?.iter().filter(|it| fits(it)) {
        match parts.tables.newest(call.org_id, known.layer, &known.name).await {
            Ok(snapshot) => found.push(table(parts, call, known, &snapshot, false).await?),
            // Its maker died before it was made, or it is being made now.
            Err(Error::TableNotFound { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    let name = |it: &pb::Table| it.r#ref.as_ref().map(|it| (it.name.clone(), it.layer));
    found.sort_by_cached_key(|it| (sort(it), name(it)));
    if !is_ascending {
        found.reverse();
    }
    let total = count(found.len() as u64);
    let tables = found.into_iter().skip(page.offset() as usize).take(page.limit as usize);
    Ok(pb::ListTablesResponse {
        tables: tables.collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: &pb::GetTableRequest,
) -> Result<pb::GetTableResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let at = at(request.version.as_ref());
    let snapshot = parts.tables.at(call.org_id, known.layer, &known.name, at).await?;
    let table = table(parts, call, &known, &snapshot, true).await?;
    Ok(pb::GetTableResponse { table: Some(table) })
}

pub(super) async fn versions(
    parts: &Parts,
    call: &Call,
    request: &pb::ListTableVersionsRequest,
) -> Result<pb::ListTableVersionsResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let open = parts.tables.get(call.org_id, known.layer, &known.name).await?;
    let range = request.time_range.as_ref();
    let (start, end) = (from(range), to(range));
    let kinds: Vec<pb::TableCommitKind> = request.kinds().collect();
    let place = (call.org_id, known.layer.name(), &known.name, &kinds, start, end);
    let list = format!("versions/{place:?}");
    let page = cursor::cursor(request.pagination.as_ref(), &list, false)?;
    if page.is_ascending {
        return Err(Error::field("pagination.sort_order", "must be desc: the newest comes first"));
    }
    let mut before = page.after.as_deref().and_then(|it| it.parse().ok());
    let (mut found, mut looked_at) = (Vec::new(), 0);
    let most = page.limit as usize;
    let last = loop {
        let commits = open.history(before, STEP).await?;
        looked_at += commits.len();
        let Some(last) = commits.last() else { break None };
        before = Some(last.version);
        let fits = |it: &&lake::Commit| {
            let in_time = start.is_none_or(|start| start <= it.committed_at)
                && end.is_none_or(|end| it.committed_at < end);
            in_time && (kinds.is_empty() || kinds.contains(&kind(it.kind)))
        };
        found.extend(commits.iter().filter(fits).map(version));
        if most < found.len() {
            found.truncate(most);
            break found.last().map(|it| it.version);
        }
        if last.version == 0 {
            break None;
        }
        if LOOKED_AT_MAX <= looked_at {
            break Some(count(last.version));
        }
    };
    let last = last.map(|it| it.to_string());
    Ok(pb::ListTableVersionsResponse {
        versions: found,
        pagination: Some(cursor::next(&list, false, last.as_deref())),
    })
}

pub(super) async fn restore(
    parts: &Parts,
    call: &Call,
    request: pb::RestoreTableRequest,
) -> Result<pb::RestoreTableResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let open = parts.tables.get(call.org_id, known.layer, &known.name).await?;
    let caller = parts.caller(call);
    let expected = request.expected_version.and_then(|it| u64::try_from(it).ok());
    let at = at(request.version.as_ref());
    let note = note(&caller, "", "", &request.reason);
    let made = Box::pin(open.restore(at, expected, &note)).await?;
    let commits = open.history(Some(made + 1), 1).await?;
    let commit = commits.first().ok_or_else(|| Error::internal("a commit is not there"))?;
    let shown = version(commit);
    let (action, reason) = (AuditAction::Update, request.reason);
    parts.db.write(Changed { caller, known, version: made, action, reason }).await?;
    Ok(pb::RestoreTableResponse { version: Some(shown) })
}

pub(super) async fn set_retention(
    parts: &Parts,
    call: &Call,
    request: pb::SetTableRetentionRequest,
) -> Result<pb::SetTableRetentionResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let snapshot = parts.tables.newest(call.org_id, known.layer, &known.name).await?;
    let retention = request.retention.unwrap_or_default();
    let column = retention.row_time_column.as_str();
    let wrong = |rule: &str| Err(Error::field("retention.row_time_column", rule));
    if !column.is_empty() {
        let found = lake::ColumnPath::find(&snapshot.schema(), column)?;
        if known.layer == Layer::Bronze {
            // Rows of bronze go by batch, and a batch has one age.
            return wrong("must be empty: rows go by the time of ingestion");
        }
        let is_plain = found.name() == column && !column.contains('.');
        if !is_plain || !matches!(found.data_type(), DataType::Date32 | DataType::Timestamp(..)) {
            return wrong("must name a DATE or a TIMESTAMP");
        }
    } else if known.layer == Layer::Gold && retention.row_retention.is_some() {
        let asked = Known { retention: Some(retention.clone()), ..known.clone() };
        if aged::kept(parts, &asked).await?.is_none() {
            return wrong("must be given: the aggregation has no day and no moment to go by");
        }
    }
    let caller = parts.caller(call);
    let known = parts.db.write(SetRetention { caller, known, retention }).await?;
    let table = table(parts, call, &known, &snapshot, true).await?;
    Ok(pb::SetTableRetentionResponse { table: Some(table) })
}

pub(super) async fn ensure(
    parts: &Parts,
    call: &Call,
    request: &pb::EnsureTableRequest,
) -> Result<pb::EnsureTableResponse> {
    let layer = layer(parts, request.layer())?;
    let version = i32::try_from(request.dataset_version).unwrap_or(i32::MAX);
    let dataset = parts.datasets.get(call.org_id, &request.dataset, version).await?;
    let (definition, keys) = declared::table(parts, call.org_id, layer, &dataset).await?;
    let found = parts.tables.find(call.org_id, layer, &dataset.name).await?;
    let changes = match &found {
        None => Vec::new(),
        Some(table) => {
            let schema = table.snapshot().await?.schema();
            lake::compare(&schema, &definition.schema)
        }
    };
    let response = pb::EnsureTableResponse {
        table: None,
        created: found.is_none(),
        changes: changes.iter().map(declared::change).collect(),
    };
    if request.dry_run {
        if changes.iter().any(|it| !it.compatible) {
            return Err(lake::Error::SchemaIncompatible(changes).into());
        }
        let Some(open) = found else { return Ok(response) };
        let get = Get((call.org_id, layer, dataset.name.clone()));
        let known = parts.db.read(get).await?;
        let known = known.unwrap_or_else(|| {
            declared::known(parts, (call.org_id, layer), (&dataset.name, dataset.version), keys)
        });
        let table = table(parts, call, &known, &open.snapshot().await?, true).await?;
        return Ok(pb::EnsureTableResponse { table: Some(table), ..response });
    }
    let caller = parts.caller(call);
    let note = note(&caller, "", "", "");
    let known =
        declared::known(parts, (call.org_id, layer), (&dataset.name, dataset.version), keys);
    parts.db.write(Declare(known.clone())).await?;
    let open = parts.tables.ensure(call.org_id, layer, &dataset.name, &definition, &note).await?;
    if !changes.is_empty() {
        open.evolve(&definition.schema, &note).await?;
    }
    if response.created || !changes.is_empty() {
        let made = open.snapshot().await?.version();
        let (action, reason) = (AuditAction::Update, String::new());
        let known = known.clone();
        parts.db.write(Changed { caller, known, version: made, action, reason }).await?;
    }
    let snapshot = parts.tables.at(call.org_id, layer, &dataset.name, At::Newest).await?;
    let table = table(parts, call, &known, &snapshot, true).await?;
    Ok(pb::EnsureTableResponse { table: Some(table), ..response })
}
