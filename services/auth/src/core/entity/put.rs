//! Services tell of entities.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use store::{Tx, Work};

use super::tree::Parents;
use super::{ENTITIES_MAX, Key};
use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::organization;
use crate::core::permission::catalog::PermissionId;
use crate::core::permission::revision::{present_token, raise};
use crate::core::permission::snapshot::ABOVE_MAX;
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::entity::{self, EntityRow};
use crate::store::grant::{self, NewPermission};
use crate::store::organization::Part;
use crate::store::{event, member};

/// An entity as a service tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewEntity {
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    pub(crate) parent: Option<Key>,
    pub(crate) name: String,
    /// 0 if nobody in particular made it.
    pub(crate) creator_user_id: i64,
}

impl NewEntity {
    fn key(&self) -> Key {
        (self.entity_type.clone(), self.entity_id.clone())
    }
}

/// What a telling came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) created: i32,
    pub(crate) updated: i32,
    pub(crate) consistency_token: String,
}

/// Tells of entities. Of two with the same key in one call, the later counts.
#[derive(Debug)]
pub(crate) struct Put {
    pub(crate) context: Context,
    pub(crate) entities: Vec<NewEntity>,
}

impl Work for Put {
    type Output = Told;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Told, Error> {
        let context = &self.context;
        let org_id = organization::load(tx, context.org_id).await?.id;
        let draws = context.draws();
        let (told, given) = write(tx, context, &draws, org_id, &self.entities).await?;
        if told.created + told.updated > 0 {
            record(tx, context, &draws, org_id, &self.entities, &given).await?;
        }
        Ok(told)
    }
}

/// As [`Put`], as a part of another change, which has a record of its own: only grants to creators are recorded.
///
/// # Errors
/// The tree would not be one any more, or the organisation has all the entities that it may have.
pub(crate) async fn put(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    entities: &[NewEntity],
) -> Result<(), Error> {
    let (_, given) = write(tx, context, draws, org_id, entities).await?;
    if !given.is_empty() {
        record(tx, context, draws, org_id, entities, &given).await?;
    }
    Ok(())
}

/// Writes entities, their creators' grants, the grant revision and the event.
async fn write<'a>(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    entities: &'a [NewEntity],
) -> Result<(Told, Vec<Given<'a>>), Error> {
    let wanted: BTreeMap<Key, &'a NewEntity> = entities.iter().map(|it| (it.key(), it)).collect();
    let keys: Vec<Key> = wanted.keys().cloned().collect();
    let known: BTreeMap<Key, EntityRow> = entity::find_all(tx, org_id, &keys)
        .await?
        .into_iter()
        .map(|row| ((row.entity_type.clone(), row.entity_id.clone()), row))
        .collect();
    let moved: Vec<&'a NewEntity> = wanted
        .iter()
        .filter(|(key, new)| match known.get(*key) {
            Some(row) => row.parent() != new.parent,
            None => new.parent.is_some(),
        })
        .map(|(_, new)| *new)
        .collect();
    check_tree(tx, org_id, &wanted, &moved).await?;
    let mut told = Told::default();
    let mut created = Vec::new();
    for (key, new) in &wanted {
        match known.get(key) {
            None => {
                entity::insert(tx, org_id, new, context.now).await?;
                told.created += 1;
                created.push(*new);
            }
            Some(row) if row.parent() != new.parent || row.name != new.name => {
                entity::update(tx, org_id, new).await?;
                told.updated += 1;
            }
            Some(_) => {}
        }
    }
    if told.created > 0 {
        let count = grant::add_counts(tx, org_id, i64::from(told.created), 0).await?.0;
        if count > ENTITIES_MAX {
            let limit = ENTITIES_MAX.unsigned_abs();
            return Err(Error::QuotaExceeded { kind: "entity", limit });
        }
    }
    let given = grant_to_creators(tx, context, draws, org_id, &created).await?;
    if told.created + told.updated == 0 {
        told.consistency_token = present_token(tx, org_id).await?;
        return Ok((told, given));
    }
    let granted: BTreeSet<i64> = given.iter().map(|it| it.user_id).collect();
    let part = if moved.is_empty() && granted.is_empty() { Part::Neither } else { Part::Places };
    // A place that moved changes the decisions of any member.
    let concerned = if moved.is_empty() && granted.len() <= 64 { granted } else { BTreeSet::new() };
    let concerned = concerned.into_iter().collect();
    told.consistency_token = raise(tx, context, org_id, part, concerned).await?;
    let data = json!({
        "org_id": org_id,
        "entities": wanted.keys().map(|(kind, id)| format!("{kind}/{id}")).collect::<Vec<_>>(),
    });
    event::emit(tx, context, draws, org_id, "auth.entities.put", data).await?;
    Ok((told, given))
}

