//! A table: its versions, by number and by time.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use deltalake_core::logstore::LogStoreRef;
use deltalake_core::{DeltaTable, DeltaTableError};

use crate::error::{Error, Result};
use crate::lake::{Lake, Last};
use crate::location::TablePath;
use crate::snapshot::{At, Snapshot};

/// Longest pause before a write begins again.
const PAUSE_MAX: Duration = Duration::from_secs(1);
const PAUSE_FIRST: Duration = Duration::from_millis(8);

/// One table of a lake. Cheap to clone; clones see each other's writes.
#[derive(Clone)]
pub struct Table {
    lake: Lake,
    path: TablePath,
    log_store: LogStoreRef,
    last: Last,
}

impl Table {
    pub(crate) fn new(lake: Lake, path: TablePath, log_store: LogStoreRef) -> Self {
        Self { lake, path, log_store, last: Last::default() }
    }

    /// Where the table lies.
    #[must_use]
    pub const fn path(&self) -> &TablePath {
        &self.path
    }

    pub(crate) const fn lake(&self) -> &Lake {
        &self.lake
    }

    pub(crate) const fn log_store(&self) -> &LogStoreRef {
        &self.log_store
    }

    /// The newest version.
    ///
    /// # Errors
    /// [`Error::TableMissing`] if the table was removed meanwhile.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let known = self.last.lock().expect("no panic under this lock").clone();
        let mut state = known.unwrap_or_else(|| DeltaTable::new(Arc::clone(&self.log_store)));
        if let Err(error) = state.update_state().await {
            return Err(self.missing_or(error).await);
        }
        *self.last.lock().expect("no panic under this lock") = Some(state.clone());
        Ok(Snapshot::new(self.clone(), state))
    }

    /// The version with a number, or the one that was the newest at a time.
    ///
    /// # Errors
    /// [`Error::VersionMissing`] and [`Error::TimeMissing`].
    pub async fn at(&self, at: At) -> Result<Snapshot> {
        let newest = self.snapshot().await?;
        let version = match at {
            At::Newest => return Ok(newest),
            At::Version(version) => version,
            At::Time(time) => self.version_at(&newest, time).await?,
        };
        if version == newest.version() {
            return Ok(newest);
        }
        let missing = || Error::VersionMissing { path: self.path.to_string(), version };
        if version > newest.version() {
            return Err(missing());
        }
        let mut state = DeltaTable::new(Arc::clone(&self.log_store));
        match state.load_version(version).await {
            Ok(()) if state.version() == Some(version) => Ok(Snapshot::new(self.clone(), state)),
            Ok(()) => Err(missing()),
            // The log is cleaned up from its beginning, so what cannot be built any more is gone.
            Err(error) => match self.log_store.read_commit_entry(version).await? {
                Some(_) if self.oldest(version).await? <= version => Err(error.into()),
                _ => Err(missing()),
            },
        }
    }

    /// The newest version that was committed at or before `time`; later commits have later times.
    async fn version_at(&self, newest: &Snapshot, time: Timestamp) -> Result<u64> {
        let mut low = self.oldest(newest.version()).await?;
        let mut high = newest.version();
        if self.committed_at(low).await? > time {
            return Err(Error::TimeMissing { path: self.path.to_string(), time });
        }
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            if self.committed_at(middle).await? <= time { low = middle } else { high = middle - 1 }
        }
        Ok(low)
    }

    /// Waits a random while that grows with the number of failures, so that writers come apart.
    pub(crate) async fn pause(&self, failures: u32) {
        let longest = PAUSE_FIRST.saturating_mul(1 << failures.min(8)).min(PAUSE_MAX);
        let micros = self.lake.random().below(longest.as_micros() as u64);
        tokio::time::sleep(Duration::from_micros(micros)).await;
    }

    async fn missing_or(&self, error: DeltaTableError) -> Error {
        match self.lake.contains(&self.path).await {
            Ok(false) => Error::TableMissing { path: self.path.to_string() },
            Ok(true) | Err(_) => error.into(),
        }
    }
}
