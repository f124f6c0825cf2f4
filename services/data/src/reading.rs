//! Reads of tables: which rows and columns, and their way to the wire.
//!
//! Owns:      conditions and orders of the wire as conditions on columns; rows in messages of bounded size.
//! Invariant: a read sees rows of its organisation alone, in the version that it began with, and ends within its limits.
//! Not here:  who may read (`rpc`), what a layer adds to a read (the layers).

use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use lake::arrow::array::RecordBatch;
use lake::arrow::datatypes::{Schema, SchemaRef};
use lake::sql::{
    Extent, Limits, Order, Relation, RelationName, Rows, ScalarValue, Selection, Settings,
};
use lake::{ColumnPath, Comparison, Filter, Snapshot, TableProvider};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::PredicateOperator as Operator;
use rpc::wire::timestamp_to_wire;

use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::rows;
use crate::tables::Layer;

/// The column that says whose a row is.
pub(crate) const ORG: &str = "_org_id";
/// Rows of one message of rows, and its bytes in memory.
const ROWS_MAX: usize = 1000;
const BYTES_MAX: usize = 1 << 20;
/// Most bytes on disk for what one read does not hold in memory.
const SPILL_MAX: u64 = 16 << 30;

/// Which rows and columns of a version of a table are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// Names, with dots between levels; empty means every column, those of the platform last.
    pub(crate) columns: Vec<String>,
    pub(crate) filter: Option<Filter>,
    pub(crate) order_by: Vec<pb::SortKey>,
    pub(crate) offset: u64,
    /// Most rows; 0 means all.
    pub(crate) limit: u64,
    /// Columns that come as NULL, because they hold personal data.
    pub(crate) masked: Vec<String>,
    /// Texts come as views of what was read.
    pub(crate) views: bool,
}

impl Reading {
    /// Begins the read of `snapshot`, which lies in `layer` and belongs to `org_id`.
    ///
    /// If there is a limit, one row more than that is read, which tells whether there are more.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`].
    pub(crate) async fn start(
        &self,
        parts: &Parts,
        layer: Layer,
        org_id: i64,
        snapshot: &Snapshot,
    ) -> Result<Rows> {
        let name = snapshot.table().path().as_str().rsplit('/').next().unwrap_or_default();
        let name = RelationName::new(layer.name(), name);
        let table = (snapshot.schema(), snapshot.provider().await?);
        self.start_on(parts, &name, org_id, table).await
    }

    /// The same for a table by its columns and its rows.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`].
    pub(crate) async fn start_on(
        &self,
        parts: &Parts,
        name: &RelationName,
        org_id: i64,
        (schema, provider): (SchemaRef, Arc<dyn TableProvider>),
    ) -> Result<Rows> {
        let selection = self.selection(&schema)?;
        let extent = Extent::Where { column: ORG.to_owned(), value: ScalarValue::from(org_id) };
        let relation = Relation::new(name.clone(), provider, extent);
        let mut session = parts.engine.session(settings(parts))?;
        let masked = self.masked.iter().filter(|it| schema.column_with_name(it).is_some());
        session.add(relation.mask(masked.cloned()))?;
        let query = session.select(name, &selection).await?;
        Ok(if self.views { query.with_views() } else { query }.execute())
    }

    fn selection(&self, schema: &Schema) -> Result<Selection> {
        let find = |name: &String| Ok(ColumnPath::find(schema, name)?);
        let columns = match self.columns.is_empty() {
            false => self.columns.iter().map(find).collect::<Result<_>>()?,
            true => {
                let names = || schema.fields().iter().map(|it| it.name());
                let own = names().filter(|it| !it.starts_with('_'));
                own.chain(names().filter(|it| it.starts_with('_')))
                    .map(find)
                    .collect::<Result<_>>()?
            }
        };
        let order = self.order_by.iter().map(|key| {
            let column = ColumnPath::find(schema, &key.column)?;
            Ok(Order { column, descending: key.descending, nulls_first: key.nulls_first })
        });
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Selection {
            columns,
            filter: self.filter.clone(),
            order: order.collect::<Result<_>>()?,
            offset: size(self.offset),
            limit: (0 < self.limit).then(|| size(self.limit).saturating_add(1)),
        })
    }
}

/// What one read may use.
pub(crate) fn settings(parts: &Parts) -> Settings {
    let limits = Limits {
        rows_max: u64::MAX,
        result_bytes_max: u64::MAX,
        scan_bytes_max: u64::MAX,
        memory_bytes_max: parts.options.read_memory.0,
        spill_bytes_max: SPILL_MAX,
        time_max: parts.options.read_time.0,
        partitions: parts.options.lake.parallelism.max(1),
    };
    Settings { limits, now: parts.clock.now(), time_zone: String::new() }
}

/// Conditions of the wire as one on the columns of a table; none if there are none.
///
/// # Errors
/// [`Error::ColumnUnknown`]; [`Error::ValueTypeMismatch`] if a value does not fit its column, or text is asked for in a
/// column that is none.
pub(crate) fn filter(schema: &Schema, predicates: &[pb::Predicate]) -> Result<Option<Filter>> {
    let all = predicates.iter().map(|it| condition(schema, it)).collect::<Result<Vec<_>>>()?;
    Ok(Filter::all(all))
}

