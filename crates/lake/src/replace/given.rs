//! The rows that come, until the commit.

use std::sync::{Arc, Mutex};

use arrow::datatypes::SchemaRef;
use base::Random;
use futures_util::StreamExt as _;

use crate::error::{Error, Result};
use crate::rows::{Rows, conform};
use crate::snapshot::Snapshot;
use crate::spool::{Spool, Spooled};
use crate::table::Table;
use crate::write::{Written, discard};

use super::content::{Content, Sum};
use super::{Part, Replace, Replaced};

/// Rows that were given.
pub(super) struct Given {
    /// The table's columns before.
    pub(super) before: SchemaRef,
    /// And afterwards.
    pub(super) schema: SchemaRef,
    /// The columns that divided the table before.
    pub(super) divided_before: Vec<String>,
    /// And those that divide it afterwards.
    pub(super) divided: Vec<String>,
    pub(super) rows: Place,
    pub(super) content: Sum,
}

/// Where the rows are.
pub(super) enum Place {
    /// They wait until they are written together with what stays of the files that they touch.
    Waiting(Spooled),
    /// In files, for nothing that the table holds stays beside them.
    Written(Written),
}

impl Given {
    /// Takes in all rows.
    pub(super) async fn collect(base: &Snapshot, rows: Rows, with: &Replace) -> Result<Self> {
        let before = base.schema();
        let schema = with.columns.clone().unwrap_or_else(|| Arc::clone(&before));
        let divided_before = base.partition_columns();
        let divided = with.partition_by.clone().unwrap_or_else(|| divided_before.clone());
        let lake = base.table().lake();
        let random: &dyn Random = lake.random();
        let seed = u64::from_le_bytes(random.bytes());
        let content = Arc::new(Mutex::new(Content::new(&schema, &with.ignored, seed)?));
        let (counted, shape) = (Arc::clone(&content), Arc::clone(&schema));
        let mut rows = rows.map(move |batch| {
            let mut content = counted.lock().expect("no panic under this lock");
            let batch = conform(&batch?, &shape, content.sum().rows)?;
            content.add(&batch)?;
            Ok(batch)
        });
        let rows = if with.part == Part::Whole {
            Place::Written(base.table().write_rows(base, &schema, &divided, rows.boxed()).await?)
        } else {
            let mut spool = Spool::new(Arc::clone(&schema), lake);
            while let Some(batch) = rows.next().await {
                spool.push(batch?).await?;
            }
            Place::Waiting(spool.finish().await?)
        };
        let content = content.lock().expect("no panic under this lock").sum();
        Ok(Self { before, schema, divided_before, divided, rows, content })
    }

    /// Whether the table gets other columns, or is divided by others.
    pub(super) fn is_new_shape(&self) -> bool {
        self.schema != self.before || self.divided != self.divided_before
    }

    /// Removes files that no commit can name, now that it is `done`.
    pub(super) async fn settle(&self, table: &Table, done: &Result<Replaced>) {
        let Place::Written(written) = &self.rows else { return };
        let is_free = match done {
            Ok(replaced) => replaced.files_added == 0,
            // After other errors the commit may be there, so the files stay until vacuum.
            Err(error) => matches!(
                error,
                Error::SchemaChanged { .. }
                    | Error::VersionChanged { .. }
                    | Error::ConflictRetriesExhausted { .. }
            ),
        };
        if is_free {
            discard(&table.log_store().object_store(None), written).await;
        }
    }
}
