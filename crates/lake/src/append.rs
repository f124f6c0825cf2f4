//! Appending rows, once.

use deltalake_core::kernel::Action;
use deltalake_core::protocol::{DeltaOperation, SaveMode};

use crate::commit::{Draft, metric};
use crate::error::{Error, Result};
use crate::note::Note;
use crate::rows::Rows;
use crate::schema::{ChangeKind, compare};
use crate::snapshot::Snapshot;
use crate::table::Table;
use crate::write::{Written, discard};

const APPLICATION_MAX: usize = 256;

/// How far a writer has counted.
///
/// It is kept in the commit itself. A write whose version is not greater than the one that is kept
/// for its application was made before: it is answered as a duplicate and writes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Who counts; 1 to 256 bytes.
    pub application: String,
    /// How far; grows with each write, by 1 or more.
    pub version: i64,
}

impl Position {
    /// A position.
    #[must_use]
    pub fn new(application: &str, version: i64) -> Self {
        Self { application: application.to_owned(), version }
    }

    pub(crate) fn check(&self) -> Result<()> {
        let wrong = |field: &str, rule: &str| {
            Err(Error::Definition { field: field.to_owned(), rule: rule.to_owned() })
        };
        if self.application.is_empty() || self.application.len() > APPLICATION_MAX {
            return wrong("application", "an application has 1 to 256 bytes");
        }
        if self.version < 0 {
            return wrong("version", "a position is not negative");
        }
        Ok(())
    }
}

/// What goes with rows that are appended.
#[derive(Clone, Debug, Default)]
pub struct Append {
    /// Makes the append happen once; without it, every call adds its rows.
    pub position: Option<Position>,
    /// What is said about the commit.
    pub note: Note,
}

/// What an append did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// The version that holds the rows; `None` if nothing was committed.
    pub version: Option<u64>,
    /// The position was reached by an earlier call; this one wrote nothing.
    pub duplicate: bool,
    /// Rows that were added.
    pub rows: u64,
    /// Files that hold them.
    pub files: u64,
    /// Bytes of those files.
    pub bytes: u64,
}

impl Appended {
    pub(crate) fn duplicate() -> Self {
        Self { duplicate: true, ..Self::default() }
    }
}

impl Table {
    /// Adds rows as one version.
    ///
    /// Rows may come in any order and number: memory stays within the lake's, and rows of many
    /// partitions are sorted on disk first. Without rows nothing is committed, unless a position is
    /// to be remembered. When the call is dropped, nothing was committed or the commit is whole.
    ///
    /// # Errors
    /// Those of rows that do not fit the columns; [`Error::SchemaChanged`] if the columns changed
    /// meanwhile; [`Error::ConflictRetriesExhausted`]. After an error of the storage the rows may be
    /// there: only a position tells on repeating.
    pub async fn append(&self, rows: Rows, with: &Append) -> Result<Appended> {
        let Append { position, note } = with;
        note.check()?;
        let note = note.clone();
        self.append_then(rows, position.clone(), |_| async { Ok(note) }).await
    }

    /// The same with a note that is made when all rows are written and before the commit, from their number. If that
    /// fails, nothing is committed.
    ///
    /// # Errors
    /// As [`Table::append`], and what `finish` says.
    pub async fn append_then<F>(
        &self,
        rows: Rows,
        position: Option<Position>,
        finish: impl FnOnce(u64) -> F,
    ) -> Result<Appended>
    where
        F: Future<Output = Result<Note>>,
    {
        if let Some(position) = &position {
            position.check()?;
        }
        let base = self.snapshot().await?;
        if base.reached(position.as_ref()).await? {
            return Ok(Appended::duplicate());
        }
        let written =
            self.write_rows(&base, &base.schema(), &base.partition_columns(), rows).await?;
        let finished = finish(written.rows).await.and_then(|note| note.check().map(|()| note));
        let note = match finished {
            Ok(note) => note,
            Err(error) => {
                discard(&self.log_store().object_store(None), &written).await;
                return Err(error);
            }
        };
        if written.adds.is_empty() && position.is_none() {
            return Ok(Appended::default());
        }
        self.commit_append(base, &written, &Append { position, note }).await
    }

    /// Commits files that were written for `base`; other commits in between change nothing about them
    /// unless they change columns.
    async fn commit_append(
        &self,
        mut base: Snapshot,
        written: &Written,
        with: &Append,
    ) -> Result<Appended> {
        let (schema, partition_by) = (base.schema(), base.partition_columns());
        let store = self.log_store().object_store(None);
        let mut failures = 0;
        loop {
            let error = match self.commit(&base, append_draft(written, with)).await {
                Ok(version) => {
                    return Ok(Appended {
                        version: Some(version),
                        duplicate: false,
                        rows: written.rows,
                        files: written.adds.len() as u64,
                        bytes: written.bytes(),
                    });
                }
                Err(error) if error.is_conflict() => error,
                // Whether the commit is there is not known, so its files stay.
                Err(error) => return Err(error),
            };
            failures += 1;
            if let Err(error) = self.give_up_after(failures, &error) {
                discard(&store, written).await;
                return Err(error);
            }
            self.pause(failures).await;
            base = self.snapshot().await?;
            if base.reached(with.position.as_ref()).await? {
                discard(&store, written).await;
                return Ok(Appended::duplicate());
            }
            let changes = compare(&schema, &base.schema());
            let harmless = |kind| matches!(kind, ChangeKind::Added | ChangeKind::MadeNullable);
            // Files say the values of the columns that divided the table when they were written.
            if base.partition_columns() != partition_by
                || !changes.iter().all(|it| it.compatible && harmless(it.kind))
            {
                discard(&store, written).await;
                return Err(Error::SchemaChanged { path: self.path().to_string() });
            }
        }
    }
}

impl Snapshot {
    /// Whether an earlier write has reached the position.
    pub(crate) async fn reached(&self, position: Option<&Position>) -> Result<bool> {
        let Some(Position { application, version }) = position else { return Ok(false) };
        Ok(self.position(application).await?.is_some_and(|reached| reached >= *version))
    }
}

fn append_draft(written: &Written, with: &Append) -> Draft {
    let actions: Vec<Action> = written.actions();
    Draft {
        actions,
        operation: DeltaOperation::Write {
            mode: SaveMode::Append,
            partition_by: None,
            predicate: None,
        },
        position: with.position.clone(),
        note: with.note.clone(),
        metrics: vec![(metric::ROWS_ADDED, written.rows)],
        alone: false,
    }
}
