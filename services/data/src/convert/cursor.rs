//! Pages that cursors lead through.

use platform_proto::platform::common::v1 as common;
use service::page;

use crate::error::{Error, Result};

/// Which page a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// What the cursor says of the place; `None` for the first page.
    pub(crate) after: Option<String>,
    pub(crate) is_ascending: bool,
    pub(crate) limit: u32,
}

/// The page that a request asks for. `list` names the list and everything that narrows it: a cursor of another one is
/// refused.
///
/// # Errors
/// [`Error::Field`].
pub(crate) fn cursor(
    request: Option<&common::CursorPaginationRequest>,
    list: &str,
    is_ascending_by_default: bool,
) -> Result<Cursor> {
    let request = request.cloned().unwrap_or_default();
    let is_ascending = match request.sort_order.as_str() {
        "" => is_ascending_by_default,
        order => order == "asc",
    };
    let after = if request.cursor.is_empty() {
        None
    } else {
        let place = request.cursor.splitn(3, '-').nth(2).map(str::to_owned);
        let place = place.filter(|place| text(list, is_ascending, place) == request.cursor);
        let rule = "must be `next_cursor` of a page of this list";
        Some(place.ok_or_else(|| Error::field("pagination.cursor", rule))?)
    };
    Ok(Cursor { after, is_ascending, limit: page::limit(request.limit) })
}

/// How to go on after `place`; `None` if nothing follows.
pub(crate) fn next(
    list: &str,
    is_ascending: bool,
    place: Option<&str>,
) -> common::CursorPaginationResponse {
    common::CursorPaginationResponse {
        next_cursor: place.map(|place| text(list, is_ascending, place)).unwrap_or_default(),
        has_more: place.is_some(),
        total: None,
    }
}

/// A mark of the list, then the place. It grants nothing that the call does not check.
fn text(list: &str, is_ascending: bool, place: &str) -> String {
    // FNV-1a; it only has to notice mistakes.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in list.bytes().chain([u8::from(is_ascending)]) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("v1-{hash:016x}-{place}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_bound_to_its_list() {
        let place = next("7/batches", false, Some("12-b")).next_cursor;
        let ask = |cursor: &str, list: &str| {
            let request =
                common::CursorPaginationRequest { cursor: cursor.to_owned(), ..Default::default() };
            cursor_of(&request, list)
        };
        fn cursor_of(request: &common::CursorPaginationRequest, list: &str) -> Option<Cursor> {
            cursor(Some(request), list, false).ok()
        }
        let found = ask(&place, "7/batches").unwrap();
        assert_eq!(
            found,
            Cursor { after: Some("12-b".to_owned()), is_ascending: false, limit: 50 }
        );
        assert_eq!(ask(&place, "8/batches"), None);
        for forged in ["x", "v1-0-3", "--", "12", "-"] {
            assert_eq!(ask(forged, "7/batches"), None, "{forged}");
        }
    }
}
