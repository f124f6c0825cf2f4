//! Following a table: the rows that were appended after a version.

use std::collections::VecDeque;
use std::sync::Arc;

use arrow::array::RecordBatch;
use datafusion::execution::SendableRecordBatchStream;
use deltalake_core::DeltaTable;
use deltalake_core::kernel::{Action, Add};
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};

use crate::error::{Error, Result};
use crate::rows::conform;
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::table::Table;

/// Some of the rows that one commit appended.
#[derive(Clone, Debug)]
pub struct Change {
    /// The version that the commit made.
    pub version: u64,
    /// The rows, with the columns of that version.
    pub rows: RecordBatch,
}

/// Rows that were appended between two versions.
pub struct Changes {
    /// The version up to which they are; the next call goes on after it.
    pub to: u64,
    /// The rows, commit by commit and file by file in the order of the log, in small batches.
    pub rows: BoxStream<'static, Result<Change>>,
}

/// Where a reader of changes is.
struct Reader {
    table: Table,
    /// The version that is read, and the last one to read.
    state: DeltaTable,
    to: u64,
    files: VecDeque<Add>,
    rows: Option<SendableRecordBatchStream>,
}

impl Table {
    /// The rows that were appended after version `after`, up to `to` or the newest.
    ///
    /// Nothing is read before the stream is polled, and one file at a time. Commits that rewrite
    /// files without changing rows are passed over.
    ///
    /// # Errors
    /// [`Error::VersionMissing`] if a version does not exist yet or the log was cleaned up that far.
    /// In the stream [`Error::NotAppendOnly`] at a commit that took rows out: read the table anew.
    pub async fn changes(&self, after: u64, to: Option<u64>) -> Result<Changes> {
        let newest = self.snapshot().await?.version();
        let to = to.unwrap_or(newest);
        let missing = |version| Error::VersionMissing { path: self.path().to_string(), version };
        if to > newest {
            return Err(missing(to));
        }
        if after > to {
            return Err(missing(after));
        }
        if after == to {
            return Ok(Changes { to, rows: stream::empty().boxed() });
        }
        let state = self.at(crate::At::Version(after)).await?.state().clone();
        let reader = Reader { table: self.clone(), state, to, files: VecDeque::new(), rows: None };
        let rows = stream::try_unfold(reader, |mut reader| async move {
            Ok::<_, Error>(reader.next().await?.map(|change| (change, reader)))
        });
        Ok(Changes { to, rows: rows.boxed() })
    }
}

impl Reader {
    async fn next(&mut self) -> Result<Option<Change>> {
        loop {
            if let Some(rows) = &mut self.rows {
                if let Some(rows) = rows.try_next().await? {
                    if rows.num_rows() == 0 {
                        continue;
                    }
                    let snapshot = self.snapshot();
                    let rows = conform(&rows, &snapshot.schema(), 0)?;
                    return Ok(Some(Change { version: snapshot.version(), rows }));
                }
                self.rows = None;
            }
            if let Some(file) = self.files.pop_front() {
                self.rows = Some(open(&self.table, &self.state, file).await?);
                continue;
            }
            if !Box::pin(self.advance()).await? {
                return Ok(None);
            }
        }
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.table.clone(), self.state.clone())
    }

    /// Goes on to the next version; false at the end.
    async fn advance(&mut self) -> Result<bool> {
        let version = self.snapshot().version() + 1;
        if version > self.to {
            return Ok(false);
        }
        let path = || self.table.path().to_string();
        let Some(actions) = self.table.actions(version).await? else {
            return Err(Error::VersionMissing { path: path(), version });
        };
        for action in actions {
            match action {
                Action::Remove(remove) if remove.data_change => {
                    return Err(Error::NotAppendOnly { path: path(), version });
                }
                Action::Add(add) if add.data_change => self.files.push_back(add),
                Action::Add(_)
                | Action::Remove(_)
                | Action::Metadata(_)
                | Action::Protocol(_)
                | Action::Txn(_)
                | Action::CommitInfo(_)
                | Action::Cdc(_)
                | Action::DomainMetadata(_) => {}
            }
        }
        self.state.update_incremental(Some(version)).await?;
        Ok(true)
    }
}

async fn open(table: &Table, state: &DeltaTable, file: Add) -> Result<SendableRecordBatchStream> {
    let provider = state.table_provider().with_adds([file]).build().await?;
    let session = table.lake().session(Manner::Fast);
    Ok(session.read_table(Arc::new(provider))?.execute_stream().await?)
}
