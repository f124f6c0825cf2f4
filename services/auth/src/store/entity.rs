//! Entities as rows.

use base::Timestamp;
use store::{Query, Tx, from_row, params};

use super::grant;
use crate::Error;
use crate::core::entity::Key;
use crate::core::entity::put::NewEntity;

/// Keys of one statement: SQLite and PostgreSQL bound the number of parameters.
const KEYS_MAX: usize = 400;

/// Entities below others that are looked at in one step.
const BELOW_MAX: i64 = 100_000;

/// An entity as it stands in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntityRow {
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    parent_type: Option<String>,
    parent_id: Option<String>,
    pub(crate) name: String,
}

from_row!(EntityRow { entity_type, entity_id, parent_type, parent_id, name });

impl EntityRow {
    /// What stands directly above.
    pub(crate) fn parent(&self) -> Option<Key> {
        self.parent_type.clone().zip(self.parent_id.clone())
    }
}

/// Whether there is an entity of the key.
pub(crate) async fn exists(
    tx: &mut Tx,
    org_id: i64,
    (entity_type, entity_id): (&str, &str),
) -> Result<bool, Error> {
    let found: Option<i64> = tx
        .optional(
            "SELECT org_id FROM entities
             WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3",
            params![org_id, entity_type, entity_id],
        )
        .await?;
    Ok(found.is_some())
}

/// What stands directly above an entity.
pub(crate) async fn parent(
    tx: &mut Tx,
    org_id: i64,
    (entity_type, entity_id): (&str, &str),
) -> Result<Option<Key>, Error> {
    Ok(tx
        .optional(
            "SELECT parent_type, parent_id FROM entities
             WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3
                 AND parent_type IS NOT NULL",
            params![org_id, entity_type, entity_id],
        )
        .await?)
}

/// Those of the keys that are known.
pub(crate) async fn find_all(
    tx: &mut Tx,
    org_id: i64,
    keys: &[Key],
) -> Result<Vec<EntityRow>, Error> {
    let mut rows = Vec::new();
    for keys in keys.chunks(KEYS_MAX) {
        let query = Query::new(
            "SELECT entity_type, entity_id, parent_type, parent_id, name
             FROM entities WHERE org_id = ",
        );
        let query = query.bind(org_id).push(" AND (entity_type, entity_id) IN");
        rows.extend(tx.all_of::<EntityRow>(pairs(query, keys)).await?);
    }
    Ok(rows)
}

/// What stands directly below any of the keys.
pub(crate) async fn below(tx: &mut Tx, org_id: i64, keys: &[Key]) -> Result<Vec<EntityRow>, Error> {
    let mut rows = Vec::new();
    for keys in keys.chunks(KEYS_MAX) {
        let query = Query::new(
            "SELECT entity_type, entity_id, parent_type, parent_id, name
             FROM entities WHERE org_id = ",
        );
        let query = query.bind(org_id).push(" AND (parent_type, parent_id) IN");
        let query = pairs(query, keys).push(" LIMIT ").bind(BELOW_MAX);
        rows.extend(tx.all_of::<EntityRow>(query).await?);
    }
    Ok(rows)
}

/// A new entity.
pub(crate) async fn insert(
    tx: &mut Tx,
    org_id: i64,
    new: &NewEntity,
    now: Timestamp,
) -> Result<(), Error> {
    let (parent_type, parent_id) = new.parent.clone().unzip();
    tx.execute(
        "INSERT INTO entities (org_id, entity_type, entity_id, parent_type, parent_id, name,
             creator_user_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            org_id,
            &new.entity_type,
            &new.entity_id,
            parent_type,
            parent_id,
            &new.name,
            new.creator_user_id,
            now
        ],
    )
    .await?;
    Ok(())
}

/// Writes name and place of an entity.
pub(crate) async fn update(tx: &mut Tx, org_id: i64, new: &NewEntity) -> Result<(), Error> {
    let (parent_type, parent_id) = new.parent.clone().unzip();
    tx.execute(
        "UPDATE entities SET parent_type = $4, parent_id = $5, name = $6
         WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3",
        params![org_id, &new.entity_type, &new.entity_id, parent_type, parent_id, &new.name],
    )
    .await?;
    Ok(())
}

/// Writes the name of an entity.
pub(crate) async fn rename(
    tx: &mut Tx,
    org_id: i64,
    (entity_type, entity_id): (&str, &str),
    name: &str,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE entities SET name = $4 WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3",
        params![org_id, entity_type, entity_id, name],
    )
    .await?;
    Ok(())
}

/// Removes an entity with the grants on it, and lets what stood below stand alone; `None` if it is unknown, else the
/// number of grants that went.
pub(crate) async fn remove(
    tx: &mut Tx,
    org_id: i64,
    entity: (&str, &str),
) -> Result<Option<i64>, Error> {
    let (entity_type, entity_id) = entity;
    if !exists(tx, org_id, entity).await? {
        return Ok(None);
    }
    let grants = grant::delete_on(tx, org_id, entity).await?;
    tx.execute(
        "UPDATE entities SET parent_type = NULL, parent_id = NULL
         WHERE org_id = $1 AND parent_type = $2 AND parent_id = $3",
        params![org_id, entity_type, entity_id],
    )
    .await?;
    tx.execute(
        "DELETE FROM entities WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3",
        params![org_id, entity_type, entity_id],
    )
    .await?;
    grant::add_counts(tx, org_id, -1, 0).await?;
    Ok(Some(grants))
}

fn pairs(mut query: Query, keys: &[Key]) -> Query {
    let mut next = " (VALUES (";
    for (kind, id) in keys {
        query = query.push(next).bind(kind).push(", ").bind(id).push(")");
        next = ", (";
    }
    query.push(")")
}
