//! One batch from its header to its answer.

use std::sync::{Arc, Mutex};

use aws_lc_rs::digest;
use futures_util::StreamExt as _;
use futures_util::stream;
use lake::{Appended, Position, Table};
use metrics::counter;
use platform_proto::platform::data::v1 as pb;
use runtime::OnError;
use tokio::sync::{mpsc, oneshot};

use super::batch::Intake;
use super::columns;
use super::detail;
use super::left_out;
use super::plan::Plan;
use super::repair;
use super::source::{Source, Stated};
use super::tally::{LeftOut, Received};
use crate::core::bronze::{Begin, Keep, Known};
use crate::core::caller::Caller;
use crate::core::silver::Hold;
use crate::core::table::Declare;
use crate::error::{Error, Result};
use crate::metrics::{BATCHES, BYTES, RECORDS};
use crate::parts::Parts;
use crate::store::bronze::Batch;
use crate::store::table;
use crate::tables::{Layer, note};

/// Batches of rows between the reader of an upload and the writer of its files.
const AHEAD: usize = 4;
/// Records that are set aside in one transaction.
const HELD_MAX: usize = 1000;

/// What became of an upload.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) batch: pb::BronzeBatch,
    /// An earlier call stored it.
    pub(crate) is_duplicate: bool,
}

/// Stores the records of `source` as one batch, or tells which batch holds them already.
///
/// It goes on when nobody waits for it any more, so that what is committed gets its row.
///
/// # Errors
/// What the contract says of `IngestBatch`.
pub(crate) async fn ingest<S: Source>(
    parts: &Arc<Parts>,
    caller: Caller,
    plan: Plan,
    source: S,
    is_strict: bool,
) -> Result<Outcome> {
    let (answer, answered) = oneshot::channel();
    let shared = Arc::clone(parts);
    parts.tasks.spawn("data ingest", OnError::Log, async move {
        let upload = Upload { parts: shared, caller, plan, is_strict };
        let outcome = Box::pin(upload.run(source)).await;
        let label = match &outcome {
            Ok(it) if it.is_duplicate => "duplicate",
            Ok(_) => "stored",
            Err(_) => "refused",
        };
        counter!(BATCHES, "outcome" => label).increment(1);
        // Whoever asked may be gone; what was done is kept.
        _ = answer.send(outcome);
        Ok(())
    });
    answered.await.unwrap_or_else(|_| Err(Error::internal("an upload ended without an outcome")))
}

struct Upload {
    parts: Arc<Parts>,
    caller: Caller,
    plan: Plan,
    is_strict: bool,
}

impl Upload {
    async fn run<S: Source>(self, mut source: S) -> Result<Outcome> {
        let parts = Arc::clone(&self.parts);
        let _claim = parts.requests.claim(self.plan.org_id, &self.plan.header.request_id)?;
        if let Some(known) = parts.db.write(self.begin()).await? {
            return self.settle(known, source).await;
        }
        source.check()?;
        let table = self.table().await?;
        let next = self.position(&table).await?;
        if next.is_repaired
            && let Some(known) = parts.db.write(self.begin()).await?
        {
            return self.settle(known, source).await;
        }
        let stored = Box::pin(self.store(&table, next.position, source)).await?;
        match stored {
            Some(batch) => Ok(Outcome { batch: batch.message, is_duplicate: false }),
            None => {
                // Another process was faster, or died before it wrote the row.
                self.repair().await?;
                match parts.db.write(self.begin()).await? {
                    Some(Known::ByRequest(batch) | Known::ByPosition(batch)) => {
                        Ok(Outcome { batch: batch.message, is_duplicate: true })
                    }
                    None => {
                        Err(Error::RequestInProgress { id: self.plan.header.request_id.clone() })
                    }
                }
            }
        }
    }

    fn begin(&self) -> Begin {
        Begin {
            fence: self.plan.fence(),
            request_id: self.plan.header.request_id.clone(),
            table: self.plan.table.clone(),
            position: self.counted(),
            now: self.caller.now,
            window: self.plan.window,
        }
    }

    /// The position that the writer itself counts.
    fn counted(&self) -> Option<(String, i64)> {
        let position = self.plan.header.append_position.as_ref()?;
        Some((position.application_id.clone(), position.version))
    }

    /// Answers with a batch that is there already, if what is sent is the same.
    async fn settle<S: Source>(&self, known: Known, source: S) -> Result<Outcome> {
        let batch = match known {
            Known::ByPosition(batch) => batch,
            Known::ByRequest(batch) => {
                self.compare(&batch, source).await?;
                batch
            }
        };
        Ok(Outcome { batch: batch.message, is_duplicate: true })
    }

