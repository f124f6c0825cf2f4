//! Data files: rows become Parquet files that nothing names before a commit does.

mod division;
mod encoding;
mod lanes;

use std::collections::{HashMap, HashSet};
use std::num::NonZeroU64;
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use arrow::row::OwnedRow;
use datafusion::prelude::ident;
use deltalake_core::DeltaTableError;
use deltalake_core::datafile::writer::{DeltaWriter, WriterConfig};
use deltalake_core::kernel::scalars::ScalarExt;
use deltalake_core::kernel::{Action, Add};
use deltalake_core::logstore::ObjectStoreRef;
use deltalake_core::operations::get_num_idx_cols_and_stats_columns;
use futures_util::{StreamExt as _, stream};
use object_store::ObjectStoreExt as _;
use object_store::path::Path;
use tracing::debug;

use crate::error::{Error, Result};
use crate::history;
use crate::rows::{Rows, conform};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::spool::one_shot;
use crate::table::Table;

pub(crate) use self::division::Division;
use self::division::Share;
pub(crate) use self::encoding::parquet;
pub(crate) use self::lanes::Lanes;

/// Files that one writer has open at a time: each holds a row group in memory.
pub(crate) const OPEN_MAX: usize = 16;
/// Partitions that one commit may touch.
pub(crate) const PARTITIONS_MAX: usize = 10_000;
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

    /// Refuses files that do not hold as many rows as were written, by what their encoder counted.
    fn check(&self) -> Result<()> {
        let held: Option<u64> = self.adds.iter().map(history::rows).sum();
        match held {
            Some(found) if found != self.rows => {
                Err(Error::Miscounted { what: "in files", expected: self.rows, found })
            }
            Some(_) | None => Ok(()),
        }
    }

    pub(crate) fn extend(&mut self, more: Self) {
        self.adds.extend(more.adds);
        self.rows += more.rows;
    }
}

/// Open data files of one write, at most [`OPEN_MAX`] partitions at a time.
pub(crate) struct Files {
    base: Snapshot,
    schema: SchemaRef,
    store: ObjectStoreRef,
    /// None before there are rows: how they are written is told by the first of them.
    writer: Option<DeltaWriter>,
    partition_by: Vec<String>,
    division: Option<Division>,
    /// Partitions that may be open at a time.
    room: usize,
    open: HashSet<OwnedRow>,
    seen: HashSet<OwnedRow>,
    written: Written,
}

impl Files {
    /// Files of a table as `base` describes it, with the columns of `schema`.
    pub(crate) fn new(base: &Snapshot, schema: &SchemaRef) -> Result<Self> {
        Self::divided(base, schema, base.partition_columns())
    }

    /// The same for a table that is divided by other columns from now on.
    fn divided(base: &Snapshot, schema: &SchemaRef, partition_by: Vec<String>) -> Result<Self> {
        Ok(Self {
            base: base.clone(),
            schema: Arc::clone(schema),
            store: base.table().log_store().object_store(None),
            writer: None,
            division: Division::new(schema, &partition_by)?,
            partition_by,
            room: OPEN_MAX,
            open: HashSet::new(),
            seen: HashSet::new(),
            written: Written::default(),
        })
    }

    /// The writer, which begins with these rows if there is none.
    fn writer(&mut self, first: &RecordBatch) -> &mut DeltaWriter {
        let writer = match self.writer.take() {
            Some(writer) => writer,
            None => self.begin(first),
        };
        self.writer.insert(writer)
    }

    /// A writer for rows of which these are the first.
    fn begin(&self, first: &RecordBatch) -> DeltaWriter {
        let Self { base, schema, .. } = self;
        let (indexed, columns) =
            get_num_idx_cols_and_stats_columns(Some(base.loaded().table_config()), HashMap::new());
        let size = base.property("delta.targetFileSize");
        let config = WriterConfig::new(
            Arc::clone(schema),
            self.partition_by.clone(),
            Some(parquet(base, schema, Some(first))),
            size.or_else(|| NonZeroU64::new(base.table().lake().options().file_size.0)),
            Some(STEP_ROWS),
            indexed,
            columns,
        );
        DeltaWriter::new(Arc::clone(&self.store), config)
    }

    /// The same for rows that come sorted by partition, from now on: a file is closed as soon as the
    /// next partition begins.
    pub(crate) const fn sorted(&mut self) {
        self.room = 1;
    }

    /// Writes rows that have the table's columns in its order.
    pub(crate) async fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        if batch.num_rows() == 0 {
            return Ok(());
        }
        self.written.rows += batch.num_rows() as u64;
        let Some(division) = &self.division else {
            return Ok(self.writer(batch).write(batch).await?);
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
        Ok(self.writer(batch).write_partition(share.of(batch)?, &values).await?)
    }

