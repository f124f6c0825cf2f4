//! Numbered pages of bounded lists.

use platform_proto::platform::common::v1 as common;

/// Rows on a page that names no limit.
const LIMIT_DEFAULT: u32 = 50;

/// Which page, in which order.
#[derive(Clone, Debug)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// Rows on it at most.
    pub limit: u32,
    /// Name of the order, which the list checks.
    pub sort_by: String,
    /// Whether the smallest comes first.
    pub is_ascending: bool,
}

/// Names by which a list can be sorted, and their columns.
pub type Orders = &'static [(&'static str, &'static str)];

impl Page {
    /// Rows before it.
    #[must_use]
    pub fn offset(&self) -> u32 {
        self.number.saturating_sub(1).saturating_mul(self.limit)
    }

    /// The direction of its order.
    #[must_use]
    pub fn direction(&self) -> store::Direction {
        if self.is_ascending { store::Direction::Ascending } else { store::Direction::Descending }
    }
}

/// A number on the wire, where nothing comes near two billion.
fn clamped(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The page that a request asks for; `default_order` is the list's own.
#[must_use]
pub fn numbered(request: Option<&common::PaginationRequest>, default_order: &str) -> Page {
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

/// Rows on a page, of the wire; 0 is the default.
#[must_use]
pub fn limit(limit: i32) -> u32 {
    match u32::try_from(limit) {
        Ok(0) | Err(_) => LIMIT_DEFAULT,
        Ok(limit) => limit,
    }
}

/// Where a page stands among `total` rows.
#[must_use]
pub fn place(page: &Page, total: i64) -> common::PaginationResponse {
    let limit = i64::from(page.limit);
    let pages = total.max(0).unsigned_abs().div_ceil(u64::from(page.limit.max(1)));
    let number = i64::from(page.number);
    common::PaginationResponse {
        total: clamped(total),
        page: clamped(number),
        limit: clamped(limit),
        total_pages: i32::try_from(pages).unwrap_or(i32::MAX),
        has_next: u64::from(page.number) < pages,
        has_previous: 1 < number && 0 < total,
    }
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
}
