//! The first rows of a table: there is nothing that they could replace, so they are written as they are read.

use std::sync::Arc;

use futures_util::TryStreamExt as _;
use tokio::task::JoinSet;

use crate::error::{Error, Result};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::write::{Lanes, Written, discard};

use super::batch::Batch;
use super::latest::{Suspects, exact, others};
use super::{Outcome, Upsert};

/// Whether a batch can be written so.
pub(super) fn fits(base: &Snapshot, batch: &Batch) -> bool {
    let is_empty = base.loaded().log_data().num_files() == 0;
    is_empty && batch.passes.iter().all(|it| !it.scattered)
}

/// Runs all passes, several at a time, and adds what came of them to `outcome`, after an error as well.
pub(super) async fn run(
    base: &Snapshot,
    batch: &Arc<Batch>,
    with: &Upsert,
    manner: Manner,
    outcome: &mut Outcome,
) -> Result<()> {
    let parallelism = base.table().lake().options().parallelism.max(1);
    let mut next = 0..batch.passes.len();
    let mut running = JoinSet::new();
    let mut failed = None;
    loop {
        while failed.is_none() && running.len() < parallelism {
            let Some(at) = next.next() else { break };
            let (base, batch, with) = (base.clone(), Arc::clone(batch), with.clone());
            running.spawn(async move { pass(&base, &batch, at, &with, manner).await });
        }
        let Some(done) = running.join_next().await else { break };
        match done.map_err(|error| Error::Source(Box::new(error))).flatten() {
            Ok((written, given)) => {
                let counts = &mut outcome.counts;
                counts.inserted += written.rows;
                counts.superseded += given - written.rows;
                outcome.written.extend(written);
            }
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Rows of one pass.
struct Filled {
    given: u64,
    /// Those that are the latest of their key, as the steps before the writing count them.
    latest: u64,
}

/// Writes the rows of one pass; the answer is what was written, and of how many rows.
async fn pass(
    base: &Snapshot,
    batch: &Batch,
    at: usize,
    with: &Upsert,
    manner: Manner,
) -> Result<(Written, u64)> {
    let partitions = batch.passes[at].partitions;
    let mut lanes = Lanes::new(base, &batch.schema, &batch.partition_by, partitions)?;
    match fill(base, batch, at, with, manner, &mut lanes).await {
        Ok(Filled { given, latest }) => {
            let written = lanes.close().await?;
            if written.rows != latest {
                discard(&base.table().log_store().object_store(None), &written).await;
                let found = written.rows;
                return Err(Error::Miscounted { what: "written", expected: latest, found });
            }
            Ok((written, given))
        }
        Err(error) => {
            lanes.abort().await;
            Err(error)
        }
    }
}

async fn fill(
    base: &Snapshot,
    batch: &Batch,
    at: usize,
    with: &Upsert,
    manner: Manner,
    lanes: &mut Lanes,
) -> Result<Filled> {
    let lake = base.table().lake();
    let session = lake.session(manner);
    let given = batch.rows(&session, lake, at).await?;
    let mut rows = given.stream();
    if !batch.repeats.is_any() {
        while let Some(part) = rows.try_next().await? {
            lanes.write(part).await?;
        }
        return Ok(Filled { given: given.rows, latest: given.rows });
    }
    let mut suspects = Suspects::new(&batch.schema, &batch.spans, lake)?;
    while let Some(part) = rows.try_next().await? {
        let marks = batch.repeats.of(&part)?;
        lanes.write(others(&part, &marks)?).await?;
        suspects.take(&part, &marks).await?;
    }
    let suspects = suspects.finish().await?;
    let mut latest = given.rows - suspects.rows;
    if suspects.rows > 0 {
        let exact = exact(&session, lake, &suspects, &batch.schema, with).await?;
        latest += exact.rows;
        let mut rows = exact.stream();
        while let Some(part) = rows.try_next().await? {
            lanes.write(part).await?;
        }
    }
    Ok(Filled { given: given.rows, latest })
}
