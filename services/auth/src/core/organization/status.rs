//! Suspension, deletion, and the way back from both.

use base::Timestamp;
use store::{Tx, Work};

use super::update::record;
use super::{DELETE_GRACE, Organization, Status, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::permission::revision::REMEMBERED;
use crate::store::organization;
use crate::store::revocation::{self, Subject};

/// Suspends an organisation: its tokens end, and nobody gets new ones.
#[derive(Debug)]
pub(crate) struct Suspend {
    pub(crate) context: Context,
    pub(crate) org_id: i64,
    pub(crate) reason: String,
}

impl Work for Suspend {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let before = load(tx, self.org_id).await?;
        if before.status == Status::Deleting {
            return Err(Error::OrganizationDeleting);
        }
        let after = with(&before, Status::Suspended, &self.reason, None);
        store(tx, &self.context, before, after, "auth.organization.suspended").await
    }
}

/// Ends a suspension.
#[derive(Debug)]
pub(crate) struct Resume {
    pub(crate) context: Context,
    pub(crate) org_id: i64,
}

impl Work for Resume {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let before = load(tx, self.org_id).await?;
        if before.status == Status::Deleting {
            return Err(Error::OrganizationDeleting);
        }
        let after = with(&before, Status::Active, "", None);
        store(tx, &self.context, before, after, "auth.organization.resumed").await
    }
}

/// Begins the deletion of the caller's organisation; the answer is when its data go.
#[derive(Debug)]
pub(crate) struct Delete {
    pub(crate) context: Context,
    pub(crate) confirm_slug: String,
}

impl Work for Delete {
    type Output = Timestamp;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Timestamp, Error> {
        let before = load(tx, self.context.org_id).await?;
        if before.slug != self.confirm_slug {
            return Err(Error::ConfirmationMismatch { field: "confirm_slug" });
        }
        self.context.recently_authenticated()?;
        if let (Status::Deleting, Some(delete_after)) = (before.status, before.delete_after) {
            return Ok(delete_after);
        }
        let delete_after = self.context.now + DELETE_GRACE;
        let after = with(&before, Status::Deleting, "deleted by its owner", Some(delete_after));
        store(tx, &self.context, before, after, "auth.organization.deleted").await?;
        Ok(delete_after)
    }
}

/// Takes a deletion back, for the owner and for operators.
#[derive(Debug)]
pub(crate) struct Restore {
    pub(crate) context: Context,
    pub(crate) org_id: i64,
}

impl Work for Restore {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let before = load(tx, self.org_id).await?;
        if !self.context.is_self(before.owner_user_id) && !self.context.is_operator() {
            return Err(Error::OrganizationNotFound { org_id: self.org_id });
        }
        if before.status != Status::Deleting {
            return Err(Error::OrganizationNotDeleting);
        }
        let after = with(&before, Status::Active, "", None);
        store(tx, &self.context, before, after, "auth.organization.restored").await
    }
}

fn with(
    before: &Organization,
    status: Status,
    reason: &str,
    delete_after: Option<Timestamp>,
) -> Organization {
    let status_reason = reason.to_owned();
    Organization { status, status_reason, delete_after, ..before.clone() }
}

/// Writes the new status and, where it is another one, tells every server.
async fn store(
    tx: &mut Tx,
    context: &Context,
    before: Organization,
    mut after: Organization,
    kind: &str,
) -> Result<Organization, Error> {
    if after == before {
        return Ok(before);
    }
    after.version += 1;
    after.updated_at = context.now;
    organization::update(tx, &after).await?;
    if after.status != before.status {
        let subject = Subject::Organization { org_id: after.id, status: after.status.number() };
        // Nobody gets a new token meanwhile, and those from before have ended by then.
        let until = Some(context.now + REMEMBERED);
        revocation::append(tx, &subject, until, context.now).await?;
    }
    record(tx, context, &before, &after, kind).await?;
    Ok(after)
}
