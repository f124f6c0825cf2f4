//! Reads of service accounts.

use store::{Tx, Work};

use super::{ServiceAccount, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::store::service_account as sql;

/// Looks a service account up.
#[derive(Debug)]
pub(crate) struct Get {
    pub(crate) context: Context,
    pub(crate) user_id: i64,
}

impl Work for Get {
    type Output = ServiceAccount;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<ServiceAccount, Error> {
        load(tx, self.context.org_id, self.user_id, self.context.now).await
    }
}

/// One page of an organisation's service accounts.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<ServiceAccount>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        sql::list(tx, self.context.org_id, self.context.now, self.page.clone()).await
    }
}
