//! Data files: rows become Parquet files that nothing names before a commit does.

use std::collections::{HashMap, HashSet};
use std::num::NonZeroU64;
use std::sync::Arc;

use arrow::array::{RecordBatch, UInt32Array};
use arrow::compute::take_record_batch;
use arrow::datatypes::SchemaRef;
use arrow::row::{OwnedRow, Row, RowConverter, SortField};
use datafusion::common::ScalarValue;
use datafusion::execution::SendableRecordBatchStream;
use deltalake_core::DeltaTableError;
use deltalake_core::datafile::writer::{DeltaWriter, WriterConfig};
use deltalake_core::kernel::scalars::ScalarExt;
use deltalake_core::kernel::{Action, Add};
use deltalake_core::logstore::ObjectStoreRef;
use deltalake_core::operations::get_num_idx_cols_and_stats_columns;
use futures_util::{StreamExt as _, stream};
use object_store::ObjectStoreExt as _;
use object_store::path::Path;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;
use tracing::debug;

use crate::error::{Error, Result};
use crate::rows::{Rows, conform};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::spool::one_shot;
use crate::table::Table;

/// Files that one writer has open at a time: each holds a row group in memory.
pub(crate) const OPEN_MAX: usize = 16;
/// Partitions that one commit may touch.
pub(crate) const PARTITIONS_MAX: usize = 10_000;
const ROW_GROUP_ROWS: usize = 256 * 1024;
/// What an open file holds in memory at most: wide rows make shorter groups.
const ROW_GROUP_BYTES: usize = 32 << 20;
/// Rows that a file's encoder is given at a time.
const STEP_ROWS: usize = 8192;

/// Files that were written and that a commit will name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) adds: Vec<Add>,
    pub(crate) rows: u64,
}

impl Written {
    pub(crate) fn bytes(&self) -> u64 {
        self.adds.iter().map(|it| u64::try_from(it.size).unwrap_or(0)).sum()
    }

    pub(crate) fn actions(&self) -> Vec<Action> {
        self.adds.iter().cloned().map(Action::Add).collect()
    }

    pub(crate) fn extend(&mut self, more: Self) {
        self.adds.extend(more.adds);
        self.rows += more.rows;
    }
}

/// How Parquet files are written.
pub(crate) fn parquet() -> WriterProperties {
    let level = ZstdLevel::try_new(1).expect("1 is a level");
    WriterProperties::builder()
        .set_compression(Compression::ZSTD(level))
        .set_max_row_group_row_count(Some(ROW_GROUP_ROWS))
        .set_max_row_group_bytes(Some(ROW_GROUP_BYTES))
        .build()
}

/// Open data files of one write, at most [`OPEN_MAX`] partitions at a time.
pub(crate) struct Files {
    store: ObjectStoreRef,
    config: WriterConfig,
    writer: DeltaWriter,
    partition_by: Vec<String>,
    division: Option<Division>,
    /// Partitions that may be open at a time.
    room: usize,
    open: HashSet<OwnedRow>,
    seen: HashSet<OwnedRow>,
    written: Written,
}

/// Which partition a row belongs to.
pub(crate) struct Division {
    columns: Vec<usize>,
    converter: RowConverter,
}

impl Division {
    /// `None` for a table that is not divided.
    pub(crate) fn new(schema: &SchemaRef, partition_by: &[String]) -> Result<Option<Self>> {
        if partition_by.is_empty() {
            return Ok(None);
        }
        let columns = partition_by.iter().map(|it| schema.index_of(it));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        let fields = columns.iter().map(|&at| SortField::new(schema.field(at).data_type().clone()));
        let converter = RowConverter::new(fields.collect())?;
        Ok(Some(Self { columns, converter }))
    }

