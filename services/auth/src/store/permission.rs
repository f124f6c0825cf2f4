//! What decisions are made on, read from the tables.

use std::sync::Arc;

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use super::{entity, organization, role};
use crate::Error;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::snapshot::{
    ABOVE_MAX, Entry, People, Places, PlacesBuilder, Snapshot, Subject,
};

/// Rows that are read at a time: a large organisation has a million, and each takes room while it is read.
const PAGE: i64 = 5000;

/// The newest state of an organisation; parts that have not changed since `kept` are taken from it. `None` if there is
/// no such organisation.
pub(crate) async fn load(
    tx: &mut Tx,
    org_id: i64,
    kept: Option<&Snapshot>,
) -> Result<Option<Snapshot>, Error> {
    let revisions = organization::revisions(tx, org_id).await?;
    let Some((revision, people_revision, places_revision)) = revisions else { return Ok(None) };
    let people = match kept.filter(|kept| kept.people_revision == people_revision) {
        Some(kept) => Arc::clone(&kept.people),
        None => Arc::new(load_people(tx, org_id).await?),
    };
    let places = match kept.filter(|kept| kept.places_revision == places_revision) {
        Some(kept) => Arc::clone(&kept.places),
        None => Arc::new(load_places(tx, org_id).await?),
    };
    Ok(Some(Snapshot { revision, people, people_revision, places, places_revision }))
}

async fn load_people(tx: &mut Tx, org_id: i64) -> Result<People, Error> {
    let roles = role::all_rights(tx, org_id).await?;
    let mut members: Vec<(i64, String)> = Vec::new();
    loop {
        let after = members.last().map_or(0, |(user_id, _)| *user_id);
        let page: Vec<(i64, String)> = tx
            .all(
                "SELECT user_id, role FROM members WHERE org_id = $1 AND user_id > $2
                 ORDER BY user_id LIMIT $3",
                params![org_id, after, PAGE],
            )
            .await?;
        let full = is_full(&page);
        members.extend(page);
        if !full {
            break;
        }
    }
    let mut groups: Vec<(i64, String)> = Vec::new();
    loop {
        let (user_id, group_id) = groups.last().cloned().unwrap_or_default();
        let page: Vec<(i64, String)> = tx
            .all(
                "SELECT user_id, group_id FROM group_members
                 WHERE org_id = $1 AND (user_id, group_id) > ($2, $3)
                 ORDER BY user_id, group_id LIMIT $4",
                params![org_id, user_id, group_id, PAGE],
            )
            .await?;
        let full = is_full(&page);
        groups.extend(page);
        if !full {
            break;
        }
    }
    Ok(People::new(roles, members, with_groups(groups)))
}

async fn load_places(tx: &mut Tx, org_id: i64) -> Result<Places, Error> {
    let mut builder = PlacesBuilder::default();
    let (mut kind, mut id) = (String::new(), String::new());
    loop {
        let page: Vec<(String, String, String, String)> = tx
            .all(
                "SELECT entity_type, entity_id, parent_type, parent_id FROM entities
                 WHERE org_id = $1 AND parent_type IS NOT NULL
                     AND (entity_type, entity_id) > ($2, $3)
                 ORDER BY entity_type, entity_id LIMIT $4",
                params![org_id, &kind, &id, PAGE],
            )
            .await?;
        for (kind, id, parent_kind, parent_id) in &page {
            builder.link((kind, id), (parent_kind, parent_id));
        }
        let full = is_full(&page);
        match page.into_iter().next_back() {
            Some((last_kind, last_id, ..)) if full => (kind, id) = (last_kind, last_id),
            _ => break,
        }
    }
    let (mut number, mut permission) = (0, String::new());
    loop {
        let query = Query::new(ENTRIES).push(" WHERE g.org_id = ").bind(org_id);
        let query = query.push(" AND (g.number, p.permission) > (").bind(number).push(", ");
        let query = query.bind(&permission).push(") ORDER BY g.number, p.permission LIMIT ");
        let page: Vec<EntryRow> = tx.all_of(query.bind(PAGE)).await?;
        let full = is_full(&page);
        let last = page.last().map(|row| (row.number, row.permission.clone()));
        for row in page.into_iter().filter_map(EntryRow::known) {
            builder.grant((&row.entity_type, &row.entity_id), row.entry);
        }
        match last {
            Some(last) if full => (number, permission) = last,
            _ => break,
        }
    }
    Ok(builder.build())
}

