//! Pages of the wire: numbered ones, and cursors.

use platform_proto::platform::common::v1 as common;

use crate::core::object::VersionsFound;
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Page;

/// Rows on a page that names no limit.
const LIMIT_DEFAULT: u32 = 50;

/// The page that a request asks for; `default_order` is the list's own.
pub(crate) fn numbered(request: Option<&common::PaginationRequest>, default_order: &str) -> Page {
    let request = request.cloned().unwrap_or_default();
    let sort_by =
        if request.sort_by.is_empty() { default_order.to_owned() } else { request.sort_by };
    Page {
        number: u32::try_from(request.page).unwrap_or(0).max(1),
        limit: limit(request.limit),
        sort_by,
        is_ascending: request.sort_order == "asc",
    }
}

fn limit(limit: i32) -> u32 {
    match u32::try_from(limit) {
        Ok(0) | Err(_) => LIMIT_DEFAULT,
        Ok(limit) => limit,
    }
}

/// Where a page stands among `total` rows.
pub(crate) fn place(page: &Page, total: i64) -> common::PaginationResponse {
    let limit = i64::from(page.limit);
    let pages = total.max(0).unsigned_abs().div_ceil(u64::from(page.limit.max(1)));
    let number = i64::from(page.number);
    common::PaginationResponse {
        total: crate::convert::version(total),
        page: crate::convert::version(number),
        limit: crate::convert::version(limit),
        total_pages: i32::try_from(pages).unwrap_or(i32::MAX),
        has_next: u64::from(page.number) < pages,
        has_previous: 1 < number && 0 < total,
    }
}

/// Which versions of one object a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Versions {
    pub(crate) after: Option<i64>,
    pub(crate) is_ascending: bool,
    pub(crate) limit: u32,
}

/// The versions that a request asks for. A cursor of another list, object or order is refused.
pub(crate) fn versions(
    request: Option<&common::CursorPaginationRequest>,
    org_id: i64,
    kind: Kind,
    id: &str,
) -> Result<Versions> {
    let request = request.cloned().unwrap_or_default();
    let is_ascending = request.sort_order == "asc";
    let after = if request.cursor.is_empty() {
        None
    } else {
        let version =
            request.cursor.rsplit_once('-').and_then(|(_, version)| version.parse().ok()).filter(
                |version| cursor(org_id, kind, id, is_ascending, *version) == request.cursor,
            );
        let refused = || Error::Field {
            field: "pagination.cursor",
            rule: "must be `next_cursor` of a page of this list".to_owned(),
        };
        Some(version.ok_or_else(refused)?)
    };
    Ok(Versions { after, is_ascending, limit: limit(request.limit) })
}

/// How to go on after a page of versions.
pub(crate) fn after(found: &VersionsFound, is_ascending: bool) -> common::CursorPaginationResponse {
    let object = &found.object;
    let next_cursor = match found.versions.last() {
        Some(last) if found.has_more => {
            cursor(object.org_id, object.kind, &object.id, is_ascending, last.version)
        }
        Some(_) | None => String::new(),
    };
    common::CursorPaginationResponse { next_cursor, has_more: found.has_more, total: None }
}

/// The cursor after a version: a mark of the list, then the version. It grants nothing that the call does not check.
fn cursor(org_id: i64, kind: Kind, id: &str, is_ascending: bool, version: i64) -> String {
    // FNV-1a; it only has to notice mistakes.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let text = format!("{org_id}/{}/{id}/{is_ascending}", kind.noun());
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("v1-{hash:016x}-{version}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_knows_where_it_stands() {
        let page = |number| Page { number, limit: 10, sort_by: String::new(), is_ascending: false };
        let place = |number, total| {
            let place = place(&page(number), total);
            (place.total_pages, place.has_previous, place.has_next)
        };
        assert_eq!(place(1, 0), (0, false, false));
        assert_eq!(place(1, 10), (1, false, false));
        assert_eq!(place(1, 11), (2, false, true));
        assert_eq!(place(2, 11), (2, true, false));
        assert_eq!(place(9, 11), (2, true, false));
    }

    #[test]
    fn a_cursor_is_bound_to_its_list() {
        let request =
            |cursor: String| common::CursorPaginationRequest { cursor, ..Default::default() };
        let own = cursor(7, Kind::Rule, "r", false, 12);
        let found = versions(Some(&request(own.clone())), 7, Kind::Rule, "r").unwrap();
        assert_eq!(found, Versions { after: Some(12), is_ascending: false, limit: 50 });
        for (org, kind, id) in
            [(8, Kind::Rule, "r"), (7, Kind::Pipeline, "r"), (7, Kind::Rule, "s")]
        {
            assert!(versions(Some(&request(own.clone())), org, kind, id).is_err());
        }
        for forged in ["x", "v1-0-3", "-", "12"] {
            assert!(versions(Some(&request(forged.to_owned())), 7, Kind::Rule, "r").is_err());
        }
    }
}