    async fn compare<S: Source>(&self, batch: &Batch, source: S) -> Result<()> {
        let reused = || Err(Error::RequestIdReused { id: self.plan.header.request_id.clone() });
        if batch.header != self.plan.digest {
            return reused();
        }
        let kept = batch.message.checksum.as_str();
        match self.plan.stated() {
            "" => {}
            stated if stated == kept => return Ok(()),
            _ => return reused(),
        }
        if S::IS_NAMED {
            return Ok(());
        }
        // Only the content tells whether it is the same, so it is looked at and let go.
        let (out, mut rows) = mpsc::channel(AHEAD);
        let id = (batch.message.batch_id.as_str(), batch.ingested_at());
        let mut intake = Intake::new(&self.plan, id, (self.is_strict, true), out);
        let read = async {
            source.bring(&mut intake).await?;
            Ok::<_, Error>(intake.finish().await?.finish())
        };
        let drop_rows = async { while rows.recv().await.is_some() {} };
        let (read, ()) = tokio::join!(read, drop_rows);
        if read?.checksum == kept { Ok(()) } else { reused() }
    }

    /// The table, which is made if it is not there.
    async fn table(&self) -> Result<Table> {
        let (org_id, name) = (self.plan.org_id, self.plan.table.as_str());
        if let Some(table) = self.parts.tables.find(org_id, Layer::Bronze, name).await? {
            return Ok(table);
        }
        self.declare().await?;
        let note = note(&self.caller, &self.plan.header.execution_id, "", "");
        let tables = &self.parts.tables;
        tables.ensure(org_id, Layer::Bronze, name, &columns::definition(), &note).await
    }

    /// Writes that the table is there.
    async fn declare(&self) -> Result<()> {
        let known = table::Known {
            org_id: self.plan.org_id,
            layer: Layer::Bronze,
            name: self.plan.table.clone(),
            dataset: self.plan.header.dataset.clone(),
            dataset_version: self.plan.dataset.as_ref().map_or(0, |it| i64::from(it.version)),
            key_columns: Vec::new(),
            retention: None,
            created_at: self.caller.now,
            repaired: -1,
        };
        self.parts.db.write(Declare(known)).await
    }

    /// Makes the rows of batches that commits hold, also if the database was lost and knows no table any more.
    async fn repair(&self) -> Result<()> {
        self.declare().await?;
        repair::table(&self.parts, self.plan.org_id, &self.plan.table).await
    }

    /// The position of the append. If an earlier call has reached it and left no row, the row is made first.
    async fn position(&self, table: &Table) -> Result<Next> {
        let org_id = self.plan.org_id;
        if let Some((application, version)) = self.counted() {
            let position = Position::new(&mark("writer", org_id, &application), version);
            let reached = table.snapshot().await?.position(&position.application).await?;
            let is_repaired = reached.is_some_and(|it| version <= it);
            if is_repaired {
                self.repair().await?;
            }
            return Ok(Next { position, is_repaired });
        }
        let application = mark("request", org_id, &self.plan.header.request_id);
        let reached = table.snapshot().await?.position(&application).await?;
        if reached.is_some() {
            self.repair().await?;
        }
        // A request whose time has passed may be made again.
        let version = reached.map_or(0, |it| it.saturating_add(1));
        let position = Position::new(&application, version);
        Ok(Next { position, is_repaired: reached.is_some() })
    }

