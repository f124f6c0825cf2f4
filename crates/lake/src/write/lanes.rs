//! Several writers of one write, each on a task of its own: encoding and compressing rows takes longer than making them.

use std::collections::HashSet;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use arrow::row::OwnedRow;
use deltalake_core::logstore::ObjectStoreRef;
use futures_util::FutureExt as _;
use futures_util::future::select_all;
use tokio::sync::mpsc;
use tokio::sync::mpsc::Permit;
use tokio::sync::mpsc::error::SendError;
use tokio::task::JoinSet;

use crate::error::{Error, Result};
use crate::snapshot::Snapshot;

use super::{Division, Files, OPEN_MAX, Written, discard};

/// Batches that wait for a lane.
const AHEAD: usize = 2;
/// First batches of a write, which one lane writes: few rows are worth one file only.
const ALONE: usize = 32;
/// Memory of the lake for which there is one more lane: with little, row groups of one writer are all there is room for.
const LANE_BYTES: u64 = 256 << 20;

/// The open files of one write, in several lanes. Rows go to whichever is free, in no order.
pub(crate) struct Lanes {
    store: ObjectStoreRef,
    senders: Vec<mpsc::Sender<Step>>,
    tasks: JoinSet<Result<Written>>,
    /// How many batches were given to lanes.
    next: usize,
    division: Option<Division>,
    open: HashSet<OwnedRow>,
    /// Partitions that each lane may have open.
    room: usize,
}

enum Step {
    Write(RecordBatch),
    Close,
}

impl Lanes {
    /// Lanes for rows of about so many partitions, of a table as `base` describes it, with the columns of `schema`, of
    /// which some divide it.
    pub(crate) fn new(
        base: &Snapshot,
        schema: &SchemaRef,
        partition_by: &[String],
        partitions: usize,
    ) -> Result<Self> {
        let options = base.table().lake().options();
        let by_memory = usize::try_from(options.memory.0 / LANE_BYTES).unwrap_or(usize::MAX);
        let by_files = OPEN_MAX / partitions.max(1);
        let count = options.parallelism.min(by_memory).min(by_files).max(1);
        let (mut senders, mut tasks) = (Vec::with_capacity(count), JoinSet::new());
        for _ in 0..count {
            let (sender, steps) = mpsc::channel(AHEAD);
            tasks.spawn(run(Files::divided(base, schema, partition_by.to_vec())?, steps));
            senders.push(sender);
        }
        Ok(Self {
            store: base.table().log_store().object_store(None),
            senders,
            tasks,
            next: 0,
            division: Division::new(schema, partition_by)?,
            open: HashSet::new(),
            room: OPEN_MAX / count,
        })
    }

    /// Whether all partitions of the rows so far and of these can be open; these are to be written then.
    pub(crate) fn has_room(&mut self, batch: &RecordBatch) -> Result<bool> {
        let Some(division) = &self.division else { return Ok(true) };
        let shares = division.divide(batch)?;
        let new = shares.iter().filter(|it| !self.open.contains(&it.partition)).count();
        if self.open.len() + new > self.room {
            return Ok(false);
        }
        self.open.extend(shares.into_iter().map(|it| it.partition));
        Ok(true)
    }

    /// Writes rows that have the table's columns in its order. It may be told of an error with later ones.
    pub(crate) async fn write(&mut self, batch: RecordBatch) -> Result<()> {
        let lanes = if self.next < ALONE { &self.senders[..1] } else { &self.senders[..] };
        self.next += 1;
        if let Ok(place) = free(lanes).await {
            place.send(Step::Write(batch));
            return Ok(());
        }
        // A lane ends before it is closed only with an error.
        match self.tasks.join_next().await {
            Some(done) => ended(done).map(|_| ()),
            None => Err(Error::Source("a writer is gone".into())),
        }
    }

    /// Closes the last files; a commit can name them all then.
    pub(crate) async fn close(mut self) -> Result<Written> {
        for lane in &self.senders {
            // Whoever is gone has an error, which comes out below.
            _ = lane.send(Step::Close).await;
        }
        let (written, failed) = self.end().await;
        match failed {
            None => Ok(written),
            Some(error) => {
                discard(&self.store, &written).await;
                Err(error)
            }
        }
    }

    /// Gives up, and removes what was written.
    pub(crate) async fn abort(mut self) {
        self.senders.clear();
        self.end().await;
    }

    /// Waits for all lanes.
    async fn end(&mut self) -> (Written, Option<Error>) {
        let (mut written, mut failed) = (Written::default(), None);
        while let Some(done) = self.tasks.join_next().await {
            match ended(done) {
                Ok(part) => written.extend(part),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        (written, failed)
    }
}

/// A place in the lane that has most of them, or in the first that gets one: one that ends a row group is busy for long,
/// and the others must not wait for it.
async fn free(
    lanes: &[mpsc::Sender<Step>],
) -> std::result::Result<Permit<'_, Step>, SendError<()>> {
    // What a lane that is gone failed with is told at once.
    if lanes.iter().any(mpsc::Sender::is_closed) {
        return Err(SendError(()));
    }
    let freest = lanes.iter().max_by_key(|lane| lane.capacity());
    if let Some(place) = freest.and_then(|lane| lane.try_reserve().ok()) {
        return Ok(place);
    }
    let places = lanes.iter().map(|lane| lane.reserve().boxed());
    select_all(places).await.0
}

fn ended(done: Result<Result<Written>, tokio::task::JoinError>) -> Result<Written> {
    done.map_err(|error| Error::Source(Box::new(error))).flatten()
}

/// One lane. Without its last step what it wrote is removed.
async fn run(mut files: Files, mut steps: mpsc::Receiver<Step>) -> Result<Written> {
    loop {
        match steps.recv().await {
            Some(Step::Write(batch)) => {
                if let Err(error) = files.write(&batch).await {
                    files.abort().await;
                    return Err(error);
                }
            }
            Some(Step::Close) => return files.close().await,
            None => {
                files.abort().await;
                return Ok(Written::default());
            }
        }
    }
}
