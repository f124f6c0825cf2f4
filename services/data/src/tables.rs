//! The tables of the lake: where they lie, and those that are open.
//!
//! Owns:      the path of a table by organisation, layer and name; handles, which remember how far they have read.
//! Invariant: no path leaves its organisation: its first part is the organisation's number, and no name has a slash.
//! Not here:  which tables there are (`store::table`), what is written to them (the layers).

use std::num::NonZeroUsize;
use std::sync::Mutex;

use lake::{At, Definition, Lake, Note, Snapshot, Table, TablePath};
use lru::LruCache;
use platform_proto::platform::data::v1 as pb;
use store::Db;

use crate::core::caller::Caller;
use crate::core::dropping::{Hasten, Stands};
use crate::error::{Error, Result};
use crate::options::Role;
use crate::store::dropped::Standing;

/// Handles that are kept; the least used goes first.
const OPEN_MAX: NonZeroUsize = NonZeroUsize::new(1024).expect("not zero");
const NAME_MAX: usize = 128;

/// A layer of the lake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Layer {
    Bronze,
    Silver,
    Gold,
}

impl Layer {
    pub(crate) const ALL: [Self; 3] = [Self::Bronze, Self::Silver, Self::Gold];

    /// Its folder.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    pub(crate) const fn of(layer: pb::DataLayer) -> Option<Self> {
        match layer {
            pb::DataLayer::Unspecified => None,
            pb::DataLayer::Bronze => Some(Self::Bronze),
            pb::DataLayer::Silver => Some(Self::Silver),
            pb::DataLayer::Gold => Some(Self::Gold),
        }
    }

    pub(crate) const fn to_wire(self) -> pb::DataLayer {
        match self {
            Self::Bronze => pb::DataLayer::Bronze,
            Self::Silver => pb::DataLayer::Silver,
            Self::Gold => pb::DataLayer::Gold,
        }
    }

    /// The role of a process that serves it.
    pub(crate) const fn role(self) -> Role {
        match self {
            Self::Bronze => Role::Bronze,
            Self::Silver => Role::Silver,
            Self::Gold => Role::Gold,
        }
    }
}

/// The path of a table: `ORGANISATION/LAYER/NAME`.
///
/// # Errors
/// [`Error::TableNotFound`] for a name that no table can have.
pub(crate) fn path(org_id: i64, layer: Layer, name: &str) -> Result<TablePath> {
    let missing = || Error::TableNotFound { layer: layer.name(), name: name.to_owned() };
    let letter = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
    let fits = name.len() <= NAME_MAX
        && name.bytes().all(letter)
        && name.bytes().next().is_some_and(|it| it.is_ascii_lowercase());
    if !fits || org_id <= 0 {
        return Err(missing());
    }
    format!("{org_id}/{}/{name}", layer.name()).parse().map_err(|_| missing())
}

/// Handles of tables by their paths, each with what was known of the table when it was opened.
pub(crate) struct Tables {
    lake: Lake,
    db: Db,
    open: Mutex<LruCache<TablePath, (Standing, Table)>>,
}

impl Tables {
    pub(crate) fn new(lake: Lake, db: Db) -> Self {
        Self { lake, db, open: Mutex::new(LruCache::new(OPEN_MAX)) }
    }

    /// A table that has to be there.
    ///
    /// # Errors
    /// [`Error::TableNotFound`].
    pub(crate) async fn get(&self, org_id: i64, layer: Layer, name: &str) -> Result<Table> {
        let missing = || Error::TableNotFound { layer: layer.name(), name: name.to_owned() };
        self.find(org_id, layer, name).await?.ok_or_else(missing)
    }

    /// A table, if it is there: one that was dropped is not, whatever lies there.
    pub(crate) async fn find(
        &self,
        org_id: i64,
        layer: Layer,
        name: &str,
    ) -> Result<Option<Table>> {
        let path = path(org_id, layer, name)?;
        let standing = self.db.read(Stands((org_id, layer, name.to_owned()))).await?;
        if standing == Standing::Dropped {
            self.forget(&path);
            return Ok(None);
        }
        let known = self.open.lock().expect("no panic under this lock").get(&path).cloned();
        // A handle that was opened before is another table's.
        if let Some((_, table)) = known.filter(|(then, _)| *then == standing) {
            return Ok(Some(table));
        }
        match self.lake.table(&path).await {
            Ok(table) => {
                let handle = (standing, table.clone());
                self.open.lock().expect("no panic under this lock").put(path, handle);
                Ok(Some(table))
            }
            Err(lake::Error::TableMissing { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The newest version of a table that has to be there.
    pub(crate) async fn newest(&self, org_id: i64, layer: Layer, name: &str) -> Result<Snapshot> {
        self.at(org_id, layer, name, At::Newest).await
    }

    /// A version of a table that has to be there.
    pub(crate) async fn at(
        &self,
        org_id: i64,
        layer: Layer,
        name: &str,
        at: At,
    ) -> Result<Snapshot> {
        let table = self.get(org_id, layer, name).await?;
        match table.at(at).await {
            Err(lake::Error::TableMissing { .. }) => {
                self.forget(table.path());
                Err(Error::TableNotFound { layer: layer.name(), name: name.to_owned() })
            }
            found => Ok(found?),
        }
    }

    /// A table, which is made from `definition` if it is not there. Its columns are not compared.
    ///
    /// # Errors
    /// [`Error::Unavailable`] while the files of an earlier table of this name are there; they go at once then.
    pub(crate) async fn ensure(
        &self,
        org_id: i64,
        layer: Layer,
        name: &str,
        definition: &Definition,
        note: &Note,
    ) -> Result<Table> {
        loop {
            if let Some(table) = self.find(org_id, layer, name).await? {
                return Ok(table);
            }
            let key = (org_id, layer, name.to_owned());
            if self.db.read(Stands(key.clone())).await? == Standing::Dropped {
                self.db.write(Hasten { key, now: self.lake.now() }).await?;
                return Err(Error::Unavailable { dependency: "lake" });
            }
            match self.lake.create(&path(org_id, layer, name)?, definition, note).await {
                // Somebody else was faster: it is there now.
                Ok(_) | Err(lake::Error::TableExists { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Forgets the handle of a table that was removed.
    pub(crate) fn forget(&self, path: &TablePath) {
        self.open.lock().expect("no panic under this lock").pop(path);
    }
}

/// What a commit says of itself: `principal`, `execution_id`, `batch_id` and `reason`, as far as they are known.
///
/// `ListTableVersions` shows what stands under these names.
pub(crate) fn note(caller: &Caller, execution_id: &str, batch_id: &str, reason: &str) -> Note {
    let mut note = Note::new().with("principal", &caller.principal());
    for (key, value) in [("execution_id", execution_id), ("batch_id", batch_id), ("reason", reason)]
    {
        if !value.is_empty() {
            note = note.with(key, &value[..value.floor_char_boundary(1024)]);
        }
    }
    note
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leaves_its_organisation() {
        let found = path(7, Layer::Silver, "orders").unwrap();
        assert_eq!(found.as_str(), "7/silver/orders");
        for name in
            ["", "..", "../8", "a/b", "A", "a.b", "_a", "1a", "a-b", "a\0", "ä", &"a".repeat(129)]
        {
            let missing = path(7, Layer::Silver, name);
            assert!(matches!(missing, Err(Error::TableNotFound { .. })), "{name:?}");
        }
        assert!(path(0, Layer::Gold, "a").is_err() && path(-1, Layer::Gold, "a").is_err());
    }
}
