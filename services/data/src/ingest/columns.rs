//! The columns that every bronze table has, and batches of them.

use std::sync::Arc;

use base::Timestamp;
use lake::Definition;
use lake::arrow::array::{
    ArrayRef, BinaryBuilder, Date32Array, Int32Array, Int64Array, RecordBatch, StringArray,
    StringBuilder, TimestampMicrosecondArray, TimestampMicrosecondBuilder, new_null_array,
};
use lake::arrow::buffer::{Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef, TimeUnit};

use crate::error::Result;

pub(crate) const ORG: &str = crate::reading::ORG;
pub(crate) const BATCH: &str = "_batch_id";
pub(crate) const ROW_NUMBER: &str = "_row_number";
pub(crate) const INGESTED_AT: &str = "_ingested_at";
pub(crate) const INGEST_DATE: &str = "_ingest_date";
pub(crate) const CONNECTOR_TYPE: &str = "_connector_type";
pub(crate) const STREAM: &str = "_stream";
pub(crate) const GENERATION: &str = "_generation_id";
pub(crate) const RECORD: &str = "record";
pub(crate) const PAYLOAD: &str = "payload";
pub(crate) const SOURCE_ID: &str = "_source_id";
pub(crate) const EMITTED_AT: &str = "_emitted_at";

const DAY_MICROS: i64 = 86_400_000_000;
/// Rows of a batch on its way to the table, and bytes of their texts.
pub(super) const ROWS_MAX: usize = 8192;
pub(super) const BYTES_MAX: usize = 2 << 20;

fn instant() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::from("UTC")))
}

/// The columns of every bronze table.
pub(crate) fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new(ORG, DataType::Int64, false),
        Field::new(BATCH, DataType::Utf8, false),
        Field::new(ROW_NUMBER, DataType::Int64, false),
        Field::new(INGESTED_AT, instant(), false),
        Field::new(INGEST_DATE, DataType::Date32, false),
        Field::new(CONNECTOR_TYPE, DataType::Int32, false),
        Field::new(STREAM, DataType::Utf8, false),
        Field::new(GENERATION, DataType::Int64, false),
        Field::new(RECORD, DataType::Utf8, true),
        Field::new(PAYLOAD, DataType::Binary, true),
        Field::new(SOURCE_ID, DataType::Utf8, true),
        Field::new(EMITTED_AT, instant(), true),
    ]))
}

/// What every bronze table is made from: divided by the day of ingestion, with figures about those columns alone by
/// which files are passed over.
pub(crate) fn definition() -> Definition {
    let indexed = [BATCH, ROW_NUMBER, INGESTED_AT, STREAM, GENERATION].join(",");
    Definition::new(schema())
        .partitioned_by(&[INGEST_DATE])
        .with_property("delta.dataSkippingStatsColumns", &indexed)
}

/// The day of a moment, in UTC, since 1970-01-01.
pub(crate) fn day_of(at: Timestamp) -> i32 {
    i32::try_from(at.micros().div_euclid(DAY_MICROS)).unwrap_or(i32::MAX)
}

/// What is the same in all rows of a batch.
pub(super) struct Fixed {
    schema: SchemaRef,
    /// Columns of [`ROWS_MAX`] rows, of which each batch takes as many as it has.
    org: ArrayRef,
    batch: ArrayRef,
    ingested_at: ArrayRef,
    ingest_date: ArrayRef,
    connector_type: ArrayRef,
    stream: ArrayRef,
    generation: ArrayRef,
}

impl Fixed {
    pub(super) fn new(
        org_id: i64,
        batch_id: &str,
        ingested_at: Timestamp,
        (connector_type, stream): (i32, &str),
        generation: i64,
    ) -> Self {
        let times = TimestampMicrosecondArray::from_value(ingested_at.micros(), ROWS_MAX);
        Self {
            schema: schema(),
            org: Arc::new(Int64Array::from_value(org_id, ROWS_MAX)),
            batch: repeated(batch_id),
            ingested_at: Arc::new(times.with_timezone("UTC")),
            ingest_date: Arc::new(Date32Array::from_value(day_of(ingested_at), ROWS_MAX)),
            connector_type: Arc::new(Int32Array::from_value(connector_type, ROWS_MAX)),
            stream: repeated(stream),
            generation: Arc::new(Int64Array::from_value(generation, ROWS_MAX)),
        }
    }
}

