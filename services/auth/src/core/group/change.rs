//! Groups are made, renamed and deleted.

use serde_json::json;
use store::{Tx, Work};

use super::{ENTITY_TYPE, GROUPS_MAX, Group, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::entity::put::{NewEntity, put};
use crate::core::organization::{self, expect_version};
use crate::core::permission::revision::raise;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{entity, event, grant, group};

/// Makes a group.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    pub(crate) name: String,
    pub(crate) description: String,
}

impl Work for Create {
    type Output = Group;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Group, Error> {
        let context = &self.context;
        let org_id = organization::load(tx, context.org_id).await?.id;
        if group::id_of_name(tx, org_id, &self.name).await?.is_some() {
            return Err(Error::NameAlreadyExists { name: self.name.clone() });
        }
        if group::count(tx, org_id).await? >= GROUPS_MAX {
            return Err(Error::QuotaExceeded { kind: "group", limit: GROUPS_MAX.unsigned_abs() });
        }
        let draws = context.draws();
        let made = Group {
            id: draws.id(context.now),
            name: self.name.clone(),
            description: self.description.clone(),
            is_managed: false,
            version: 1,
            created_at: context.now,
            updated_at: context.now,
            member_count: 0,
        };
        group::insert(tx, org_id, &made).await?;
        // A group is an entity like those of other services, so that somebody can be granted its care.
        let itself = NewEntity {
            entity_type: ENTITY_TYPE.to_owned(),
            entity_id: made.id.clone(),
            parent: None,
            name: made.name.clone(),
            creator_user_id: context.user_id(),
        };
        put(tx, context, &draws, org_id, &[itself]).await?;
        let record = AuditRecord::new(context, &draws, Action::Create, ENTITY_TYPE, &made.id)
            .named(&made.name);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "group_id": made.id, "name": made.name});
        event::emit(tx, context, &draws, org_id, "auth.group.created", data).await?;
        Ok(made)
    }
}

/// Changes a group's name or description. `None` leaves a field.
#[derive(Debug)]
pub(crate) struct Update {
    pub(crate) context: Context,
    pub(crate) group_id: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    /// 0 for any.
    pub(crate) expected_version: i64,
}

impl Work for Update {
    type Output = Group;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Group, Error> {
        let context = &self.context;
        let org_id = context.org_id;
        let before = load(tx, org_id, &self.group_id).await?;
        expect_version(self.expected_version, before.version)?;
        let mut after = before.clone();
        if let Some(name) = &self.name {
            let other = group::id_of_name(tx, org_id, name).await?;
            if other.is_some_and(|id| id != before.id) {
                return Err(Error::NameAlreadyExists { name: name.clone() });
            }
            after.name.clone_from(name);
        }
        if let Some(description) = &self.description {
            after.description.clone_from(description);
        }
        if after == before {
            return Ok(before);
        }
        after.version += 1;
        after.updated_at = context.now;
        group::update(tx, org_id, &after).await?;
        entity::rename(tx, org_id, (ENTITY_TYPE, &after.id), &after.name).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, ENTITY_TYPE, &after.id)
            .named(&after.name)
            .change("name", before.name, after.name.as_str())
            .change("description", before.description, after.description.as_str());
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "group_id": after.id, "name": after.name});
        event::emit(tx, context, &draws, org_id, "auth.group.updated", data).await?;
        Ok(after)
    }
}

/// Deletes a group with the grants to it and on it.
#[derive(Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) group_id: String,
}

impl Work for Delete {
    type Output = String;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<String, Error> {
        let context = &self.context;
        let org_id = context.org_id;
        let found = load(tx, org_id, &self.group_id).await?;
        grant::delete_of_group(tx, org_id, &found.id).await?;
        entity::remove(tx, org_id, (ENTITY_TYPE, &found.id)).await?;
        group::delete(tx, org_id, &found.id).await?;
        let token = raise(tx, context, org_id, Part::Both, Vec::new()).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, ENTITY_TYPE, &found.id)
            .named(&found.name);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "group_id": found.id});
        event::emit(tx, context, &draws, org_id, "auth.group.deleted", data).await?;
        Ok(token)
    }
}
