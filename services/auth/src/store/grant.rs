//! Grants and denies as rows.

mod held;

use std::collections::BTreeMap;

use base::Timestamp;
use store::{Query, Tx, from_row, params};

use crate::Error;
use crate::core::grant::{Grant, Subject};
use crate::core::permission::catalog::PermissionId;

pub(crate) use held::{between, is_denied_anything, permissions_of, to_group};

/// Rows of one statement.
const ROWS_MAX: usize = 500;

/// The contract's GrantEffect, which is persisted.
pub(crate) const fn effect(deny: bool) -> i64 {
    if deny { 2 } else { 1 }
}

/// To whom something is granted or denied, and on what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'a> {
    /// 0 for a group.
    pub(crate) user_id: i64,
    /// Empty for a user.
    pub(crate) group_id: &'a str,
    pub(crate) entity: (&'a str, &'a str),
    pub(crate) deny: bool,
}

/// How a permission is granted or denied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewPermission<'a> {
    /// 0 for what the platform does by itself.
    pub(crate) granted_by: i64,
    pub(crate) granted_at: Timestamp,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) reason: &'a str,
}

/// Begins to count an organisation's entities and grants.
pub(crate) async fn open_counts(tx: &mut Tx, org_id: i64) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO permission_counts (org_id, entities, grants) VALUES ($1, 0, 0)
         ON CONFLICT (org_id) DO NOTHING",
        params![org_id],
    )
    .await?;
    Ok(())
}

/// Adds to the numbers of entities and of grants, and returns them.
pub(crate) async fn add_counts(
    tx: &mut Tx,
    org_id: i64,
    entities: i64,
    grants: i64,
) -> Result<(i64, i64), Error> {
    Ok(tx
        .one(
            "INSERT INTO permission_counts (org_id, entities, grants) VALUES ($1, $2, $3)
             ON CONFLICT (org_id) DO UPDATE SET
                 entities = permission_counts.entities + excluded.entities,
                 grants = permission_counts.grants + excluded.grants
             RETURNING entities, grants",
            params![org_id, entities, grants],
        )
        .await?)
}

/// Writes permissions of a target. What is there already and has not ended only gets another end.
pub(crate) async fn put(
    tx: &mut Tx,
    org_id: i64,
    new_id: String,
    target: Target<'_>,
    permissions: &[PermissionId],
    new: NewPermission<'_>,
) -> Result<(), Error> {
    let number = match number(tx, org_id, target).await? {
        Some(number) => number,
        None => {
            add_counts(tx, org_id, 0, 1).await?;
            tx.one(
                "INSERT INTO grants (id, org_id, user_id, group_id, entity_type, entity_id, effect)
                 VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING number",
                params![
                    new_id,
                    org_id,
                    target.user_id,
                    target.group_id,
                    target.entity.0,
                    target.entity.1,
                    effect(target.deny)
                ],
            )
            .await?
        }
    };
    for permission in permissions {
        tx.execute(
            "INSERT INTO grant_permissions (grant_number, permission, granted_by, granted_at,
                 expires_at, reason)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (grant_number, permission) DO UPDATE SET
                 expires_at = excluded.expires_at,
                 granted_by = CASE WHEN grant_permissions.expires_at <= $4
                     THEN excluded.granted_by ELSE grant_permissions.granted_by END,
                 granted_at = CASE WHEN grant_permissions.expires_at <= $4
                     THEN excluded.granted_at ELSE grant_permissions.granted_at END,
                 reason = CASE WHEN grant_permissions.expires_at <= $4
                     THEN excluded.reason ELSE grant_permissions.reason END",
            params![
                number,
                permission.name(),
                new.granted_by,
                new.granted_at,
                new.expires_at,
                new.reason
            ],
        )
        .await?;
    }
    Ok(())
}

/// Takes permissions from a target, all if `permissions` is `None`; returns how many it had.
pub(crate) async fn take(
    tx: &mut Tx,
    org_id: i64,
    target: Target<'_>,
    permissions: Option<&[PermissionId]>,
) -> Result<u64, Error> {
    let Some(number) = number(tx, org_id, target).await? else { return Ok(0) };
    let query = Query::new("DELETE FROM grant_permissions WHERE grant_number = ").bind(number);
    let query = match permissions {
        Some(permissions) => {
            query.push(" AND permission IN").list(permissions.iter().map(|it| it.name()))
        }
        None => query,
    };
    let taken = tx.execute_of(query).await?;
    let left: i64 = tx
        .one("SELECT COUNT(*) FROM grant_permissions WHERE grant_number = $1", params![number])
        .await?;
    if left == 0 {
        tx.execute("DELETE FROM grants WHERE number = $1", params![number]).await?;
        add_counts(tx, org_id, 0, -1).await?;
    }
    Ok(taken)
}

