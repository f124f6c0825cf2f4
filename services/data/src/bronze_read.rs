//! The records of a batch, read from its table.

use lake::arrow::datatypes::Schema;
use lake::sql::{Rows, ScalarValue};
use lake::{ColumnPath, Comparison, Filter};
use platform_proto::platform::data::v1 as pb;

use crate::error::{Error, Result};
use crate::ingest::{BATCH, INGEST_DATE, ROW_NUMBER, day_of};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::bronze::Batch;
use crate::tables::Layer;

/// Which records of a batch, and in which order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Which {
    /// Columns of bronze; empty means all.
    pub(crate) columns: Vec<String>,
    /// In the order of the batch; `None` is the order on storage, which costs nothing. `true` is from the last.
    pub(crate) from_last: Option<bool>,
    /// From this row on, or up to it from the last on.
    pub(crate) first: Option<i64>,
    /// Rows that are passed over.
    pub(crate) offset: u64,
    /// Most rows; 0 means all.
    pub(crate) limit: u64,
    /// Text that records contain; empty means all records.
    pub(crate) search: String,
    /// Texts come as views of what was read, for whoever looks at them at once.
    pub(crate) views: bool,
}

/// Rows of a batch.
///
/// # Errors
/// [`Error::BatchNotFound`] if the table is gone.
pub(crate) async fn read(parts: &Parts, batch: &Batch, which: &Which) -> Result<Rows> {
    let message = &batch.message;
    let gone = |error| {
        let is_gone = matches!(error, Error::TableNotFound { .. });
        if is_gone { Error::BatchNotFound { id: message.batch_id.clone() } } else { error }
    };
    let org_id = message.org_id;
    let newest = parts.tables.newest(org_id, Layer::Bronze, &message.table_name).await;
    let snapshot = newest.map_err(gone)?;
    let reading = Reading {
        columns: which.columns.clone(),
        filter: Some(filter(&snapshot.schema(), batch, which)?),
        order_by: which.from_last.map(order).into_iter().collect(),
        offset: which.offset,
        limit: which.limit,
        views: which.views,
        ..Reading::default()
    };
    reading.start(parts, Layer::Bronze, org_id, &snapshot).await
}

fn order(descending: bool) -> pb::SortKey {
    pb::SortKey { column: ROW_NUMBER.to_owned(), descending, nulls_first: false }
}

fn filter(schema: &Schema, batch: &Batch, which: &Which) -> Result<Filter> {
    let mut filter = rows_of(schema, batch)?;
    if let Some(first) = which.first {
        let how = match which.from_last {
            Some(true) => Comparison::LessOrEqual,
            Some(false) | None => Comparison::GreaterOrEqual,
        };
        let column = ColumnPath::find(schema, ROW_NUMBER)?;
        filter = filter.and(Filter::compare(&column, how, ScalarValue::from(first)));
    }
    if !which.search.is_empty() {
        let column = ColumnPath::find(schema, crate::ingest::RECORD)?;
        let text = ScalarValue::from(which.search.as_str());
        filter = filter.and(Filter::compare(&column, Comparison::Contains, text));
    }
    Ok(filter)
}

/// The condition that the rows of a batch alone meet.
pub(crate) fn rows_of(schema: &Schema, batch: &Batch) -> Result<Filter> {
    let day = ScalarValue::Date32(Some(day_of(batch.ingested_at())));
    let day = Filter::compare(&ColumnPath::find(schema, INGEST_DATE)?, Comparison::Equal, day);
    let id = ScalarValue::from(batch.message.batch_id.as_str());
    let id = Filter::compare(&ColumnPath::find(schema, BATCH)?, Comparison::Equal, id);
    Ok(day.and(id))
}
