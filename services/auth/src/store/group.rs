//! Groups and who is in them, as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::group::Group;
use crate::core::page::{Listed, Page, Sort};
use crate::core::permission::enumerate::Objects;

/// How a list of groups can be sorted.
pub(crate) const SORTS: &[Sort] = &[("created_at", "g.created_at"), ("name", "g.name")];

const COLUMNS: &str = "SELECT g.id, g.name, g.description, g.is_managed, g.version, g.created_at,
     g.updated_at, (SELECT COUNT(*) FROM group_members m WHERE m.group_id = g.id) AS member_count";

/// A new group; false if there is one of the name.
pub(crate) async fn insert(tx: &mut Tx, org_id: i64, group: &Group) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "INSERT INTO user_groups (id, org_id, name, description, is_managed, version,
                 created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (org_id, name) DO NOTHING",
            params![
                &group.id,
                org_id,
                &group.name,
                &group.description,
                group.is_managed,
                group.version,
                group.created_at,
                group.updated_at
            ],
        )
        .await?;
    Ok(rows > 0)
}

/// Writes name, description and version of a group.
pub(crate) async fn update(tx: &mut Tx, org_id: i64, group: &Group) -> Result<(), Error> {
    tx.execute(
        "UPDATE user_groups SET name = $3, description = $4, version = $5, updated_at = $6
         WHERE org_id = $1 AND id = $2",
        params![
            org_id,
            &group.id,
            &group.name,
            &group.description,
            group.version,
            group.updated_at
        ],
    )
    .await?;
    Ok(())
}

/// Raises a group's version.
pub(crate) async fn touch(tx: &mut Tx, org_id: i64, id: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE user_groups SET version = version + 1, updated_at = $3
         WHERE org_id = $1 AND id = $2",
        params![org_id, id, now],
    )
    .await?;
    Ok(())
}

/// The group of an id.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Group>, Error> {
    let query = Query::new(COLUMNS).push(" FROM user_groups g WHERE g.org_id = ").bind(org_id);
    Ok(tx.optional_of(query.push(" AND g.id = ").bind(id)).await?)
}

/// The id of the group that has a name.
pub(crate) async fn id_of_name(
    tx: &mut Tx,
    org_id: i64,
    name: &str,
) -> Result<Option<String>, Error> {
    Ok(tx
        .optional(
            "SELECT id FROM user_groups WHERE org_id = $1 AND name = $2",
            params![org_id, name],
        )
        .await?)
}

/// Those of the ids that are groups of the organisation.
pub(crate) async fn among(tx: &mut Tx, org_id: i64, ids: &[String]) -> Result<Vec<String>, Error> {
    let query = Query::new("SELECT id FROM user_groups WHERE org_id = ").bind(org_id);
    Ok(tx.all_of(query.push(" AND id IN").list(ids.iter().map(String::as_str))).await?)
}

/// How many groups an organisation has.
pub(crate) async fn count(tx: &mut Tx, org_id: i64) -> Result<i64, Error> {
    Ok(tx.one("SELECT COUNT(*) FROM user_groups WHERE org_id = $1", params![org_id]).await?)
}

/// One page of the groups that a caller may see, or of those of them that somebody is in.
pub(crate) async fn list(
    tx: &mut Tx,
    org_id: i64,
    user_id: Option<i64>,
    visible: &Objects,
    page: Page,
) -> Result<Listed<Group>, Error> {
    let filter = |query: Query| {
        let query = query.push(" FROM user_groups g WHERE g.org_id = ").bind(org_id);
        let ids = visible.entity_ids.iter().map(String::as_str);
        let query = match (visible.all, visible.entity_ids.is_empty()) {
            (true, true) => query,
            (true, false) => query.push(" AND g.id NOT IN").list(ids),
            (false, _) => query.push(" AND g.id IN").list(ids),
        };
        match user_id {
            Some(user_id) => query
                .push(" AND EXISTS (SELECT 1 FROM group_members m")
                .push(" WHERE m.group_id = g.id AND m.user_id = ")
                .bind(user_id)
                .push(")"),
            None => query,
        }
    };
    let total = tx.one_of(filter(Query::new("SELECT COUNT(*)"))).await?;
    let query = filter(Query::new(COLUMNS));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", g.id").push(page.direction()).push(" LIMIT ").bind(page.limit);
    let rows = tx.all_of(query.push(" OFFSET ").bind(page.offset())).await?;
    Ok(Listed { rows, total, page })
}

/// Deletes a group, in which nobody is any more.
pub(crate) async fn delete(tx: &mut Tx, org_id: i64, id: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM group_members WHERE group_id = $1", params![id]).await?;
    tx.execute("DELETE FROM user_groups WHERE org_id = $1 AND id = $2", params![org_id, id])
        .await?;
    Ok(())
}

/// Puts a member into a group; false if it is in it.
pub(crate) async fn join(tx: &mut Tx, org_id: i64, id: &str, user_id: i64) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "INSERT INTO group_members (group_id, org_id, user_id) VALUES ($1, $2, $3)
             ON CONFLICT (group_id, user_id) DO NOTHING",
            params![id, org_id, user_id],
        )
        .await?;
    Ok(rows > 0)
}

/// Takes a member out of a group; false if it is not in it.
pub(crate) async fn leave(tx: &mut Tx, id: &str, user_id: i64) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "DELETE FROM group_members WHERE group_id = $1 AND user_id = $2",
            params![id, user_id],
        )
        .await?;
    Ok(rows > 0)
}

/// Takes a member out of all groups of an organisation.
pub(crate) async fn leave_all(tx: &mut Tx, org_id: i64, user_id: i64) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM group_members WHERE org_id = $1 AND user_id = $2",
        params![org_id, user_id],
    )
    .await?;
    Ok(())
}

/// Whether somebody is in a group.
pub(crate) async fn has(tx: &mut Tx, id: &str, user_id: i64) -> Result<bool, Error> {
    let found: Option<i64> = tx
        .optional(
            "SELECT user_id FROM group_members WHERE group_id = $1 AND user_id = $2",
            params![id, user_id],
        )
        .await?;
    Ok(found.is_some())
}

/// Who is in a group, at most `limit`.
pub(crate) async fn members(tx: &mut Tx, id: &str, limit: i64) -> Result<Vec<i64>, Error> {
    Ok(tx
        .all(
            "SELECT user_id FROM group_members WHERE group_id = $1 ORDER BY user_id LIMIT $2",
            params![id, limit],
        )
        .await?)
}

impl FromRow for Group {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            description: row.get("description")?,
            is_managed: row.get("is_managed")?,
            version: row.get("version")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
            member_count: row.get("member_count")?,
        })
    }
}
