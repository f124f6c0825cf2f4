//! Reads of invitations.

use store::{Tx, Work};

use super::accept::find_open;
use super::{Invitation, Status};
use crate::Error;
use crate::core::context::Context;
use crate::core::organization;
use crate::core::page::{Listed, Page};
use crate::store::{account, invitation};

/// One page of invitations.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) status: Option<Status>,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Invitation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Context { org_id, now, .. } = self.context;
        invitation::list(tx, org_id, self.status, now, self.page.clone()).await
    }
}

/// What an invitation offers.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) invitation: Invitation,
    pub(crate) org_name: String,
    pub(crate) invited_by_name: String,
}

/// What an invitation offers, to whoever holds its token.
#[derive(Debug)]
pub(crate) struct Get {
    pub(crate) context: Context,
    pub(crate) token: String,
}

impl Work for Get {
    type Output = Offer;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Offer, Error> {
        let invitation = find_open(tx, &self.token, self.context.now).await?;
        let organization = organization::load(tx, invitation.org_id).await?;
        let inviter = account::find(tx, invitation.invited_by).await?;
        let invited_by_name = inviter.map(|inviter| inviter.full_name).unwrap_or_default();
        Ok(Offer { invitation, org_name: organization.name, invited_by_name })
    }
}
