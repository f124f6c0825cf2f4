//! Upserts by key: of the rows of one key the latest stays.
//!
//! The files that hold an older row of a key are written anew, all in one optimistic commit. It is
//! labelled as a merge that read the partitions it looked at, for a commit that only adds files
//! counts as blind: two writers could then both insert one key.

mod batch;
mod first;
mod latest;
mod order;
mod pass;
mod repeats;

use std::sync::Arc;
use std::time::Duration;

use deltalake_core::kernel::Action;
use deltalake_core::protocol::DeltaOperation;
use tracing::debug;

use crate::append::Position;
use crate::commit::{Draft, metric};
use crate::error::{Error, Result};
use crate::note::Note;
use crate::rows::{Rows, ahead};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::table::Table;
use crate::write::{Written, discard};

use batch::Batch;
pub(crate) use pass::relative;

const COLUMNS_MAX: usize = 32;
/// How long the memory of a plan that failed is waited for.
const RELEASE_LOOKS: u32 = 100;
const RELEASE_LOOK: Duration = Duration::from_millis(10);

/// How rows find the rows that they replace.
#[derive(Clone, Debug, Default)]
pub struct Upsert {
    /// Columns that identify a row; 1 to 32, never null. The table holds one row of a key at most.
    pub keys: Vec<String>,
    /// Columns that tell which of two rows of a key is the later one, most significant first; a null
    /// comes before every value. On a tie the row that the table holds stays, so that repeating an
    /// upsert changes nothing. Without any, the row that is being written is always the later one.
    pub order: Vec<String>,
    /// The column of truth values that marks rows which stand for deleted ones; none if there is none.
    pub mark: Option<String>,
    /// Makes the upsert happen once.
    pub position: Option<Position>,
    /// The newest version that the table must still have, for rows that were chosen by what it holds.
    pub expected: Option<u64>,
    /// What is said about the commit.
    pub note: Note,
}

/// What an upsert did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upserted {
    /// The version that holds the result; `None` if nothing had to be written.
    pub version: Option<u64>,
    /// The position was reached by an earlier call; this one wrote nothing.
    pub duplicate: bool,
    /// Rows whose key is new.
    pub inserted: u64,
    /// Rows that replaced an earlier one.
    pub updated: u64,
    /// Those of them that are marked, as the earlier one was not.
    pub marked: u64,
    /// Rows that were left out because the table holds one that is not earlier.
    pub outdated: u64,
    /// Rows that were left out because the same call has a later one of their key.
    pub superseded: u64,
    /// Files that were added.
    pub files_added: u64,
    /// Files that were taken out.
    pub files_removed: u64,
    /// Bytes of the files that were added.
    pub bytes_added: u64,
}

impl Upsert {
    /// By `keys`, the latest by `order`.
    #[must_use]
    pub fn by(keys: &[&str], order: &[&str]) -> Self {
        let owned = |names: &[&str]| names.iter().map(|&it| it.to_owned()).collect();
        Self { keys: owned(keys), order: owned(order), ..Self::default() }
    }

    fn check(&self, base: &Snapshot) -> Result<()> {
        self.note.check()?;
        if let Some(position) = &self.position {
            position.check()?;
        }
        let wrong = |field: &str, rule: &str| {
            Err(Error::Definition { field: field.to_owned(), rule: rule.to_owned() })
        };
        if self.keys.is_empty() || self.keys.len() > COLUMNS_MAX {
            return wrong("keys", "a row has 1 to 32 key columns");
        }
        if self.order.len() > COLUMNS_MAX {
            return wrong("order", "rows are ordered by at most 32 columns");
        }
        let schema = base.schema();
        for column in self.keys.iter().chain(&self.order).chain(&self.mark) {
            let Some((_, field)) = schema.column_with_name(column) else {
                return Err(Error::ColumnUnknown { column: column.clone() });
            };
            if field.data_type().is_nested() {
                return wrong(column, "rows are compared by plain columns alone");
            }
        }
        Ok(())
    }
}

impl Upserted {
    /// Refuses counts that do not tell of each row that was given what became of it.
    fn check(&self, given: u64) -> Result<()> {
        let found = self.inserted + self.updated + self.outdated + self.superseded;
        match found == given {
            true => Ok(()),
            false => Err(Error::Miscounted { what: "accounted for", expected: given, found }),
        }
    }
}

/// What all passes over a batch come to, before the commit.
#[derive(Default)]
struct Outcome {
    removes: Vec<Action>,
    written: Written,
    counts: Upserted,
}