/// One text in each row. Behind the last one stands a byte that belongs to none: texts that are all empty would have no
/// memory at all, and processors that compare through masks take a hundred nanoseconds to find out that nothing of an
/// address that leads nowhere is wanted.
fn repeated(text: &str) -> ArrayRef {
    let offsets = OffsetBuffer::from_repeated_length(text.len(), ROWS_MAX);
    let mut bytes = text.as_bytes().repeat(ROWS_MAX);
    bytes.push(0);
    Arc::new(StringArray::new(offsets, Buffer::from_vec(bytes), None))
}

/// Records that become the next batch of rows. A record is text, or bytes that are none.
pub(super) struct Rows {
    fixed: Fixed,
    /// The number of each in the batch, which has those that were left out as well.
    numbers: Vec<i64>,
    /// Number of the next record.
    next: i64,
    text: Vec<u8>,
    /// Where each record's text ends; one that is no text ends where the one before does.
    ends: Vec<i32>,
    /// Which of them are text; none while all are.
    is_text: Option<Vec<bool>>,
    payloads: BinaryBuilder,
    sources: Option<(StringBuilder, TimestampMicrosecondBuilder)>,
}

impl Rows {
    pub(super) fn new(fixed: Fixed) -> Self {
        Self {
            fixed,
            numbers: Vec::with_capacity(ROWS_MAX),
            next: 0,
            text: Vec::with_capacity(BYTES_MAX + (64 << 10)),
            ends: Vec::with_capacity(ROWS_MAX + 1),
            is_text: None,
            payloads: BinaryBuilder::new(),
            sources: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it is time to take them.
    pub(super) fn is_full(&self) -> bool {
        ROWS_MAX <= self.len() || BYTES_MAX <= self.text.len() + self.payloads.values_slice().len()
    }

    /// Adds a record that is UTF-8, which the caller has looked at.
    pub(super) fn push_text(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
        self.mark(true);
        if self.is_text.is_some() {
            self.payloads.append_null();
        }
    }

    /// Adds a record that is no text.
    pub(super) fn push_bytes(&mut self, bytes: &[u8]) {
        if self.is_text.is_none() {
            self.is_text = Some(vec![true; self.len()]);
            for _ in 0..self.len() {
                self.payloads.append_null();
            }
        }
        self.mark(false);
        self.payloads.append_value(bytes);
    }

    /// What the source says of the record that was added last; for all records of a batch or for none.
    pub(super) fn push_source(&mut self, id: &str, emitted_at: Option<Timestamp>) {
        let (ids, times) = self.sources.get_or_insert_with(|| {
            let times = TimestampMicrosecondBuilder::new().with_timezone("UTC");
            (StringBuilder::new(), times)
        });
        ids.append_option((!id.is_empty()).then_some(id));
        times.append_option(emitted_at.map(Timestamp::micros));
    }

    /// Leaves a number out, of a record that is not added.
    pub(super) fn pass_over(&mut self) {
        self.next += 1;
    }

    fn mark(&mut self, is_text: bool) {
        self.numbers.push(self.next);
        self.next += 1;
        // Both bounds of a batch keep it far below.
        self.ends.push(i32::try_from(self.text.len()).unwrap_or(i32::MAX));
        if let Some(all) = &mut self.is_text {
            all.push(is_text);
        }
    }

    /// The rows so far, and an empty start for the next; none if there are none.
    pub(super) fn take(&mut self) -> Result<Option<RecordBatch>> {
        let count = self.len();
        if count == 0 {
            return Ok(None);
        }
        let text = std::mem::replace(&mut self.text, Vec::with_capacity(BYTES_MAX + (64 << 10)));
        let mut offsets = Vec::with_capacity(count + 1);
        offsets.push(0);
        offsets.append(&mut self.ends);
        let nulls = self.is_text.take().map(NullBuffer::from);
        let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
        let payloads: ArrayRef = match &nulls {
            None => new_null_array(&DataType::Binary, count),
            Some(_) => Arc::new(self.payloads.finish()),
        };
        let records = StringArray::try_new(offsets, Buffer::from_vec(text), nulls)?;
        let (ids, times): (ArrayRef, ArrayRef) = match &mut self.sources {
            Some((ids, times)) => (Arc::new(ids.finish()), Arc::new(times.finish())),
            None => (new_null_array(&DataType::Utf8, count), new_null_array(&instant(), count)),
        };
        let numbers = std::mem::replace(&mut self.numbers, Vec::with_capacity(ROWS_MAX));
        let numbers: ArrayRef = Arc::new(Int64Array::from(numbers));
        let fixed = &self.fixed;
        let columns = vec![
            fixed.org.slice(0, count),
            fixed.batch.slice(0, count),
            numbers,
            fixed.ingested_at.slice(0, count),
            fixed.ingest_date.slice(0, count),
            fixed.connector_type.slice(0, count),
            fixed.stream.slice(0, count),
            fixed.generation.slice(0, count),
            Arc::new(records),
            payloads,
            ids,
            times,
        ];
        Ok(Some(RecordBatch::try_new(Arc::clone(&fixed.schema), columns)?))
    }
}

#[cfg(test)]
mod tests {
    use lake::arrow::array::AsArray as _;
    use lake::arrow::datatypes::{Date32Type, Int64Type};

    use super::*;

    /// Opaque records of a batch, or `None` where a record is text.
    fn payloads(batch: &RecordBatch) -> Vec<Option<Vec<u8>>> {
        let column = batch.column_by_name(PAYLOAD).unwrap();
        column.as_binary::<i32>().iter().map(|it| it.map(<[u8]>::to_vec)).collect()
    }

    fn rows() -> Rows {
        let at = Timestamp::from_seconds(86_400 * 3 + 5);
        Rows::new(Fixed::new(7, "b", at, (2, "orders"), 1))
    }

    #[test]
    fn records_become_rows_in_their_order() {
        let mut rows = rows();
        assert!(rows.take().unwrap().is_none());
        rows.push_text("{\"a\":1}");
        rows.push_text("{}");
        let first = rows.take().unwrap().unwrap();
        assert_eq!(first.schema(), schema());
        let records = first.column_by_name(RECORD).unwrap().as_string::<i32>();
        assert_eq!(records.iter().collect::<Vec<_>>(), [Some("{\"a\":1}"), Some("{}")]);
        assert_eq!(payloads(&first), [None, None]);
        let days = first.column_by_name(INGEST_DATE).unwrap().as_primitive::<Date32Type>();
        assert_eq!(days.value(0), 3);

        rows.push_text("x");
        rows.push_bytes(&[0xff]);
        rows.pass_over();
        rows.push_text("y");
        let second = rows.take().unwrap().unwrap();
        let records = second.column_by_name(RECORD).unwrap().as_string::<i32>();
        assert_eq!(records.iter().collect::<Vec<_>>(), [Some("x"), None, Some("y")]);
        assert_eq!(payloads(&second), [None, Some(vec![0xff]), None]);
        let numbers = second.column_by_name(ROW_NUMBER).unwrap().as_primitive::<Int64Type>();
        assert_eq!(numbers.values().as_ref(), [2, 3, 5]);
    }

    #[test]
    fn it_is_full_by_rows_and_by_bytes() {
        let mut many = rows();
        (0..ROWS_MAX).for_each(|_| many.push_text("1"));
        assert!(many.is_full());
        let mut large = rows();
        large.push_bytes(&vec![0; BYTES_MAX]);
        assert!(large.is_full());
        assert!(!rows().is_full());
    }
}
