//! Bringing a table's columns up to a declaration.

use std::sync::Arc;

use arrow::datatypes::{Schema, SchemaRef};
use deltalake_core::DeltaTableError;
use deltalake_core::kernel::{Action, MetadataExt as _, StructField};
use deltalake_core::protocol::DeltaOperation;
use futures_util::StreamExt as _;

use crate::commit::Draft;
use crate::error::{Error, Result};
use crate::note::Note;
use crate::rows::conform;
use crate::schema::{ChangeKind, SchemaChange, check, compare, merge, to_delta};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::table::Table;
use crate::write::{Files, Written, discard};

/// What became of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evolved {
    /// The version with the new columns; `None` if they were as declared already.
    pub version: Option<u64>,
    /// What changed.
    pub changes: Vec<SchemaChange>,
}

impl Table {
    /// Gives the table the columns of `declared`, as one version.
    ///
    /// New columns that may be null and columns that may be null from now on cost one small commit.
    /// A wider type costs writing every file anew: Delta lets old files keep a narrower type only
    /// under a table feature that other engines must know, and tables here are readable by all.
    ///
    /// # Errors
    /// [`Error::SchemaIncompatible`] with all differences if one of them needs a new table.
    pub async fn evolve(&self, declared: &Schema, note: &Note) -> Result<Evolved> {
        check(declared)?;
        note.check()?;
        self.retry(|base| Box::pin(async move { self.evolve_once(&base, declared, note).await }))
            .await
    }

    async fn evolve_once(
        &self,
        base: &Snapshot,
        declared: &Schema,
        note: &Note,
    ) -> Result<Evolved> {
        let before = base.schema();
        let changes = compare(&before, declared);
        if changes.is_empty() {
            return Ok(Evolved::default());
        }
        if !changes.iter().all(|it| it.compatible) {
            return Err(Error::SchemaIncompatible(changes));
        }
        let after = Arc::new(Schema::new(merge(before.fields(), declared.fields())));
        let columns = to_delta(&after)?;
        let metadata = base.loaded().metadata().clone().with_schema(&columns);
        let metadata = metadata.map_err(DeltaTableError::from)?;
        let mut actions = vec![Action::Metadata(metadata)];
        let mut written = Written::default();
        if changes.iter().any(|it| it.kind == ChangeKind::Widened) {
            written = self.rewrite(base, &after).await?;
            let now = self.lake().clock().now().micros().div_euclid(1000);
            actions.extend(base.loaded().log_data().iter().map(|file| {
                let mut remove = file.remove_action(false);
                remove.deletion_timestamp = Some(now);
                Action::Remove(remove)
            }));
            // The rows are the same, so nobody who follows changes sees them again.
            actions.extend(written.adds.iter().cloned().map(|mut add| {
                add.data_change = false;
                Action::Add(add)
            }));
        }
        let fields: Vec<StructField> =
            columns.fields().filter(|it| changed(&changes, it.name())).cloned().collect();
        let operation = match changes.iter().all(|it| it.kind == ChangeKind::Added) {
            true => DeltaOperation::AddColumn { fields },
            false => DeltaOperation::UpdateFieldMetadata { fields },
        };
        let metrics = Vec::new();
        // A file that another writer adds meanwhile would keep the old columns.
        let draft =
            Draft { actions, operation, position: None, note: note.clone(), metrics, alone: true };
        match self.commit(base, draft).await {
            Ok(version) => Ok(Evolved { version: Some(version), changes }),
            Err(error) => {
                if error.is_conflict() {
                    discard(&self.log_store().object_store(None), &written).await;
                }
                Err(error)
            }
        }
    }

    /// Writes every row of a version again with wider columns.
    async fn rewrite(&self, base: &Snapshot, schema: &SchemaRef) -> Result<Written> {
        let session = self.lake().session(Manner::Frugal);
        let frame = session.read_table(base.provider().await?)?;
        let by = base.partition_columns();
        let keys: Vec<_> =
            by.iter().map(|it| datafusion::prelude::ident(it).sort(true, true)).collect();
        let frame = if keys.is_empty() { frame } else { frame.sort(keys)? };
        let mut rows = frame.execute_stream().await?;
        let mut files = Files::new(base, schema)?;
        files.sorted();
        let filled = async {
            while let Some(batch) = rows.next().await {
                files.write(&conform(&batch?, schema, 0)?).await?;
            }
            Ok(())
        };
        match filled.await {
            Ok(()) => files.close().await,
            Err(error) => {
                files.abort().await;
                let error: Error = error;
                Err(error.with_limit(self.lake().options().memory))
            }
        }
    }
}

/// Whether a column of the top level, or something in it, changed.
fn changed(changes: &[SchemaChange], name: &str) -> bool {
    changes.iter().any(|it| it.path.split('.').next() == Some(name))
}
