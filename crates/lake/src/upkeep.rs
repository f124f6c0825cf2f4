//! Upkeep: larger files, fewer old ones, earlier versions brought back, rows erased.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZeroU64;
use std::sync::Arc;
use std::time::Duration;

use datafusion::logical_expr::Expr;
use deltalake_core::operations::optimize::OptimizeType;
use deltalake_core::operations::vacuum::{Clock as VacuumClock, VacuumMode};
use deltalake_core::{FilterLiteral, FilterOp, FilterValue};

use crate::commit::properties;
use crate::error::{Error, Result};
use crate::note::Note;
use crate::session::Manner;
use crate::snapshot::{At, Snapshot};
use crate::table::Table;
use crate::write::parquet;

/// How files are joined.
#[derive(Clone, Debug, Default)]
pub struct Optimize {
    /// Size that files should have, in bytes; `None` is the table's own, or the lake's.
    pub file_size: Option<NonZeroU64>,
    /// Columns by which rows are clustered together; empty means files are only joined, in their order.
    pub cluster_by: Vec<String>,
    /// Only partitions with these values, written as in the table's folders; empty means all.
    pub partitions: Vec<(String, Vec<String>)>,
    /// What is said about the commit.
    pub note: Note,
}

/// What joining files did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Optimized {
    /// The newest version afterwards.
    pub version: u64,
    /// Files that were added.
    pub files_added: u64,
    /// Files that were taken out.
    pub files_removed: u64,
    /// Bytes of the files that were added.
    pub bytes_added: u64,
    /// Bytes of the files that were taken out.
    pub bytes_removed: u64,
}

/// Which old files go.
#[derive(Clone, Debug)]
pub struct Vacuum {
    /// Files that no version needs which is younger than this.
    pub older_than: Duration,
    /// Also files of no version at all that are older, such as those of writers that crashed.
    pub orphans: bool,
    /// Only say what would go.
    pub dry_run: bool,
    /// What is said about the commit.
    pub note: Note,
}

/// What vacuum removed, or would.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vacuumed {
    /// The files, by their paths below the table.
    pub files: Vec<String>,
}

/// What erasing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// The version without the rows; `None` if there were none.
    pub version: Option<u64>,
    /// Rows that are gone; `None` if a file of another engine does not say how many it held.
    pub rows: Option<u64>,
}

impl Table {
    /// Manner small files into large ones. Rows do not change, and readers and writers go on.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::ConflictRetriesExhausted`].
    pub async fn optimize(&self, with: &Optimize) -> Result<Optimized> {
        with.note.check()?;
        self.retry(|base| Box::pin(async move { self.optimize_once(&base, with).await })).await
    }

    async fn optimize_once(&self, base: &Snapshot, with: &Optimize) -> Result<Optimized> {
        let schema = base.schema();
        let partition_by = base.partition_columns();
        let known = |column: &String| schema.column_with_name(column).is_some();
        let unknown = with.cluster_by.iter().find(|it| !known(it));
        let unknown = unknown.or(with
            .partitions
            .iter()
            .map(|(it, _)| it)
            .find(|it| !partition_by.contains(it)));
        if let Some(column) = unknown {
            return Err(Error::ColumnUnknown { column: column.clone() });
        }
        let filters: Vec<FilterLiteral<'_>> = with
            .partitions
            .iter()
            .map(|(column, values)| {
                let values = values.iter().map(String::as_str).collect();
                (column.as_str(), FilterOp::In, FilterValue::Set(values))
            })
            .collect();
        let kind = match with.cluster_by.is_empty() {
            true => OptimizeType::Compact,
            false => OptimizeType::ZOrder(with.cluster_by.clone()),
        };
        let options = self.lake().options();
        let size = with.file_size.or(base.property("delta.targetFileSize"));
        let size = size.or(NonZeroU64::new(options.file_size.0)).unwrap_or(NonZeroU64::MAX);
        let (state, metrics) = base
            .state()
            .clone()
            .optimize()
            .with_type(kind)
            .with_filters(&filters)
            .with_target_size(size)
            .with_writer_properties(parquet(base, &base.schema(), None))
            .with_max_concurrent_tasks(options.parallelism.max(1))
            .with_session_state(Arc::new(self.lake().session(Manner::Fast).state()))
            .with_commit_properties(properties(&with.note))
            .await?;
        let version = state.version().unwrap_or(base.version());
        self.tidy(base, version).await;
        let bytes = |size: i64| u64::try_from(size).unwrap_or(0);
        Ok(Optimized {
            version,
            files_added: metrics.num_files_added,
            files_removed: metrics.num_files_removed,
            bytes_added: bytes(metrics.files_added.total_size),
            bytes_removed: bytes(metrics.files_removed.total_size),
        })
    }

    /// Removes files that no version needs any more, which cannot be undone: versions that needed
    /// them cannot be read, restored or compared afterwards.
    ///
    /// # Errors
    /// [`Error::RetentionTooShort`] if running reads and writes could lose files.
    pub async fn vacuum(&self, with: &Vacuum) -> Result<Vacuumed> {
        with.note.check()?;
        let minimum = self.lake().options().retention_min.0;
        if with.older_than < minimum {
            return Err(Error::RetentionTooShort { minimum });
        }
        self.retry(|base| Box::pin(async move { self.vacuum_once(&base, with).await })).await
    }

