//! Rows of data sets, aggregations and views, page by page.

use std::collections::BTreeMap;

use lake::arrow::array::RecordBatch;
use lake::arrow::datatypes::{Field, Schema};
use lake::sql::{RelationName, Rows, Statement};
use platform_proto::platform::common::v1::CursorPaginationResponse;
use platform_proto::platform::data::v1::version_selector::At;
use platform_proto::platform::data::v1::{self as data, VersionSelector};
use platform_proto::platform::query::v1 as pb;
use rpc::Call;
use service::page;

use crate::convert::history::mark;
use crate::convert::place::{Stand, mark_of};
use crate::convert::rows::{ROW_BYTES_MAX, message};
use crate::convert::schema;
use crate::core::plan::{Reader, State};
use crate::core::reading::Reading;
use crate::core::source::{self, Opened, Source};
use crate::core::walk::{Start, Walk};
use crate::core::written::{Bound, relation};
use crate::core::{condition, filter, freshness, scope};
use crate::error::{Error, Result};
use crate::parts::Parts;

pub(super) async fn query(
    parts: &Parts,
    call: &Call,
    request: pb::QueryDatasetRequest,
) -> Result<pb::QueryDatasetResponse> {
    let reader = parts.reader(call).await?;
    let source = source::find(parts, &reader, &request.dataset).await?;
    let pagination = request.pagination.clone().unwrap_or_default();
    let list = list_of(&reader, &source, &request);
    let stand = match pagination.cursor.as_str() {
        "" => None,
        cursor => Some(Stand::parse(cursor, list)?),
    };
    let mut reading = Reading::begin(parts, call, &reader).await?;
    let state = match &stand {
        None => selected(&source, request.version.as_ref())?,
        Some(stand) => kept(parts, &reader, &source, stand).await?,
    };
    reading.read_at(state);
    let opened = reading.open(source).await?;
    let tables = mark_of(&opened.reads);
    if stand.as_ref().is_some_and(|it| it.tables != tables) {
        return Err(gone(&opened.source));
    }
    let walk = Walk::new(
        &opened.schema,
        opened.unique().as_deref(),
        &request.columns,
        &request.order_by,
        pagination.sort_order == "desc",
    )?;
    let sent = stand.as_ref().map_or(0, |it| it.sent);
    let start =
        stand.as_ref().filter(|_| walk.is_unique).and_then(|it| it.values(walk.key_types()));
    let start = start.map_or(Start::Offset(sent), Start::After);
    let mut bound = Bound::default();
    let mut conditions = condition::conditions(&mut bound, &opened.schema, &request.predicates)?;
    filter::add(&mut bound, &mut conditions, &opened, parts, &reader, &request.filter_formula)
        .await?;
    let limit = page::limit(pagination.limit) as usize;
    let most = limit as u64 + 1;
    let written = walk.statement(&opened.source.name, bound, conditions, &start, most);
    let mut rows = reading.rows(&written).await?;
    let page = Page::read(&reading, &mut rows, &walk, limit).await?;
    let sent = sent + page.rows.len() as u64;
    let stand = Stand { list, tables, versions: versions(&opened), sent, last: page.last };
    let too_many = || Error::field("dataset", "reads too many tables to be read in pages");
    let next_cursor = match page.has_more {
        true => stand.text().ok_or_else(too_many)?,
        false => String::new(),
    };
    let schema = named(&walk, rows.schema());
    Ok(pb::QueryDatasetResponse {
        rows: Some(data::RowBatch { schema: Some(schema::of_result(&schema)), rows: page.rows }),
        pagination: Some(CursorPaginationResponse {
            next_cursor,
            has_more: page.has_more,
            total: None,
        }),
        freshness: Some(freshness::of(&reading, &opened.reads).await?),
    })
}

/// Tells a list: what is asked for, without which page of it.
fn list_of(reader: &Reader, source: &Source, request: &pb::QueryDatasetRequest) -> u64 {
    let order = request.pagination.as_ref().map(|it| &it.sort_order);
    mark(&format!(
        "{} {} {:?} {:?} {:?} {:?} {order:?}",
        reader.org_id,
        source.name,
        request.columns,
        request.predicates,
        request.filter_formula,
        request.order_by,
    ))
}