async fn number(tx: &mut Tx, org_id: i64, target: Target<'_>) -> Result<Option<i64>, Error> {
    Ok(tx
        .optional(
            "SELECT number FROM grants
             WHERE org_id = $1 AND entity_type = $2 AND entity_id = $3 AND user_id = $4
                 AND group_id = $5 AND effect = $6",
            params![
                org_id,
                target.entity.0,
                target.entity.1,
                target.user_id,
                target.group_id,
                effect(target.deny)
            ],
        )
        .await?)
}

/// Everything that a target has and that has not ended.
pub(crate) async fn find(
    tx: &mut Tx,
    org_id: i64,
    target: Target<'_>,
    now: Timestamp,
) -> Result<Option<Grant>, Error> {
    let Some(number) = number(tx, org_id, target).await? else { return Ok(None) };
    let query = Query::new(COLUMNS).push(" WHERE g.number = ").bind(number);
    let heads: Vec<Head> = tx.all_of(query).await?;
    Ok(with_permissions(tx, heads, now).await?.pop())
}

/// Which grants are listed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) subject: Option<Subject>,
    pub(crate) entity_type: Option<String>,
    pub(crate) entity_id: Option<String>,
    pub(crate) deny: Option<bool>,
    /// Only with a lower number, or a higher one when ascending.
    pub(crate) after: Option<i64>,
    pub(crate) ascending: bool,
    pub(crate) limit: i64,
}

const COLUMNS: &str = "SELECT g.number, g.id, g.user_id, g.group_id, g.entity_type, g.entity_id,
     g.effect FROM grants g";

/// Grants and denies that have not ended, with the number of each.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    now: Timestamp,
) -> Result<Vec<(i64, Grant)>, Error> {
    let mut query = Query::new(COLUMNS).push(" WHERE g.org_id = ").bind(filter.org_id);
    query = match &filter.subject {
        Some(Subject::User(user_id)) => query.push(" AND g.user_id = ").bind(*user_id),
        Some(Subject::Group(id)) => query.push(" AND g.user_id = 0 AND g.group_id = ").bind(id),
        None => query,
    };
    query = query
        .filter(" AND g.entity_type = ", filter.entity_type.as_deref())
        .filter(" AND g.entity_id = ", filter.entity_id.as_deref())
        .filter(" AND g.effect = ", filter.deny.map(effect))
        .push(" AND EXISTS (SELECT 1 FROM grant_permissions p WHERE p.grant_number = g.number")
        .push(" AND (p.expires_at IS NULL OR p.expires_at > ")
        .bind(now)
        .push("))");
    let (compare, order) = if filter.ascending {
        (" AND g.number > ", " ORDER BY g.number LIMIT ")
    } else {
        (" AND g.number < ", " ORDER BY g.number DESC LIMIT ")
    };
    query = query.filter(compare, filter.after).push(order).bind(filter.limit);
    let heads: Vec<Head> = tx.all_of(query).await?;
    let numbers: BTreeMap<String, i64> =
        heads.iter().map(|head| (head.id.clone(), head.number)).collect();
    let grants = with_permissions(tx, heads, now).await?;
    let number = |grant: &Grant| numbers.get(&grant.id).copied().unwrap_or_default();
    Ok(grants.into_iter().map(|grant| (number(&grant), grant)).collect())
}

/// Deletes everything that somebody is granted or denied.
pub(crate) async fn delete_of_user(tx: &mut Tx, org_id: i64, user_id: i64) -> Result<(), Error> {
    delete(tx, org_id, numbers_of(org_id).push(" AND user_id = ").bind(user_id)).await?;
    Ok(())
}

/// Deletes everything that a group is granted or denied.
pub(crate) async fn delete_of_group(tx: &mut Tx, org_id: i64, id: &str) -> Result<(), Error> {
    let of_group = numbers_of(org_id).push(" AND user_id = 0 AND group_id = ").bind(id);
    delete(tx, org_id, of_group).await?;
    Ok(())
}

