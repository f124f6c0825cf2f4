//! Rows of data sets, to look at.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::{StreamExt as _, stream};
use lake::arrow::array::{Array as _, ArrayRef, AsArray as _, RecordBatch};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::{DataType, Float64Type, Int64Type, Schema, TimestampMicrosecondType};
use lake::arrow::row::{OwnedRow, RowConverter, SortField};
use lake::sql::ScalarValue;
use lake::{At, ColumnPath, Comparison, Filter};
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::query_rows_response::Part as Sent;
use rpc::Call;
use tonic::Status;
use tonic::codegen::BoxStream;

use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::{self, Part, Reading};
use crate::rows;
use crate::silver::by_hand;
use crate::silver::shown::Shown;
use crate::silver::table::{
    BATCH_ID, DATASET_VERSION, DELETED, INGESTED_AT, QUALITY_ISSUES, QUALITY_SCORE, ROW_NUMBER,
};

/// What lets people see personal data.
const PERSONAL: &str = "platform.personal_data.read";

/// A data set with a silver layer.
pub(super) struct Found {
    dataset: Arc<Dataset>,
}

impl Found {
    pub(super) async fn new(parts: &Parts, org_id: i64, name: &str) -> Result<Self> {
        let found = Self { dataset: parts.datasets.get(org_id, name, 0).await? };
        found.silver()?;
        Ok(found)
    }

    pub(super) fn silver(&self) -> Result<&SilverDefinition> {
        let silver = self.dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
        silver.ok_or_else(|| Error::DatasetNotFound { name: self.dataset.name.clone() })
    }

    pub(super) fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Names of the columns that are asked for; nothing asked for is all declared ones.
    fn columns(&self, asked: &[String]) -> Result<Vec<String>> {
        let silver = self.silver()?;
        if asked.is_empty() {
            return Ok(silver.columns.iter().map(|it| it.name.clone()).collect());
        }
        for column in asked {
            self.require(column)?;
        }
        Ok(asked.to_vec())
    }

    /// Refuses a column that is not declared.
    fn require(&self, column: &str) -> Result<()> {
        let is_declared = self.silver()?.columns.iter().any(|it| it.name == column);
        if is_declared { Ok(()) } else { Err(Error::ColumnUnknown { column: column.to_owned() }) }
    }

    /// Columns of personal data that the caller does not see.
    pub(super) fn masked(&self, call: &Call) -> Result<Vec<String>> {
        if sees_personal(call) {
            return Ok(Vec::new());
        }
        let personal = self.silver()?.columns.iter().filter(|it| it.is_personal);
        Ok(personal.map(|it| it.name.clone()).collect())
    }

    /// The table in a version, with the columns of the declaration.
    pub(super) async fn shown(
        &self,
        parts: &Parts,
        call: &Call,
        version: Option<&pb::VersionSelector>,
    ) -> Result<Shown> {
        let declared = (&*self.dataset, self.silver()?);
        Shown::open(parts, call.org_id, declared, at(version)?).await
    }
}

/// Whether a caller sees personal data: people need a permission, other services have it.
pub(super) fn sees_personal(call: &Call) -> bool {
    match &call.principal {
        Some(it) => it.permissions.iter().any(|it| it == PERSONAL),
        None => call.is_peer(),
    }
}

fn at(version: Option<&pb::VersionSelector>) -> Result<At> {
    use pb::version_selector::At as Asked;
    match version.and_then(|it| it.at.as_ref()) {
        None => Ok(At::Newest),
        Some(Asked::Version(number)) => match u64::try_from(*number) {
            Ok(number) => Ok(At::Version(number)),
            Err(_) => Err(Error::field("version.version", "must not be negative")),
        },
        Some(Asked::Time(time)) => Ok(At::Time(rpc::wire::timestamp_from_wire(time))),
    }
}

/// Holds for rows that are present: not those that stand for deleted ones.
pub(super) fn present(schema: &Schema) -> Result<Filter> {
    let deleted = ColumnPath::find(schema, DELETED)?;
    let no = ScalarValue::Boolean(Some(false));
    Ok(Filter::compare(&deleted, Comparison::Equal, no))
}