fn gone(source: &Source) -> Error {
    Error::VersionNotAvailable { relation: source.name.to_string() }
}

/// The state that a first page reads.
fn selected(source: &Source, version: Option<&VersionSelector>) -> Result<State> {
    match version.and_then(|it| it.at.as_ref()) {
        None => Ok(State::Newest),
        Some(At::Time(time)) => Ok(State::Time(rpc::wire::timestamp_from_wire(time))),
        Some(At::Version(_)) if source.table.is_none() => {
            let rule = "a view has none; name a time, as of which its tables are read";
            Err(Error::field("version.version", rule))
        }
        Some(At::Version(version)) => {
            let version = u64::try_from(*version).unwrap_or_default();
            Ok(State::Versions([(source.name.clone(), Some(version))].into()))
        }
    }
}

/// The state that the first page of a walk read.
async fn kept(parts: &Parts, reader: &Reader, source: &Source, stand: &Stand) -> Result<State> {
    let statement = Statement::parse(&format!("SELECT * FROM {}", relation(&source.name)))?;
    let scope = scope::resolve(parts, reader, &statement).await?;
    if scope.tables.len() != stand.versions.len() {
        return Err(gone(source));
    }
    let versions: BTreeMap<RelationName, Option<u64>> =
        scope.tables.into_keys().zip(stand.versions.iter().copied()).collect();
    Ok(State::Versions(versions))
}

/// The versions that were read, in the order of the tables.
fn versions(opened: &Opened) -> Vec<Option<u64>> {
    let version = |table: &RelationName| {
        opened.reads.iter().find(|it| it.relation == *table).map(|it| it.version)
    };
    opened.tables.iter().map(version).collect()
}

/// The columns of the answer, under the names that were asked for.
fn named(walk: &Walk, found: &Schema) -> Schema {
    let named = walk.names().zip(found.fields());
    let fields = named.map(|(name, it)| it.as_ref().clone().with_name(name));
    Schema::new(fields.collect::<Vec<Field>>())
}

/// Rows of one answer.
struct Page {
    rows: Vec<data::Row>,
    has_more: bool,
    /// Values of the keys of the last row, if no two rows share them.
    last: Option<data::Row>,
}

impl Page {
    /// Reads up to `limit` rows, as many as fit into one message.
    async fn read(
        reading: &Reading<'_>,
        rows: &mut Rows,
        walk: &Walk,
        limit: usize,
    ) -> Result<Self> {
        let width = walk.names().count();
        let mut page = Self { rows: Vec::new(), has_more: false, last: None };
        let mut bytes = 0;
        while let Some(batch) = reading.next(rows).await? {
            if batch.num_rows() == 0 {
                continue;
            }
            let room = (limit - page.rows.len()).min(batch.num_rows());
            let (shown, keys) = split(&batch, width)?;
            let part = match room {
                0 => Vec::new(),
                room => message(&shown, 0, room, ROW_BYTES_MAX.saturating_sub(bytes))?.rows,
            };
            let size: usize = part.iter().map(prost::Message::encoded_len).sum();
            // The first row of a batch comes whether it fits or not.
            let fits = page.rows.is_empty() || bytes + size <= ROW_BYTES_MAX;
            let taken = if fits { part.len() } else { 0 };
            bytes += size;
            if 0 < taken {
                page.rows.extend(part);
                if walk.is_unique {
                    page.last = message(&keys, taken - 1, 1, usize::MAX)?.rows.pop();
                }
            }
            if taken < batch.num_rows() {
                page.has_more = true;
                break;
            }
        }
        Ok(page)
    }
}

/// The columns of the answer, and the keys behind them.
fn split(batch: &RecordBatch, width: usize) -> Result<(RecordBatch, RecordBatch)> {
    let part = |places: Vec<usize>| {
        batch.project(&places).map_err(|error| Error::Lake(lake::Error::Columns(error)))
    };
    Ok((part((0..width).collect())?, part((width..batch.num_columns()).collect())?))
}