/// The record of a call: what the service told of, and what each creator was granted by it.
async fn record(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    entities: &[NewEntity],
    given: &[Given<'_>],
) -> Result<(), Error> {
    let action = if given.is_empty() { Action::Update } else { Action::PermissionGrant };
    let (kind, id) = match entities {
        [only] => (only.entity_type.as_str(), only.entity_id.as_str()),
        // Of several, each is named below.
        _ => ("entity", ""),
    };
    let name = |it: &NewEntity| format!("{}/{}", it.entity_type, it.entity_id);
    let names: BTreeSet<String> = entities.iter().map(name).collect();
    let mut record = AuditRecord::new(context, draws, action, kind, id).in_org(org_id).change(
        "entities",
        (),
        json!(names),
    );
    let mut by_creator: BTreeMap<i64, BTreeMap<String, Vec<&str>>> = BTreeMap::new();
    for Given { user_id, entity: (kind, id), permissions } in given {
        let names = permissions.iter().map(|permission| permission.name()).collect();
        by_creator.entry(*user_id).or_default().insert(format!("{kind}/{id}"), names);
    }
    for (user_id, granted) in by_creator {
        record = record.change(&format!("granted.user/{user_id}"), (), json!(granted));
    }
    audit::append(tx, &record, context.now).await?;
    Ok(())
}

/// # Errors
/// Something would stand above itself, or too deep.
async fn check_tree(
    tx: &mut Tx,
    org_id: i64,
    wanted: &BTreeMap<Key, &NewEntity>,
    moved: &[&NewEntity],
) -> Result<(), Error> {
    if moved.is_empty() {
        return Ok(());
    }
    let mut parents = Parents::default();
    for (key, new) in wanted {
        parents.set(key.clone(), new.parent.clone());
    }
    // Upwards: level by level, until everything that stands above is known.
    for _ in 0..=ABOVE_MAX {
        let open = parents.open();
        if open.is_empty() {
            break;
        }
        for row in entity::find_all(tx, org_id, &open).await? {
            let parent = row.parent();
            parents.set_if_absent((row.entity_type, row.entity_id), parent);
        }
        for key in open {
            parents.set_if_absent(key, None);
        }
    }
    for new in moved {
        parents.above(&new.key())?;
    }
    // Downwards: what stands below what moves gets as deep.
    let mut level: Vec<Key> = moved.iter().map(|new| new.key()).collect();
    for _ in 0..=ABOVE_MAX {
        let below = entity::below(tx, org_id, &level).await?;
        level.clear();
        for row in below {
            let parent = row.parent();
            let key = (row.entity_type, row.entity_id);
            if !parents.knows(&key) {
                parents.set(key.clone(), parent);
                level.push(key);
            }
        }
        if level.is_empty() {
            return Ok(());
        }
        for key in &level {
            parents.above(key)?;
        }
    }
    Err(Error::EntityChainTooDeep { limit: ABOVE_MAX })
}

/// What a creator was granted.
struct Given<'a> {
    user_id: i64,
    entity: (&'a str, &'a str),
    permissions: Vec<PermissionId>,
}

/// Grants each creator what its role has on own entities of the kind; returns the grants.
async fn grant_to_creators<'a>(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    org_id: i64,
    created: &[&'a NewEntity],
) -> Result<Vec<Given<'a>>, Error> {
    let mut given = Vec::new();
    let mut own: BTreeMap<i64, Vec<PermissionId>> = BTreeMap::new();
    for new in created.iter().filter(|new| new.creator_user_id > 0) {
        let user_id = new.creator_user_id;
        let permissions = match own.get(&user_id) {
            Some(permissions) => permissions.clone(),
            None => {
                let permissions = on_own_entities(tx, org_id, user_id).await?;
                own.insert(user_id, permissions.clone());
                permissions
            }
        };
        let of_kind = permissions.iter().filter(|permission| permission.noun() == new.entity_type);
        let permissions: Vec<_> = of_kind.copied().collect();
        if permissions.is_empty() {
            continue;
        }
        let target = grant::Target {
            user_id,
            group_id: "",
            entity: (&new.entity_type, &new.entity_id),
            deny: false,
        };
        let terms = NewPermission {
            granted_by: 0,
            granted_at: context.now,
            expires_at: None,
            reason: "made it",
        };
        grant::put(tx, org_id, draws.id(context.now), target, &permissions, terms).await?;
        given.push(Given { user_id, entity: (&new.entity_type, &new.entity_id), permissions });
    }
    Ok(given)
}

/// What a member's role has on own entities; nothing for who is no member.
async fn on_own_entities(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
) -> Result<Vec<PermissionId>, Error> {
    let Some(found) = member::find(tx, org_id, user_id).await? else { return Ok(Vec::new()) };
    let rights = role::rights(tx, org_id, &found.role).await?.unwrap_or_default();
    Ok(rights.own.iter().collect())
}