/// Deletes everything that is granted or denied on an entity, and returns how many grants that were.
pub(crate) async fn delete_on(
    tx: &mut Tx,
    org_id: i64,
    (entity_type, entity_id): (&str, &str),
) -> Result<i64, Error> {
    let on = numbers_of(org_id).push(" AND entity_type = ").bind(entity_type);
    delete(tx, org_id, on.push(" AND entity_id = ").bind(entity_id)).await
}

fn numbers_of(org_id: i64) -> Query {
    Query::new("SELECT number FROM grants WHERE org_id = ").bind(org_id)
}

async fn delete(tx: &mut Tx, org_id: i64, numbers: Query) -> Result<i64, Error> {
    let numbers: Vec<i64> = tx.all_of(numbers).await?;
    for numbers in numbers.chunks(ROWS_MAX) {
        let query = Query::new("DELETE FROM grant_permissions WHERE grant_number IN");
        tx.execute_of(query.list(numbers.iter().copied())).await?;
        let query = Query::new("DELETE FROM grants WHERE number IN");
        tx.execute_of(query.list(numbers.iter().copied())).await?;
    }
    let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    if count > 0 {
        add_counts(tx, org_id, 0, -count).await?;
    }
    Ok(count)
}

/// Deletes at most `limit` permissions that ended before a moment, with the grants that are empty then.
pub(crate) async fn forget_ended(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64, Error> {
    let numbers: Vec<i64> = tx
        .all(
            "DELETE FROM grant_permissions WHERE (grant_number, permission) IN (
                 SELECT grant_number, permission FROM grant_permissions
                 WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)
             RETURNING grant_number",
            params![before, limit],
        )
        .await?;
    for numbers in numbers.chunks(ROWS_MAX) {
        let query = Query::new(
            "DELETE FROM grants WHERE NOT EXISTS (
                 SELECT 1 FROM grant_permissions p WHERE p.grant_number = grants.number)
             AND number IN",
        );
        let query = query.list(numbers.iter().copied()).push(" RETURNING org_id");
        for org_id in tx.all_of::<i64>(query).await? {
            add_counts(tx, org_id, 0, -1).await?;
        }
    }
    Ok(numbers.len() as u64)
}

struct Head {
    number: i64,
    id: String,
    user_id: i64,
    group_id: String,
    entity_type: String,
    entity_id: String,
    effect: i64,
}

from_row!(Head { number, id, user_id, group_id, entity_type, entity_id, effect });

struct PermissionRow {
    grant_number: i64,
    permission: String,
    granted_by: i64,
    granted_at: Timestamp,
    expires_at: Option<Timestamp>,
    reason: String,
}

from_row!(PermissionRow { grant_number, permission, granted_by, granted_at, expires_at, reason });

/// The grants with what has not ended, in the order of the heads; one of which nothing is left is left out.
async fn with_permissions(
    tx: &mut Tx,
    heads: Vec<Head>,
    now: Timestamp,
) -> Result<Vec<Grant>, Error> {
    let mut by_number: BTreeMap<i64, Vec<PermissionRow>> = BTreeMap::new();
    for heads in heads.chunks(ROWS_MAX) {
        let query = Query::new(
            "SELECT grant_number, permission, granted_by, granted_at, expires_at, reason
             FROM grant_permissions WHERE (expires_at IS NULL OR expires_at > ",
        );
        let query = query.bind(now).push(") AND grant_number IN");
        let query = query.list(heads.iter().map(|head| head.number)).push(" ORDER BY permission");
        for row in tx.all_of::<PermissionRow>(query).await? {
            by_number.entry(row.grant_number).or_default().push(row);
        }
    }
    let whole = |head: Head| {
        let rows = by_number.remove(&head.number)?;
        let latest = rows.iter().max_by_key(|row| row.granted_at)?;
        Some(Grant {
            id: head.id,
            subject: match head.user_id {
                0 => Subject::Group(head.group_id),
                user_id => Subject::User(user_id),
            },
            entity_type: head.entity_type,
            entity_id: head.entity_id,
            deny: head.effect == effect(true),
            granted_by: latest.granted_by,
            granted_at: latest.granted_at,
            expires_at: rows.iter().filter_map(|row| row.expires_at).min(),
            reason: latest.reason.clone(),
            permissions: rows.iter().map(|row| row.permission.clone()).collect(),
        })
    };
    Ok(heads.into_iter().filter_map(whole).collect())
}
