//! What somebody, or a group, is granted and denied: the questions of those who hand something on.

use base::Timestamp;
use store::{Tx, params};

use crate::Error;

/// What a group is granted or denied and has not ended: kind and id of the entity, the permission, and when it ends.
pub(crate) async fn to_group(
    tx: &mut Tx,
    org_id: i64,
    group_id: &str,
    now: Timestamp,
) -> Result<Vec<(String, String, String, Option<Timestamp>)>, Error> {
    Ok(tx
        .all(
            "SELECT g.entity_type, g.entity_id, p.permission, p.expires_at FROM grants g
             JOIN grant_permissions p ON p.grant_number = g.number
             WHERE g.org_id = $1 AND g.user_id = 0 AND g.group_id = $2
                 AND (p.expires_at IS NULL OR p.expires_at > $3)",
            params![org_id, group_id, now],
        )
        .await?)
}

/// What the first user is granted and what the second one is denied, by itself or through its groups, and has not ended:
/// kind and id of the entity, and the permission; at most `limit`.
pub(crate) async fn between(
    tx: &mut Tx,
    org_id: i64,
    (granted, denied): (i64, i64),
    now: Timestamp,
    limit: usize,
) -> Result<Vec<(String, String, String)>, Error> {
    Ok(tx
        .all(
            "SELECT g.entity_type, g.entity_id, p.permission FROM grants g
             JOIN grant_permissions p ON p.grant_number = g.number
             WHERE g.org_id = $1 AND (p.expires_at IS NULL OR p.expires_at > $4)
                 AND ((g.effect = 1 AND (g.user_id = $2 OR (g.user_id = 0 AND g.group_id IN (
                         SELECT group_id FROM group_members WHERE org_id = $1 AND user_id = $2))))
                     OR (g.effect = 2 AND (g.user_id = $3 OR (g.user_id = 0 AND g.group_id IN (
                         SELECT group_id FROM group_members WHERE org_id = $1 AND user_id = $3)))))
             ORDER BY g.number, p.permission LIMIT $5",
            params![org_id, granted, denied, now, i64::try_from(limit).unwrap_or(i64::MAX)],
        )
        .await?)
}

/// Permissions that a user, or one of its groups, is granted on some entity and that have not ended.
pub(crate) async fn permissions_of(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    now: Timestamp,
) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "SELECT DISTINCT p.permission FROM grants g
             JOIN grant_permissions p ON p.grant_number = g.number
             WHERE g.org_id = $1 AND g.effect = 1 AND (p.expires_at IS NULL OR p.expires_at > $3)
                 AND (g.user_id = $2 OR (g.user_id = 0 AND g.group_id IN (
                     SELECT group_id FROM group_members WHERE org_id = $1 AND user_id = $2)))",
            params![org_id, user_id, now],
        )
        .await?)
}

/// Whether anything is denied to a user or to one of its groups.
pub(crate) async fn is_denied_anything(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
) -> Result<bool, Error> {
    let found: Option<i64> = tx
        .optional(
            "SELECT number FROM grants
             WHERE org_id = $1 AND effect = 2 AND (user_id = $2 OR group_id IN (
                 SELECT group_id FROM group_members WHERE org_id = $1 AND user_id = $2))
             LIMIT 1",
            params![org_id, user_id],
        )
        .await?;
    Ok(found.is_some())
}