fn condition(schema: &Schema, predicate: &pb::Predicate) -> Result<Filter> {
    let column = ColumnPath::find(schema, &predicate.column)?;
    let mismatch = || Error::ValueTypeMismatch {
        column: predicate.column.clone(),
        wanted: column.data_type().to_string(),
    };
    let values = predicate.values.iter().map(|value| {
        let value = rows::scalar(value, column.data_type(), &predicate.column)?;
        if value.is_null() { Err(mismatch()) } else { Ok(value) }
    });
    let mut values = values.collect::<Result<Vec<_>>>()?.into_iter();
    if !is_plain(column.data_type())
        && !matches!(predicate.operator(), Operator::IsNull | Operator::IsNotNull)
    {
        return Err(mismatch());
    }
    let mut compare = |how| Ok(Filter::compare(&column, how, values.next().ok_or_else(mismatch)?));
    match predicate.operator() {
        Operator::Unspecified => Err(Error::field("predicates.operator", "must be given")),
        Operator::Equal => compare(Comparison::Equal),
        Operator::NotEqual => compare(Comparison::NotEqual),
        Operator::Less => compare(Comparison::Less),
        Operator::LessOrEqual => compare(Comparison::LessOrEqual),
        Operator::Greater => compare(Comparison::Greater),
        Operator::GreaterOrEqual => compare(Comparison::GreaterOrEqual),
        Operator::Between => {
            let least = compare(Comparison::GreaterOrEqual)?;
            Ok(least.and(compare(Comparison::LessOrEqual)?))
        }
        Operator::StartsWith | Operator::Contains if !is_text(column.data_type()) => {
            Err(mismatch())
        }
        Operator::StartsWith => compare(Comparison::StartsWith),
        Operator::Contains => compare(Comparison::Contains),
        Operator::In => Ok(Filter::is_in(&column, values)),
        Operator::NotIn => Ok(Filter::is_not_in(&column, values)),
        Operator::IsNull => Ok(Filter::is_null(&column)),
        Operator::IsNotNull => Ok(Filter::is_not_null(&column)),
    }
}

fn is_text(found: &lake::arrow::datatypes::DataType) -> bool {
    *found == lake::arrow::datatypes::DataType::Utf8
}

/// Whether values of the type have an order.
fn is_plain(found: &lake::arrow::datatypes::DataType) -> bool {
    !found.is_nested()
}

/// What a stream of rows begins with.
///
/// # Errors
/// [`Error::VersionNotAvailable`] if the version's commit has been cleaned up.
pub(crate) async fn header(snapshot: &Snapshot, schema: &Schema) -> Result<pb::ReadHeader> {
    Ok(pb::ReadHeader {
        version: i64::try_from(snapshot.version()).unwrap_or(i64::MAX),
        committed_at: Some(timestamp_to_wire(snapshot.committed_at().await?)),
        schema: Some(rows::to_wire(schema)),
    })
}

/// A part of a stream of rows after its header.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Rows(pb::RowBatch),
    Arrow(Bytes),
    Summary(pb::ReadSummary),
}

/// The rows in messages of about 1 MiB and at most 1000 rows, and the summary at the end.
///
/// `limit` is that of the [`Reading`]; 0 means none.
pub(crate) fn parts(
    rows: Rows,
    format: pb::RowFormat,
    limit: u64,
) -> BoxStream<'static, Result<Part>> {
    let reader = Reader {
        schema: Arc::clone(rows.schema()),
        rows,
        format,
        left: if limit == 0 { u64::MAX } else { limit },
        sent: 0,
        first: true,
        held: None,
        limited: false,
        done: false,
    };
    stream::try_unfold(reader, |mut reader| async move {
        Ok(reader.next().await?.map(|part| (part, reader)))
    })
    .boxed()
}

struct Reader {
    rows: Rows,
    schema: SchemaRef,
    format: pb::RowFormat,
    /// Rows that may still be sent.
    left: u64,
    sent: u64,
    first: bool,
    /// Rows that did not fit into the last message.
    held: Option<RecordBatch>,
    limited: bool,
    done: bool,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<Part>> {
        if self.done {
            return Ok(None);
        }
        let batch = match self.held.take() {
            Some(held) => Some(held),
            None => self.rows.next().await?,
        };
        let Some(batch) = batch else { return Ok(Some(self.summary())) };
        if self.left == 0 {
            self.limited = true;
            return Ok(Some(self.summary()));
        }
        let fits =
            fitting(&batch, self.format).min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if fits < batch.num_rows() {
            self.held = Some(batch.slice(fits, batch.num_rows() - fits));
        }
        self.left -= fits as u64;
        self.sent += fits as u64;
        self.part(&batch.slice(0, fits)).map(Some)
    }

    fn part(&mut self, batch: &RecordBatch) -> Result<Part> {
        if self.format == pb::RowFormat::ArrowIpc {
            let whole = rows::compact(batch)?;
            return Ok(Part::Arrow(rows::to_ipc(&self.schema, &[whole])?));
        }
        let schema = std::mem::take(&mut self.first).then(|| rows::to_wire(&self.schema));
        Ok(Part::Rows(pb::RowBatch { schema, rows: rows::rows(batch)? }))
    }

    fn summary(&mut self) -> Part {
        self.done = true;
        let statistics = self.rows.statistics();
        let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
        Part::Summary(pb::ReadSummary {
            row_count: count(self.sent),
            scanned_row_count: count(statistics.rows_scanned),
            scanned_bytes: count(statistics.bytes_scanned),
            limited: self.limited,
        })
    }
}

/// How many rows from the first fit into one message; at least one.
fn fitting(batch: &RecordBatch, format: pb::RowFormat) -> usize {
    let most = if format == pb::RowFormat::ArrowIpc { usize::MAX } else { ROWS_MAX };
    let mut count = batch.num_rows().min(most).max(1);
    while 1 < count && BYTES_MAX < rows::size(&batch.slice(0, count)) {
        count = count.div_ceil(2);
    }
    count
}
