//! Views: named SELECTs that are expanded where they are used.

use std::collections::BTreeSet;

use base::Timestamp;
use platform_proto::platform::query::v1 as pb;
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Change, Object};
use crate::error::{Error, Result};
use crate::store::view::{self, Body, Stored, Version};

/// The kind of a view, as permissions name it.
pub(crate) const NOUN: &str = "view";

/// Reads one view that is there.
pub(crate) struct FindView {
    pub(crate) org_id: i64,
    pub(crate) name: String,
}

impl Work for FindView {
    type Output = Option<Stored>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let found = view::find(tx, self.org_id, &self.name).await?;
        Ok(found.filter(|it| it.deleted_at.is_none()))
    }
}

/// Names of all views, in order.
pub(crate) struct ViewNames {
    pub(crate) org_id: i64,
}

impl Work for ViewNames {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        view::names(tx, self.org_id).await
    }
}

/// Reads all views.
pub(crate) struct Views {
    pub(crate) org_id: i64,
}

impl Work for Views {
    type Output = Vec<Stored>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        view::all(tx, self.org_id).await
    }
}

/// Names of the views that read a relation, in order.
pub(crate) struct ReadersOf {
    pub(crate) org_id: i64,
    /// `layer.table`.
    pub(crate) relation: String,
}

impl Work for ReadersOf {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        view::readers(tx, self.org_id, &self.relation).await
    }
}

/// Makes a view, or adds a version to one.
pub(crate) struct SaveView {
    pub(crate) caller: Caller,
    pub(crate) name: String,
    pub(crate) body: Body,
    /// What it reads, as `layer.table`.
    pub(crate) inputs: BTreeSet<String>,
    /// Version that it must have, 0 for none; `None` means any.
    pub(crate) expected: Option<i64>,
    pub(crate) limit: i64,
}

impl Work for SaveView {
    /// The view, and whether a version was added.
    type Output = (Stored, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let Self { caller, name, body, .. } = self;
        let found = view::find(tx, caller.org_id, name).await?;
        let before = found.as_ref().filter(|it| it.deleted_at.is_none());
        let newest = before.map_or(0, |it| it.version);
        if let Some(wanted) = self.expected
            && wanted != newest
        {
            let id = name.clone();
            return Err(Error::VersionConflict { noun: NOUN, id, wanted, found: newest });
        }
        if let Some(before) = before
            && before.body == *body
        {
            return Ok((before.clone(), false));
        }
        self.check_cycle(tx).await?;
        if before.is_none() && self.limit <= view::count(tx, caller.org_id).await? {
            return Err(Error::Quota { noun: NOUN, limit: self.limit });
        }
        let stored = Stored {
            org_id: caller.org_id,
            name: name.clone(),
            // Numbers go on after a deletion, so that each names one text for ever.
            version: found.as_ref().map_or(0, |it| it.version) + 1,
            body: body.clone(),
            created_by: before.map_or(caller.user_id, |it| it.created_by),
            created_at: before.map_or(caller.now, |it| it.created_at),
            updated_by: caller.user_id,
            updated_at: caller.now,
            deleted_at: None,
        };
        view::put(tx, &stored).await?;
        view::put_inputs(tx, &stored, &self.inputs).await?;
        let object = object(&stored);
        match before {
            None => record::write(tx, caller, &object, Change::Created).await?,
            Some(before) => {
                let (before, after) = (before.body.shown(), body.shown());
                let change = Change::Updated { before: &before, after: &after, is_renamed: false };
                record::write(tx, caller, &object, change).await?;
            }
        }
        Ok((stored, true))
    }
}

impl SaveView {
    /// Refuses a view that would read itself by what others read now.
    async fn check_cycle(&self, tx: &mut Tx) -> Result<()> {
        let own = format!("views.{}", self.name);
        let mut open: Vec<String> = self.inputs.iter().cloned().collect();
        let mut seen = BTreeSet::new();
        while let Some(relation) = open.pop() {
            if relation == own {
                return Err(Error::ViewCycle { name: self.name.clone() });
            }
            let Some(name) = relation.strip_prefix("views.").map(str::to_owned) else { continue };
            if seen.insert(relation) {
                open.extend(view::inputs(tx, self.caller.org_id, &name).await?);
            }
        }
        Ok(())
    }
}

fn object(stored: &Stored) -> Object<'_> {
    Object { noun: NOUN, id: &stored.name, name: &stored.name, created_by: stored.created_by }
}

/// Deletes a view that no other reads.
pub(crate) struct DeleteView {
    pub(crate) caller: Caller,
    pub(crate) name: String,
}

impl Work for DeleteView {
    /// When it was deleted, now or earlier.
    type Output = Timestamp;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Timestamp> {
        let Self { caller, name } = self;
        let found = view::find(tx, caller.org_id, name).await?;
        let mut stored = found.ok_or_else(|| Error::no_relation(format!("views.{name}")))?;
        if let Some(at) = stored.deleted_at {
            return Ok(at);
        }
        let readers = view::readers(tx, caller.org_id, &format!("views.{name}")).await?;
        if let Some(by) = readers.into_iter().next() {
            return Err(Error::ViewInUse { name: name.clone(), by });
        }
        stored.deleted_at = Some(caller.now);
        view::mark_deleted(tx, &stored).await?;
        record::write(tx, caller, &object(&stored), Change::Deleted).await?;
        Ok(caller.now)
    }
}

/// Lists the versions of a view that is there.
pub(crate) struct ListViewVersions {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) page: Page,
}

impl Work for ListViewVersions {
    type Output = (Vec<Version>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let found = view::find(tx, self.org_id, &self.name).await?;
        if found.is_none_or(|it| it.deleted_at.is_some()) {
            return Err(Error::no_relation(format!("views.{}", self.name)));
        }
        view::versions(tx, self.org_id, &self.name, &self.page).await
    }
}

/// What people decided about a view, of a request.
pub(crate) fn body_of(request: &pb::SaveViewRequest) -> Body {
    Body {
        sql: request.sql.clone(),
        description: request.description.clone(),
        columns: request.column_descriptions.clone(),
    }
}