impl Table {
    /// Writes rows by key as one version.
    ///
    /// Rows may be more than fit into memory: they wait on disk, and are worked on a few partitions
    /// at a time. Partition columns that are key columns keep an upsert to the partitions of its
    /// rows; without them every file is searched.
    ///
    /// # Errors
    /// Those of rows that do not fit the columns; [`Error::NullValue`] for a key without a value;
    /// [`Error::SchemaChanged`]; [`Error::VersionChanged`]; [`Error::ConflictRetriesExhausted`];
    /// [`Error::MemoryExhausted`].
    pub async fn upsert(&self, rows: Rows, with: &Upsert) -> Result<Upserted> {
        let base = self.snapshot().await?;
        with.check(&base)?;
        if base.reached(with.position.as_ref()).await? {
            return Ok(Upserted { duplicate: true, ..Upserted::default() });
        }
        let limit = self.lake().options().memory;
        let rows = ahead(rows, |error| Err(Error::Source(Box::new(error))));
        let batch = Box::pin(Batch::collect(&base, rows, with)).await;
        let batch = batch.map_err(|error| error.with_limit(limit))?;
        if batch.rows == 0 && with.position.is_none() {
            return Ok(Upserted::default());
        }
        let batch = &Arc::new(batch);
        let done =
            self.retry(|base| Box::pin(async move { self.upsert_once(&base, batch, with).await }));
        done.await.map_err(|error| error.with_limit(limit))
    }

    async fn upsert_once(
        &self,
        base: &Snapshot,
        batch: &Arc<Batch>,
        with: &Upsert,
    ) -> Result<Upserted> {
        if base.reached(with.position.as_ref()).await? {
            return Ok(Upserted { duplicate: true, ..Upserted::default() });
        }
        base.is_expected(with.expected)?;
        if base.schema() != batch.schema || base.partition_columns() != batch.partition_by {
            return Err(Error::SchemaChanged { path: self.path().to_string() });
        }
        let store = self.log_store().object_store(None);
        let mut outcome = Outcome::default();
        let done = self.passes(base, batch, with, &mut outcome).await;
        if let Err(error) = done.and_then(|()| outcome.counts.check(batch.rows)) {
            discard(&store, &outcome.written).await;
            return Err(error);
        }
        let Outcome { removes, written, mut counts } = outcome;
        counts.files_added = written.adds.len() as u64;
        counts.files_removed = removes.len() as u64;
        counts.bytes_added = written.bytes();
        if written.adds.is_empty() && removes.is_empty() && with.position.is_none() {
            return Ok(counts);
        }
        let mut actions = removes;
        actions.extend(written.actions());
        let draft = Draft {
            actions,
            operation: DeltaOperation::Merge {
                predicate: batch.predicate.clone(),
                merge_predicate: None,
                matched_predicates: Vec::new(),
                not_matched_predicates: Vec::new(),
                not_matched_by_source_predicates: Vec::new(),
            },
            position: with.position.clone(),
            note: with.note.clone(),
            metrics: vec![
                (metric::ROWS_ADDED, counts.inserted),
                (metric::ROWS_UPDATED, counts.updated),
                (metric::ROWS_MARKED, counts.marked),
                (metric::ROWS_OUTDATED, counts.outdated),
                (metric::ROWS_SUPERSEDED, counts.superseded),
            ],
            alone: with.expected.is_some(),
        };
        match self.commit(base, draft).await {
            Ok(version) => Ok(Upserted { version: Some(version), ..counts }),
            Err(error) => {
                if error.is_conflict() {
                    discard(&store, &written).await;
                }
                Err(error)
            }
        }
    }

    /// All passes; what they wrote is in `outcome` after an error as well.
    async fn passes(
        &self,
        base: &Snapshot,
        batch: &Arc<Batch>,
        with: &Upsert,
        outcome: &mut Outcome,
    ) -> Result<()> {
        if first::fits(base, batch) {
            return match first::run(base, batch, with, Manner::Fast, outcome).await {
                Err(error) if error.is_exhausted() => {
                    let store = self.log_store().object_store(None);
                    discard(&store, &std::mem::take(outcome).written).await;
                    debug!(table = %self.path(), %error, "joins go on by sorting");
                    first::run(base, batch, with, Manner::Frugal, outcome).await
                }
                done => done,
            };
        }
        for at in 0..batch.passes.len() {
            self.pass(base, batch, at, with, outcome).await?;
        }
        Ok(())
    }

    /// One pass; by sorting if memory does not suffice for hashing.
    async fn pass(
        &self,
        base: &Snapshot,
        batch: &Batch,
        at: usize,
        with: &Upsert,
        outcome: &mut Outcome,
    ) -> Result<()> {
        let pool = &self.lake().environment().memory_pool;
        let others = pool.reserved();
        match Box::pin(pass::run(base, batch, at, with, Manner::Fast, outcome)).await {
            Err(error) if error.is_exhausted() => {
                // The tasks of the plan that failed end a moment later, and their memory is needed.
                for _ in 0..RELEASE_LOOKS {
                    if pool.reserved() <= others {
                        break;
                    }
                    tokio::time::sleep(RELEASE_LOOK).await;
                }
                debug!(table = %self.path(), %error, "joins go on by sorting");

                Box::pin(pass::run(base, batch, at, with, Manner::Frugal, outcome)).await
            }
            done => done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_nothing_is_said_of_is_missed() {
        let counts =
            Upserted { inserted: 1, updated: 2, outdated: 3, superseded: 4, ..Upserted::default() };
        assert!(counts.check(10).is_ok());
        let lost = counts.check(11);
        assert!(matches!(lost, Err(Error::Miscounted { expected: 11, found: 10, .. })), "{lost:?}");
        assert!(counts.check(9).is_err());
    }
}