    /// Writes and commits the batch; `None` if another process has.
    async fn store<S: Source>(
        &self,
        table: &Table,
        position: Position,
        source: S,
    ) -> Result<Option<Batch>> {
        let Self { parts, caller, plan, .. } = self;
        let batch_id = caller.ids().next();
        let (out, rows) = mpsc::channel(AHEAD);
        let (tell, told) = oneshot::channel();
        let manner = (self.is_strict, !S::IS_NAMED);
        let intake = Intake::new(plan, (&batch_id, caller.now), manner, out.clone());
        parts.tasks.spawn("data upload", OnError::Log, async move {
            let read = read(source, intake).await;
            // The writer learns of a failure in the place of the next rows, and of the end by what it is told.
            match read {
                Ok(read) => _ = tell.send(read),
                Err(error) => _ = out.send(Err(error.into())).await,
            }
            Ok(())
        });
        let rows =
            stream::unfold(
                rows,
                |mut rows| async move { rows.recv().await.map(|batch| (batch, rows)) },
            );
        let kept = Arc::new(Mutex::new(None));
        let finish = {
            let (kept, batch_id) = (Arc::clone(&kept), batch_id.clone());
            move |_| async move {
                let ended = |_| Error::internal("an upload ended without a word");
                let (mut received, stated) = told.await.map_err(ended)?;
                self.check(&received, &stated)?;
                parts.db.write(plan.fence()).await?;
                self.set_aside(&batch_id, std::mem::take(&mut received.left_out)).await?;
                let batch = self.batch(&batch_id, received, &stated);
                let note = detail::to_note(caller, &batch, self.counted().as_ref());
                *kept.lock().expect("no panic under this lock") = Some(batch);
                Ok(note)
            }
        };
        let appended = table.append_then(rows.boxed(), Some(position), finish).await?;
        let Appended { version: Some(version), .. } = appended else { return Ok(None) };
        let made = kept.lock().expect("no panic under this lock").take();
        let mut batch = made.ok_or_else(|| Error::internal("a commit without a batch"))?;
        batch.message.snapshot_id = i64::try_from(version).unwrap_or(i64::MAX);
        let position = self.counted();
        let keep = Keep { caller: caller.clone(), batch: batch.clone(), position };
        parts.db.write(keep).await?;
        counter!(RECORDS).increment(batch.message.output_records.unsigned_abs());
        counter!(BYTES).increment(batch.message.size_bytes.unsigned_abs());
        Ok(Some(batch))
    }

    /// Puts what was left out into quarantine, before the commit: the batch has its row only once both are there.
    async fn set_aside(&self, batch_id: &str, left_out: Vec<LeftOut>) -> Result<()> {
        let org_id = self.plan.org_id;
        let held = left_out::held(&self.plan, &self.caller, batch_id, left_out);
        for records in held.chunks(HELD_MAX) {
            self.parts.db.write(Hold { org_id, records: records.to_vec() }).await?;
        }
        Ok(())
    }

    /// Compares what came with what was said.
    fn check(&self, received: &Received, stated: &Stated) -> Result<()> {
        let header = &self.plan.header;
        let expected = header.expected_records.and_then(|it| u64::try_from(it).ok());
        for stated in [stated.records, expected].into_iter().flatten() {
            if stated != received.records {
                return Err(Error::RecordCountMismatch { stated, found: received.records });
            }
        }
        for stated in [stated.checksum.as_str(), header.checksum.as_str()] {
            if !stated.is_empty() && stated != received.checksum {
                let (stated, found) = (stated.to_owned(), received.checksum.clone());
                return Err(Error::ChecksumMismatch { stated, found });
            }
        }
        Ok(())
    }

    fn batch(&self, batch_id: &str, received: Received, stated: &Stated) -> Batch {
        let header = &self.plan.header;
        let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
        let day = self.caller.now.to_string();
        let message = pb::BronzeBatch {
            batch_id: batch_id.to_owned(),
            org_id: self.plan.org_id,
            request_id: header.request_id.clone(),
            connector_type: header.connector_type,
            stream: header.stream.clone(),
            table_name: self.plan.table.clone(),
            partition: day.split('T').next().unwrap_or_default().to_owned(),
            snapshot_id: 0,
            input_records: count(received.records),
            valid_records: count(received.valid),
            deduplicated: 0,
            output_records: count(received.stored),
            size_bytes: count(received.bytes),
            completeness_score: received.completeness,
            issues: received.issues,
            ingested_at: detail::shown(self.caller.now),
            date_range: header.date_range.clone(),
            pipeline_id: header.pipeline_id.clone(),
            execution_id: header.execution_id.clone(),
            connector_id: header.connector_id.clone(),
            dataset: header.dataset.clone(),
            checksum: received.checksum,
            source_time: header.source_time,
            generation_id: header.generation_id,
            form: header.form,
        };
        Batch {
            message,
            header: self.plan.digest.clone(),
            media_type: header.media_type.clone(),
            completes_generation: stated.completes_generation,
            removed_at: None,
        }
    }
}

/// Where the next append stands.
struct Next {
    position: Position,
    /// An earlier call has been there; if it died before it wrote its row, that is there by now.
    is_repaired: bool,
}

async fn read<S: Source>(source: S, mut intake: Intake) -> Result<(Received, Stated)> {
    let stated = source.bring(&mut intake).await?;
    let mut received = intake.finish().await?.finish();
    if let Some(content) = &stated.content {
        received.checksum.clone_from(content);
    }
    Ok((received, stated))
}

/// The name under which a table counts a request or a writer of an organisation.
fn mark(kind: &str, org_id: i64, name: &str) -> String {
    let hash = digest::digest(&digest::SHA256, format!("{kind}/{org_id}/{name}").as_bytes());
    format!("bronze/{}", detail::hex(&hash.as_ref()[..16]))
}
