//! The commits of a table, newest first.

use base::Timestamp;
use deltalake_core::kernel::{Action, Add, CommitInfo};
use deltalake_core::logstore::get_actions;
use futures_util::TryStreamExt as _;
use object_store::ObjectStore as _;
use serde_json::Value;

use crate::append::Position;
use crate::commit::metric;
use crate::error::{Error, Result};
use crate::note::Note;
use crate::table::Table;

/// What engines call the number of rows that a commit removed.
const DELETED: [&str; 3] = [metric::ROWS_DELETED, "num_deleted_rows", "numDeletedRows"];

/// What a commit did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitKind {
    /// Created the table.
    Create,
    /// Added rows.
    Append,
    /// Added rows, and replaced rows of the same key.
    Upsert,
    /// Replaced rows by others.
    Overwrite,
    /// Removed rows.
    Delete,
    /// Rewrote files without changing rows.
    Optimize,
    /// Recorded that old files were removed.
    Vacuum,
    /// Went back to an earlier version.
    Restore,
    /// Changed columns or settings.
    Metadata,
    /// Something that only another engine knows.
    Other,
}

/// One commit of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The version that it made.
    pub version: u64,
    /// What it did.
    pub kind: CommitKind,
    /// When, by the clock of who made it.
    pub committed_at: Timestamp,
    /// The position that it carries.
    pub position: Option<Position>,
    /// Rows that it added and that were not there before.
    pub rows_added: u64,
    /// Rows that it replaced by newer ones of the same key.
    pub rows_updated: u64,
    /// Rows that it removed.
    pub rows_deleted: u64,
    /// Rows that it replaced by ones that stand for deleted ones.
    pub rows_marked: u64,
    /// Rows that its writer was given and left out, for the table holds one that is not earlier.
    pub rows_outdated: u64,
    /// Rows that its writer was given and left out, for it was given a later one of their key.
    pub rows_superseded: u64,
    /// Files that it added.
    pub files_added: u64,
    /// Files that it took out of the table.
    pub files_removed: u64,
    /// Bytes of the files that it added.
    pub bytes_added: u64,
    /// What its writer said.
    pub note: Note,
}

