//! Cursors of lists that are ordered by time.

use platform_proto::platform::common::v1 as common;
use service::page::limit;
use store::Direction;

use crate::error::{Error, Result};

/// A list with its filters, which its cursors are bound to.
pub(crate) struct Cursor {
    mark: u64,
}

/// What a request asks for of a list.
pub(crate) struct Asked {
    /// Number and text of the last row of the page before.
    pub(crate) after: Option<(i64, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Cursor {
    /// The list that `filters` tell from others; a cursor of another list is refused.
    pub(crate) fn read(
        request: Option<&common::CursorPaginationRequest>,
        filters: &str,
    ) -> Result<(Self, Asked)> {
        let request = request.cloned().unwrap_or_default();
        let is_ascending = request.sort_order == "asc";
        let direction = if is_ascending { Direction::Ascending } else { Direction::Descending };
        let this = Self { mark: mark(&format!("{is_ascending}/{filters}")) };
        let after = if request.cursor.is_empty() {
            None
        } else {
            let rule = "must be `next_cursor` of a page of this list";
            let read = this.parse(&request.cursor);
            Some(read.ok_or_else(|| Error::field("pagination.cursor", rule))?)
        };
        Ok((this, Asked { after, direction, limit: limit(request.limit) }))
    }

    fn parse(&self, text: &str) -> Option<(i64, String)> {
        let (number, id) = text.strip_prefix("v1/")?.split_once('/')?.1.split_once('/')?;
        let last = (number.parse().ok()?, id.to_owned());
        (self.text(last.0, id) == text).then_some(last)
    }

    fn text(&self, number: i64, id: &str) -> String {
        format!("v1/{:016x}/{number}/{id}", self.mark)
    }

    /// How to go on after a page that ends with a row.
    pub(crate) fn after(
        &self,
        last: Option<(i64, &str)>,
        has_more: bool,
    ) -> common::CursorPaginationResponse {
        let next = last.filter(|_| has_more).map(|(number, id)| self.text(number, id));
        let next_cursor = next.unwrap_or_default();
        common::CursorPaginationResponse { next_cursor, has_more, total: None }
    }
}

/// FNV-1a; it only has to notice mistakes, for a cursor grants nothing.
fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_its_list_alone() {
        let request = |cursor: &str| common::CursorPaginationRequest {
            cursor: cursor.to_owned(),
            ..Default::default()
        };
        let read = |cursor: &str, filters| Cursor::read(Some(&request(cursor)), filters);
        let (list, _) = read("", "7/a").unwrap();
        let page = list.after(Some((5, "x/y")), true);
        let (_, asked) = read(&page.next_cursor, "7/a").unwrap();
        assert_eq!(asked.after, Some((5, "x/y".to_owned())));
        assert!(read(&page.next_cursor, "8/a").is_err());
        for forged in ["x", "v1/0/5/x", "v1//", "v1/0"] {
            assert!(read(forged, "7/a").is_err(), "{forged}");
        }
        assert_eq!(list.after(Some((5, "x")), false).next_cursor, "");
    }
}
