//! Rows that are read more than once, in memory while they are few and on disk when they are many.

use std::fmt;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use arrow::ipc::reader::StreamReader;
use arrow::ipc::writer::StreamWriter;
use datafusion::catalog::TableProvider;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::error::{DataFusionError, Result as EngineResult};
use datafusion::execution::memory_pool::{MemoryConsumer, MemoryReservation};
use datafusion::execution::runtime_env::RuntimeEnv;
use datafusion::execution::{SendableRecordBatchStream, SpillFile, SpillWriter, TaskContext};
use datafusion::physical_plan::stream::{
    RecordBatchReceiverStreamBuilder, RecordBatchStreamAdapter,
};
use datafusion::physical_plan::streaming::PartitionStream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use tokio::task::{JoinError, JoinHandle, spawn_blocking};

use crate::error::{Error, Result};
use crate::fold::{Folded, Unfolder};
use crate::lake::Lake;
use crate::rows::Rows;

/// Bytes of rows that one write keeps in memory, unless that is more than a share of all memory.
const MEMORY_MAX: u64 = 64 << 20;
const SHARE: u64 = 32;
const CONSUMER: &str = "rows of a write";

/// Rows that are being collected.
pub(crate) struct Spool {
    schema: SchemaRef,
    environment: Arc<RuntimeEnv>,
    reservation: MemoryReservation,
    memory: Vec<Folded>,
    /// The last rows on their way to the disk.
    writing: Option<JoinHandle<Result<Disk>>>,
    rows: u64,
    /// Bytes that may still be kept in memory, by all spools of one write.
    room: Arc<AtomicUsize>,
}

/// A file that is gone when its last user is; what is written is charged against the scratch space.
///
/// It has parts of two streams each: the values that all rows of the part share, and the rows.
struct Disk {
    file: Arc<dyn SpillFile>,
    out: Out,
}

enum Out {
    /// Between two parts.
    Bare(Box<dyn SpillWriter>),
    Within(Box<Part>),
}

/// Rows that share some values.
struct Part {
    constants: RecordBatch,
    rows: StreamWriter<Box<dyn SpillWriter>>,
}

/// Rows that were collected.
#[derive(Clone)]
pub(crate) struct Spooled {
    /// One at least, of one schema.
    sources: Vec<Arc<dyn PartitionStream>>,
    pub(crate) rows: u64,
}

impl Spool {
    pub(crate) fn new(schema: SchemaRef, lake: &Lake) -> Self {
        let environment = lake.environment();
        let room = MEMORY_MAX.min(lake.options().memory.0 / SHARE) as usize;
        let reservation = MemoryConsumer::new(CONSUMER).register(&environment.memory_pool);
        let environment = Arc::clone(environment);
        let room = Arc::new(AtomicUsize::new(room));
        Self { schema, environment, reservation, memory: Vec::new(), writing: None, rows: 0, room }
    }

    /// Another one for rows of the same write, which share its memory.
    pub(crate) fn beside(&self) -> Self {
        let pool = &self.environment.memory_pool;
        Self {
            schema: Arc::clone(&self.schema),
            environment: Arc::clone(&self.environment),
            reservation: MemoryConsumer::new(CONSUMER).register(pool),
            memory: Vec::new(),
            writing: None,
            rows: 0,
            room: Arc::clone(&self.room),
        }
    }

    /// Adds rows.
    pub(crate) async fn push(&mut self, batch: RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        let batch = Folded::of(&batch)?;
        let size = batch.size();
        // What is refused by the pool is not given back: the next rows go to the disk anyhow.
        let take = |room: usize| room.checked_sub(size);
        let fits = self.writing.is_none()
            && self.room.fetch_update(Relaxed, Relaxed, take).is_ok()
            && self.reservation.try_grow(size).is_ok();
        if fits {
            self.memory.push(batch);
            return Ok(());
        }
        let disk = match self.writing.take() {
            Some(writing) => ended(writing.await)?,
            None => self.begin()?,
        };
        // Whoever brings rows goes on meanwhile, and hears of an error with the next ones or at the end.
        self.writing = Some(spawn_blocking(move || disk.write(&batch)));
        Ok(())
    }