    /// Removes at once every file that the newest version does not need, so that what was erased is on storage no
    /// longer. Reads of earlier versions that are running fail.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn purge_history(&self, note: &Note) -> Result<Vacuumed> {
        note.check()?;
        let with = &Vacuum {
            older_than: Duration::ZERO,
            orphans: false,
            dry_run: false,
            note: note.clone(),
        };
        self.retry(|base| Box::pin(async move { self.vacuum_once(&base, with).await })).await
    }

    async fn vacuum_once(&self, base: &Snapshot, with: &Vacuum) -> Result<Vacuumed> {
        let age = chrono::Duration::from_std(with.older_than).unwrap_or(chrono::Duration::MAX);
        let now = self.lake().clock().now().micros().div_euclid(1000);
        // The other mode leaves the files of writers that crashed where they are, for ever.
        let mode = if with.orphans { VacuumMode::Full } else { VacuumMode::Lite };
        let (state, metrics) = base
            .state()
            .clone()
            .vacuum()
            .with_mode(mode)
            .with_retention_period(age)
            // Checked above, against the lake's own bound.
            .with_enforce_retention_duration(false)
            .with_dry_run(with.dry_run)
            .with_clock(Arc::new(Now(now)))
            .with_commit_properties(properties(&with.note))
            .await?;
        self.tidy(base, state.version().unwrap_or(base.version())).await;
        Ok(Vacuumed { files: metrics.files_deleted })
    }

    /// Makes an earlier version the newest one again, as a commit of its own; returns its number.
    ///
    /// Positions are not moved back: a write that the restore took away stays a duplicate.
    ///
    /// # Errors
    /// [`Error::VersionChanged`] if the newest version is not `expected`; [`Error::VersionMissing`]
    /// if vacuum has removed files that the version needs.
    pub async fn restore(&self, to: At, expected: Option<u64>, note: &Note) -> Result<u64> {
        note.check()?;
        let target = self.at(to).await?;
        let target = &target;
        let restored = self.retry(|base| {
            Box::pin(async move {
                let found = base.version();
                if let Some(expected) = expected.filter(|&it| it != found) {
                    let path = self.path().to_string();
                    return Err(Error::VersionChanged { path, expected, found });
                }
                if target.version() == found {
                    return Ok(found);
                }
                self.restore_once(&base, target, expected.is_some(), note).await
            })
        });
        restored.await
    }

    async fn restore_once(
        &self,
        base: &Snapshot,
        target: &Snapshot,
        exactly: bool,
        note: &Note,
    ) -> Result<u64> {
        target.check_files(base).await?;
        let mut properties = properties(note);
        if exactly {
            properties = properties.with_max_retries(0);
        }
        // Deltalake looks as well, and tells what it misses in words alone.
        let restore = base.state().clone().restore().with_ignore_missing_files(true);
        let restore = restore.with_version_to_restore(target.version());
        let restore = restore.with_commit_properties(properties);
        let (state, _) = Box::pin(async { restore.await }).await?;
        let version = state.version().unwrap_or(base.version());
        self.tidy(base, version).await;
        Ok(version)
    }

    /// Removes the rows for which `predicate` holds, as one version. They stay in older versions
    /// until vacuum.
    ///
    /// # Errors
    /// [`Error::Plan`] if the predicate does not fit the columns; [`Error::ConflictRetriesExhausted`].
    pub async fn erase(&self, predicate: &Expr, note: &Note) -> Result<Erased> {
        note.check()?;
        self.retry(|base| Box::pin(async move { self.erase_once(&base, predicate, note).await }))
            .await
    }

    async fn erase_once(&self, base: &Snapshot, predicate: &Expr, note: &Note) -> Result<Erased> {
        let (state, metrics) = base
            .state()
            .clone()
            .delete()
            .with_predicate(predicate.clone())
            .with_session_state(Arc::new(self.lake().session(Manner::Fast).state()))
            .with_writer_properties(parquet(base, &base.schema(), None))
            .with_commit_properties(properties(note))
            .await?;
        let version = state.version().filter(|&it| it != base.version());
        if let Some(version) = version {
            self.tidy(base, version).await;
        }
        Ok(Erased { version, rows: metrics.num_deleted_rows.map(|it| it as u64) })
    }

    /// Sets Delta's table properties, such as `delta.logRetentionDuration`; others stay. Returns the
    /// version that has them.
    ///
    /// # Errors
    /// [`Error::Definition`] if Delta has no such property, or not with this value.
    pub async fn set_properties(
        &self,
        values: &BTreeMap<String, String>,
        note: &Note,
    ) -> Result<u64> {
        note.check()?;
        let set = self.retry(|base| {
            Box::pin(async move {
                let values: HashMap<_, _> = values.clone().into_iter().collect();
                if values.iter().all(|(key, value)| base.properties().get(key) == Some(value)) {
                    return Ok(base.version());
                }
                let state = base
                    .state()
                    .clone()
                    .set_tbl_properties()
                    .with_properties(values)
                    .with_commit_properties(properties(note))
                    .await
                    .map_err(refused)?;
                let version = state.version().unwrap_or(base.version());
                self.tidy(&base, version).await;
                Ok(version)
            })
        });
        set.await
    }
}

fn refused(error: deltalake_core::DeltaTableError) -> Error {
    let error = Error::from(error);
    match error.is_conflict() {
        true => error,
        false => Error::Definition { field: "properties".to_owned(), rule: error.to_string() },
    }
}

/// The time at which vacuum runs, in milliseconds.
#[derive(Debug)]
struct Now(i64);

impl VacuumClock for Now {
    fn current_timestamp_millis(&self) -> i64 {
        self.0
    }
}