pub(super) async fn query(
    parts: &Parts,
    call: &Call,
    request: pb::QueryRowsRequest,
) -> Result<BoxStream<pb::QueryRowsResponse>> {
    let found = Found::new(parts, call.org_id, &request.dataset).await?;
    let mut columns = found.columns(&request.columns)?;
    for name in request
        .predicates
        .iter()
        .map(|it| &it.column)
        .chain(request.order_by.iter().map(|it| &it.column))
    {
        found.require(name.split('.').next().unwrap_or(name))?;
    }
    let masked = found.masked(call)?;
    // Whoever does not see a value must not find it by asking for rows that have it, either.
    for name in request.predicates.iter().map(|it| &it.column) {
        if masked.contains(name) {
            return Err(Error::Denied { permission: PERSONAL });
        }
    }
    let shown = found.shown(parts, call, request.version.as_ref()).await?;
    let schema = shown.schema();
    let mut filter = present(schema)?;
    if let Some(asked) = reading::filter(schema, &request.predicates)? {
        filter = filter.and(asked);
    }
    if request.min_quality_score > 0.0 {
        let score = ColumnPath::find(schema, QUALITY_SCORE)?;
        let least = ScalarValue::Float64(Some(request.min_quality_score));
        filter = filter.and(Filter::compare(&score, Comparison::GreaterOrEqual, least));
    }
    if request.include_quality {
        columns.extend([QUALITY_SCORE.to_owned(), QUALITY_ISSUES.to_owned()]);
    }
    let limit = u64::try_from(request.limit).unwrap_or(0);
    let format = request.format();
    let reading = Reading {
        columns,
        filter: Some(filter),
        order_by: request.order_by,
        offset: 0,
        limit,
        masked,
        views: false,
    };
    let rows = shown.read(parts, call.org_id, &reading).await?;
    let header = shown.header(rows.schema()).await?;
    let header = stream::once(async { Ok(message(Sent::Header(header))) });
    let parts = reading::parts(rows, format, limit).map(|part| match part {
        Ok(Part::Rows(rows)) => Ok(message(Sent::Rows(rows))),
        Ok(Part::Arrow(bytes)) => Ok(message(Sent::ArrowIpc(bytes))),
        Ok(Part::Summary(summary)) => Ok(message(Sent::Summary(summary))),
        Err(error) => Err(Status::from(error)),
    });
    Ok(header.chain(parts).boxed())
}

fn message(part: Sent) -> pb::QueryRowsResponse {
    pb::QueryRowsResponse { part: Some(part) }
}

pub(super) async fn lookup(
    parts: &Parts,
    call: &Call,
    request: pb::LookupRowsRequest,
) -> Result<pb::LookupRowsResponse> {
    let found = Found::new(parts, call.org_id, &request.dataset).await?;
    let silver = found.silver()?;
    let keys = Keys::new(silver, &request.dataset, &request.keys)?;
    let columns = found.columns(&request.columns)?;
    let table = found.shown(parts, call, request.version.as_ref()).await?;
    let schema = table.schema();
    let filter = present(schema)?.and(keys.filter(schema)?);
    let masked = found.masked(call)?;
    // Keys are compared unmasked, and come behind what is shown.
    let mut wanted: Vec<String> = columns.clone();
    wanted.extend(silver.primary_key.iter().cloned());
    wanted.extend(PROVENANCE.map(str::to_owned));
    wanted.dedup();
    let reading = Reading { columns: unique(&wanted), filter: Some(filter), ..Reading::default() };
    let mut found = table.read(parts, call.org_id, &reading).await?;
    let shown = shown(schema, &columns)?;
    let mut rows = vec![pb::LookedUpRow::default(); keys.count];
    // What has a value of each key, and is none of them, is passed over while it comes.
    while let Some(batch) = found.next().await? {
        let places = keys.places(&batch)?;
        for (row, places) in places.iter().enumerate() {
            for place in *places {
                rows[*place] = pb::LookedUpRow {
                    row: Some(row_of(&batch, &columns, &masked, row)?),
                    provenance: match request.include_provenance {
                        true => Some(provenance(&batch, row)?),
                        false => None,
                    },
                };
            }
        }
    }
    Ok(pb::LookupRowsResponse {
        schema: Some(rows::to_wire(&shown)),
        rows,
        table_version: table.version(),
    })
}

/// What tells which record a row was made of.
const PROVENANCE: [&str; 6] =
    [BATCH_ID, ROW_NUMBER, INGESTED_AT, DATASET_VERSION, QUALITY_SCORE, QUALITY_ISSUES];

fn unique(names: &[String]) -> Vec<String> {
    let mut seen = Vec::with_capacity(names.len());
    for name in names {
        if !seen.contains(name) {
            seen.push(name.clone());
        }
    }
    seen
}

/// The columns that are asked for, as they are shown.
fn shown(schema: &Schema, columns: &[String]) -> Result<Schema> {
    let field = |name: &String| {
        let field = schema.field_with_name(name);
        let field = field.map_err(|_| Error::ColumnUnknown { column: name.clone() })?;
        Ok(field.clone())
    };
    Ok(Schema::new(columns.iter().map(field).collect::<Result<Vec<_>>>()?))
}

fn plain(batch: &RecordBatch, name: &str) -> Result<ArrayRef> {
    let column = batch.column_by_name(name);
    let column = column.ok_or_else(|| Error::ColumnUnknown { column: name.to_owned() })?;
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other types stay as they are")]
    let wanted = match column.data_type() {
        DataType::Utf8View | DataType::Dictionary(..) | DataType::LargeUtf8 => DataType::Utf8,
        DataType::BinaryView | DataType::LargeBinary => DataType::Binary,
        _ => return Ok(ArrayRef::clone(column)),
    };
    Ok(cast(column, &wanted)?)
}

