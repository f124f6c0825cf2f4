//! Pages of lists: numbered ones with an order, and cursors.
//!
//! The bounds are the contract's (`platform.common.v1`): 50 rows unless asked, at most 1000.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::Error;

const LIMIT_DEFAULT: i64 = 50;
const LIMIT_MAX: i64 = 1000;

/// Which way a list runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Ascending,
    Descending,
}

/// What a request asks for, as it came.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageRequest {
    pub(crate) page: i32,
    pub(crate) limit: i32,
    pub(crate) sort_by: String,
    pub(crate) sort_order: String,
}

/// A field that a list can be sorted by: its name in the contract, and the SQL that orders by it.
///
/// The SQL is constant text of ours; the request only picks one.
pub(crate) type Sort = (&'static str, &'static str);

/// A page with its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Number, from 1.
    pub(crate) number: i64,
    pub(crate) limit: i64,
    /// SQL to order by.
    pub(crate) column: &'static str,
    pub(crate) order: Order,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub(crate) struct Listed<T> {
    pub(crate) rows: Vec<T>,
    /// Rows in the whole list.
    pub(crate) total: i64,
    pub(crate) page: Page,
}

impl Page {
    /// The page that is asked for; the first of `sorts` is the default.
    ///
    /// # Errors
    /// The list cannot be sorted by this field.
    pub(crate) fn new(request: PageRequest, sorts: &[Sort]) -> Result<Self, Error> {
        let PageRequest { page, limit, sort_by, sort_order } = request;
        let found = match sort_by.as_str() {
            "" => sorts.first(),
            name => sorts.iter().find(|(sort, _)| *sort == name),
        };
        let Some((_, column)) = found else {
            let names = sorts.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>();
            return Err(Error::invalid(
                "pagination.sort_by",
                "pagination.sort_by",
                format!("sort by one of {}", names.join(", ")),
            ));
        };
        Ok(Self {
            number: i64::from(page.max(1)),
            limit: rows(limit),
            column,
            order: order(&sort_order),
        })
    }

    /// Rows before the page.
    pub(crate) fn offset(&self) -> i64 {
        (self.number - 1) * self.limit
    }

    /// `ASC` or `DESC`.
    pub(crate) fn direction(&self) -> &'static str {
        match self.order {
            Order::Ascending => " ASC",
            Order::Descending => " DESC",
        }
    }
}

impl<T> Listed<T> {
    /// Pages in the whole list.
    pub(crate) fn page_count(&self) -> i64 {
        (self.total + self.page.limit - 1) / self.page.limit
    }
}

/// A page of a list without end: what lies beyond a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CursorPage {
    /// Position of the last row of the page before; `None` for the first page.
    pub(crate) after: Option<i64>,
    pub(crate) limit: i64,
    pub(crate) order: Order,
    scope: Vec<u8>,
}

impl CursorPage {
    /// The page that is asked for. `scope` is text that the list, the organisation and the filters
    /// determine: a cursor of one scope is refused in another.
    ///
    /// # Errors
    /// The cursor is none of this list's.
    pub(crate) fn new(
        cursor: &str,
        limit: i32,
        sort_order: &str,
        scope: &str,
    ) -> Result<Self, Error> {
        let order = order(sort_order);
        let scope = digest::digest(&digest::SHA256, format!("{order:?} {scope}").as_bytes());
        let scope = scope.as_ref()[..8].to_vec();
        let after = if cursor.is_empty() { None } else { Some(position(cursor, &scope)?) };
        Ok(Self { after, limit: rows(limit), order, scope })
    }

    /// The cursor that goes on after a row at `position`.
    pub(crate) fn cursor(&self, position: i64) -> String {
        let mut bytes = self.scope.clone();
        bytes.extend(position.to_be_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

fn position(cursor: &str, scope: &[u8]) -> Result<i64, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).unwrap_or_default();
    match bytes.strip_prefix(scope).map(<[u8; 8]>::try_from) {
        Some(Ok(position)) => Ok(i64::from_be_bytes(position)),
        _ => Err(Error::invalid(
            "pagination.cursor",
            "pagination.cursor",
            "go on with the cursor of this list, with the same filters and order",
        )),
    }
}

fn rows(limit: i32) -> i64 {
    match i64::from(limit) {
        ..=0 => LIMIT_DEFAULT,
        limit => limit.min(LIMIT_MAX),
    }
}

fn order(text: &str) -> Order {
    if text == "asc" { Order::Ascending } else { Order::Descending }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SORTS: &[Sort] = &[("created_at", "created_at"), ("email", "email_norm")];

    fn request(page: i32, limit: i32, sort_by: &str) -> PageRequest {
        PageRequest { page, limit, sort_by: sort_by.to_owned(), sort_order: String::new() }
    }

    #[test]
    fn a_page_has_the_contracts_defaults_and_bounds() {
        let page = Page::new(PageRequest::default(), SORTS).unwrap();
        let first = (page.number, page.limit, page.offset(), page.column, page.direction());
        assert_eq!(first, (1, 50, 0, "created_at", " DESC"));
        let page = Page::new(request(3, 5000, "email"), SORTS).unwrap();
        assert_eq!((page.limit, page.offset(), page.column), (1000, 2000, "email_norm"));
    }

    #[test]
    fn a_field_that_is_not_listed_is_refused() {
        let refused = Page::new(request(1, 1, "password_hash"), SORTS);
        assert!(matches!(refused, Err(Error::Invalid { .. })));
    }

    #[test]
    fn the_last_page_counts_though_it_is_not_full() {
        let page = Page::new(request(1, 10, ""), SORTS).unwrap();
        let count = |total| Listed { rows: vec![(); 0], total, page: page.clone() }.page_count();
        assert_eq!([count(0), count(1), count(10), count(11)], [0, 1, 1, 2]);
    }

    #[test]
    fn a_cursor_is_good_for_its_own_list_alone() {
        let page = CursorPage::new("", 10, "", "audit 3").unwrap();
        let cursor = page.cursor(17);
        assert_eq!(CursorPage::new(&cursor, 10, "", "audit 3").unwrap().after, Some(17));
        for (order, scope) in [("asc", "audit 3"), ("", "audit 4")] {
            assert!(CursorPage::new(&cursor, 10, order, scope).is_err(), "{order} {scope}");
        }
        assert!(CursorPage::new("rubbish", 10, "", "audit 3").is_err());
    }
}