    /// The parts of a batch that lie in one partition each, by their first row.
    pub(crate) fn divide(&self, batch: &RecordBatch) -> Result<Vec<Share>> {
        let columns: Vec<_> = self.columns.iter().map(|&at| Arc::clone(batch.column(at))).collect();
        let rows = self.converter.convert_columns(&columns)?;
        let count = u32::try_from(batch.num_rows())
            .map_err(|_| Error::TooManyPartitions { limit: PARTITIONS_MAX })?;
        let Some(first) = rows.iter().next() else { return Ok(Vec::new()) };
        // Mostly a batch lies in one partition, which needs no table of keys.
        if rows.iter().all(|row| row == first) {
            return Ok(vec![Share { partition: first.owned(), rows: None }]);
        }
        let mut known = HashMap::new();
        let mut shares: Vec<(Row<'_>, Vec<u32>)> = Vec::new();
        for (row, at) in rows.iter().zip(0..count) {
            let share = *known.entry(row).or_insert(shares.len());
            match shares.get_mut(share) {
                Some((_, rows)) => rows.push(at),
                None => shares.push((row, vec![at])),
            }
        }
        let share = |(row, rows): (Row<'_>, _)| Share { partition: row.owned(), rows: Some(rows) };
        Ok(shares.into_iter().map(share).collect())
    }
}

/// The rows of a batch that lie in one partition.
pub(crate) struct Share {
    pub(crate) partition: OwnedRow,
    /// Which they are, in their order; `None` is all of them.
    pub(crate) rows: Option<Vec<u32>>,
}

impl Share {
    /// The number of the first row.
    pub(crate) fn first(&self) -> usize {
        self.rows.as_ref().and_then(|it| it.first()).map_or(0, |it| *it as usize)
    }

    /// How many of the batch's rows they are.
    pub(crate) fn count(&self, batch: &RecordBatch) -> usize {
        self.rows.as_ref().map_or(batch.num_rows(), Vec::len)
    }

    /// The rows themselves.
    pub(crate) fn of(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        match &self.rows {
            None => Ok(batch.clone()),
            Some(rows) => Ok(take_record_batch(batch, &UInt32Array::from(rows.clone()))?),
        }
    }
}

impl Division {
    /// The values of the partition columns in a row.
    pub(crate) fn values(&self, batch: &RecordBatch, row: usize) -> Result<Vec<ScalarValue>> {
        let values =
            self.columns.iter().map(|&at| ScalarValue::try_from_array(batch.column(at), row));
        Ok(values.collect::<Result<_, _>>()?)
    }
}

impl Files {
    /// Files of a table as `base` describes it, with the columns of `schema`.
    pub(crate) fn new(base: &Snapshot, schema: &SchemaRef) -> Result<Self> {
        let partition_by = base.partition_columns();
        let (indexed, columns) =
            get_num_idx_cols_and_stats_columns(Some(base.loaded().table_config()), HashMap::new());
        let size = base.property("delta.targetFileSize");
        let config = WriterConfig::new(
            Arc::clone(schema),
            partition_by.clone(),
            Some(parquet()),
            size.or_else(|| NonZeroU64::new(base.table().lake().options().file_size.0)),
            Some(STEP_ROWS),
            indexed,
            columns,
        );
        let store = base.table().log_store().object_store(None);
        Ok(Self {
            writer: DeltaWriter::new(Arc::clone(&store), config.clone()),
            store,
            config,
            division: Division::new(schema, &partition_by)?,
            partition_by,
            room: OPEN_MAX,
            open: HashSet::new(),
            seen: HashSet::new(),
            written: Written::default(),
        })
    }

    /// The same for rows that come sorted by partition, from now on: a file is closed as soon as the
    /// next partition begins.
    pub(crate) const fn sorted(&mut self) {
        self.room = 1;
    }

    /// Whether a batch can be written without closing a file that is open.
    pub(crate) fn has_room(&self, batch: &RecordBatch) -> Result<bool> {
        let Some(division) = &self.division else { return Ok(true) };
        let shares = division.divide(batch)?;
        let new = shares.iter().filter(|it| !self.open.contains(&it.partition)).count();
        Ok(self.open.len() + new <= self.room)
    }

    /// Writes rows that have the table's columns in its order.
    pub(crate) async fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        if batch.num_rows() == 0 {
            return Ok(());
        }
        self.written.rows += batch.num_rows() as u64;
        let Some(division) = &self.division else {
            return Ok(self.writer.write(batch).await?);
        };
        // By first row, so that sorted rows close one partition after the other.
        for group in division.divide(batch)?.chunks(self.room) {
            let new = group.iter().filter(|it| !self.open.contains(&it.partition)).count();
            if self.open.len() + new > self.room {
                self.rotate().await?;
            }
            for share in group {
                self.open.insert(share.partition.clone());
                self.seen.insert(share.partition.clone());
            }
            if self.seen.len() > PARTITIONS_MAX {
                return Err(Error::TooManyPartitions { limit: PARTITIONS_MAX });
            }
            for share in group {
                self.write_share(batch, share).await?;
            }
        }
        Ok(())
    }

    /// Writes the rows of one partition. The writer is told which it is: left to itself it would look at every row once
    /// more, and copy it.
    async fn write_share(&mut self, batch: &RecordBatch, share: &Share) -> Result<()> {
        let schema = batch.schema();
        let values = self.partition_by.iter().map(|column| -> Result<(String, _)> {
            let values = batch.column(schema.index_of(column)?);
            let value = ScalarExt::from_array(values, share.first());
            let value = value.ok_or_else(|| {
                DeltaTableError::generic(format!("{column} cannot divide a table"))
            })?;
            Ok((column.clone(), value))
        });
        let values = values.collect::<Result<_>>()?;
        Ok(self.writer.write_partition(share.of(batch)?, &values).await?)
    }

    /// Closes what is open.
    async fn rotate(&mut self) -> Result<()> {
        let next = DeltaWriter::new(Arc::clone(&self.store), self.config.clone());
        let full = std::mem::replace(&mut self.writer, next);
        self.open.clear();
        self.written.adds.extend(full.close().await?);
        Ok(())
    }

    /// Closes the last files; a commit can name them all then.
    pub(crate) async fn close(mut self) -> Result<Written> {
        match self.rotate().await {
            Ok(()) => Ok(self.written),
            Err(error) => {
                discard(&self.store, &self.written).await;
                Err(error)
            }
        }
    }

    /// Gives up, and removes what was written.
    pub(crate) async fn abort(self) {
        if let Err(error) = self.writer.abort().await {
            debug!(%error, "unfinished files stay until vacuum");
        }
        discard(&self.store, &self.written).await;
    }
}

/// Removes files that no commit named. What cannot be removed stays until vacuum.
pub(crate) async fn discard(store: &ObjectStoreRef, written: &Written) {
    for add in &written.adds {
        let Ok(path) = Path::parse(&add.path) else { continue };
        if let Err(error) = store.delete(&path).await {
            debug!(%error, file = add.path, "a file that is not needed stays until vacuum");
        }
    }
}

impl Table {
    /// Writes rows as files of `base` with the columns of `schema`, whatever their order, within the memory of all writes.
    pub(crate) async fn write_rows(
        &self,
        base: &Snapshot,
        schema: &SchemaRef,
        rows: Rows,
    ) -> Result<Written> {
        let mut files = Files::new(base, schema)?;
        match self.fill(base, schema, &mut files, rows).await {
            Ok(()) => files.close().await,
            Err(error) => {
                files.abort().await;
                Err(error.with_limit(self.lake().options().memory))
            }
        }
    }