fn row_of(
    batch: &RecordBatch,
    columns: &[String],
    masked: &[String],
    row: usize,
) -> Result<pb::Row> {
    let value = |name: &String| {
        if masked.contains(name) {
            return Ok(pb::Value::default());
        }
        Ok(rows::value(plain(batch, name)?.as_ref(), row))
    };
    Ok(pb::Row { values: columns.iter().map(value).collect::<Result<_>>()? })
}

fn provenance(batch: &RecordBatch, row: usize) -> Result<pb::RowProvenance> {
    let whole = |name| Ok::<_, Error>(plain(batch, name)?.as_primitive::<Int64Type>().value(row));
    let ingested = plain(batch, INGESTED_AT)?.as_primitive::<TimestampMicrosecondType>().value(row);
    let score = plain(batch, QUALITY_SCORE)?.as_primitive::<Float64Type>().value(row);
    let batch_id = plain(batch, BATCH_ID)?.as_string::<i32>().value(row).to_owned();
    // What was refined from rows that were written by hand has their origin, which is no bronze batch.
    let bronze_batch_id = if by_hand::is_origin(&batch_id) { String::new() } else { batch_id };
    Ok(pb::RowProvenance {
        bronze_batch_id,
        row_number: whole(ROW_NUMBER)?,
        ingested_at: Some(rpc::wire::timestamp_to_wire(base::Timestamp::from_micros(ingested))),
        dataset_version: whole(DATASET_VERSION)?,
        quality: Some(pb::RowQuality { score, ..pb::RowQuality::default() }),
        // No state tells how many records a row has outdone: the contract says so.
        superseded_count: 0,
    })
}

/// Keys that are asked for.
pub(super) struct Keys<'k> {
    names: &'k [String],
    columns: Vec<ArrayRef>,
    converter: RowConverter,
    /// The places at which a key is asked for.
    asked: HashMap<OwnedRow, Vec<usize>>,
    count: usize,
}

impl<'k> Keys<'k> {
    /// Reads keys, each with one value for each key column.
    pub(super) fn new(silver: &'k SilverDefinition, name: &str, keys: &[pb::Row]) -> Result<Self> {
        let names = silver.primary_key.as_slice();
        if names.is_empty() {
            return Err(Error::DatasetHasNoKey { name: name.to_owned() });
        }
        let types = names.iter().map(|name| {
            let column = silver.columns.iter().find(|it| &it.name == name);
            let kind = column.and_then(crate::silver::kind::Kind::of);
            let kind = kind.ok_or_else(|| Error::ColumnUnknown { column: name.clone() })?;
            Ok(kind.data_type())
        });
        let types = types.collect::<Result<Vec<_>>>()?;
        let mut columns = Vec::with_capacity(names.len());
        for (at, (name, wanted)) in names.iter().zip(&types).enumerate() {
            let mut values = Vec::with_capacity(keys.len());
            for (row, key) in keys.iter().enumerate() {
                let value = key.values.get(at).filter(|it| it.kind.is_some());
                let missing = || Error::KeyMissing { row: row as u64, column: name.clone() };
                values.push(value.cloned().ok_or_else(missing)?);
                if key.values.len() != names.len() {
                    let rule = format!("must have {} values", names.len());
                    return Err(Error::field(format!("keys[{row}]"), rule));
                }
            }
            columns.push(rows::array(&values, wanted, name)?);
        }
        let fields = types.into_iter().map(SortField::new).collect();
        let converter = RowConverter::new(fields)?;
        let encoded = converter.convert_columns(&columns)?;
        let mut asked: HashMap<OwnedRow, Vec<usize>> = HashMap::new();
        for (at, row) in encoded.iter().enumerate() {
            asked.entry(row.owned()).or_default().push(at);
        }
        Ok(Self { names, columns, converter, asked, count: keys.len() })
    }

    /// Holds for all rows of the keys, and for others: those whose columns each have a value of one.
    pub(super) fn filter(&self, schema: &Schema) -> Result<Filter> {
        let each = self.names.iter().zip(&self.columns).map(|(name, array)| {
            let column = ColumnPath::find(schema, name)?;
            let values = (0..array.len()).map(|at| {
                let value = ScalarValue::try_from_array(array, at);
                value.map_err(|error| Error::internal(error.to_string()))
            });
            Ok(Filter::is_in(&column, values.collect::<Result<Vec<_>>>()?))
        });
        let all = Filter::all(each.collect::<Result<Vec<_>>>()?);
        all.ok_or_else(|| Error::internal("a key without columns"))
    }

    /// For each row of a batch, the places at which its key is asked for.
    pub(super) fn places(&self, batch: &RecordBatch) -> Result<Vec<&[usize]>> {
        let columns = self
            .names
            .iter()
            .zip(&self.columns)
            .map(|(name, own)| Ok(cast(&plain(batch, name)?, own.data_type())?));
        let columns = columns.collect::<Result<Vec<_>>>()?;
        let encoded = self.converter.convert_columns(&columns)?;
        let place = |row: lake::arrow::row::Row<'_>| {
            self.asked.get(&row.owned()).map_or(&[][..], Vec::as_slice)
        };
        Ok(encoded.iter().map(place).collect())
    }
}
