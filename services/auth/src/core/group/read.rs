//! Reads of groups.

use store::{Tx, Work};

use super::{Group, load};
use crate::Error;
use crate::core::member::Member;
use crate::core::page::{Listed, Page};
use crate::core::permission::enumerate::Objects;
use crate::store::member::Filter;
use crate::store::{group, member};

/// One page of groups.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) org_id: i64,
    /// Only those that this member is in.
    pub(crate) user_id: Option<i64>,
    /// Those that the caller may see.
    pub(crate) visible: Objects,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Group>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        group::list(tx, self.org_id, self.user_id, &self.visible, self.page.clone()).await
    }
}

/// One page of a group's members.
#[derive(Debug)]
pub(crate) struct ListMembers {
    pub(crate) org_id: i64,
    pub(crate) group_id: String,
    pub(crate) page: Page,
}

impl Work for ListMembers {
    type Output = Listed<Member>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let group = load(tx, self.org_id, &self.group_id).await?;
        let filter = Filter { org_id: self.org_id, group_id: Some(&group.id), ..Filter::default() };
        member::list(tx, filter, self.page.clone()).await
    }
}