    async fn fill(
        &self,
        base: &Snapshot,
        schema: &SchemaRef,
        files: &mut Files,
        mut rows: Rows,
    ) -> Result<()> {
        let mut count = 0;
        while let Some(batch) = rows.next().await {
            let batch = conform(&batch?, schema, count)?;
            count += batch.num_rows() as u64;
            if files.has_room(&batch)? {
                files.write(&batch).await?;
                continue;
            }
            // Too many partitions to keep open: the rest is sorted, so that one closes before the
            // next begins. Sorting spills.
            let conformed = Arc::clone(schema);
            let rest = rows.map(move |batch| {
                let batch = conform(&batch?, &conformed, count)?;
                count += batch.num_rows() as u64;
                Ok(batch)
            });
            let rest = stream::once(async { Ok(batch) }).chain(rest).boxed();
            let mut sorted = self.sorted(schema, &base.partition_columns(), rest).await?;
            files.sorted();
            while let Some(batch) = sorted.next().await {
                files.write(&batch?).await?;
            }
            return Ok(());
        }
        Ok(())
    }

    async fn sorted(
        &self,
        schema: &SchemaRef,
        by: &[String],
        rows: Rows,
    ) -> Result<SendableRecordBatchStream> {
        let session = self.lake().session(Manner::Frugal);
        let frame = session.read_table(one_shot(Arc::clone(schema), rows)?)?;
        let keys = by.iter().map(|it| datafusion::prelude::ident(it).sort(true, true)).collect();
        Ok(frame.sort(keys)?.execute_stream().await?)
    }
}
