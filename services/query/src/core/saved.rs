//! Saved queries: kept under a name, shared or not, and run with the rights of whoever runs them.

use base::Timestamp;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::Visibility;
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Change, Object};
use crate::error::{Error, Result};
use crate::store::saved::{self, Filter, Stored};

/// The kind of a saved query, as permissions name it.
pub(crate) const NOUN: &str = "saved_query";

/// Whether somebody may read and run a query.
fn may_read(saved: &Stored, user_id: i64) -> bool {
    saved.owner_id == user_id
        || matches!(
            saved.body.visibility(),
            Visibility::Organization | Visibility::OrganizationEdit
        )
}

/// Whether somebody who may write queries may change this one.
fn may_edit(saved: &Stored, user_id: i64) -> bool {
    saved.owner_id == user_id || saved.body.visibility() == Visibility::OrganizationEdit
}

fn missing(id: &str) -> Error {
    Error::SavedNotFound { id: id.to_owned() }
}

/// A query that is there and that somebody may read.
async fn readable(tx: &mut Tx, org_id: i64, user_id: i64, id: &str) -> Result<Stored> {
    let found = saved::find(tx, org_id, id).await?;
    let found = found.filter(|it| it.deleted_at.is_none() && may_read(it, user_id));
    found.ok_or_else(|| missing(id))
}

/// Makes a query, or adds a version to one.
pub(crate) struct SaveQuery {
    pub(crate) caller: Caller,
    /// Empty for the caller's own of the name.
    pub(crate) id: String,
    /// Id of a query that is made.
    pub(crate) new_id: String,
    pub(crate) body: pb::SavedQuery,
    /// Version that it must have, 0 for none; `None` means any.
    pub(crate) expected: Option<i64>,
    pub(crate) limit: i64,
}

impl Work for SaveQuery {
    /// The query, and whether a version was added.
    type Output = (Stored, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let Self { caller, body, .. } = self;
        let before = self.before(tx).await?;
        let newest = before.as_ref().map_or(0, |it| it.version);
        if let Some(wanted) = self.expected
            && wanted != newest
        {
            let id = before.map_or_else(|| body.name.clone(), |it| it.id);
            return Err(Error::VersionConflict { noun: NOUN, id, wanted, found: newest });
        }
        if let Some(before) = &before
            && decided(&before.body) == decided(body)
        {
            return Ok((before.clone(), false));
        }
        let owner_id = before.as_ref().map_or(caller.user_id, |it| it.owner_id);
        let id = before.as_ref().map_or_else(|| self.new_id.clone(), |it| it.id.clone());
        if saved::named(tx, caller.org_id, owner_id, &body.name).await?.is_some_and(|it| it != id) {
            return Err(Error::NameTaken { noun: NOUN, name: body.name.clone() });
        }
        if before.is_none() && self.limit <= saved::count(tx, caller.org_id).await? {
            return Err(Error::Quota { noun: NOUN, limit: self.limit });
        }
        let stored = Stored {
            org_id: caller.org_id,
            id,
            owner_id,
            version: newest + 1,
            body: body.clone(),
            created_at: before.as_ref().map_or(caller.now, |it| it.created_at),
            updated_by: caller.user_id,
            updated_at: caller.now,
            last_run_at: before.as_ref().and_then(|it| it.last_run_at),
            deleted_at: None,
        };
        saved::put(tx, &stored).await?;
        let object = object(&stored);
        match &before {
            None => record::write(tx, caller, &object, Change::Created).await?,
            Some(before) => {
                let shown =
                    |it| serde_json::to_value(decided(it)).unwrap_or(serde_json::Value::Null);
                let is_renamed = before.body.name != body.name;
                let (before, after) = (shown(&before.body), shown(body));
                let change = Change::Updated { before: &before, after: &after, is_renamed };
                record::write(tx, caller, &object, change).await?;
            }
        }
        Ok((stored, true))
    }
}

impl SaveQuery {
    /// The query that is meant, if there is one.
    async fn before(&self, tx: &mut Tx) -> Result<Option<Stored>> {
        let Caller { org_id, user_id, .. } = self.caller;
        if self.id.is_empty() {
            let Some(id) = saved::named(tx, org_id, user_id, &self.body.name).await? else {
                return Ok(None);
            };
            return saved::find(tx, org_id, &id).await;
        }
        let found = saved::find(tx, org_id, &self.id).await?;
        let found = found.filter(|it| it.deleted_at.is_none() && may_edit(it, user_id));
        found.map(Some).ok_or_else(|| missing(&self.id))
    }
}

/// What people decided, without what follows from it.
fn decided(body: &pb::SavedQuery) -> pb::SavedQuery {
    pb::SavedQuery { schema: None, ..body.clone() }
}

fn object(stored: &Stored) -> Object<'_> {
    let (id, name) = (stored.id.as_str(), stored.body.name.as_str());
    Object { noun: NOUN, id, name, created_by: stored.owner_id }
}

/// Reads a query that the caller may read, in a version; 0 is the newest.
pub(crate) struct GetSaved {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    pub(crate) id: String,
    pub(crate) version: i64,
}

impl Work for GetSaved {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let found = readable(tx, self.org_id, self.user_id, &self.id).await?;
        if self.version == 0 || self.version == found.version {
            return Ok(found);
        }
        let found = saved::version(tx, &found, self.version).await?;
        found.ok_or_else(|| missing(&self.id))
    }
}

/// Lists the queries that the caller may read.
pub(crate) struct ListSaved {
    pub(crate) filter: Filter,
    pub(crate) page: Page,
}

impl Work for ListSaved {
    type Output = (Vec<Stored>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        saved::page(tx, &self.filter, &self.page).await
    }
}

/// Lists the versions of a query that the caller may read.
pub(crate) struct ListSavedVersions {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    pub(crate) id: String,
    pub(crate) page: Page,
}

impl Work for ListSavedVersions {
    type Output = (Vec<Stored>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let found = readable(tx, self.org_id, self.user_id, &self.id).await?;
        saved::versions(tx, &found, &self.page).await
    }
}

/// Deletes a query that the caller may change.
pub(crate) struct DeleteSaved {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for DeleteSaved {
    /// When it was deleted, now or earlier.
    type Output = Timestamp;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Timestamp> {
        let Self { caller, id } = self;
        let found = saved::find(tx, caller.org_id, id).await?;
        let found = found.filter(|it| may_edit(it, caller.user_id));
        let mut stored = found.ok_or_else(|| missing(id))?;
        if let Some(at) = stored.deleted_at {
            return Ok(at);
        }
        stored.deleted_at = Some(caller.now);
        saved::mark_deleted(tx, &stored).await?;
        record::write(tx, caller, &object(&stored), Change::Deleted).await?;
        Ok(caller.now)
    }
}

/// Says that a query was run.
pub(crate) struct Ran {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) at: Timestamp,
}

impl Work for Ran {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        saved::ran(tx, self.org_id, &self.id, self.at).await
    }
}