fn is_full<T>(page: &[T]) -> bool {
    i64::try_from(page.len()).is_ok_and(|rows| rows >= PAGE)
}

/// What decisions about one user on one entity are made on, and no more: for use inside the transaction of a change.
pub(crate) async fn load_for(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    entity: (&str, &str),
) -> Result<Snapshot, Error> {
    let member: Option<String> = tx
        .optional(
            "SELECT role FROM members WHERE org_id = $1 AND user_id = $2",
            params![org_id, user_id],
        )
        .await?;
    let groups: Vec<(i64, String)> = tx
        .all(
            "SELECT user_id, group_id FROM group_members WHERE org_id = $1 AND user_id = $2",
            params![org_id, user_id],
        )
        .await?;
    let mut roles = Vec::new();
    if let Some(name) = &member {
        roles.push((
            name.clone(),
            crate::core::role::rights(tx, org_id, name).await?.unwrap_or_default(),
        ));
    }
    let members = member.map(|role| (user_id, role));
    let subjects: Vec<String> = groups.iter().map(|(_, id)| id.clone()).collect();
    let mut builder = PlacesBuilder::default();
    let mut at = (entity.0.to_owned(), entity.1.to_owned());
    for _ in 0..=ABOVE_MAX {
        let query = Query::new(ENTRIES).push(" WHERE g.org_id = ").bind(org_id);
        let query = query.push(" AND g.entity_type = ").bind(&at.0);
        let query = query.push(" AND g.entity_id = ").bind(&at.1);
        let query = query.push(" AND (g.user_id = ").bind(user_id);
        let query = query.push(" OR (g.user_id = 0 AND g.group_id IN");
        let query = query.list(subjects.iter().map(String::as_str)).push("))");
        let entries: Vec<EntryRow> = tx.all_of(query).await?;
        for row in entries.into_iter().filter_map(EntryRow::known) {
            builder.grant((&at.0, &at.1), row.entry);
        }
        let Some(parent) = entity::parent(tx, org_id, (&at.0, &at.1)).await? else { break };
        builder.link((&at.0, &at.1), (&parent.0, &parent.1));
        at = parent;
    }
    Ok(Snapshot {
        people: Arc::new(People::new(roles, members, with_groups(groups))),
        places: Arc::new(builder.build()),
        ..Snapshot::default()
    })
}

const ENTRIES: &str =
    "SELECT g.number, g.id, g.user_id, g.group_id, g.entity_type, g.entity_id, g.effect,
     p.permission, p.granted_by, p.granted_at, p.expires_at, p.reason
     FROM grants g JOIN grant_permissions p ON p.grant_number = g.number";

fn with_groups(rows: Vec<(i64, String)>) -> impl Iterator<Item = (i64, Subject)> {
    rows.into_iter().filter_map(|(user_id, id)| Some((user_id, Subject::group(&id)?)))
}

struct EntryRow {
    number: i64,
    permission: String,
    entity_type: String,
    entity_id: String,
    entry: Option<Entry>,
}

struct KnownRow {
    entity_type: String,
    entity_id: String,
    entry: Entry,
}

impl EntryRow {
    /// Leaves out what is no longer in the catalogue.
    fn known(self) -> Option<KnownRow> {
        let Self { number: _, permission: _, entity_type, entity_id, entry } = self;
        Some(KnownRow { entity_type, entity_id, entry: entry? })
    }
}