    fn begin(&self) -> Result<Disk> {
        let file = self.environment.disk_manager.create_tmp_file(CONSUMER)?;
        let out = Out::Bare(file.open_writer()?);
        Ok(Disk { file, out })
    }

    /// Ends the collecting.
    pub(crate) async fn finish(self) -> Result<Spooled> {
        let Self { schema, reservation, memory, writing, rows, .. } = self;
        let file = match writing {
            None => None,
            Some(writing) => {
                let disk = ended(writing.await)?;
                Some(ended(spawn_blocking(move || disk.finish()).await)?)
            }
        };
        let source = Source { schema, memory, file, _reservation: reservation };
        Ok(Spooled { sources: vec![Arc::new(source)], rows })
    }
}

impl Disk {
    fn write(self, batch: &Folded) -> Result<Self> {
        let mut part = match self.out {
            Out::Within(part) if part.constants == batch.constants => part,
            out @ (Out::Bare(_) | Out::Within(_)) => Box::new(Part::begin(out.end()?, batch)?),
        };
        part.rows.write(&batch.varying)?;
        Ok(Self { file: self.file, out: Out::Within(part) })
    }

    fn finish(self) -> Result<Arc<dyn SpillFile>> {
        self.out.end()?.finish()?;
        Ok(self.file)
    }
}

impl Out {
    fn end(self) -> Result<Box<dyn SpillWriter>> {
        match self {
            Self::Bare(file) => Ok(file),
            // Ends the stream first.
            Self::Within(part) => Ok(part.rows.into_inner()?),
        }
    }
}

impl Part {
    /// Begins a part for rows like those of a batch.
    fn begin(file: Box<dyn SpillWriter>, batch: &Folded) -> Result<Self> {
        let constants = batch.constants.clone();
        let mut shared = StreamWriter::try_new(file, constants.schema_ref())?;
        shared.write(&constants)?;
        let rows = StreamWriter::try_new(shared.into_inner()?, batch.varying.schema_ref())?;
        Ok(Self { constants, rows })
    }
}

/// Hands on what a file holds while `take` wants it.
fn read(
    path: &std::path::Path,
    mut take: impl FnMut(EngineResult<Folded>) -> bool,
) -> EngineResult<()> {
    let mut file = BufReader::new(File::open(path)?);
    while !file.fill_buf()?.is_empty() {
        let lost = || DataFusionError::Internal("a part of a file has no beginning".to_owned());
        let constants = StreamReader::try_new(&mut file, None)?.collect::<Vec<_>>();
        let constants = constants.into_iter().next().ok_or_else(lost)??;
        for varying in StreamReader::try_new(&mut file, None)? {
            let constants = constants.clone();
            let batch = varying.map(|varying| Folded { constants, varying });
            if !take(batch.map_err(Into::into)) {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn ended<T>(done: Result<Result<T>, JoinError>) -> Result<T> {
    done.map_err(|error| Error::Source(Box::new(error))).flatten()
}

impl Spooled {
    pub(crate) fn schema(&self) -> SchemaRef {
        Arc::clone(self.sources[0].schema())
    }

    /// The same with rows from somewhere else behind them.
    pub(crate) fn and(mut self, more: Arc<dyn PartitionStream>, rows: u64) -> Self {
        self.sources.push(more);
        Self { rows: self.rows + rows, ..self }
    }

    /// The rows as a table; it can be read any number of times.
    pub(crate) fn provider(&self) -> Result<Arc<dyn TableProvider>> {
        Ok(Arc::new(StreamingTable::try_new(self.schema(), self.sources.clone())?))
    }

    /// The rows in their order.
    pub(crate) fn stream(&self) -> Rows {
        let context = Arc::new(TaskContext::default());
        let streams = self.sources.iter().map(|it| it.execute(Arc::clone(&context)));
        let streams: Vec<_> = streams.collect();
        stream::iter(streams).flatten().map_err(Error::from).boxed()
    }
}

struct Source {
    schema: SchemaRef,
    memory: Vec<Folded>,
    file: Option<Arc<dyn SpillFile>>,
    /// What `memory` takes of the pool, for as long as it lives.
    _reservation: MemoryReservation,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spooled").field("batches", &self.memory.len()).finish_non_exhaustive()
    }
}

impl PartitionStream for Source {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let schema = Arc::clone(&self.schema);
        let mut unfolder = Unfolder::new(Arc::clone(&schema));
        let memory = stream::iter(self.memory.clone());
        let memory = memory.map(move |batch| Ok(unfolder.unfold(&batch)?));
        let Some(file) = &self.file else {
            return Box::pin(RecordBatchStreamAdapter::new(schema, memory));
        };
        // The file lives until its last reader is done.
        let file = Arc::clone(file);
        let mut builder = RecordBatchReceiverStreamBuilder::new(Arc::clone(&schema), 2);
        let out = builder.tx();
        let mut unfolder = Unfolder::new(Arc::clone(&schema));
        builder.spawn_blocking(move || {
            let path = file.path().expect("scratch files lie on the local disk");
            // Nobody listens any more when the query has ended.
            read(path, |batch| {
                let batch = batch.and_then(|batch| Ok(unfolder.unfold(&batch)?));
                out.blocking_send(batch).is_ok()
            })
        });
        let rows = memory.chain(builder.build());
        Box::pin(RecordBatchStreamAdapter::new(schema, rows))
    }
}

/// A table of rows that can be read once.
pub(crate) fn one_shot(schema: SchemaRef, rows: Rows) -> Result<Arc<dyn TableProvider>> {
    let source = OneShot { schema: Arc::clone(&schema), rows: Mutex::new(Some(rows)) };
    Ok(Arc::new(StreamingTable::try_new(schema, vec![Arc::new(source)])?))
}

struct OneShot {
    schema: SchemaRef,
    rows: Mutex<Option<Rows>>,
}

impl fmt::Debug for OneShot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneShot")
    }
}

