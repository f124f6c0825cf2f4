//! Rows that are read more than once, in memory while they are few and on disk when they are many.

use std::fmt;
use std::fs::File;
use std::io::BufReader;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use arrow::ipc::reader::StreamReader;
use arrow::ipc::writer::StreamWriter;
use datafusion::catalog::TableProvider;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::error::DataFusionError;
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
    memory: Vec<RecordBatch>,
    /// The last rows on their way to the disk.
    writing: Option<JoinHandle<Result<Disk>>>,
    rows: u64,
    /// Bytes that may still be kept in memory, by all spools of one write.
    room: Arc<AtomicUsize>,
}

/// A file that is gone when its last user is; what is written is charged against the scratch space.
struct Disk {
    file: Arc<dyn SpillFile>,
    writer: StreamWriter<Box<dyn SpillWriter>>,
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
        let size = batch.get_array_memory_size();
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
        let writer = StreamWriter::try_new(file.open_writer()?, &self.schema)?;
        Ok(Disk { file, writer })
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
    fn write(mut self, batch: &RecordBatch) -> Result<Self> {
        self.writer.write(batch)?;
        Ok(self)
    }

    fn finish(self) -> Result<Arc<dyn SpillFile>> {
        // Ends the stream first.
        self.writer.into_inner()?.finish()?;
        Ok(self.file)
    }
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
    memory: Vec<RecordBatch>,
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
        let memory = stream::iter(self.memory.clone()).map(Ok);
        let Some(file) = &self.file else {
            return Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), memory));
        };
        // The file lives until its last reader is done.
        let file = Arc::clone(file);
        let mut builder = RecordBatchReceiverStreamBuilder::new(Arc::clone(&self.schema), 2);
        let out = builder.tx();
        builder.spawn_blocking(move || {
            let path = file.path().expect("scratch files lie on the local disk");
            let reader = StreamReader::try_new(BufReader::new(File::open(path)?), None)?;
            for batch in reader {
                // Nobody listens any more: the query has ended.
                if out.blocking_send(batch.map_err(Into::into)).is_err() {
                    break;
                }
            }
            Ok(())
        });
        let rows = memory.chain(builder.build());
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), rows))
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
