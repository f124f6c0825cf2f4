//! Decisions that are the same for every kind of object: read, list, delete, revert.

use platform_proto::platform::common::v1::PipelineStatus;
use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::body::Body;
use crate::convert::page::Versions;
use crate::core::caller::Caller;
use crate::core::workspace::{Staked, Workspace, account_at_stake, not_found, single};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::{self, Filter, Orders, Page};
use crate::store::object::{self, Stored};
use crate::store::version::{self, Version};

/// Reads a live object.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) id: String,
}

impl Work for Get {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let found = object::find(tx, self.org_id, self.kind, &self.id).await?;
        found.filter(|it| it.deleted_at.is_none()).ok_or_else(|| not_found(self.kind, &self.id))
    }
}

/// Reads one page of a kind, and how many objects there are.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) page: Page,
    pub(crate) orders: Orders,
}

impl Work for List {
    type Output = (Vec<Stored>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        list::page(tx, &self.filter, &self.page, self.orders).await
    }
}

/// Reads some versions of an object that is there or has left its remains.
pub(crate) struct ListVersions {
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) page: Versions,
}

/// An object, some of its versions, and whether more follow.
pub(crate) struct VersionsFound {
    pub(crate) object: Stored,
    pub(crate) versions: Vec<Version>,
    pub(crate) has_more: bool,
}

impl Work for ListVersions {
    type Output = VersionsFound;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<VersionsFound> {
        let found = object::find(tx, self.org_id, self.kind, &self.id).await?;
        let object = found.ok_or_else(|| not_found(self.kind, &self.id))?;
        let key = (self.org_id, self.kind, self.id.as_str());
        let Versions { after, is_ascending, limit } = self.page;
        let mut versions = version::after(tx, key, after, is_ascending, limit + 1).await?;
        let has_more = limit as usize == versions.len().saturating_sub(1);
        versions.truncate(limit as usize);
        Ok(VersionsFound { object, versions, has_more })
    }
}

/// Deletes an object; the revision of that.
pub(crate) struct Delete {
    pub(crate) caller: Caller,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    /// 0 means any.
    pub(crate) expected_version: i64,
}

impl Work for Delete {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let before = workspace.stored(self.kind, &self.id).await?;
        expect(&before, self.expected_version)?;
        workspace.delete(before);
        workspace.check().await?;
        Ok(workspace.commit().await?.revision.unwrap_or_default())
    }
}

/// Makes an object again what it was in an earlier version.
pub(crate) struct Revert {
    pub(crate) caller: Caller,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) to_version: i64,
    /// 0 means any.
    pub(crate) expected_version: i64,
    pub(crate) reason: String,
    pub(crate) allow_rebuild: bool,
    /// Account that the caller may let a pipeline run as; 0 for none.
    pub(crate) account: i64,
}

impl Work for Revert {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        match self.go_back(tx).await? {
            Staked::Done(stored) => Ok(stored),
            Staked::Unchecked(_) => Err(Error::PlanConflict),
        }
    }
}

/// As [`Revert`], of a pipeline, which may run as an account.
pub(crate) struct RevertPipeline(pub(crate) Revert);

impl Work for RevertPipeline {
    type Output = Staked<Stored>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        self.0.go_back(tx).await
    }
}

impl Revert {
    async fn go_back(&self, tx: &mut Tx) -> Result<Staked<Stored>> {
        let mut workspace = Workspace::new(tx, &self.caller, &self.reason);
        workspace.allow_rebuild = self.allow_rebuild;
        let org_id = self.caller.org_id;
        let before = object::find(workspace.tx, org_id, self.kind, &self.id).await?;
        let before = before.ok_or_else(|| not_found(self.kind, &self.id))?;
        expect(&before, self.expected_version)?;
        let key = (org_id, self.kind, self.id.as_str());
        let wanted = version::find(workspace.tx, key, self.to_version).await?;
        let wanted = wanted.ok_or_else(|| Error::VersionNotFound {
            kind: self.kind,
            id: self.id.clone(),
            version: self.to_version,
        })?;
        let mut body = wanted.body;
        if before.deleted_at.is_some() {
            set_aside(&mut body);
        }
        let pending = workspace.change(before, body);
        if let Some(account) = account_at_stake(pending).filter(|it| *it != self.account) {
            return Ok(Staked::Unchecked(account));
        }
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        Ok(Staked::Done(workspace.commit().await?.object()))
    }
}

/// An object that comes back does nothing until somebody says so.
fn set_aside(body: &mut Body) {
    match body {
        Body::Pipeline(it) => it.status = PipelineStatus::Paused as i32,
        Body::Rule(it) => it.enabled = false,
        Body::Dataset(it) => it.status = pb::DatasetStatus::Paused as i32,
        Body::EntitySchema(_) | Body::Template(_) => {}
    }
}

/// Refuses an object that has another version than the caller saw; 0 means any.
pub(crate) fn expect(object: &Stored, wanted: i64) -> Result<()> {
    if wanted == 0 || wanted == object.version {
        return Ok(());
    }
    Err(Error::VersionConflict {
        kind: object.kind,
        id: object.id.clone(),
        wanted,
        found: object.version,
    })
}
