//! Commits: a draft becomes the next version, or another writer was faster.

use std::collections::HashMap;

use deltalake_core::checkpoints::{cleanup_metadata, create_checkpoint};
use deltalake_core::kernel::transaction::{CommitBuilder, CommitProperties};
use deltalake_core::kernel::{Action, Transaction};
use deltalake_core::protocol::DeltaOperation;
use futures_util::future::BoxFuture;
use object_store::ObjectStoreExt as _;
use serde_json::{Value, json};
use tracing::warn;

use crate::append::Position;
use crate::error::{Error, Result};
use crate::note::Note;
use crate::snapshot::{At, Snapshot};
use crate::table::Table;

/// Delta's default of `delta.checkpointInterval`.
const CHECKPOINT_INTERVAL: u64 = 10;
/// What a commit names as its engine.
pub(crate) const ENGINE: &str = concat!("lake:", env!("CARGO_PKG_VERSION"));
/// How often a commit that conflicts with nobody takes the next number.
const NUMBERS: usize = 15;

/// The names under which a commit says what it did, as Delta's operation metrics.
pub(crate) mod metric {
    pub(crate) const ROWS_ADDED: &str = "rowsAdded";
    pub(crate) const ROWS_UPDATED: &str = "rowsUpdated";
    pub(crate) const ROWS_DELETED: &str = "rowsDeleted";
    pub(crate) const ROWS_MARKED: &str = "rowsMarked";
    pub(crate) const ROWS_OUTDATED: &str = "rowsOutdated";
    pub(crate) const ROWS_SUPERSEDED: &str = "rowsSuperseded";
}

/// What a commit will hold.
pub(crate) struct Draft {
    pub(crate) actions: Vec<Action>,
    pub(crate) operation: DeltaOperation,
    pub(crate) position: Option<Position>,
    pub(crate) note: Note,
    pub(crate) metrics: Vec<(&'static str, u64)>,
    /// Any other commit since the base is a conflict, even one that only adds rows.
    pub(crate) alone: bool,
}

/// What deltalake's own operations are given for their commits.
pub(crate) fn properties(note: &Note) -> CommitProperties {
    let metadata = note.text().map(|text| ("userMetadata".to_owned(), Value::String(text)));
    CommitProperties::default()
        .with_metadata(metadata)
        .with_create_checkpoint(false)
        .with_cleanup_expired_logs(Some(false))
}

impl Table {
    /// Commits `draft`, which was made from `base`, as the next version; returns its number.
    ///
    /// Durable when it returns `Ok`. After [`Error::Conflict`] nothing was committed; after another
    /// error the commit may have been made or not.
    pub(crate) async fn commit(&self, base: &Snapshot, draft: Draft) -> Result<u64> {
        self.check_base(base).await?;
        let Draft { mut actions, operation, position, note, metrics, alone } = draft;
        let mut info = operation.get_commit_info();
        info.timestamp = Some(self.lake().clock().now().micros().div_euclid(1000));
        info.engine_info = Some(ENGINE.to_owned());
        info.read_version = Some(base.version());
        info.user_metadata = note.text();
        // As texts, which is how Spark writes and reads them.
        let metrics: HashMap<_, _> =
            metrics.into_iter().map(|(key, value)| (key, value.to_string())).collect();
        info.info.insert("operationMetrics".to_owned(), json!(metrics));
        // By this no two commits are the same bytes: a store that lost an answer is asked whose commit is there.
        let mark = base::uuid_v7(self.lake().clock().now(), self.lake().random());
        info.info.insert("txnId".to_owned(), json!(mark));
        actions.insert(0, Action::CommitInfo(info));
        let mut properties =
            CommitProperties::default().with_max_retries(if alone { 0 } else { NUMBERS });
        if let Some(Position { application, version }) = position {
            let at = Transaction::new_with_last_update(
                &application,
                version,
                Some(self.lake().clock().now().micros().div_euclid(1000)),
            );
            properties = properties.with_application_transaction(at);
        }
        let made = CommitBuilder::from(properties)
            .with_actions(actions)
            .build(Some(base.loaded()), self.log_store().clone(), operation)
            .into_prepared_commit_future()
            .await?
            // What deltalake does after a commit would make the call fail although the commit is there.
            .await?;
        let version = made.version;
        self.tidy(base, version).await;
        Ok(version)
    }

    /// Refuses to write to a table that was removed meanwhile: a commit would be the beginning of a broken one.
    async fn check_base(&self, base: &Snapshot) -> Result<()> {
        let log = self.log_store();
        let entry = log.log_path().clone().join(format!("{:020}.json", base.version()));
        let (store, path) = (log.object_store(None), self.path());
        let (is_removed, entry) =
            tokio::join!(self.lake().is_being_removed(path), store.head(&entry));
        let is_removed = is_removed?;
        match entry {
            Ok(_) if !is_removed => Ok(()),
            Ok(_) | Err(object_store::Error::NotFound { .. }) => {
                Err(Error::TableMissing { path: path.to_string() })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a checkpoint when one is due, so that the log stays quick to read. A failure is no
    /// failure of the commit that was made.
    pub(crate) async fn tidy(&self, base: &Snapshot, version: u64) {
        let interval = base.property("delta.checkpointInterval").unwrap_or(CHECKPOINT_INTERVAL);
        if interval == 0 || !(version + 1).is_multiple_of(interval) {
            return;
        }
        if let Err(error) = self.checkpoint(version).await {
            warn!(table = %self.path(), version, %error, "checkpoint not written");
        }
    }

    async fn checkpoint(&self, version: u64) -> Result<()> {
        let snapshot = self.at(At::Version(version)).await?;
        create_checkpoint(snapshot.state(), None).await?;
        cleanup_metadata(snapshot.state(), None).await?;
        Ok(())
    }

    /// Runs `write` on the newest version until it is committed, or other writers were faster too
    /// often. `write` has no effect but files that nothing names, until its commit.
    pub(crate) async fn retry<'w, T>(
        &self,
        mut write: impl FnMut(Snapshot) -> BoxFuture<'w, Result<T>>,
    ) -> Result<T> {
        let mut failures = 0;
        loop {
            match write(self.snapshot().await?).await {
                Err(error) if error.is_conflict() => {
                    failures += 1;
                    self.give_up_after(failures, &error)?;
                    self.pause(failures).await;
                }
                done => return done,
            }
        }
    }

    /// An error once `failures` are as many as the options allow.
    pub(crate) fn give_up_after(&self, failures: u32, error: &Error) -> Result<()> {
        match failures >= self.lake().options().attempts {
            true => {
                Err(Error::ConflictRetriesExhausted { attempts: failures, last: error.to_string() })
            }
            false => Ok(()),
        }
    }
}
