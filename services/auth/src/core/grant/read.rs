//! Reads of grants and denies.

use store::{Tx, Work};

use super::Grant;
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{CursorPage, Order};
use crate::core::permission::revision::present_token;
use crate::store::grant::{self, Filter};

/// One page of what is granted and denied and has not ended.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) filter: Filter,
    pub(crate) page: CursorPage,
}

/// A page of grants, and how to go on.
#[derive(Clone, Debug)]
pub(crate) struct Grants {
    pub(crate) grants: Vec<Grant>,
    /// `None` on the last page.
    pub(crate) next_cursor: Option<String>,
    pub(crate) consistency_token: String,
}

impl Work for List {
    type Output = Grants;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Grants, Error> {
        let org_id = self.context.org_id;
        let filter = Filter {
            org_id,
            after: self.page.after,
            ascending: self.page.order == Order::Ascending,
            limit: self.page.limit + 1,
            ..self.filter.clone()
        };
        let mut rows = grant::list(tx, &filter, self.context.now).await?;
        let limit = usize::try_from(self.page.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more).map(|(number, _)| self.page.cursor(*number));
        Ok(Grants {
            grants: rows.into_iter().map(|(_, grant)| grant).collect(),
            next_cursor: last,
            consistency_token: present_token(tx, org_id).await?,
        })
    }
}