impl PartitionStream for OneShot {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let rows = self.rows.lock().expect("no panic under this lock").take();
        let rows = rows.unwrap_or_else(|| {
            let twice = DataFusionError::Internal("rows are read twice".to_owned());
            stream::once(async { Err(twice.into()) }).boxed()
        });
        let rows = rows.map_err(DataFusionError::from);
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), rows))
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{ArrayRef, Int64Array, StringArray};
    use arrow::datatypes::{DataType, Field, Schema};
    use base::{ByteSize, SeededRandom, SystemClock};

    use crate::options::Options;

    use super::*;

    #[tokio::test]
    async fn rows_come_back_as_they_were_from_memory_and_from_disk() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            url: folder.path().to_str().unwrap().to_owned(),
            // Of which 32 KiB are for these rows: two batches.
            memory: ByteSize(1 << 20),
            ..Options::default()
        };
        let random = Arc::new(SeededRandom::new(1));
        let lake = Lake::open(&options, Arc::new(SystemClock), random).unwrap();
        let fields =
            vec![Field::new("n", DataType::Int64, false), Field::new("t", DataType::Utf8, false)];
        let schema = Arc::new(Schema::new(fields));
        let mut spool = Spool::new(Arc::clone(&schema), &lake);
        let mut given = Vec::new();
        for step in 0..40_i64 {
            // All values differ, or those of one column, or none; and that changes now and then.
            let of = |is_one: bool, row: i64| if is_one { step / 8 } else { row };
            let numbers = (0..1000).map(|row| of(step / 4 % 2 == 1, row));
            let texts = (0..1000).map(|row| format!("text {}", of(step / 2 % 2 == 1, row)));
            let columns: Vec<ArrayRef> = vec![
                Arc::new(Int64Array::from_iter_values(numbers)),
                Arc::new(StringArray::from_iter_values(texts)),
            ];
            let batch = RecordBatch::try_new(Arc::clone(&schema), columns).unwrap();
            spool.push(batch.clone()).await.unwrap();
            given.push(batch);
        }
        assert!(spool.writing.is_some(), "the last rows are on their way to the disk");
        let spooled = spool.finish().await.unwrap();
        assert_eq!(spooled.rows, 40_000);
        for _ in 0..2 {
            let found: Vec<RecordBatch> = spooled.stream().try_collect().await.unwrap();
            assert_eq!(found, given);
        }
    }
}
