//! The tables of the lake, opened to be read.
//!
//! Owns:      where a table of an organisation lies, and the handles of tables that were read lately.
//! Invariant: nothing is written; a path is made of a number and of names that config allows, and of nothing else.
//! Not here:  whose a table is (`catalogue`), what may be seen of it (`core::plan`).

use std::num::NonZeroUsize;
use std::sync::Mutex;

use lake::{At, Lake, Snapshot, Table, TablePath};
use lru::LruCache;

use crate::catalogue::Layer;
use crate::error::{Error, Result};

/// Tables whose newest version is remembered, so that only what is new of it is read.
const TABLES_MAX: NonZeroUsize = NonZeroUsize::new(256).expect("not zero");

/// The tables of the lake.
pub(crate) struct Tables {
    lake: Lake,
    open: Mutex<LruCache<TablePath, Table>>,
}

impl Tables {
    pub(crate) fn new(lake: Lake) -> Self {
        Self { lake, open: Mutex::new(LruCache::new(TABLES_MAX)) }
    }

    /// A version of a table; none if nothing was written yet.
    pub(crate) async fn at(
        &self,
        org_id: i64,
        layer: Layer,
        name: &str,
        at: At,
    ) -> Result<Option<Snapshot>> {
        let path = path(org_id, layer, name)?;
        if let Some(table) = self.known(&path) {
            match self.read(&path, table, (layer, name), at).await {
                // It may have been made anew under the same name.
                Err(Error::Lake(_)) => {}
                found => return found,
            }
        }
        let table = match self.lake.table(&path).await {
            Ok(table) => table,
            Err(lake::Error::TableMissing { .. }) => return Ok(None),
            Err(error) => return Err(Error::Lake(error)),
        };
        self.read(&path, table, (layer, name), at).await
    }

    async fn read(
        &self,
        path: &TablePath,
        table: Table,
        (layer, name): (Layer, &str),
        at: At,
    ) -> Result<Option<Snapshot>> {
        match table.at(at).await {
            Ok(snapshot) => {
                self.open.lock().expect("no panic under this lock").put(path.clone(), table);
                Ok(Some(snapshot))
            }
            Err(lake::Error::TableMissing { .. }) => {
                self.forget(path);
                Ok(None)
            }
            Err(lake::Error::VersionMissing { .. } | lake::Error::TimeMissing { .. }) => {
                Err(Error::VersionNotAvailable { relation: format!("{}.{name}", layer.name()) })
            }
            Err(error) => {
                self.forget(path);
                Err(Error::Lake(error))
            }
        }
    }

    fn known(&self, path: &TablePath) -> Option<Table> {
        self.open.lock().expect("no panic under this lock").get(path).cloned()
    }

    fn forget(&self, path: &TablePath) {
        self.open.lock().expect("no panic under this lock").pop(path);
    }

    /// Forgets everything that is remembered of an organisation's table, which may have been made anew.
    pub(crate) fn reopen(&self, org_id: i64, layer: Layer, name: &str) {
        if let Ok(path) = path(org_id, layer, name) {
            self.forget(&path);
        }
    }
}

impl std::fmt::Debug for Tables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tables").finish_non_exhaustive()
    }
}

/// Where a table lies; the organisation is the first part.
fn path(org_id: i64, layer: Layer, name: &str) -> Result<TablePath> {
    // A data set's name has none of them; what has one would be another table's path.
    let is_name = !name.contains(['/', '-']) && 0 < org_id;
    let text = format!("{org_id}/{}/{name}", layer.name());
    let path = text.parse().ok().filter(|_| is_name);
    path.ok_or_else(|| Error::no_relation(format!("{}.{name}", layer.name())))
}

/// The settings of the lake, by those of the service.
pub(crate) fn lake_options(options: &crate::options::Options) -> lake::Options {
    let scratch = options.scratch.join("lake");
    lake::Options {
        url: options.lake.url.clone(),
        storage: options.lake.storage.clone(),
        scratch: scratch.to_string_lossy().into_owned(),
        ..lake::Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_with_the_organisation_and_names_nothing_above_it() {
        let good = path(7, Layer::Silver, "orders").unwrap();
        assert_eq!(good.to_string(), "7/silver/orders");
        for (org, name) in [
            (7, "../8/silver/orders"),
            (7, "a/b"),
            (7, ""),
            (7, "Orders"),
            (7, "_delta_log"),
            (7, "a-b"),
            (0, "orders"),
            (-7, "orders"),
        ] {
            assert!(path(org, Layer::Silver, name).is_err(), "{org} {name}");
        }
    }
}
