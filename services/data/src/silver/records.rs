//! Records of a bronze batch on their way to rows.

use std::sync::Arc;

use lake::arrow::array::{Array, ArrayRef, AsArray as _, RecordBatch, StringArray, new_null_array};
use lake::arrow::datatypes::{DataType, Int64Type, TimestampMicrosecondType};
use lake::sql::Rows;

use crate::bronze_read::{self, Which};
use crate::error::{Error, Result};
use crate::ingest::{PAYLOAD, RECORD, ROW_NUMBER};
use crate::parts::Parts;
use crate::silver::table::INGESTED_AT;
use crate::store::bronze::Batch;

/// Begins to read the records of a batch, in no order.
///
/// # Errors
/// [`Error::BatchNotFound`] if its table is gone.
pub(crate) async fn read(parts: &Parts, batch: &Batch) -> Result<Rows> {
    let columns = [RECORD, PAYLOAD, ROW_NUMBER, INGESTED_AT].map(str::to_owned).into();
    bronze_read::read(parts, batch, &Which { columns, views: true, ..Which::default() }).await
}

/// Some records of a batch.
pub(crate) struct Chunk {
    batch: RecordBatch,
    origins: Option<RowOrigins>,
}

/// What rows of another data set are known by, where records of one batch are known by their numbers.
pub(crate) struct RowOrigins {
    /// The bronze batch that each row goes back to.
    pub(crate) batch_ids: StringArray,
    /// What each of them is called in quarantine.
    pub(crate) record_ids: Vec<String>,
}

impl Chunk {
    /// From rows of a bronze table.
    ///
    /// # Errors
    /// [`Error::Internal`] if the table is none of bronze.
    pub(crate) fn new(batch: RecordBatch) -> Result<Self> {
        let is_whole = batch.num_columns() == 4
            && batch.column(2).data_type() == &DataType::Int64
            && matches!(batch.column(3).data_type(), DataType::Timestamp(..));
        match is_whole {
            true => Ok(Self { batch, origins: None }),
            false => Err(Error::internal("bronze has other columns")),
        }
    }

    /// From rows of another data set, as records: their text, number and time of ingestion.
    ///
    /// # Errors
    /// Those of Arrow, for columns of different lengths.
    pub(crate) fn of_rows(
        records: StringArray,
        row_numbers: ArrayRef,
        ingested_at: ArrayRef,
        origins: RowOrigins,
    ) -> Result<Self> {
        let payloads = new_null_array(&DataType::Binary, records.len());
        let columns: [(&str, ArrayRef); 4] = [
            (RECORD, Arc::new(records)),
            (PAYLOAD, payloads),
            (ROW_NUMBER, row_numbers),
            (INGESTED_AT, ingested_at),
        ];
        let chunk = Self::new(RecordBatch::try_from_iter(columns)?)?;
        Ok(Self { origins: Some(origins), ..chunk })
    }

    /// What records are known by, if they are another data set's rows.
    pub(crate) const fn row_origins(&self) -> Option<&RowOrigins> {
        self.origins.as_ref()
    }

    pub(crate) fn len(&self) -> usize {
        self.batch.num_rows()
    }

    /// The records; nothing for one that is no text.
    pub(crate) fn records(&self) -> Vec<Option<&str>> {
        let (record, payload) = (self.batch.column(0), self.batch.column(1));
        let mut records = texts(record);
        for (at, record) in records.iter_mut().enumerate().filter(|(_, it)| it.is_none()) {
            *record = bytes(payload, at).and_then(|it| std::str::from_utf8(it).ok());
        }
        records
    }

    /// The bytes of a record that is no text; of others there are none.
    pub(crate) fn raw_payload(&self, at: usize) -> &[u8] {
        bytes(self.batch.column(1), at).unwrap_or_default()
    }

    pub(crate) fn row_numbers(&self) -> &[i64] {
        self.batch.column(2).as_primitive::<Int64Type>().values()
    }

    pub(crate) fn ingested_at(&self) -> &[i64] {
        self.batch.column(3).as_primitive::<TimestampMicrosecondType>().values()
    }
}

/// All texts of a column.
#[expect(clippy::wildcard_enum_match_arm, reason = "no other type is one of texts")]
fn texts(column: &dyn Array) -> Vec<Option<&str>> {
    match column.data_type() {
        DataType::Utf8 => column.as_string::<i32>().iter().collect(),
        DataType::Utf8View => column.as_string_view().iter().collect(),
        DataType::LargeUtf8 => column.as_string::<i64>().iter().collect(),
        _ => vec![None; column.len()],
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no other type is one of bytes")]
fn bytes(column: &Arc<dyn Array>, at: usize) -> Option<&[u8]> {
    if column.is_null(at) {
        return None;
    }
    match column.data_type() {
        DataType::Binary => Some(column.as_binary::<i32>().value(at)),
        DataType::BinaryView => Some(column.as_binary_view().value(at)),
        DataType::LargeBinary => Some(column.as_binary::<i64>().value(at)),
        _ => None,
    }
}