    /// Closes what is open.
    async fn rotate(&mut self) -> Result<()> {
        self.open.clear();
        if let Some(full) = self.writer.take() {
            self.written.adds.extend(full.close().await?);
        }
        Ok(())
    }

    /// Closes the last files; a commit can name them all then.
    pub(crate) async fn close(mut self) -> Result<Written> {
        match self.rotate().await.and_then(|()| self.written.check()) {
            Ok(()) => Ok(self.written),
            Err(error) => {
                discard(&self.store, &self.written).await;
                Err(error)
            }
        }
    }

    /// Gives up, and removes what was written.
    pub(crate) async fn abort(self) {
        if let Some(writer) = self.writer
            && let Err(error) = writer.abort().await
        {
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
    /// Writes rows as files of `base` with the columns of `schema`, divided by some of them, whatever their order, within
    /// the memory of all writes.
    pub(crate) async fn write_rows(
        &self,
        base: &Snapshot,
        schema: &SchemaRef,
        partition_by: &[String],
        rows: Rows,
    ) -> Result<Written> {
        let limit = self.lake().options().memory;
        let mut lanes = Lanes::new(base, schema, partition_by, 1)?;
        let rest = match fill(&mut lanes, schema, rows).await {
            Ok(rest) => rest,
            Err(error) => {
                lanes.abort().await;
                return Err(error.with_limit(limit));
            }
        };
        let mut written = lanes.close().await.map_err(|error| error.with_limit(limit))?;
        if let Some(rest) = rest {
            match self.write_sorted(base, partition_by, schema, rest).await {
                Ok(more) => written.extend(more),
                Err(error) => {
                    discard(&self.log_store().object_store(None), &written).await;
                    return Err(error.with_limit(limit));
                }
            }
        }
        Ok(written)
    }

    /// Writes rows of any number of partitions: sorted, so that one file closes before the next begins. Sorting spills.
    async fn write_sorted(
        &self,
        base: &Snapshot,
        partition_by: &[String],
        schema: &SchemaRef,
        rows: Rows,
    ) -> Result<Written> {
        let session = self.lake().session(Manner::Frugal);
        let keys = partition_by.iter().map(|it| ident(it).sort(true, true)).collect();
        let frame = session.read_table(one_shot(Arc::clone(schema), rows)?)?.sort(keys)?;
        let mut sorted = frame.execute_stream().await?;
        let mut files = Files::divided(base, schema, partition_by.to_vec())?;
        files.sorted();
        let filled = async {
            while let Some(batch) = sorted.next().await {
                files.write(&batch?).await?;
            }
            Ok(())
        };
        match filled.await {
            Ok(()) => files.close().await,
            Err(error) => {
                files.abort().await;
                Err(error)
            }
        }
    }
}

/// Writes rows as they come, while their partitions can all be open. The answer is what is left then.
async fn fill(lanes: &mut Lanes, schema: &SchemaRef, mut rows: Rows) -> Result<Option<Rows>> {
    let mut count = 0;
    while let Some(batch) = rows.next().await {
        let batch = conform(&batch?, schema, count)?;
        count += batch.num_rows() as u64;
        if lanes.has_room(&batch)? {
            lanes.write(batch).await?;
            continue;
        }
        let schema = Arc::clone(schema);
        let rest = rows.map(move |batch| {
            let batch = conform(&batch?, &schema, count)?;
            count += batch.num_rows() as u64;
            Ok(batch)
        });
        return Ok(Some(stream::once(async { Ok(batch) }).chain(rest).boxed()));
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(held: &[Option<u64>], rows: u64) -> Written {
        let add = |held: &Option<u64>| {
            let stats = held.map(|it| format!("{{\"numRecords\":{it}}}"));
            let text = serde_json::json!({
                "path": "a", "partitionValues": {}, "size": 1, "modificationTime": 0,
                "dataChange": true, "stats": stats,
            });
            serde_json::from_value(text).unwrap()
        };
        Written { adds: held.iter().map(add).collect(), rows }
    }

    #[test]
    fn rows_that_are_not_in_their_files_are_missed() {
        assert!(written(&[Some(3), Some(4)], 7).check().is_ok());
        assert!(written(&[], 0).check().is_ok());
        // Not all engines say.
        assert!(written(&[Some(3), None], 7).check().is_ok());
        let lost = written(&[Some(3), Some(4)], 8).check();
        assert!(matches!(lost, Err(Error::Miscounted { expected: 8, found: 7, .. })), "{lost:?}");
        assert!(written(&[], 1).check().is_err());
    }
}
