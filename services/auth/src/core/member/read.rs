//! Reads of members.

use store::{Tx, Work};

use super::{Kind, Member};
use crate::Error;
use crate::core::page::{Listed, Page, PageRequest};
use crate::store::member::{self, Filter, SORTS};

/// One page of an organisation's members.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) org_id: i64,
    pub(crate) role: Option<String>,
    /// Part of the name or the address; empty for all.
    pub(crate) search: String,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Member>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let filter = Filter {
            org_id: self.org_id,
            role: self.role.as_deref(),
            search: &self.search,
            ..Filter::default()
        };
        member::list(tx, filter, self.page.clone()).await
    }
}

/// What a member is.
#[derive(Debug)]
pub(crate) struct KindOf {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
}

impl Work for KindOf {
    type Output = Kind;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Kind, Error> {
        let found = member::find(tx, self.org_id, self.user_id).await?;
        Ok(found.ok_or(Error::MemberNotFound { user_id: self.user_id })?.kind)
    }
}

/// A member as lists show it.
///
/// # Errors
/// There is no such member.
pub(crate) async fn load(tx: &mut Tx, org_id: i64, user_id: i64) -> Result<Member, Error> {
    let filter = Filter { org_id, user_id: Some(user_id), ..Filter::default() };
    let page = Page::new(PageRequest::default(), SORTS)?;
    let found = member::list(tx, filter, page).await?.rows.pop();
    found.ok_or(Error::MemberNotFound { user_id })
}
