//! Rows of tables, and what differs between two versions of them.

use futures_util::stream::BoxStream as Rows;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use lake::arrow::array::{Array as _, StructArray};
use lake::arrow::datatypes::{Field, Schema};
use lake::{ColumnPath, Differences};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::read_table_changes_response::Part as ChangePart;
use platform_proto::platform::data::v1::read_table_response::Part as RowPart;
use rpc::Call;
use tonic::Status;
use tonic::codegen::BoxStream;

use super::tables::known;
use crate::convert::count;
use crate::convert::table::at;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::{self, Part, Reading};
use crate::{personal, rows};

/// Changes of one message.
const CHANGES_MAX: usize = 500;

pub(super) async fn read(
    parts: &Parts,
    call: &Call,
    request: pb::ReadTableRequest,
) -> Result<BoxStream<pb::ReadTableResponse>> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let at = at(request.version.as_ref());
    let snapshot = parts.tables.at(call.org_id, known.layer, &known.name, at).await?;
    let limit = u64::try_from(request.limit).unwrap_or(0);
    let format = match request.format() {
        pb::RowFormat::Unspecified | pb::RowFormat::Rows => pb::RowFormat::Rows,
        pb::RowFormat::ArrowIpc => pb::RowFormat::ArrowIpc,
    };
    let masked = match personal::is_seen(call) {
        true => Vec::new(),
        false => personal::columns_of(parts, call.org_id, &known.dataset).await?,
    };
    let used = request.predicates.iter().map(|it| &it.column);
    unmasked(&masked, used.chain(request.order_by.iter().map(|it| &it.column)))?;
    let reading = Reading {
        filter: reading::filter(&snapshot.schema(), &request.predicates)?,
        columns: request.columns,
        order_by: request.order_by,
        offset: 0,
        limit,
        masked,
        views: false,
    };
    let rows = reading.start(parts, known.layer, call.org_id, &snapshot).await?;
    let header = reading::header(&snapshot, rows.schema()).await?;
    let first = stream::iter([Ok(RowPart::Header(header))]);
    let rest = reading::parts(rows, format, limit).map_ok(|part| match part {
        Part::Rows(rows) => RowPart::Rows(rows),
        Part::Arrow(bytes) => RowPart::ArrowIpc(bytes),
        Part::Summary(summary) => RowPart::Summary(summary),
    });
    let messages = first.chain(rest).map(|part| match part {
        Ok(part) => Ok(pb::ReadTableResponse { part: Some(part) }),
        Err(error) => Err(Status::from(error)),
    });
    Ok(messages.boxed())
}

/// Refuses conditions on columns that the caller does not see: whether rows meet them would tell the values.
pub(super) fn unmasked<'c>(
    masked: &[String],
    mut used: impl Iterator<Item = &'c String>,
) -> Result<()> {
    let of =
        |column: &String| column.split('.').next().is_some_and(|it| masked.iter().any(|m| m == it));
    match used.any(of) {
        true => Err(Error::Denied { permission: personal::READ }),
        false => Ok(()),
    }
}

pub(super) async fn changes(
    parts: &Parts,
    call: &Call,
    request: pb::ReadTableChangesRequest,
) -> Result<BoxStream<pb::ReadTableChangesResponse>> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let table = parts.tables.get(call.org_id, known.layer, &known.name).await?;
    let from = u64::try_from(request.from_version).unwrap_or(0);
    let to = request.to_version.and_then(|it| u64::try_from(it).ok());
    let found = table.difference(from, to, &known.key_columns).await?;
    let masked = match personal::is_seen(call) {
        true => Vec::new(),
        false => personal::columns_of(parts, call.org_id, &known.dataset).await?,
    };
    let shown = shown(&found.schema, &known.key_columns, &request.columns, &masked)?;
    let fields: Vec<Field> = shown.iter().map(|&at| found.schema.field(at).clone()).collect();
    let snapshot =
        parts.tables.at(call.org_id, known.layer, &known.name, lake::At::Version(found.to));
    let header = reading::header(&snapshot.await?, &Schema::new(fields)).await?;
    let first = stream::iter([Ok(ChangePart::Header(header))]);
    let reader = Changes { rows: found.rows, shown, held: Vec::new(), sent: 0, is_done: false };
    let rest = stream::try_unfold(reader, |mut reader| async move {
        Ok::<_, Error>(reader.next().await?.map(|part| (part, reader)))
    });
    let messages = first.chain(rest).map(|part| match part {
        Ok(part) => Ok(pb::ReadTableChangesResponse { part: Some(part) }),
        Err(error) => Err(Status::from(error)),
    });
    Ok(messages.boxed())
}

/// Places of the columns that are sent: the keys, then those that are asked for.
fn shown(
    schema: &Schema,
    keys: &[String],
    wanted: &[String],
    masked: &[String],
) -> Result<Vec<usize>> {
    let names: Vec<&String> = match wanted.is_empty() {
        true => schema.fields().iter().map(|it| it.name()).collect(),
        false => keys.iter().chain(wanted.iter().filter(|it| !keys.contains(it))).collect(),
    };
    let names = names.into_iter().filter(|it| !masked.contains(it));
    let place = |name: &String| {
        ColumnPath::find(schema, name)?;
        schema.index_of(name).map_err(|_| Error::ColumnUnknown { column: name.clone() })
    };
    names.map(place).collect()
}

struct Changes {
    rows: Rows<'static, lake::Result<Differences>>,
    shown: Vec<usize>,
    /// Changes that did not fit into the last message, last first.
    held: Vec<pb::RowChange>,
    sent: u64,
    is_done: bool,
}

impl Changes {
    async fn next(&mut self) -> Result<Option<ChangePart>> {
        if self.is_done {
            return Ok(None);
        }
        while self.held.is_empty() {
            let Some(found) = self.rows.try_next().await? else {
                self.is_done = true;
                let summary = pb::ReadSummary { row_count: count(self.sent), ..Default::default() };
                return Ok(Some(ChangePart::Summary(summary)));
            };
            self.held = (0..found.after.len()).map(|at| self.change(&found, at)).collect();
            self.held.reverse();
        }
        let from = self.held.len().saturating_sub(CHANGES_MAX);
        let mut changes = self.held.split_off(from);
        changes.reverse();
        self.sent += changes.len() as u64;
        Ok(Some(ChangePart::Changes(pb::RowChanges { changes })))
    }

    fn change(&self, found: &Differences, at: usize) -> pb::RowChange {
        let row = |side: &StructArray| {
            side.is_valid(at).then(|| pb::Row {
                values: self
                    .shown
                    .iter()
                    .map(|&it| rows::value(side.column(it).as_ref(), at))
                    .collect(),
            })
        };
        let (before, after) = (row(&found.before), row(&found.after));
        let kind = match (&before, &after) {
            (None, _) => pb::RowChangeKind::Inserted,
            (Some(_), Some(_)) => pb::RowChangeKind::Updated,
            (Some(_), None) => pb::RowChangeKind::Deleted,
        };
        pb::RowChange { kind: kind as i32, before, after }
    }
}