impl FromRow for EntryRow {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let user_id: i64 = row.get("user_id")?;
        let group_id: String = row.get("group_id")?;
        let permission: String = row.get("permission")?;
        let id: String = row.get("id")?;
        let effect: i64 = row.get("effect")?;
        let expires_at: Option<Timestamp> = row.get("expires_at")?;
        let reason: String = row.get("reason")?;
        let subject = match user_id {
            0 => Subject::group(&group_id),
            user_id => Some(Subject::User(user_id)),
        };
        let entry = |(subject, permission)| -> Result<Entry, store::Error> {
            Ok(Entry {
                subject,
                permission,
                deny: effect == super::grant::effect(true),
                expires_at: expires_at.unwrap_or(Timestamp::MAX),
                granted_at: row.get("granted_at")?,
                granted_by: row.get("granted_by")?,
                grant_id: id.into(),
                reason: reason.into(),
            })
        };
        let known = subject.zip(PermissionId::find(&permission));
        Ok(Self {
            number: row.get("number")?,
            permission,
            entity_type: row.get("entity_type")?,
            entity_id: row.get("entity_id")?,
            entry: known.map(entry).transpose()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use store::Work;

    use super::*;
    use crate::core::permission::decide::{Reason, decide};
    use crate::core::world::{NOW, World};

    /// More entities and grants than are read at a time.
    const MANY: i64 = PAGE + 7;

    /// Every second entity has a grant; all stand below one.
    struct Fill {
        org_id: i64,
        user_id: i64,
    }

    impl Work for Fill {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
            let Self { org_id, user_id } = *self;
            tx.execute(
                "INSERT INTO entities
                 WITH RECURSIVE n (i) AS (SELECT $3 UNION ALL SELECT i + 1 FROM n WHERE i < $4)
                 SELECT $1, 'pipeline', CAST(i AS TEXT), 'connector', 'c', '', $2, $2 FROM n",
                params![org_id, user_id, 1_i64, 2 * MANY],
            )
            .await?;
            tx.execute(
                "INSERT INTO grants (id, org_id, user_id, group_id, entity_type, entity_id, effect)
                 WITH RECURSIVE n (i) AS (SELECT $3 UNION ALL SELECT i + 2 FROM n WHERE i < $4 - 1)
                 SELECT CAST(i AS TEXT), $1, $2, '', 'pipeline', CAST(i AS TEXT), $3 FROM n",
                params![org_id, user_id, 1_i64, 2 * MANY],
            )
            .await?;
            tx.execute(
                "INSERT INTO grant_permissions
                 SELECT number, 'platform.pipeline.write', $2, $3, NULL, '' FROM grants
                 WHERE org_id = $1",
                params![org_id, user_id, NOW],
            )
            .await?;
            Ok(())
        }
    }

    struct Load(i64);

    impl Work for Load {
        type Output = Snapshot;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Snapshot, Error> {
            Ok(load(tx, self.0, None).await?.unwrap())
        }
    }

    #[tokio::test]
    async fn a_large_organisation_is_read_in_pages_without_a_gap() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let user_id = world.member(org.id, "vic", "viewer").await;
        world.db.write(Fill { org_id: org.id, user_id }).await.unwrap();
        let snapshot = world.db.read(Load(org.id)).await.unwrap();
        assert_eq!(snapshot.places.of_kind("pipeline").count() as i64, 2 * MANY);
        let write = PermissionId::find("platform.pipeline.write").unwrap();
        for number in 1..=2 * MANY {
            let id = number.to_string();
            let place = snapshot.places.find(("pipeline", &id));
            assert_eq!(snapshot.places.chain(place).count(), 2, "{number}");
            let decision = decide(&snapshot, user_id, Some(("pipeline", &id)), write, NOW);
            let granted = decision.reason == Reason::ExplicitGrant;
            assert_eq!(granted, number % 2 == 1, "{number}");
        }
    }
}
