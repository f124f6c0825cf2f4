//! Reads of organisations.

use store::{Tx, Work};

use super::{Organization, Status, load};
use crate::Error;
use crate::core::page::{Listed, Page};
use crate::store::organization;

/// One page of all organisations, for operators.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) search: String,
    pub(crate) status: Option<Status>,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Organization>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        organization::list(tx, &self.search, self.status, self.page.clone()).await
    }
}

/// One organisation.
#[derive(Debug)]
pub(crate) struct Get {
    pub(crate) org_id: i64,
}

impl Work for Get {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        load(tx, self.org_id).await
    }
}