impl Table {
    /// The commits before version `before` (`None`: from the newest on), newest first, at most
    /// `limit`. Commits that have been cleaned up are not there any more.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn history(&self, before: Option<u64>, limit: usize) -> Result<Vec<Commit>> {
        let end = match before {
            Some(version) => version.min(self.snapshot().await?.version() + 1),
            None => self.snapshot().await?.version() + 1,
        };
        let mut commits = Vec::new();
        for version in (0..end).rev().take(limit) {
            let Some(actions) = self.actions(version).await? else { break };
            commits.push(self.summarised(version, &actions).await?);
        }
        Ok(commits)
    }

    /// The oldest version that the log still describes.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn oldest_version(&self) -> Result<u64> {
        self.oldest(self.snapshot().await?.version()).await
    }

    /// When a version was committed.
    pub(crate) async fn committed_at(&self, version: u64) -> Result<Timestamp> {
        let missing = || Error::VersionMissing { path: self.path().to_string(), version };
        let actions = self.actions(version).await?.ok_or_else(missing)?;
        self.time(version, &actions).await
    }

    /// The oldest version that the log still describes, when `newest` is the newest.
    pub(crate) async fn oldest(&self, newest: u64) -> Result<u64> {
        let store = self.log_store().object_store(None);
        let mut oldest = newest;
        let mut checkpoint = None;
        let mut found = store.list(Some(self.log_store().log_path()));
        while let Some(object) = found.try_next().await? {
            let Some(name) = object.location.filename() else { continue };
            let Some((digits, rest)) = name.split_once('.') else { continue };
            let Ok(version) = digits.parse::<u64>() else { continue };
            if rest == "json" {
                oldest = oldest.min(version);
            } else if rest.ends_with("parquet") {
                checkpoint = Some(checkpoint.map_or(version, |it: u64| it.min(version)));
            }
        }
        // A log without its beginning is read from a checkpoint on.
        Ok(if oldest == 0 { 0 } else { checkpoint.unwrap_or(oldest).max(oldest).min(newest) })
    }

    /// What a commit holds; `None` if it has been cleaned up or was never made.
    pub(crate) async fn actions(&self, version: u64) -> Result<Option<Vec<Action>>> {
        match self.log_store().read_commit_entry(version).await? {
            Some(bytes) => Ok(Some(get_actions(version, &bytes)?)),
            None => Ok(None),
        }
    }

    /// The time that the commit says, or that of its file if it says none.
    async fn time(&self, version: u64, actions: &[Action]) -> Result<Timestamp> {
        let said = info(actions).and_then(|it| it.in_commit_timestamp.or(it.timestamp));
        if let Some(millis) = said {
            return Ok(Timestamp::from_micros(millis.saturating_mul(1000)));
        }
        let path = self.log_store().log_path().clone().join(format!("{version:020}.json"));
        let store = self.log_store().object_store(None);
        let options = object_store::GetOptions { head: true, ..Default::default() };
        let meta = store.get_opts(&path, options).await?.meta;
        Ok(Timestamp::from_micros(meta.last_modified.timestamp_micros()))
    }

    async fn summarised(&self, version: u64, actions: &[Action]) -> Result<Commit> {
        let info = info(actions);
        let mut commit = Commit {
            version,
            kind: kind(info),
            committed_at: self.time(version, actions).await?,
            position: None,
            rows_added: 0,
            rows_updated: said(info, metric::ROWS_UPDATED).unwrap_or(0),
            rows_deleted: DELETED.iter().find_map(|key| said(info, key)).unwrap_or(0),
            rows_marked: said(info, metric::ROWS_MARKED).unwrap_or(0),
            rows_outdated: said(info, metric::ROWS_OUTDATED).unwrap_or(0),
            rows_superseded: said(info, metric::ROWS_SUPERSEDED).unwrap_or(0),
            files_added: 0,
            files_removed: 0,
            bytes_added: 0,
            note: Note::of(info.and_then(|it| it.user_metadata.as_deref())),
        };
        let mut rows_in_files = 0;
        for action in actions {
            if let Action::Add(add) = action {
                commit.files_added += 1;
                commit.bytes_added += u64::try_from(add.size).unwrap_or(0);
                rows_in_files += rows(add).unwrap_or(0);
            } else if let Action::Remove(_) = action {
                commit.files_removed += 1;
            } else if let Action::Txn(it) = action {
                commit.position = Some(Position::new(&it.app_id, it.version));
            }
        }
        let counted = matches!(commit.kind, CommitKind::Append);
        let rows =
            said(info, metric::ROWS_ADDED).unwrap_or(if counted { rows_in_files } else { 0 });
        commit.rows_added = rows;
        Ok(commit)
    }
}

fn info(actions: &[Action]) -> Option<&CommitInfo> {
    actions.iter().find_map(|it| if let Action::CommitInfo(info) = it { Some(info) } else { None })
}

fn kind(info: Option<&CommitInfo>) -> CommitKind {
    let Some(info) = info else { return CommitKind::Other };
    let parameter = |key: &str| {
        info.operation_parameters.as_ref()?.get(key)?.as_str().map(|it| it.trim_matches('"'))
    };
    match info.operation.as_deref().unwrap_or_default() {
        "CREATE TABLE" | "CREATE OR REPLACE TABLE" => CommitKind::Create,
        "WRITE" if parameter("mode") == Some("Overwrite") => CommitKind::Overwrite,
        "WRITE" | "STREAMING UPDATE" => CommitKind::Append,
        "MERGE" => CommitKind::Upsert,
        "UPDATE" => CommitKind::Overwrite,
        "DELETE" => CommitKind::Delete,
        "OPTIMIZE" => CommitKind::Optimize,
        "VACUUM START" | "VACUUM END" => CommitKind::Vacuum,
        "RESTORE" => CommitKind::Restore,
        "ADD COLUMN"
        | "SET TBLPROPERTIES"
        | "CHANGE COLUMN"
        | "ADD CONSTRAINT"
        | "DROP CONSTRAINT"
        | "ADD FEATURE"
        | "UPDATE FIELD METADATA"
        | "UPDATE TABLE METADATA" => CommitKind::Metadata,
        _ => CommitKind::Other,
    }
}

/// A number among the operation metrics; engines write them as numbers and as texts.
fn said(info: Option<&CommitInfo>, key: &str) -> Option<u64> {
    let value = info?.info.get("operationMetrics")?.get(key)?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// How many rows a file says it holds.
pub(crate) fn rows(add: &Add) -> Option<u64> {
    let stats = serde_json::from_str::<Value>(add.stats.as_deref()?).ok()?;
    stats.get("numRecords")?.as_u64()
}
