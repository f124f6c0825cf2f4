//! Reads of roles, and of the catalogue.

use store::{Tx, Work};

use super::Role;
use crate::Error;
use crate::core::page::{Listed, Order, Page, Sort};
use crate::core::permission::catalog::{BUILT_IN, PermissionInfo, built_in, list};
use crate::store::member;
use crate::store::role::{self, RoleRow};

/// How a list of roles can be sorted. It is short, so it is sorted here.
pub(crate) const SORTS: &[Sort] = &[("created_at", "created_at"), ("name", "name")];

/// How the catalogue can be sorted.
pub(crate) const CATALOG_SORTS: &[Sort] = &[("permission", "permission")];

/// One role.
#[derive(Debug)]
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) name: String,
}

impl Work for Get {
    type Output = Role;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Role, Error> {
        shown(tx, self.org_id, &self.name).await
    }
}

/// The role as it is shown.
///
/// # Errors
/// The organisation has no such role.
pub(super) async fn shown(tx: &mut Tx, org_id: i64, name: &str) -> Result<Role, Error> {
    let count = member::count_role(tx, org_id, name).await?;
    if built_in(name).is_some() {
        return Ok(built_in_role(name, count));
    }
    let row = role::find(tx, org_id, name).await?;
    let row = row.ok_or_else(|| Error::RoleNotFound { role: name.to_owned() })?;
    let rights = role::rights(tx, org_id, name).await?;
    Ok(own_role(row, rights, count))
}

/// One page of the roles, built in and own.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) org_id: i64,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<Role>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let counts = member::count_roles(tx, self.org_id).await?;
        let count = |name: &str| counts.get(name).copied().unwrap_or(0);
        let mut roles: Vec<Role> =
            BUILT_IN.iter().map(|name| built_in_role(name, count(name))).collect();
        let mut rights = role::all_rights(tx, self.org_id).await?;
        for row in role::all(tx, self.org_id).await? {
            let at = rights.iter().position(|(name, _)| *name == row.name);
            let rights = at.map(|at| rights.swap_remove(at).1).unwrap_or_default();
            let count = count(&row.name);
            roles.push(own_role(row, rights, count));
        }
        match self.page.column {
            "name" => roles.sort_by(|a, b| a.name.cmp(&b.name)),
            // Built-in roles were there before all others.
            _ => roles.sort_by(|a, b| (a.created_at, &a.name).cmp(&(b.created_at, &b.name))),
        }
        Ok(cut(roles, self.page.clone()))
    }
}

/// One page of the catalogue.
pub(crate) fn catalog(page: Page) -> Listed<PermissionInfo> {
    cut(list().collect(), page)
}

/// The page of a whole list that is in ascending order.
fn cut<T>(mut rows: Vec<T>, page: Page) -> Listed<T> {
    if page.order == Order::Descending {
        rows.reverse();
    }
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let skip = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
    let rows = rows.into_iter().skip(skip).take(limit).collect();
    Listed { rows, total, page }
}

fn built_in_role(name: &str, member_count: i64) -> Role {
    let description = match name {
        "owner" => "Owns the organisation, and may do everything in it.",
        "admin" => "Runs the organisation, but for what is left to the owner.",
        "member" => "Works with everything, and changes what it made.",
        "analyst" => "Reads and evaluates, and changes what it made.",
        _ => "Reads.",
    };
    Role {
        name: name.to_owned(),
        description: description.to_owned(),
        rights: built_in(name).copied().unwrap_or_default(),
        is_built_in: true,
        member_count,
        version: 1,
        created_at: None,
        updated_at: None,
    }
}

fn own_role(row: RoleRow, rights: crate::core::permission::catalog::Rights, count: i64) -> Role {
    let RoleRow { name, description, version, created_at, updated_at } = row;
    Role {
        name,
        description,
        rights,
        is_built_in: false,
        member_count: count,
        version,
        created_at: Some(created_at),
        updated_at: Some(updated_at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::page::PageRequest;

    #[test]
    fn the_catalogue_runs_either_way_in_pages() {
        let request = |page, order: &str| PageRequest {
            page,
            limit: 10,
            sort_by: "permission".to_owned(),
            sort_order: order.to_owned(),
        };
        let page = |page, order| catalog(Page::new(request(page, order), CATALOG_SORTS).unwrap());
        let names = |listed: Listed<PermissionInfo>| {
            listed.rows.iter().map(|row| row.permission.name()).collect::<Vec<_>>()
        };
        let first = page(1, "asc");
        assert!(first.total > 100);
        let (first, second) = (names(first), names(page(2, "asc")));
        assert!(first.is_sorted() && second.is_sorted() && first.last() < second.first());
        assert_eq!(names(page(1, ""))[0].split('.').nth(1), Some("webhook"));
    }
}
